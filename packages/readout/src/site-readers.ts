import { openDocument } from '@readout/ingest'
import { read, type StateRow, type Tagger } from '@readout/language'
import type { PageToRead, SiteOptions } from '@readout/site'
import type { Engine } from '@readout/store'
import { compareReadings } from './compare/compare-readings.ts'
import { keepPage } from './keep-page.ts'
import { loadInput } from './load-input.ts'

/** What reads and compares for the site, its API and MCP: with the model where there is one. `allow` names addresses outside the public network. */
export function siteReaders(
  store: Engine,
  { tagger, states, allow }: { tagger?: Tagger | undefined; states?: StateRow[] | undefined; allow?: string[] | undefined },
): Pick<SiteOptions, 'read' | 'readOnly' | 'compare'> {
  const reading = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  return {
    read: async (page, progress) => {
      const { source } = await keepPage(store, tagger, await opened(page), {
        ...(states ? { states } : {}),
        ...(allow ? { allow } : {}),
        ...(progress ? { progress } : {}),
      })
      return { source }
    },
    readOnly: async (page) => read('bytes' in page ? await opened(page) : await loadInput(page.url, allow ? { allow } : {}), reading),
    compare: compareReadings,
  }
}

/** The words of a PDF or an e-mail that came as bytes, beside the bytes themselves. */
async function opened<T extends PageToRead>(page: T): Promise<T> {
  return 'bytes' in page ? { ...(await openDocument(page.bytes, 'The file', page.mediaType)), ...page } : page
}

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { StateRow, Tagger } from '@readout/language'
import { ReadoutError, sourcedText } from '@readout/record'
import { type Engine, listSources, loadReading } from '@readout/store'
import { keepPage } from './keep-page.ts'
import { progress } from './output/announce.ts'
import { clean } from './output/wrap.ts'
import { readStates } from './read-states.ts'

/** One page of the demo coverage: its file, and what is known beside it. */
export type DemoPage = { file: string; url?: string; fetched?: string; published?: string }

const COVERAGE = new URL('../../../examples/coverage/', import.meta.url)

/** The file of a demo page. */
export const demoFile = (page: Pick<DemoPage, 'file'>): string => fileURLToPath(new URL(page.file, COVERAGE))

/** The pages of the demo coverage, in the order they are told. */
export async function demoPages(): Promise<DemoPage[]> {
  try {
    return JSON.parse(await readFile(new URL('pages.json', COVERAGE), 'utf8')) as DemoPage[]
  } catch (error) {
    throw new ReadoutError(
      'INPUT_NOT_FOUND',
      'The demo reads examples/coverage of the project, and that folder is not here. Read a page of your own: readout URL or readout FILE.',
      { cause: error },
    )
  }
}

/** The invented states of the demo coverage. */
export const demoStates = (): Promise<StateRow[] | undefined> => readStates(fileURLToPath(new URL('states.json', COVERAGE)))

/** Keeps the demo coverage in a store that holds nothing yet; gives how many pages it kept. Its texts are the project's own. */
export async function keepDemo(engine: Engine, tagger: Tagger | undefined): Promise<number> {
  if ((await listSources(engine)).length) return 0
  const [pages, states] = [await demoPages(), await demoStates()]
  for (const [n, { file: _file, ...beside }] of pages.entries()) {
    progress(`reading the demo coverage, ${n + 1} of ${pages.length} …`)
    await keepPage(engine, tagger, { ...beside, file: demoFile(pages[n] as DemoPage) }, { ...(states ? { states } : {}), rights: { kind: 'own' } })
  }
  return pages.length
}

/** What is held in a line a page: who published what, and how many lines of each kind stand on it. */
export async function recordInShort(engine: Engine, most = 30): Promise<string> {
  const sources = await listSources(engine)
  let text = ''
  for (const { id } of sources.slice(0, most)) {
    const reading = await loadReading(engine, id)
    if (!reading) continue
    const { article, statements, commitments, contacts, talks } = reading
    const headline = article.headline ? sourcedText(article.headline) : 'No headline on this page'
    const outlet = article.outlet ? sourcedText(article.outlet) : 'outlet not named'
    const counts = [
      [statements, 'said', 'said'],
      [commitments, 'if-then', 'if-thens'],
      [contacts, 'contact', 'contacts'],
      [talks, 'talks', 'talks'],
    ] as const
    const lines = counts.flatMap(([list, one, many]) => (list.length ? [`${list.length} ${list.length === 1 ? one : many}`] : [])).join(' · ')
    text += `${clean(headline)} — ${clean(outlet)}${lines ? `  ${lines}` : ''}\n`
  }
  return `${text}${sources.length > most ? `and ${sources.length - most} more\n` : ''}`
}

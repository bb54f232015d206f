import { type PageInput, readPage } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { type Bare, type Engine, loadBlob, rehydrate } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { linesOfFile } from '../import/export-head.ts'
import { loadInput, openBytes } from '../load-input.ts'
import { withData } from '../open-data.ts'
import { hush, progress, say } from '../output/announce.ts'
import { openOutput } from '../output/open-output.ts'
import type { StoreOptions } from './search.ts'

export type RehydrateOptions = StoreOptions & { fetch?: boolean; allow?: string[] }

type BareSource = { id: string; sha256: string; mediaType: string; charset: string; url?: string }

/** `readout rehydrate FILE`: readings that were exported without text get it back, from the kept bytes or, with `--fetch`, from their addresses. */
export async function rehydrateVerb(path: string, options: RehydrateOptions): Promise<number> {
  return withData(options, async (engine) => {
    const output = await openOutput(options.output)
    let [done, failed, number] = [0, 0, 0]
    try {
      for await (const line of linesOfFile(path)) {
        number++
        if (!line.trim()) continue
        const bare = bareOf(line, number)
        const source = (bare.reading as { source: BareSource }).source
        progress(`${source.url ?? source.id} …`)
        try {
          await output.write(`${JSON.stringify(rehydrate(bare, await textOf(engine, source, options)))}\n`)
          done++
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error
          failed++
          say(`${source.url ?? source.id}: ${error.message} (${error.code})`)
        }
      }
      await output.finish()
    } catch (error) {
      await output.abandon()
      throw error
    }
    hush()
    say(`${done} ${done === 1 ? 'reading has' : 'readings have'} their text again${failed ? `, ${failed} have not` : ''}.`)
    return failed ? EXIT.error : EXIT.ok
  })
}

function bareOf(line: string, number: number): Bare {
  try {
    const bare = JSON.parse(line) as Bare
    if (bare.format === 'readout-no-text/1') return bare
  } catch {}
  throw new ReadoutError('IMPORT_LINE', `Line ${number} is no reading without text. Give a file that readout export --no-text made.`)
}

/** The visible text of a page, made again from its bytes. */
async function textOf(engine: Engine, source: BareSource, { fetch, allow }: RehydrateOptions): Promise<string> {
  const bytes = await loadBlob(engine.db, source.sha256)
  if (bytes) {
    const held = { bytes, mediaType: source.mediaType, charset: source.charset }
    return readPage({ ...held, ...(await openBytes(held, source.id)) }).value.source.text
  }
  if (!fetch || !source.url)
    throw new ReadoutError(
      'INPUT_NOT_FOUND',
      source.url ? 'The page is not held here. --fetch asks its site for it.' : 'The page is not held here and has no address.',
    )
  const input: PageInput = await loadInput(source.url, allow ? { allow } : {})
  return readPage(input).value.source.text
}

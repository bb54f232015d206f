import { ReadoutError, type Rights } from '@readout/record'
import { type Engine, loadSource, otherTextsOf } from '@readout/store'
import { EXIT, exitOfError, exitOfReading } from '../exit-code.ts'
import { keepPage, type KeptPage } from '../keep-page.ts'
import { type Given, isAddress } from '../load-input.ts'
import { withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { progress, say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { readStates } from '../read-states.ts'
import { printRecord } from '../record-text/print-record.ts'

export type SaveOptions = Given & { json?: boolean; plain?: boolean; model?: boolean; states?: string; output?: string; data?: string; rights?: Rights }

/** `readout save TARGET…`: reads pages and keeps them; a page that fails is said and the rest goes on. */
export async function saveVerb(targets: string[], options: SaveOptions): Promise<number> {
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const { url, title, published, fetched, allow } = options
  if (targets.length > 1 && (url ?? title ?? published))
    throw new ReadoutError('USAGE', '--url, --title and --published tell about one page. Save it by itself.')
  if (targets.filter((target) => target === '-').length > 1) throw new ReadoutError('USAGE', 'Standard input can be read once: give - once.')
  const given = Object.fromEntries(Object.entries({ title, published, fetched }).filter(([, value]) => value !== undefined))
  const kept: { target: string; page: KeptPage }[] = []
  let code: number = EXIT.ok
  await withData(options, async (engine) => {
    for (const [n, target] of targets.entries()) {
      try {
        const place = isAddress(target) ? { url: target } : { file: target, ...(url === undefined ? {} : { url }) }
        const page = await keepPage(
          engine,
          tagger,
          { ...given, ...place },
          {
            ...(states ? { states } : {}),
            ...(options.rights ? { rights: options.rights } : {}),
            ...(allow ? { allow } : {}),
            progress: (step) => progress(`${step} ${target}${targets.length > 1 ? ` (${n + 1} of ${targets.length})` : ''} …`),
          },
        )
        kept.push({ target, page })
        await tellOtherTexts(engine, page)
        if (targets.length === 1) code = exitOfReading(page.reading)
      } catch (error) {
        if (targets.length === 1 || !(error instanceof ReadoutError)) throw error
        // Most messages begin with the page they are about.
        say(`${error.message.startsWith(target) ? '' : `${target}: `}${error.message} (${error.code})`)
        code = exitOfError(error.code)
      }
    }
  })
  await writeOutput(shown(kept, options), options.output)
  return code
}

/** A page that was kept before with another text: two texts of one address count as two pages unless the page is followed. */
async function tellOtherTexts(engine: Engine, { source }: KeptPage): Promise<void> {
  const held = await loadSource(engine, source)
  const [newest, ...more] = held ? await otherTextsOf(engine, held) : []
  if (!held?.url || !newest) return
  const before = `${newest.id}${more.length ? ` and ${more.length} more` : ''}`
  say(
    clean(`${held.url} is held with another text too (${before}). readout add --page ${held.url} follows it: from then on its texts are versions of one page.`),
  )
}

function shown(kept: { target: string; page: KeptPage }[], options: SaveOptions): string {
  if (options.json) return kept.map(({ page }) => `${JSON.stringify({ source: page.source, key: page.key, reading: page.reading })}\n`).join('')
  const terminal = openTerminal(options)
  const [first] = kept
  const record = first && kept.length === 1 ? `${printRecord(first.page.reading, { terminal })}\n` : ''
  const rows = kept.map(({ target, page }) => `Kept as ${terminal.colours.bold(page.source)}${kept.length > 1 ? `  ${target}` : ''}\n`)
  return record + rows.join('')
}

import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { EXTRACTOR_VERSION, TEXT_VERSION } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { type Engine, type Rereadable, rereadableSources } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { hush, progress, say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { clean } from '../output/wrap.ts'
import { readStates } from '../read-states.ts'
import { type Outcome, type RereadOptions, rereadSource } from '../reprocess/reread-source.ts'
import type { StoreOptions } from './search.ts'

export type ReprocessOptions = StoreOptions & { model?: boolean; states?: string; since?: string; all?: boolean; dryRun?: boolean; yes?: boolean }

type Total = Omit<Outcome, 'source' | 'successor' | 'conflicts'> & {
  pages: number
  upToDate: number
  moved: number
  conflicts: (Outcome['conflicts'][number] & { source: string })[]
}

/** Conflicts told one by one; more are in --json. */
const TOLD = 40

/** `readout reprocess`: reads stored bytes again, telling what changes before it is kept; what a person decided is kept whatever comes. */
export async function reprocessVerb(options: ReprocessOptions): Promise<number> {
  if (options.dryRun && options.yes) throw new ReadoutError('USAGE', '--dry-run keeps nothing and --yes keeps all: name one of them.')
  if (options.since !== undefined && !/^\d+(?:\.\d+){0,2}(?:[-+].*)?$/.test(options.since))
    throw new ReadoutError('USAGE', `--since takes a version such as ${EXTRACTOR_VERSION}, not "${options.since}".`)
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  const reading: RereadOptions = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}), apply: false, now: new Date().toISOString() }
  const model = tagger?.sha256 ?? 'rules'
  const wanted = (source: Rereadable) =>
    options.all === true ||
    (options.since === undefined
      ? source.extractor !== EXTRACTOR_VERSION || source.textVersion !== TEXT_VERSION || source.model !== model
      : isOlder(source.extractor, options.since))
  return withData(options, async (engine) => {
    if (!options.yes || options.dryRun) {
      const would = await rereadAll(engine, wanted, reading)
      await writeOutput(options.json ? `${JSON.stringify({ applied: false, ...would }, null, 2)}\n` : tell(would, 'would be'), options.output)
      if (options.dryRun || !would.pages || !(await agreed())) return EXIT.ok
    }
    const done = await rereadAll(engine, wanted, { ...reading, apply: true })
    if (options.yes) await writeOutput(options.json ? `${JSON.stringify({ applied: true, ...done }, null, 2)}\n` : tell(done, 'were'), options.output)
    else say(`${done.pages} ${done.pages === 1 ? 'page' : 'pages'} read again and kept.`)
    return EXIT.ok
  })
}

/** Without a terminal there is nobody to ask, and nothing that a person decided can be lost. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question('Keep these readings? [y/N] ')
  asking.close()
  return /^y(?:es)?$/i.test(answer.trim())
}

async function rereadAll(engine: Engine, wanted: (source: Rereadable) => boolean, options: RereadOptions): Promise<Total> {
  const total: Total = { pages: 0, upToDate: 0, moved: 0, same: 0, otherwise: 0, added: 0, gone: 0, agree: 0, orphaned: 0, conflicts: [] }
  for await (const source of rereadableSources(engine)) {
    if (!wanted(source)) {
      total.upToDate++
      continue
    }
    progress(`reading again ${source.id} (${total.pages + 1}) …`)
    const outcome = await rereadSource(engine, source, options)
    if (!outcome) continue
    total.pages++
    if (outcome.successor) total.moved++
    for (const key of ['same', 'otherwise', 'added', 'gone', 'agree', 'orphaned'] as const) total[key] += outcome[key]
    total.conflicts.push(...outcome.conflicts.map((conflict) => ({ ...conflict, source: outcome.source })))
  }
  hush()
  return total
}

function tell(total: Total, word: 'would be' | 'were'): string {
  const { pages, upToDate, same, otherwise, added, gone, agree, orphaned, conflicts, moved } = total
  if (!pages)
    return upToDate
      ? `Nothing to read again: ${upToDate === 1 ? 'the page kept was' : `all ${upToDate} pages kept were`} read by such a version. --all reads ${upToDate === 1 ? 'it' : 'them'} nevertheless.\n`
      : 'No page is kept: there is nothing to read again. readout save PAGE keeps one.\n'
  const rows = [
    `${pages} ${pages === 1 ? 'page' : 'pages'} ${word} read again${upToDate ? `; ${upToDate} ${upToDate === 1 ? 'was' : 'were'} read by this version already` : ''}.`,
    `Lines: ${same} the same, ${otherwise} read otherwise, ${added} new, ${gone} no longer read.`,
    ...(moved ? [`${moved} ${moved === 1 ? 'text is' : 'texts are'} another under this text version; verdicts go over with their characters.`] : []),
    `${agree} agree, ${conflicts.length} conflict with your verdicts${conflicts.length ? ': yours kept' : ''}.`,
    ...(orphaned ? [`${orphaned} ${orphaned === 1 ? 'verdict finds' : 'verdicts find'} their characters no longer: kept, and shown as orphans.`] : []),
    ...conflicts.slice(0, TOLD).map(({ source, kind, words, why }) => `  ${why.padEnd(15)} ${kind} “${clean(words).slice(0, 80)}”  ${source}`),
    ...(conflicts.length > TOLD ? [`  and ${conflicts.length - TOLD} more; --json lists all.`] : []),
  ]
  return `${rows.join('\n')}\n`
}

/** True for a version before another. Example: isOlder('0.9.0', '0.10.0') -> true. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.+-]/).map((part) => Number(part) || 0)) as [number[], number[]]
  for (let i = 0; i < Math.max(a.length, b.length); i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0)
  return false
}

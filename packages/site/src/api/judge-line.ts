import { randomUUID } from 'node:crypto'
import {
  Actor,
  Assessment,
  checkReading,
  Commitment,
  Contact,
  Event,
  type JudgedKind,
  lineIds,
  type Reading,
  ReadoutError,
  type Span,
  Statement,
  Talks,
  type Verdict,
} from '@readout/record'
import { listVerdicts, loadReading, saveVerdict, shownRecord } from '@readout/store'
import type { z } from 'zod'
import type { SiteOptions, Viewer } from '../site-options.ts'

/** What a person gives; the rest of a verdict is known. `line` is not needed to add one: its id follows from its span. */
export type GivenVerdict = Omit<Verdict, 'id' | 'at' | 'who' | 'extractor' | 'textVersion' | 'line'> & { line?: string | undefined }

const SCHEMA: Record<JudgedKind, z.ZodObject> = {
  actor: Actor,
  statement: Statement,
  contact: Contact,
  commitment: Commitment,
  talks: Talks,
  assessment: Assessment,
  event: Event,
}

const LIST: Record<JudgedKind, keyof Reading> = {
  actor: 'actors',
  statement: 'statements',
  contact: 'contacts',
  commitment: 'commitments',
  talks: 'talks',
  assessment: 'assessments',
  event: 'events',
}

/**
 * Keeps what a person decided about a line, once it is proved that the record stays sound with it: the line fits its schema, every span stands in the text, every id resolves.
 * @throws LINE_NOT_FOUND VERDICT_INVALID STORE_BUSY STORE_FULL
 */
export async function judgeLine(
  { store, now, enqueue }: Pick<SiteOptions, 'store' | 'now' | 'enqueue'>,
  viewer: Viewer,
  given: GivenVerdict,
): Promise<Verdict> {
  const reading = await loadReading(store, given.source)
  if (!reading) throw new ReadoutError('LINE_NOT_FOUND', `No source ${given.source} is held.`)
  const verdicts = await listVerdicts(store, given.source)
  const line = given.line ?? newLine(reading, given)
  const verdict = {
    ...given,
    ...(given.action === 'add' ? { value: wholeLine(given, line) } : {}),
    line,
    id: randomUUID(),
    at: now(),
    who: viewer.name,
    extractor: reading.extractor.version,
    textVersion: reading.extractor.textVersion,
  } as Verdict
  const problem = problemOf(reading, verdicts, verdict)
  if (problem) throw new ReadoutError('VERDICT_INVALID', problem)
  const { copies } = await saveVerdict(store, verdict)
  for (const source of [verdict.source, ...copies]) await enqueue({ kind: 'join', key: source, data: {} })
  return verdict
}

/** The line to add with the fields its kind has and no others. */
function wholeLine({ kind, value }: GivenVerdict, line: string): unknown {
  const { data, error } = SCHEMA[kind].safeParse({ ...(value as object | undefined), id: line })
  if (error) throw new ReadoutError('VERDICT_INVALID', `This is no ${kind}: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}.`)
  return data
}

/** The id of a line to add: that of its first span, as the machine would give it. */
function newLine(reading: Reading, given: GivenVerdict): string {
  const value = (given.value ?? {}) as Record<string, Span | Span[] | undefined>
  const span = given.span ?? [value['content'], value['consequence'], value['evidence'], value['spans'], value['span'], value['mentions']].flat().find(Boolean)
  if (!span || typeof span.start !== 'number' || typeof span.end !== 'number')
    throw new ReadoutError('VERDICT_INVALID', 'A line that is added needs the characters it stands on.')
  return lineIds(reading.source.id)(given.kind, { start: span.start, end: span.end })
}

const mayChange = ({ kind, field }: Verdict): boolean => field !== undefined && field !== 'id' && Object.hasOwn(SCHEMA[kind].shape, field)

function problemOf(reading: Reading, verdicts: readonly Verdict[], verdict: Verdict): string | undefined {
  if (verdict.action === 'undo') return undefined
  const lines = (of: Reading) => of[LIST[verdict.kind]] as { id: string }[]
  const before = shownRecord(reading, verdicts).reading
  const known = lines(before).some(({ id }) => id === verdict.line)
  if (verdict.action === 'add' && known) return `There is a line ${verdict.line} on these characters already. Edit it instead.`
  if (verdict.action !== 'add' && !known) throw new ReadoutError('LINE_NOT_FOUND', `No line ${verdict.line} of source ${verdict.source} is held.`)
  if (verdict.action === 'edit' && !mayChange(verdict)) return `An edit needs a field that a ${verdict.kind} has, other than its id.`
  const shown = shownRecord(reading, [...verdicts, verdict])
  const orphan = shown.orphans.find((one) => one.verdict.id === verdict.id)
  if (orphan) return `The verdict has nothing to stand on: ${orphan.why}.`
  for (const line of lines(shown.reading).filter(({ id }) => id === verdict.line || id.startsWith(`${verdict.line}.`))) {
    const { success, error } = SCHEMA[verdict.kind].safeParse(line)
    if (!success) return `The line would be none any more: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}.`
  }
  const sound = new Set(checkReading(before).map(({ path, problem }) => `${path} ${problem}`))
  const breach = checkReading(shown.reading).find(({ path, problem }) => !sound.has(`${path} ${problem}`))
  return breach && `The record would not be sound any more: ${breach.path} ${breach.problem}.`
}

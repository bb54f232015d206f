import { type Reading, ReadoutError, Verdict } from '@readout/record'
import type { Kysely } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import { carryForward, currentReading, saveCarried } from './carried-verdicts.ts'
import { forCopy } from './carry-to-copy.ts'
import type { Engine } from './engine/engine.ts'
import { judgedLineOf } from './judged-line.ts'
import { remakeLines } from './lines.ts'
import { storeError } from './open-store.ts'
import { isCopyOf } from './same-words.ts'
import { shownRecord } from './shown-record.ts'
import { sourceVerdicts } from './source-verdicts.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/**
 * Appends a verdict with the line as the person saw it; nothing a person decided is ever changed or dropped, an undo is one more verdict.
 * With scope `copies` it stands on every page that carries the same words too; given on an older version of a page it stands on the later ones, where the
 * words are the same. One undo takes it back on all of them.
 * Gives the pages it stands on beside its own.
 * @throws VERDICT_INVALID STORE_BUSY STORE_FULL
 */
export async function saveVerdict(engine: Engine, verdict: Verdict): Promise<{ copies: string[] }> {
  const problem = problemOf(verdict)
  if (problem) throw new ReadoutError('VERDICT_INVALID', problem)
  try {
    return await engine.db.transaction().execute((db) => saveIn(db, verdict))
  } catch (problem) {
    throw storeError(problem)
  }
}

async function saveIn(db: Db, given: Verdict): Promise<{ copies: string[] }> {
  const undone =
    given.action === 'undo'
      ? await db
          .selectFrom('verdicts')
          .select(['id', 'source_id'])
          .where('id', '=', given.undoes ?? '')
          .executeTakeFirst()
      : undefined
  if (given.action === 'undo' && !undone) throw new ReadoutError('VERDICT_INVALID', `There is no verdict ${given.undoes} to undo.`)
  const reading = await currentReading(db, given.source)
  const verdict = reading ? withJudged(given, reading, await sourceVerdicts(db, given.source)) : given
  const { id, source, line, at, who, action } = verdict
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('verdicts')
    .values({ id, source_id: source, line_id: line, at, who, action, document: canonicalJson(verdict) })
    .onConflict((on) => on.column('id').doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return { copies: await sourcesOf(db, id) }
  const carried = undone
    ? [undone.source_id, ...(await sourcesOf(db, undone.id))].filter((other) => other !== source).map((other): Verdict => ({ ...verdict, source: other }))
    : await copiesOf(db, verdict, reading)
  for (const copy of carried) await saveCarried(db, copy)
  for (const touched of [source, ...carried.map((copy) => copy.source)]) await remakeLines(db, touched)
  if (!undone) await carryForward(db, verdict)
  return { copies: carried.map((copy) => copy.source) }
}

function withJudged(verdict: Verdict, reading: Reading, before: readonly Verdict[]): Verdict {
  if (verdict.judged || verdict.action === 'add' || verdict.action === 'undo') return verdict
  const judged = judgedLineOf(shownRecord(reading, before).reading, verdict.kind, verdict.line)
  return judged ? { ...verdict, judged } : verdict
}

/** A verdict for all copies as it stands on each of them; a copy on which it cannot stand is left out. */
async function copiesOf(db: Db, verdict: Verdict, reading: Reading | undefined): Promise<Verdict[]> {
  if (verdict.scope !== 'copies' || !reading) return []
  const line = await db.selectFrom('lines').select('exact').where('source_id', '=', verdict.source).where('id', '=', verdict.line).executeTakeFirst()
  if (!line) return []
  const rows = await db
    .selectFrom('lines')
    .select(['source_id', 'id'])
    .where(isCopyOf({ source: verdict.source, kind: verdict.kind, exact: line.exact }))
    .orderBy('source_id')
    .orderBy('start_at')
    .execute()
  const copies: Verdict[] = []
  for (const row of rows) {
    const other = await currentReading(db, row.source_id)
    const copy = other && forCopy(verdict, reading, other, row.id)
    if (copy && !copies.some((one) => one.source === copy.source)) copies.push(copy)
  }
  return copies
}

async function sourcesOf(db: Db, verdict: string): Promise<string[]> {
  const rows = await db.selectFrom('carried_verdicts').select('source_id').where('verdict_id', '=', verdict).orderBy('source_id').execute()
  return rows.map((row) => row.source_id)
}

function problemOf(verdict: Verdict): string | undefined {
  const parsed = Verdict.safeParse(verdict)
  if (!parsed.success) return `This is no verdict: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}.`
  if (verdict.action === 'reject' && !verdict.reason?.trim()) return 'A rejection needs its reason.'
  if (verdict.action === 'edit' && !verdict.field) return 'An edit needs the field it changes.'
  if (verdict.action === 'undo' && !verdict.undoes) return 'An undo needs the verdict it undoes.'
  if (verdict.action === 'merge' && !verdict.into) return 'A merge needs the line it goes into.'
  if (verdict.action === 'split' && (verdict.parts?.length ?? 0) < 2) return 'A split needs two spans or more.'
  return undefined
}

/** The verdicts on a source in the order they were given, those carried to it among them; or all that were given. */
export async function listVerdicts(engine: Engine, source?: string): Promise<Verdict[]> {
  if (source !== undefined) return sourceVerdicts(engine.db, source)
  const rows = await engine.db.selectFrom('verdicts').select('document').orderBy('seq').execute()
  return rows.map((row) => JSON.parse(row.document) as Verdict)
}

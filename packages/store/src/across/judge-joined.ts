import { JoinedVerdict, type JoinedKind, ReadoutError } from '@readout/record'
import type { Kysely } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import { inBatches, rewriteJoined, rewriteKeys } from './joined-tables.ts'
import { listJoinedVerdicts, placeAfter, splitId } from './joined-verdicts.ts'

type Db = Kysely<Tables>

/**
 * Appends what a person decided about joined things and lays the members out anew; undo brings back what was.
 * Gives the ids of the things that changed.
 * @throws VERDICT_INVALID STORE_BUSY STORE_FULL
 */
export async function saveJoinedVerdict(engine: Engine, verdict: JoinedVerdict): Promise<string[]> {
  const problem = problemOf(verdict)
  if (problem) throw new ReadoutError('VERDICT_INVALID', problem)
  try {
    return await engine.locked(async (db) => {
      const before = await listJoinedVerdicts(db, verdict.kind)
      if (before.some(({ id }) => id === verdict.id)) return []
      const undone = verdict.action === 'undo' ? before.find(({ id }) => id === verdict.undoes) : undefined
      if (verdict.action === 'undo' && !undone) throw new ReadoutError('VERDICT_INVALID', `There is no verdict ${verdict.undoes} to undo.`)
      for (const id of [verdict.thing, verdict.into])
        if (
          verdict.action !== 'undo' &&
          id !== undefined &&
          !(await db.selectFrom('joined').select('id').where('id', '=', id).where('kind', '=', verdict.kind).executeTakeFirst())
        )
          throw new ReadoutError('VERDICT_INVALID', `There is no ${verdict.kind} ${id}. It may have been merged or split meanwhile: load the page again.`)
      const { id, kind, thing, at, who, action } = verdict
      await db
        .insertInto('joined_verdicts')
        .values({ id, kind, thing, at, who, action, document: canonicalJson(verdict) })
        .execute()
      return layOut(db, kind, [...before, verdict], things(verdict, undone))
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

const things = (...verdicts: (JoinedVerdict | undefined)[]): string[] => [
  ...new Set(
    verdicts.flatMap((verdict) =>
      verdict ? [verdict.thing, ...(verdict.into ? [verdict.into] : []), ...(verdict.action === 'split' ? [splitId(verdict)] : [])] : [],
    ),
  ),
]

function problemOf(verdict: JoinedVerdict): string | undefined {
  const parsed = JoinedVerdict.safeParse(verdict)
  if (!parsed.success) return `This is no verdict: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}.`
  if (verdict.action === 'merge' && (!verdict.into || verdict.into === verdict.thing)) return 'A merge needs the other one that it goes into.'
  if (verdict.action === 'split' && !verdict.members?.length) return 'A split needs the lines that leave.'
  if (verdict.action === 'status' && (verdict.kind !== 'commitment' || !verdict.status || !verdict.evidence?.length))
    return 'A status is set on a commitment, with the sentence it rests on.'
  if (verdict.action === 'undo' && !verdict.undoes) return 'An undo needs the verdict it undoes.'
  return undefined
}

/** Places every member of the things again and writes what they make; other things that name a changed actor follow. */
async function layOut(db: Db, kind: JoinedKind, verdicts: readonly JoinedVerdict[], ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('joined_members')
    .select(['source_id', 'line_id', 'machine_id', 'joined_id', 'keys'])
    .where('kind', '=', kind)
    .where((eb) => eb.or([eb('joined_id', 'in', ids), eb('machine_id', 'in', ids)]))
    .execute()
  const changed = new Set(ids)
  for (const row of rows) {
    const to = placeAfter(verdicts, row.machine_id, { source: row.source_id, line: row.line_id })
    changed.add(row.joined_id).add(to)
    if (to !== row.joined_id)
      await db
        .updateTable('joined_members')
        .set({ joined_id: to })
        .where('source_id', '=', row.source_id)
        .where('kind', '=', kind)
        .where('line_id', '=', row.line_id)
        .execute()
  }
  const naming = kind === 'actor' ? await thingsNaming(db, changed) : []
  for (const id of changed) {
    await rewriteKeys(db, kind, id)
    await rewriteJoined(db, kind, id)
  }
  for (const { kind: other, id } of naming) await rewriteJoined(db, other, id)
  return [...changed]
}

async function thingsNaming(db: Db, actors: Iterable<string>): Promise<{ kind: JoinedKind; id: string }[]> {
  const rows = await inBatches(
    [...actors].map((id) => `actor:${id}`),
    (some) => db.selectFrom('joined_tags').select(['kind', 'joined_id']).where('tag', 'in', some).execute(),
  )
  return rows.map((row) => ({ kind: row.kind as JoinedKind, id: row.joined_id }))
}

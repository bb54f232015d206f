import { type JoinedKind, type JoinedVerdict, sha256Hex } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

type Db = Kysely<Tables>

/** The verdicts on a joined thing that hold, in the order they were given. */
export async function verdictsOn(db: Db, kind: JoinedKind, id: string): Promise<JoinedVerdict[]> {
  return standing(await listJoinedVerdicts(db, kind)).filter((verdict) => verdict.thing === id)
}

/** All verdicts on joined things of a kind, or of all kinds, in the order they were given. */
export async function listJoinedVerdicts(db: Db, kind?: JoinedKind): Promise<JoinedVerdict[]> {
  const rows = await db
    .selectFrom('joined_verdicts')
    .select('document')
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind as string))
    .orderBy('seq')
    .execute()
  return rows.map((row) => JSON.parse(row.document) as JoinedVerdict)
}

/** Those that are not undone; an undo may be undone again. */
function standing(verdicts: readonly JoinedVerdict[]): JoinedVerdict[] {
  const undone = new Set<string>()
  for (const verdict of [...verdicts].reverse()) if (verdict.action === 'undo' && verdict.undoes && !undone.has(verdict.id)) undone.add(verdict.undoes)
  return verdicts.filter((verdict) => verdict.action !== 'undo' && !undone.has(verdict.id))
}

/** The id that a split gives to what leaves. Example: splitId({ kind: 'actor', id: 'v1', … }) -> 'pa1b2…'. */
export const splitId = (verdict: JoinedVerdict): string => `x${sha256Hex(verdict.id).slice(0, 12)}`

/**
 * Where a member stands after what people decided: merges lead on, a split takes the members it names.
 * Example: placed in 'a', with a standing merge of a into b -> 'b'.
 */
export function placeAfter(verdicts: readonly JoinedVerdict[], machine: string, member: { source: string; line: string }): string {
  const held = standing(verdicts)
  const kept = new Set(held.map((verdict) => verdict.id))
  let id = machine
  // What was placed in a part that was split off goes back where the split was undone.
  for (const verdict of verdicts) if (verdict.action === 'split' && !kept.has(verdict.id) && id === splitId(verdict)) id = verdict.thing
  for (const verdict of held) {
    if (id !== verdict.thing) continue
    if (verdict.action === 'merge' && verdict.into) id = verdict.into
    if (verdict.action === 'split' && verdict.members?.some(({ source, line }) => source === member.source && line === member.line)) id = splitId(verdict)
  }
  return id
}

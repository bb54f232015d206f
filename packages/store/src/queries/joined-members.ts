import type { JoinedKind } from '@readout/record'
import type { Engine } from '../engine/engine.ts'

/** The pages' own lines that stand in a joined thing, in the order of their sources. Example: -> [{ source: '1f0c…', line: 'a12b…' }]. */
export async function joinedMembers(engine: Engine, kind: JoinedKind, id: string): Promise<{ source: string; line: string }[]> {
  const rows = await engine.db
    .selectFrom('joined_members')
    .select(['source_id', 'line_id'])
    .where('kind', '=', kind)
    .where('joined_id', '=', id)
    .orderBy('source_id')
    .orderBy('line_id')
    .execute()
  return rows.map(({ source_id, line_id }) => ({ source: source_id, line: line_id }))
}

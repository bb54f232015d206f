import type { Engine } from '../engine/engine.ts'
import { isCurrentText } from '../feeds/older-versions.ts'
import type { HeldSource } from '../sources.ts'

/**
 * Sources from the newest saved to the oldest, `limit` of them behind the source `after`; older versions of a page are its history and left out.
 * Example: await pageSources(engine, { limit: 50 }) -> { total: 120, rows: [fifty sources] }.
 */
export async function pageSources(
  engine: Engine,
  { limit, after }: { limit: number; after?: { saved_at: string; id: string } },
): Promise<{ total: number; rows: HeldSource[] }> {
  const of = engine.db.selectFrom('sources').where(isCurrentText)
  const { total } = await of.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await of
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((eb) => {
        const { saved_at, id } = after as { saved_at: string; id: string }
        return eb.or([eb('saved_at', '<', saved_at), eb.and([eb('saved_at', '=', saved_at), eb('id', '>', id)])])
      }),
    )
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return { total: Number(total), rows }
}

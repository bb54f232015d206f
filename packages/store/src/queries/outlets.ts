import type { Engine } from '../engine/engine.ts'
import { isCurrentText } from '../feeds/older-versions.ts'
import type { HeldSource } from '../sources.ts'

/** An outlet as pages name it, with how many of its pages are held and the days of the first and last. */
export type OutletCount = { outlet: string; pages: number; first: string | null; last: string | null }

/** Outlets by the number of their pages held. Example: await listOutlets(engine) -> [{ outlet: 'Example Times', pages: 12, … }]. */
export async function listOutlets(engine: Engine): Promise<OutletCount[]> {
  const rows = await engine.db
    .selectFrom('sources')
    .select(({ fn, ref }) => ['outlet', fn.countAll<number>().as('pages'), fn.min(ref('published')).as('first'), fn.max(ref('published')).as('last')])
    .where('outlet', 'is not', null)
    .where(isCurrentText)
    .where('withdrawn_at', 'is', null)
    .groupBy('outlet')
    .execute()
  return rows
    .map(({ outlet, pages, first, last }) => ({ outlet: outlet ?? '', pages: Number(pages), first, last }))
    .sort((a, b) => b.pages - a.pages || (a.outlet < b.outlet ? -1 : 1))
}

/** The pages held of some outlets, the newest published first. */
export async function outletSources(
  engine: Engine,
  outlets: readonly string[],
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ total: number; rows: HeldSource[] }> {
  if (!outlets.length) return { total: 0, rows: [] }
  const of = engine.db.selectFrom('sources').where('outlet', 'in', outlets).where(isCurrentText).where('withdrawn_at', 'is', null)
  const { total } = await of.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await of.selectAll().orderBy('published', 'desc').orderBy('id').limit(limit).offset(offset).execute()
  return { total: Number(total), rows }
}

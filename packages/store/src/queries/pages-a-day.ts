import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isCurrentText } from '../feeds/older-versions.ts'

/**
 * How many held pages came out on each day from `from` to `to` (YYYY-MM-DD, both included): what counts of a day are to be read against.
 * Example: await pagesADay(engine, '2031-05-01', '2031-05-03') -> { '2031-05-01': 4, '2031-05-03': 1 }.
 */
export async function pagesADay(engine: Engine, from: string, to: string): Promise<Record<string, number>> {
  const day = sql<string>`substr(published, 1, 10)`
  const rows = await engine.db
    .selectFrom('sources')
    .select(({ fn }) => [day.as('day'), fn.countAll<number>().as('pages')])
    .where('published', '>=', from)
    .where('published', '<', `${to}~`)
    .where(isCurrentText)
    .where('withdrawn_at', 'is', null)
    .groupBy(day)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.day, Number(row.pages)]))
}

import type { Engine } from '../engine/engine.ts'
import { isCurrentText } from '../feeds/older-versions.ts'

/** How much the store holds. */
export type HeldCounts = { sources: number; withdrawn: number; lines: Record<string, number>; verdicts: number }

/** Counts what is held: sources, tombstones, lines by kind, verdicts. Example: -> { sources: 10, withdrawn: 0, lines: { statement: 120, … }, verdicts: 3 }. */
export async function countHeld(engine: Engine): Promise<HeldCounts> {
  const count = async (table: 'verdicts') =>
    Number(
      (
        await engine.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const sources = await engine.db
    .selectFrom('sources')
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.count<number>('withdrawn_at').as('withdrawn')])
    .where(isCurrentText)
    .executeTakeFirstOrThrow()
  const lines = await engine.db
    .selectFrom('lines')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('n')])
    .groupBy('kind')
    .orderBy('kind')
    .execute()
  return {
    sources: Number(sources.n) - Number(sources.withdrawn),
    withdrawn: Number(sources.withdrawn),
    lines: Object.fromEntries(lines.map((row) => [row.kind, Number(row.n)])),
    verdicts: await count('verdicts'),
  }
}

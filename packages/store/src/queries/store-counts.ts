import type { Engine } from '../engine/engine.ts'

/** How much is held: pages, lines, verdicts, and the bytes of the pages as they came, before compression. */
export type StoreCounts = { sources: number; lines: number; verdicts: number; bytes: number }

/** Counts what is held. Example: an empty store -> { sources: 0, lines: 0, verdicts: 0, bytes: 0 }. */
export async function storeCounts(engine: Engine): Promise<StoreCounts> {
  const count = async (table: 'sources' | 'lines' | 'verdicts'): Promise<number> => {
    const { number } = await engine.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('number'))
      .executeTakeFirstOrThrow()
    return Number(number)
  }
  const { bytes } = await engine.db
    .selectFrom('blobs')
    .select(({ fn }) => fn.sum<number>('size').as('bytes'))
    .executeTakeFirstOrThrow()
  return { sources: await count('sources'), lines: await count('lines'), verdicts: await count('verdicts'), bytes: Number(bytes ?? 0) }
}

import { ReadoutError } from '@readout/record'
import { type Insertable, type SqlBool, sql } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Engine } from '../engine/engine.ts'
import { linesOf } from '../lines.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'

/** The tables that hold what was given and decided, in the order that references allow; lines are made again from readings. */
const KEPT = ['blobs', 'fetches', 'sources', 'readings', 'verdicts', 'feeds', 'pages', 'feed_items', 'versions', 'pictures'] as const
type KeptTable = (typeof KEPT)[number]
const ORDER: Record<KeptTable, string> = {
  blobs: 'sha256',
  fetches: 'id',
  sources: 'id',
  readings: 'key',
  verdicts: 'seq',
  feeds: 'id',
  pages: 'id',
  feed_items: 'id',
  versions: 'id',
  pictures: 'id',
}
const ROWS_AT_ONCE = 50
const FORMAT = 'readout-export/1'

/**
 * Everything the store holds as JSON lines, the same bytes from either engine: a head line, then one line a row.
 * Import of them gives the same store. Bytes stand in base64.
 */
export async function* exportJsonl(engine: Engine): AsyncGenerator<string> {
  yield `${canonicalJson({ format: FORMAT })}\n`
  for (const table of KEPT) {
    for await (const row of rowsOf(engine, table)) {
      const { seq: _seq, bytes, ...rest } = row
      yield `${canonicalJson({ table, row: bytes === undefined ? rest : { ...rest, bytes: Buffer.from(bytes as Uint8Array).toString('base64') } })}\n`
    }
  }
}

/** The rows of a table in the order of its key, a few at a time in memory. */
async function* rowsOf(engine: Engine, table: KeptTable): AsyncGenerator<Record<string, unknown>> {
  const key = sql.ref(ORDER[table])
  let last: unknown
  for (;;) {
    const rows = await engine.db
      .selectFrom(table)
      .selectAll()
      .$if(last !== undefined, (query) => query.where(sql<SqlBool>`${key} > ${last}`))
      .orderBy(key)
      .limit(ROWS_AT_ONCE)
      .execute()
    yield* rows
    if (rows.length < ROWS_AT_ONCE) return
    last = (rows.at(-1) as Record<string, unknown>)[ORDER[table]]
  }
}

/**
 * Takes an export into the store, in one transaction; rows that are there already stay as they are. Gives the number of rows read of each table.
 * @throws IMPORT_LINE with the number of the line that is wrong; then nothing was taken
 */
export async function importJsonl(engine: Engine, lines: AsyncIterable<string> | Iterable<string>): Promise<Record<string, number>> {
  const count: Record<string, number> = Object.fromEntries(KEPT.map((table) => [table, 0]))
  try {
    await engine.db.transaction().execute(async (db) => {
      let number = 0
      for await (const line of lines) {
        number++
        if (!line.trim()) continue
        const { table, row } = readLine(line, number)
        if (table === undefined) continue
        const values = (table === 'blobs' ? { ...row, bytes: Buffer.from(String(row['bytes']), 'base64') } : row) as Insertable<Tables[KeptTable]>
        const { numInsertedOrUpdatedRows } = await db
          .insertInto(table)
          .values(values as never)
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
        count[table] = (count[table] ?? 0) + 1
        if (table === 'readings' && row['current'] === 1 && numInsertedOrUpdatedRows) {
          const searched = linesOf(JSON.parse(String(row['document'])))
          for (let i = 0; i < searched.length; i += 100)
            await db
              .insertInto('lines')
              .values(searched.slice(i, i + 100))
              .execute()
        }
      }
    })
  } catch (problem) {
    throw storeError(problem)
  }
  return count
}

function readLine(line: string, number: number): { table?: KeptTable; row: Record<string, unknown> } {
  const wrong = (why: string): never => {
    throw new ReadoutError(
      'IMPORT_LINE',
      `Line ${number} is not of a Readout export (${why}). Nothing was imported; check the file's first line and that it is whole.`,
      { data: { line: number } },
    )
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return wrong('it is no JSON')
  }
  if (typeof value !== 'object' || value === null) return wrong('it is no object')
  const { format, table, row } = value as Record<string, unknown>
  if (number === 1) return format === FORMAT ? { row: {} } : wrong(`the first line must say ${FORMAT}`)
  if (!KEPT.includes(table as KeptTable) || typeof row !== 'object' || row === null) return wrong('it names no table and row')
  return { table: table as KeptTable, row: row as Record<string, unknown> }
}

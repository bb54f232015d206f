import { CompiledQuery, type Insertable, type InsertQueryBuilder, type InsertResult, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Rows a statement of SQL takes at once: below the least number of parameters either engine allows. */
const ROWS_AT_ONCE = 100
/** Statements remembered: a few tables, each with up to a hundred row counts. */
const REMEMBERED = 400

/** SQL by engine, table, columns and number of rows: making the text of a statement costs more than most of them take to run. */
const made = new Map<string, string>()

/** What happens to a row that is there already; `name` tells the statements of a table apart. It must take its values from `excluded`, never from a row. */
export type OnConflict<T extends keyof Tables> = {
  name: string
  on: (insert: InsertQueryBuilder<Tables, T, InsertResult>) => InsertQueryBuilder<Tables, T, InsertResult>
}

/** Inserts rows that all have the columns of the first, in its order. Gives how many were added or changed. */
export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  conflict?: OnConflict<T>,
): Promise<number> {
  let changed = 0
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const some = rows.slice(i, i + ROWS_AT_ONCE) as readonly Record<string, unknown>[]
    const columns = Object.keys(some[0] ?? {})
    const key = [db.getExecutor().adapter.constructor.name, table, conflict?.name, some.length, ...columns].join()
    let sql = made.get(key)
    if (sql === undefined) {
      const insert = db.insertInto(table).values(some as never)
      sql = (conflict ? conflict.on(insert) : insert).compile().sql
      if (made.size < REMEMBERED) made.set(key, sql)
    }
    const values = some.flatMap((row) => columns.map((column) => row[column]))
    changed += Number((await db.executeQuery(CompiledQuery.raw(sql, values))).numAffectedRows ?? 0)
  }
  return changed
}

import { type SqlBool, sql } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Engine, Snapshot } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import { KEPT_TABLES, type KeptTable } from './kept-tables.ts'

/** Rows held in memory at once. */
const ROWS_AT_ONCE = 50

/** The first line of an export says this. */
export const EXPORT_FORMAT = 'readout-export/1'

/** `private: true` takes private columns along, which hold nothing but ciphertext. */
export type ExportOptions = { private?: boolean }

/**
 * Everything the store holds at one moment as JSON lines, the same bytes from either engine: a head line, then one line a row.
 * Import of them gives the same store. Bytes stand in base64.
 * @throws STORE_UNREACHABLE STORE_BUSY
 */
export async function* exportJsonl(engine: Engine, options: ExportOptions = {}): AsyncGenerator<string> {
  const snapshot = await engine.snapshot()
  try {
    yield `${canonicalJson({ format: EXPORT_FORMAT })}\n`
    for (const kept of KEPT_TABLES)
      for await (const row of rowsOf(snapshot, kept)) yield `${canonicalJson({ table: kept.table, row: carriedOut(row, kept, options) })}\n`
  } catch (problem) {
    throw storeError(problem)
  } finally {
    await snapshot.close()
  }
}

function carriedOut(row: Record<string, unknown>, kept: KeptTable, options: ExportOptions): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row)) {
    if (kept.leaveOut?.includes(column)) continue
    if (kept.private?.includes(column) && !options.private) out[column] = null
    else out[column] = value !== null && kept.bytes?.includes(column) ? Buffer.from(value as Uint8Array).toString('base64') : value
  }
  return out
}

/** The rows of a table in the order of its key, a few at a time in memory. */
async function* rowsOf({ db }: Snapshot, kept: KeptTable): AsyncGenerator<Record<string, unknown>> {
  const columns = [kept.key].flat()
  const keys = columns.map((column) => sql.ref(column))
  let last: Record<string, unknown> | undefined
  for (;;) {
    const after = last && columns.map((column) => sql.val(last?.[column]))
    let query = db
      .selectFrom(kept.table)
      .selectAll()
      .$if(after !== undefined, (from) => from.where(sql<SqlBool>`(${sql.join(keys)}) > (${sql.join(after ?? [])})`))
    for (const key of keys) query = query.orderBy(key)
    const rows: Record<string, unknown>[] = await query.limit(ROWS_AT_ONCE).execute()
    yield* rows
    if (rows.length < ROWS_AT_ONCE) return
    last = rows.at(-1)
  }
}

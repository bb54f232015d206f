import { gunzipSync } from 'node:zlib'
import { Reading, ReadoutError, sha256Hex, Verdict } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { remakeLines, saveLines } from '../lines.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import { EXPORT_FORMAT } from './export-jsonl.ts'
import { KEPT_TABLES, type KeptTable } from './kept-tables.ts'

/** The largest page that is unpacked to prove its hash, in bytes. */
const MAX_UNPACKED = 200_000_000

const BY_NAME = new Map<string, KeptTable>(KEPT_TABLES.map((kept) => [kept.table, kept]))

type Row = Record<string, unknown>

/** How many rows of each table an import held, and how many of them were new. */
export type Imported = Record<string, { rows: number; added: number }>

/**
 * Takes an export into the store, in one transaction; rows that are there already stay as they are.
 * @throws IMPORT_LINE with the number of the line that is wrong; then nothing was taken
 */
export async function importJsonl(engine: Engine, lines: AsyncIterable<string> | Iterable<string>): Promise<Imported> {
  const count: Imported = Object.fromEntries(KEPT_TABLES.map(({ table }) => [table, { rows: 0, added: 0 }]))
  try {
    await engine.db.transaction().execute(async (db) => {
      let number = 0
      const judged = new Set<string>()
      const empty = !(await db.selectFrom('sources').select('id').limit(1).executeTakeFirst())
      for await (const line of lines) {
        number++
        if (!line.trim()) continue
        const read = readLine(line, number)
        if (!read) continue
        const of = count[read.kept.table] as Imported[string]
        of.rows++
        if (read.kept.joined && !empty) continue
        if (!(await addRow(db, read.kept, read.row, number))) continue
        of.added++
        if (read.kept.table === 'verdicts' || read.kept.table === 'carried_verdicts') judged.add(String(read.row['source_id']))
      }
      if (!number) throw wrong(1, 'it is empty')
      // Verdicts come after the readings they stand on.
      for (const source of judged) await remakeLines(db, source)
    })
  } catch (problem) {
    throw storeError(problem)
  }
  return count
}

/** Adds one row; false where it was there. */
async function addRow(db: Kysely<Tables>, kept: KeptTable, row: Row, number: number): Promise<boolean> {
  const reading = kept.table === 'readings' ? readingOf(row, number) : undefined
  if (kept.table === 'blobs') checkBlob(row, number)
  if (kept.table === 'verdicts' && !Verdict.safeParse(parsed(row['document'], number)).success) throw wrong(number, 'its verdict is none')
  if (reading && (await isWithdrawn(db, reading.source.id))) return false
  // What this store reads as current stays so: an older export must not turn it back.
  if (reading && row['current'] === 1) {
    const held = await db.selectFrom('readings').select('key').where('source_id', '=', reading.source.id).where('current', '=', 1).executeTakeFirst()
    if (held) row['current'] = 0
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto(kept.table)
    .values(row as never)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
    .catch((problem: Error) => {
      if (/column|constraint|null value|foreign key|datatype|syntax/i.test(problem.message)) throw wrong(number, problem.message)
      throw problem
    })
  if (reading && row['current'] === 1 && numInsertedOrUpdatedRows) await saveLines(db, reading)
  return Boolean(numInsertedOrUpdatedRows)
}

/** A text that was withdrawn here does not come back by an older export. */
async function isWithdrawn(db: Kysely<Tables>, source: string): Promise<boolean> {
  const held = await db.selectFrom('sources').select('withdrawn_at').where('id', '=', source).executeTakeFirst()
  return Boolean(held?.withdrawn_at)
}

function readingOf(row: Row, number: number): Reading {
  const reading = Reading.safeParse(parsed(row['document'], number))
  if (!reading.success) throw wrong(number, `its reading is none: ${reading.error.issues[0]?.path.join('.')} ${reading.error.issues[0]?.message}`)
  if (reading.data.source.id !== row['source_id']) throw wrong(number, 'its reading is of another source')
  return reading.data
}

function checkBlob(row: Row, number: number): void {
  if (row['codec'] === 'withdrawn') return
  let sha256: string
  try {
    sha256 = sha256Hex(gunzipSync(row['bytes'] as Uint8Array, { maxOutputLength: MAX_UNPACKED }))
  } catch {
    throw wrong(number, 'its bytes cannot be unpacked')
  }
  if (sha256 !== row['sha256']) throw wrong(number, 'its bytes are not those its hash names')
}

const wrong = (number: number, why: string): ReadoutError =>
  new ReadoutError(
    'IMPORT_LINE',
    `Line ${number} is not of a Readout export (${why}). Nothing was imported; check the file's first line and that it is whole.`,
    { data: { line: number } },
  )

function parsed(text: unknown, number: number): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw wrong(number, 'it is no JSON')
  }
}

function readLine(line: string, number: number): { kept: KeptTable; row: Row } | undefined {
  const value = parsed(line, number)
  if (typeof value !== 'object' || value === null) throw wrong(number, 'it is no object')
  const { format, table, row } = value as Row
  if (number === 1) {
    if (format !== EXPORT_FORMAT) throw wrong(1, `the first line must say ${EXPORT_FORMAT}`)
    return undefined
  }
  const kept = BY_NAME.get(String(table))
  if (!kept || typeof row !== 'object' || row === null || Array.isArray(row)) throw wrong(number, 'it names no table and row')
  const values = { ...(row as Row) }
  for (const column of kept.bytes ?? []) if (typeof values[column] === 'string') values[column] = Buffer.from(values[column], 'base64')
  return { kept, row: values }
}

import { checkReading, Reading, sha256Hex, Verdict } from '@readout/record'
import type { Kysely } from 'kysely'
import { loadBlob } from './blobs.ts'
import type { Engine } from './engine/engine.ts'
import { linesOf } from './lines.ts'
import { shownRecord } from './shown-record.ts'
import { sourceVerdicts } from './source-verdicts.ts'
import type { Tables } from './tables.ts'

/** What a check of the whole store found; no problems for a sound one. */
export type StoreCheck = { blobs: number; readings: number; verdicts: number; problems: string[] }

/** Verifies every hash, every reading's spans and ids, every reference, and the engine's own files. One row at a time in memory. */
export async function checkStore(engine: Engine): Promise<StoreCheck> {
  const problems = (await engine.integrity()).map((line) => `the database file: ${line}`)
  const check: StoreCheck = { blobs: 0, readings: 0, verdicts: 0, problems }
  for (const { sha256, codec } of await engine.db.selectFrom('blobs').select(['sha256', 'codec']).orderBy('sha256').execute()) {
    check.blobs++
    if (codec === 'withdrawn') continue
    const bytes = await loadBlob(engine.db, sha256).catch(() => undefined)
    if (!bytes || sha256Hex(bytes) !== sha256) problems.push(`bytes ${sha256}: the content is not what its hash says`)
  }
  for (const { key } of await engine.db.selectFrom('readings').select('key').orderBy('key').execute()) {
    check.readings++
    problems.push(...(await problemsOfReading(engine, key)))
  }
  for (const { id, document } of await engine.db.selectFrom('verdicts').select(['id', 'document']).orderBy('seq').execute()) {
    check.verdicts++
    if (!Verdict.safeParse(parsed(document)).success) problems.push(`verdict ${id}: it is none`)
  }
  for (const { what, query } of LOOSE) for (const { id } of await query(engine.db)) problems.push(what(id))
  return check
}

function parsed(document: string): unknown {
  try {
    return JSON.parse(document)
  } catch {
    return undefined
  }
}

async function problemsOfReading(engine: Engine, key: string): Promise<string[]> {
  const { document, source_id, current } = await engine.db
    .selectFrom('readings')
    .select(['document', 'source_id', 'current'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  const reading = Reading.safeParse(parsed(document))
  if (!reading.success) return [`reading ${key}: ${reading.error.issues[0]?.path.join('.')} ${reading.error.issues[0]?.message}`]
  const problems = checkReading(reading.data).map((breach) => `reading ${key}: ${breach.path} ${breach.problem}`)
  if (reading.data.source.id !== source_id) problems.push(`reading ${key}: it is of source ${reading.data.source.id}, not of ${source_id}`)
  if (!current) return problems
  const held = await engine.db.selectFrom('lines').select(['id', 'start_at', 'end_at', 'words']).where('source_id', '=', source_id).orderBy('row').execute()
  const made = linesOf(shownRecord(reading.data, await sourceVerdicts(engine.db, source_id)))
  const same =
    held.length === made.length && made.every((line, n) => line.id === held[n]?.id && line.start_at === held[n]?.start_at && line.words === held[n]?.words)
  if (!same) problems.push(`reading ${key}: the lines it is searched by are not its own`)
  return problems
}

/** Rows that name something which is not there. */
const LOOSE: { what: (id: string) => string; query: (db: Kysely<Tables>) => Promise<{ id: string }[]> }[] = [
  {
    what: (id) => `source ${id}: no current reading`,
    query: (db) =>
      db
        .selectFrom('sources')
        .select('id')
        .where('withdrawn_at', 'is', null)
        .where('succeeded_by', 'is', null)
        .where('id', 'not in', db.selectFrom('readings').select('source_id').where('current', '=', 1))
        .execute(),
  },
  {
    what: (id) => `source ${id}: two current readings`,
    query: (db) =>
      db
        .selectFrom('readings')
        .select('source_id as id')
        .where('current', '=', 1)
        .groupBy('source_id')
        .having(({ fn, eb }) => eb(fn.countAll(), '>', 1))
        .execute(),
  },
  {
    what: (id) => `source ${id}: its bytes are not held`,
    query: (db) => db.selectFrom('sources').select('id').where('sha256', 'not in', db.selectFrom('blobs').select('sha256')).execute(),
  },
  {
    what: (id) => `fetch ${id}: its bytes are not held`,
    query: (db) => db.selectFrom('fetches').select('id').where('sha256', 'not in', db.selectFrom('blobs').select('sha256')).execute(),
  },
  {
    what: (id) => `verdict ${id}: its source is not held`,
    query: (db) => db.selectFrom('verdicts').select('id').where('source_id', 'not in', db.selectFrom('sources').select('id')).execute(),
  },
  {
    what: (id) => `carried verdict ${id}: the verdict itself is not held`,
    query: (db) => db.selectFrom('carried_verdicts').select('id').where('verdict_id', 'not in', db.selectFrom('verdicts').select('id')).execute(),
  },
]

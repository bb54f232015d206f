import { existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ReadoutError } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Engine } from './engine/engine.ts'
import { openPostgresql } from './engine/postgresql.ts'
import { openSqlite } from './engine/sqlite.ts'
import { LINES_VERSION, remakeLines } from './lines.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Tables } from './tables.ts'

/** The name of the embedded store's one file in its data folder. */
export const STORE_FILE = 'readout.sqlite'

/**
 * Opens the store and brings its schema up to date: PostgreSQL where `databaseUrl` is given, else one SQLite file in `dataDir`.
 * Example: await openStore({ dataDir: '/home/ann/.local/share/readout' }).
 * @throws STORE_NEWER STORE_CORRUPT STORE_UNREACHABLE
 */
export async function openStore(options: { dataDir?: string; databaseUrl?: string }): Promise<Engine> {
  const engine = options.databaseUrl ? await openPostgresql(postgresUrl(options.databaseUrl)) : openSqlite(fileIn(options.dataDir))
  try {
    await migrate(engine)
  } catch (problem) {
    await engine.close()
    throw storeError(problem)
  }
  return engine
}

/** An address that the driver would take for the name of a host is told apart here; it may hold a password, so that its scheme alone is shown. */
function postgresUrl(url: string): string {
  if (/^postgres(?:ql)?:\/\//i.test(url)) return url
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  throw new ReadoutError(
    'STORE_UNREACHABLE',
    `The record is kept in PostgreSQL or in one SQLite file: DATABASE_URL must begin with postgres://${scheme ? `, not with ${scheme}:` : ''}. Correct it, or unset it to use the embedded store.`,
  )
}

function fileIn(dataDir: string | undefined): string {
  if (!dataDir) throw new ReadoutError('STORE_UNREACHABLE', 'No data folder is named. Give --data DIR or set DATABASE_URL.')
  try {
    makeFolder(path.resolve(dataDir))
  } catch (cause) {
    throw new ReadoutError('STORE_UNREACHABLE', `The data folder ${dataDir} cannot be made. Name another with --data DIR.`, { cause })
  }
  if (!statSync(dataDir).isDirectory()) throw new ReadoutError('STORE_UNREACHABLE', `${dataDir} is no folder. Name the folder of the store with --data DIR.`)
  return path.join(dataDir, STORE_FILE)
}

/** True where nothing is to be done, so that opening a store waits for no other process. */
async function isUpToDate({ db }: Engine): Promise<boolean> {
  try {
    const rows = await db.selectFrom('meta').selectAll().where('key', 'in', ['schema', 'lines']).execute()
    const meta = Object.fromEntries(rows.map((row) => [row.key, row.value]))
    return meta['schema'] === String(MIGRATIONS.length) && meta['lines'] === LINES_VERSION
  } catch (problem) {
    // A new store has no such table; any other trouble is met again below, and said.
    if (problem instanceof Error) return false
    throw problem
  }
}

/** A folder with the folders above it, one by one: Node's own recursive form never comes back from places that take no folder, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolder(above)
  mkdirSync(folder, { mode: 0o700 })
}

async function migrate(engine: Engine): Promise<void> {
  if (await isUpToDate(engine)) return
  await engine.locked(async (db) => {
    await db.schema
      .createTable('meta')
      .ifNotExists()
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute()
    const at = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst()
    const done = Number(at?.value ?? 0)
    if (done > MIGRATIONS.length)
      throw new ReadoutError(
        'STORE_NEWER',
        `This store was written by a newer Readout (schema ${done}, this program knows ${MIGRATIONS.length}). Update the program; nothing was changed.`,
      )
    if (done < MIGRATIONS.length) {
      for (const { up } of MIGRATIONS.slice(done)) await up(db as never, engine.name)
      await engine.makeSearchIndex(db)
      await setMeta(db, 'schema', String(MIGRATIONS.length))
    }
    const lines = await db.selectFrom('meta').select('value').where('key', '=', 'lines').executeTakeFirst()
    if (lines?.value === LINES_VERSION) return
    await remakeAllLines(db)
    await setMeta(db, 'lines', LINES_VERSION)
  })
}

async function setMeta(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute()
}

/** The lines of every source made again: they are the readings' and the verdicts' own, in another order. */
async function remakeAllLines(db: Kysely<Tables>): Promise<void> {
  for (const { source_id } of await db.selectFrom('readings').select('source_id').where('current', '=', 1).orderBy('source_id').execute())
    await remakeLines(db, source_id)
}

/** What PostgreSQL says to whom it does not let in, by its codes. Source: PostgreSQL documentation, appendix A. */
const NOT_LET_IN: Readonly<Record<string, string>> = {
  '3D000': 'There is no such database: make it with createdb, or correct the name in DATABASE_URL.',
  '28000': 'The user that DATABASE_URL names is not let in: correct the name, or make the user with createuser.',
  '28P01': 'The password in DATABASE_URL is not right.',
  '42501': 'The user that DATABASE_URL names may not make tables there: grant it CREATE on the schema, or make it the owner of the database.',
}

/** An engine's own error as a coded one that says what to do. */
export function storeError(problem: unknown): unknown {
  if (problem instanceof ReadoutError || !(problem instanceof Error)) return problem
  const words = problem.message
  const closed = NOT_LET_IN[String((problem as { code?: unknown }).code)]
  if (closed) return new ReadoutError('STORE_UNREACHABLE', `The database refuses (${words}). ${closed}`, { cause: problem })
  if (/full|no space|ENOSPC/i.test(words))
    return new ReadoutError('STORE_FULL', 'The disk that holds the store is full. Nothing of this step was kept; free some space and run it again.', {
      cause: problem,
      retry: true,
    })
  if (/locked|busy|lock timeout/i.test(words))
    return new ReadoutError('STORE_BUSY', 'Another process holds the store. Wait for it to finish and run this again; nothing was changed.', {
      cause: problem,
      retry: true,
    })
  if (/malformed|not a database|corrupt/i.test(words))
    return new ReadoutError('STORE_CORRUPT', `The store is damaged (${words}). Restore a backup, or import an export into a new folder.`, { cause: problem })
  if (/ECONNREFUSED|ECONNRESET|ENOTFOUND|terminat|timeout|the database system is/i.test(words))
    return new ReadoutError(
      'STORE_UNREACHABLE',
      `The database does not answer (${words}). Check that it runs and that DATABASE_URL names it; nothing of this step was kept.`,
      { cause: problem, retry: true },
    )
  return problem
}

import { backup, DatabaseSync } from 'node:sqlite'
import { ReadoutError } from '@readout/record'
import { Kysely, sql } from 'kysely'
import type { Term } from '../search/tokens.ts'
import type { Tables } from '../tables.ts'
import type { Engine } from './engine.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/** How long a process waits for another one's write, in milliseconds: longer than any transaction of ours takes on a slow disk. */
const BUSY_MS = 15_000

/** A term as FTS5 writes it; its tokens are letters and digits alone, and in quotation marks no word is an operator. */
const written = ({ ways }: Term): string => `(${ways.map(({ tokens, prefix }) => `"${tokens.join(' ')}"${prefix ? ' *' : ''}`).join(' OR ')})`

/**
 * Opens the embedded store at `path` (made where it is missing): WAL, full synchronisation, foreign keys.
 * @throws STORE_CORRUPT where the file is no SQLite database
 */
export function openSqlite(path: string): Engine {
  const database = openFile(path)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) })
  return {
    name: 'sqlite',
    db,
    async makeSearchIndex(on) {
      await sql`create virtual table if not exists lines_fts using fts5(words, content='lines', content_rowid='row', tokenize='unicode61')`.execute(on)
      await sql`create trigger if not exists lines_added after insert on lines begin insert into lines_fts(rowid, words) values (new.row, new.words); end`.execute(
        on,
      )
      await sql`create trigger if not exists lines_gone after delete on lines begin insert into lines_fts(lines_fts, rowid, words) values ('delete', old.row, old.words); end`.execute(
        on,
      )
    },
    matches: (terms) => sql`lines.row in (select rowid from lines_fts where lines_fts match ${terms.map(written).join(' AND ')})`,
    locked: (work) => db.transaction().execute((on) => work(on)),
    async snapshot() {
      const reader = new DatabaseSync(path, { timeout: BUSY_MS, readOnly: true })
      // The snapshot begins with the first look at the file.
      reader.exec('begin')
      reader.prepare('select count(*) from meta').get()
      const view = new Kysely<Tables>({ dialect: sqliteDialect(reader) })
      return { db: view, close: () => view.destroy() }
    },
    backup: async (to) => {
      await backup(database, to)
    },
    async integrity() {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    },
    close: () => db.destroy(),
  }
}

function openFile(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { timeout: BUSY_MS })
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off; pragma cache_size = -32000; pragma wal_autocheckpoint = 4000',
    )
    return database
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause)
    if (/not a database|malformed/i.test(problem))
      throw new ReadoutError(
        'STORE_CORRUPT',
        `${path} is no Readout store or is damaged (${problem}). Move it away and restore a backup, or import an export.`,
        { cause },
      )
    throw new ReadoutError(
      'STORE_UNREACHABLE',
      `The store ${path} cannot be opened (${problem}). Check that the folder exists and can be written, or name another with --data DIR.`,
      { cause },
    )
  }
}

import { ReadoutError } from '@readout/record'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Term } from '../search/tokens.ts'
import type { Tables } from '../tables.ts'
import type { Engine } from './engine.ts'

/** Any number will do as the key of the lock, as long as it stays the same: "rdot" in ASCII. */
const MIGRATION_LOCK = 0x72646f74

/** A term as to_tsquery reads it; its tokens are letters and digits alone. */
const written = ({ ways }: Term): string =>
  `(${ways.map(({ tokens, prefix }) => `(${tokens.map((token, n) => `'${token}'${prefix && n === tokens.length - 1 ? ':*' : ''}`).join(' <-> ')})`).join(' | ')})`

/**
 * Opens the store in a PostgreSQL database of version 15 or newer; `url` as in DATABASE_URL.
 * @throws STORE_UNREACHABLE where the driver is missing or nothing answers
 */
export async function openPostgresql(url: string): Promise<Engine> {
  const { default: pg } = await import('pg').catch((cause: unknown) => {
    throw new ReadoutError('STORE_UNREACHABLE', 'The package "pg" is not installed. Run npm install, or leave DATABASE_URL unset to use the embedded store.', {
      cause,
    })
  })
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 15_000 })
  // A lost server must not end the process, whether its connection is in use or not; the query that needs it says so.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    name: 'postgresql',
    db,
    url,
    async makeSearchIndex(on) {
      await sql`alter table lines add column if not exists search tsvector generated always as (to_tsvector('simple', words)) stored`.execute(on)
      await sql`create index if not exists lines_search on lines using gin (search) with (fastupdate = off)`.execute(on)
    },
    matches: (terms) => sql`lines.search @@ to_tsquery('simple', ${terms.map(written).join(' & ')})`,
    async snapshot() {
      const view = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
      await sql`select 1`.execute(view)
      return { db: view, close: () => view.commit().execute() }
    },
    locked: (work) =>
      db.transaction().execute(async (on) => {
        await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(on)
        return work(on)
      }),
    integrity: async () => [],
    close: () => db.destroy(),
  }
}

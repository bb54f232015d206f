import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Jobs that wait, are held under a lease, or failed, for the embedded store; on PostgreSQL pg-boss keeps them in a schema of its own. */
export const jobs: Migration = {
  name: '0003-jobs',
  async up(db, engine) {
    if (engine !== 'sqlite') return
    await db.schema
      .createTable('jobs')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('data', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('run_at', 'integer', (c) => c.notNull())
      .addColumn('lease_until', 'integer')
      .addColumn('worker', 'text')
      .addColumn('attempt', 'integer', (c) => c.notNull())
      .addColumn('reason', 'text')
      .execute()
    await sql`create unique index jobs_waiting on jobs (kind, key) where state = 'waiting'`.execute(db)
    await sql`create index jobs_due on jobs (state, run_at)`.execute(db)
    await sql`create index jobs_lease on jobs (lease_until) where state = 'held'`.execute(db)
  },
}

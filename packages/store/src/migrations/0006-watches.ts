import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Saved searches and watched pairs. */
export const watches: Migration = {
  name: '0006-watches',
  async up(db, engine) {
    const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
    await db.schema
      .createTable('watches')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('owner', text, (c) => c.notNull())
      .addColumn('made_at', text, (c) => c.notNull())
      .addColumn('seen_at', text)
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('watches_owner').on('watches').column('owner').execute()
  },
}

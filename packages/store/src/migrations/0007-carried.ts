import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Verdicts as they stand on other sources: the copies they were given for, and the same page under a later text version. */
export const carried: Migration = {
  name: '0007-carried-verdicts',
  async up(db, engine) {
    const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
    await db.schema
      .createTable('carried_verdicts')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('verdict_id', text, (c) => c.notNull())
      .addColumn('source_id', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('carried_verdicts_source_id').ifNotExists().on('carried_verdicts').column('source_id').execute()
    // The source that holds the same bytes under a later text version.
    await db.schema.alterTable('sources').addColumn('succeeded_by', text).execute()
    await db.schema.createIndex('sources_sha256').ifNotExists().on('sources').column('sha256').execute()
    await db.schema.createIndex('sources_saved_at').ifNotExists().on('sources').columns(['saved_at', 'id']).execute()
    await db.schema.createIndex('verdicts_line_id').ifNotExists().on('verdicts').column('line_id').execute()
    await db.schema.createIndex('lines_id').ifNotExists().on('lines').column('id').execute()
  },
}

import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Sources with their bytes, fetches and readings, the lines they are searched by, and verdicts. */
export const sources: Migration = {
  name: '0001-sources-readings-lines-verdicts',
  async up(db, engine) {
    // Text is ordered by code point on both engines, so that lists and exports are the same bytes.
    const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
    const bytes = engine === 'sqlite' ? sql`blob` : sql`bytea`
    const serial = engine === 'sqlite' ? sql`integer` : sql`bigserial`
    await db.schema
      .createTable('blobs')
      .addColumn('sha256', text, (c) => c.primaryKey())
      .addColumn('codec', text, (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('bytes', bytes, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('fetches')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('url', text)
      .addColumn('fetched_at', text, (c) => c.notNull())
      .addColumn('status', 'integer')
      .addColumn('headers', text, (c) => c.notNull())
      .addColumn('sha256', text, (c) => c.notNull().references('blobs.sha256'))
      .addColumn('media_type', text, (c) => c.notNull())
      .addColumn('input', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('sources')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('sha256', text, (c) => c.notNull())
      .addColumn('url', text)
      .addColumn('language', text, (c) => c.notNull())
      .addColumn('headline', text)
      .addColumn('outlet', text)
      .addColumn('published', text)
      .addColumn('rights', text, (c) => c.notNull())
      .addColumn('licence', text)
      .addColumn('saved_at', text, (c) => c.notNull())
      .addColumn('withdrawn_at', text)
      .addColumn('withdrawn_reason', text)
      .execute()
    await db.schema
      .createTable('readings')
      .addColumn('key', text, (c) => c.primaryKey())
      .addColumn('source_id', text, (c) => c.notNull().references('sources.id'))
      .addColumn('extractor', text, (c) => c.notNull())
      .addColumn('text_version', 'integer', (c) => c.notNull())
      .addColumn('model', text, (c) => c.notNull())
      .addColumn('input_hash', text, (c) => c.notNull())
      .addColumn('current', 'integer', (c) => c.notNull())
      .addColumn('saved_at', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('lines')
      .addColumn('row', serial, (c) => c.primaryKey())
      .addColumn('source_id', text, (c) => c.notNull().references('sources.id'))
      .addColumn('id', text, (c) => c.notNull())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('start_at', 'integer', (c) => c.notNull())
      .addColumn('end_at', 'integer', (c) => c.notNull())
      .addColumn('exact', text, (c) => c.notNull())
      .addColumn('words', text, (c) => c.notNull())
      .addColumn('by_names', text, (c) => c.notNull())
      .addColumn('to_names', text, (c) => c.notNull())
      .addColumn('about_names', text, (c) => c.notNull())
      .addColumn('via_names', text, (c) => c.notNull())
      .addColumn('outlet', text, (c) => c.notNull())
      .addColumn('act', text, (c) => c.notNull())
      .addColumn('mode', text, (c) => c.notNull())
      .addColumn('terms', text, (c) => c.notNull())
      .addColumn('has_condition', 'integer', (c) => c.notNull())
      .addColumn('published', text, (c) => c.notNull())
      .addColumn('confidence', 'real', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('verdicts')
      .addColumn('seq', serial, (c) => c.primaryKey())
      .addColumn('id', text, (c) => c.notNull().unique())
      .addColumn('source_id', text, (c) => c.notNull())
      .addColumn('line_id', text, (c) => c.notNull())
      .addColumn('at', text, (c) => c.notNull())
      .addColumn('who', text, (c) => c.notNull())
      .addColumn('action', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    for (const [table, column] of [
      ['fetches', 'sha256'],
      ['sources', 'url'],
      ['readings', 'source_id'],
      ['lines', 'source_id'],
      ['lines', 'published'],
      ['verdicts', 'source_id'],
    ] as const)
      await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
  },
}

import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Feeds, the pages they name, the versions of a page, stored pictures, and whose turn it is at a host. */
export const feeds: Migration = {
  name: '0005-feeds',
  async up(db, engine) {
    const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
    await db.schema
      .createTable('feeds')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('url', text, (c) => c.notNull().unique())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('title', text)
      .addColumn('site_url', text)
      .addColumn('folder', text)
      .addColumn('origin', text, (c) => c.notNull())
      .addColumn('format', text)
      .addColumn('rights', text, (c) => c.notNull())
      .addColumn('licence', text)
      .addColumn('heed_robots', 'integer', (c) => c.notNull())
      .addColumn('take_all', 'integer', (c) => c.notNull())
      .addColumn('paused', 'integer', (c) => c.notNull())
      .addColumn('added_at', text, (c) => c.notNull())
      .addColumn('etag', text)
      .addColumn('last_modified', text)
      .addColumn('next_at', text)
      .addColumn('tried_at', text)
      .addColumn('ok_at', text)
      .addColumn('failures', 'integer', (c) => c.notNull())
      .addColumn('error_code', text)
      .addColumn('error_words', text)
      .addColumn('note', text)
      .addColumn('moved_from', text)
      .execute()
    await db.schema
      .createTable('pages')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('url', text, (c) => c.notNull().unique())
      .addColumn('feed_id', text)
      .addColumn('title', text)
      .addColumn('published', text)
      .addColumn('post', text)
      .addColumn('found_at', text, (c) => c.notNull())
      .addColumn('source_id', text)
      .addColumn('etag', text)
      .addColumn('last_modified', text)
      .addColumn('next_at', text)
      .addColumn('tried_at', text)
      .addColumn('ok_at', text)
      .addColumn('checks', 'integer', (c) => c.notNull())
      .addColumn('failures', 'integer', (c) => c.notNull())
      .addColumn('error_code', text)
      .addColumn('error_words', text)
      .execute()
    await db.schema
      .createTable('feed_items')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('feed_id', text, (c) => c.notNull())
      .addColumn('page_id', text)
      .addColumn('hash', text, (c) => c.notNull())
      .addColumn('seen_at', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('versions')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('page_id', text, (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('source_id', text, (c) => c.notNull())
      .addColumn('fetched_at', text, (c) => c.notNull())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('rank', 'integer', (c) => c.notNull())
      .addColumn('words_added', 'integer', (c) => c.notNull())
      .addColumn('words_removed', 'integer', (c) => c.notNull())
      .addColumn('touched', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('pictures')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('source_id', text, (c) => c.notNull())
      .addColumn('url', text, (c) => c.notNull())
      .addColumn('sha256', text, (c) => c.notNull().references('blobs.sha256'))
      .addColumn('media_type', text, (c) => c.notNull())
      .addColumn('caption', text)
      .addColumn('credit', text)
      .addColumn('saved_at', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('hosts')
      .addColumn('host', text, (c) => c.primaryKey())
      .addColumn('holder', text)
      .addColumn('held_until', text, (c) => c.notNull())
      .addColumn('next_at', text, (c) => c.notNull())
      .execute()
    for (const [table, column] of [
      ['feeds', 'next_at'],
      ['pages', 'next_at'],
      ['pages', 'feed_id'],
      ['pages', 'source_id'],
      ['feed_items', 'feed_id'],
      ['versions', 'page_id'],
      ['versions', 'source_id'],
      ['pictures', 'source_id'],
    ] as const)
      await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
  },
}

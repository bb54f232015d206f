import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Stories, utterances and the joined actors, contacts, commitments and talks. */
export const across: Migration = {
  name: '0002-across',
  async up(db, engine) {
    const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
    const bytes = engine === 'sqlite' ? sql`blob` : sql`bytea`
    const serial = engine === 'sqlite' ? sql`integer` : sql`bigserial`
    // Key tables are read by their key alone: SQLite then keeps each row once, in the key's own tree.
    const keyOnly = engine === 'sqlite' ? sql`without rowid` : sql``
    await db.schema
      .createTable('stories')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('texts', 'integer', (c) => c.notNull())
      .addColumn('copies', 'integer', (c) => c.notNull())
      .addColumn('first', text, (c) => c.notNull())
      .addColumn('latest', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('story_sources')
      .addColumn('source_id', text, (c) => c.primaryKey())
      .addColumn('story_id', text, (c) => c.notNull())
      .addColumn('text_id', text, (c) => c.notNull())
      .addColumn('runs', bytes, (c) => c.notNull())
      .addColumn('keys', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('story_keys')
      .addColumn('key', text, (c) => c.notNull())
      .addColumn('source_id', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('story_keys_key', ['key', 'source_id'])
      .modifyEnd(keyOnly)
      .execute()
    await db.schema
      .createTable('joined')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('words', text, (c) => c.notNull())
      .addColumn('latest', text, (c) => c.notNull())
      .addColumn('sources', 'integer', (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('joined_members')
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('source_id', text, (c) => c.notNull())
      .addColumn('line_id', text, (c) => c.notNull())
      .addColumn('machine_id', text, (c) => c.notNull())
      .addColumn('joined_id', text, (c) => c.notNull())
      .addColumn('keys', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('joined_members_line', ['source_id', 'kind', 'line_id'])
      .execute()
    for (const [table, of] of [
      ['joined_keys', 'key'],
      ['joined_tags', 'tag'],
    ] as const)
      await db.schema
        .createTable(table)
        .addColumn('kind', text, (c) => c.notNull())
        .addColumn(of, text, (c) => c.notNull())
        .addColumn('joined_id', text, (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['kind', of, 'joined_id'])
        .modifyEnd(keyOnly)
        .execute()
    await db.schema
      .createTable('joined_verdicts')
      .addColumn('seq', serial, (c) => c.primaryKey())
      .addColumn('id', text, (c) => c.notNull().unique())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('thing', text, (c) => c.notNull())
      .addColumn('at', text, (c) => c.notNull())
      .addColumn('who', text, (c) => c.notNull())
      .addColumn('action', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    for (const [table, columns] of [
      ['stories', ['texts', 'latest']],
      ['story_sources', ['story_id']],
      ['story_sources', ['text_id']],
      ['joined', ['kind', 'latest', 'id']],
      ['joined_members', ['joined_id']],
      ['joined_members', ['machine_id']],
      ['joined_keys', ['joined_id']],
      ['joined_tags', ['joined_id']],
    ] as const)
      await db.schema
        .createIndex(`${table}_${columns.join('_')}`)
        .on(table)
        .columns([...columns])
        .execute()
  },
}

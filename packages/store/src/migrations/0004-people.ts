import { type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Accounts, sessions, tokens, replies and the audit log. */
export const people: Migration = {
  name: '0004-people',
  async up(db, engine) {
    const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`
    const serial = engine === 'sqlite' ? sql`integer` : sql`bigserial`
    await db.schema
      .createTable('accounts')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('name', text, (c) => c.notNull())
      .addColumn('name_key', text, (c) => c.notNull().unique())
      .addColumn('role', text, (c) => c.notNull())
      .addColumn('password', text)
      .addColumn('created_at', text, (c) => c.notNull())
      .addColumn('disabled_at', text)
      .execute()
    await db.schema
      .createTable('sessions')
      .addColumn('hash', text, (c) => c.primaryKey())
      .addColumn('account_id', text, (c) => c.notNull().references('accounts.id'))
      .addColumn('created_at', text, (c) => c.notNull())
      .addColumn('seen_at', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('invitations')
      .addColumn('hash', text, (c) => c.primaryKey())
      .addColumn('role', text, (c) => c.notNull())
      .addColumn('account_id', text)
      .addColumn('made_by', text, (c) => c.notNull())
      .addColumn('made_at', text, (c) => c.notNull())
      .addColumn('until', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('tokens')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('hash', text, (c) => c.notNull().unique())
      .addColumn('account_id', text, (c) => c.notNull())
      .addColumn('name', text, (c) => c.notNull())
      .addColumn('role', text, (c) => c.notNull())
      .addColumn('created_at', text, (c) => c.notNull())
      .addColumn('used_at', text)
      .addColumn('revoked_at', text)
      .execute()
    await db.schema
      .createTable('replies')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('source_id', text, (c) => c.notNull())
      .addColumn('line_id', text)
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('name', text, (c) => c.notNull())
      .addColumn('party', text)
      .addColumn('words', text, (c) => c.notNull())
      .addColumn('at', text, (c) => c.notNull())
      .addColumn('due', text, (c) => c.notNull())
      .addColumn('state', text, (c) => c.notNull())
      .addColumn('decided_at', text)
      .addColumn('decided_by', text)
      .addColumn('reason', text)
      .addColumn('receipt', text, (c) => c.notNull().unique())
      .execute()
    await db.schema
      .createTable('private_emails')
      .addColumn('reply_id', text, (c) => c.primaryKey())
      .addColumn('sealed', text)
      .addColumn('erase_at', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('audit')
      .addColumn('seq', serial, (c) => c.primaryKey())
      .addColumn('id', text, (c) => c.notNull().unique())
      .addColumn('at', text, (c) => c.notNull())
      .addColumn('who', text, (c) => c.notNull())
      .addColumn('action', text, (c) => c.notNull())
      .addColumn('object', text, (c) => c.notNull())
      .addColumn('detail', text, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('review_samples')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('made_at', text, (c) => c.notNull())
      .addColumn('made_by', text, (c) => c.notNull())
      .addColumn('document', text, (c) => c.notNull())
      .execute()
    // A line may be longer than an index takes: its opening finds its copies.
    await sql`create index lines_opening on lines (substr(exact, 1, 100))`.execute(db)
    await db.schema.createIndex('lines_confidence').on('lines').column('confidence').execute()
    for (const [table, column] of [
      ['sessions', 'account_id'],
      ['tokens', 'account_id'],
      ['replies', 'source_id'],
      ['replies', 'state'],
      ['private_emails', 'erase_at'],
    ] as const)
      await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
    await keepAudit(db, engine)
  },
}

/** The audit log is only ever added to; the database itself refuses the rest. */
async function keepAudit(db: Kysely<never>, engine: 'sqlite' | 'postgresql'): Promise<void> {
  if (engine === 'sqlite') {
    for (const change of ['update', 'delete'])
      await sql`create trigger ${sql.raw(`audit_no_${change}`)} before ${sql.raw(change)} on audit begin select raise(abort, 'the audit log is only added to'); end`.execute(
        db,
      )
    return
  }
  await sql`create function audit_is_kept() returns trigger language plpgsql as $$ begin raise exception 'the audit log is only added to'; end $$`.execute(db)
  await sql`create trigger audit_kept before update or delete or truncate on audit for each statement execute function audit_is_kept()`.execute(db)
}

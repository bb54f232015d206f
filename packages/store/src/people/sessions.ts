import type { Engine } from '../engine/engine.ts'
import type { SiteAccount, AccountRole } from './accounts.ts'
import { hashSecret, newSecret } from './secret.ts'

/** A session ends when it was not used for so many days, and at the latest so many after it began. */
const IDLE_DAYS = 14
const LONGEST_DAYS = 90
/** Use is noted at most so often, in minutes: a page view is no write. */
const NOTE_MINUTES = 10

const before = (now: string, minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()

/** Opens a session for an account; gives the secret for the cookie, of which only the hash is kept. Always a new one: a secret that came in is never adopted. */
export async function openSession(engine: Engine, account: string, now: string): Promise<string> {
  const secret = newSecret()
  await engine.db
    .deleteFrom('sessions')
    .where('seen_at', '<', before(now, IDLE_DAYS * 1440))
    .execute()
  await engine.db
    .insertInto('sessions')
    .values({ hash: hashSecret(secret), account_id: account, created_at: now, seen_at: now })
    .execute()
  return secret
}

/** The open account behind a session's secret, or undefined. */
export async function accountOfSession(engine: Engine, secret: string, now: string): Promise<SiteAccount | undefined> {
  const hash = hashSecret(secret)
  const row = await engine.db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .select(['accounts.id', 'accounts.name', 'accounts.role', 'accounts.created_at', 'accounts.disabled_at', 'sessions.seen_at'])
    .where('sessions.hash', '=', hash)
    .where('accounts.disabled_at', 'is', null)
    .where('sessions.seen_at', '>=', before(now, IDLE_DAYS * 1440))
    .where('sessions.created_at', '>=', before(now, LONGEST_DAYS * 1440))
    .executeTakeFirst()
  if (!row) return undefined
  if (row.seen_at < before(now, NOTE_MINUTES)) await engine.db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash).execute()
  return { id: row.id, name: row.name, role: row.role as AccountRole, createdAt: row.created_at, disabledAt: row.disabled_at }
}

/** Ends a session. */
export async function closeSession(engine: Engine, secret: string): Promise<void> {
  await engine.db.deleteFrom('sessions').where('hash', '=', hashSecret(secret)).execute()
}

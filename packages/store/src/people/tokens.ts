import type { Selectable } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import type { Tables } from '../tables.ts'
import { type SiteAccount, ACCOUNT_ROLES, type AccountRole } from './accounts.ts'
import { hashSecret, newId, newSecret } from './secret.ts'

/** The words every token begins with, so that a scanner of code knows a leaked one. */
const PREFIX = 'readout_'
const NOTE_MINUTES = 10

/** An API token as it is listed: never its secret. */
export type Token = { id: string; account: string; name: string; role: AccountRole; createdAt: string; usedAt: string | null; revokedAt: string | null }

const tokenOf = (row: Selectable<Tables['tokens']>): Token => ({
  id: row.id,
  account: row.account_id,
  name: row.name,
  role: row.role as AccountRole,
  createdAt: row.created_at,
  usedAt: row.used_at,
  revokedAt: row.revoked_at,
})

/** Makes a token of an account; gives its secret, shown once. */
export async function makeToken(engine: Engine, token: { account: string; name: string; role: AccountRole; now: string }): Promise<string> {
  const secret = PREFIX + newSecret()
  await engine.db
    .insertInto('tokens')
    .values({
      id: newId(),
      hash: hashSecret(secret),
      account_id: token.account,
      name: token.name,
      role: token.role,
      created_at: token.now,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  return secret
}

/** Who a token speaks for, with no more than the lesser of its role and the account's role now; undefined where it does not hold. */
export async function accountOfToken(engine: Engine, secret: string, now: string): Promise<SiteAccount | undefined> {
  if (!secret.startsWith(PREFIX)) return undefined
  const hash = hashSecret(secret)
  const row = await engine.db
    .selectFrom('tokens')
    .innerJoin('accounts', 'accounts.id', 'tokens.account_id')
    .select(['accounts.id', 'accounts.name', 'accounts.role', 'accounts.created_at', 'tokens.role as token_role', 'tokens.used_at'])
    .where('tokens.hash', '=', hash)
    .where('tokens.revoked_at', 'is', null)
    .where('accounts.disabled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.used_at === null || row.used_at < new Date(Date.parse(now) - NOTE_MINUTES * 60_000).toISOString())
    await engine.db.updateTable('tokens').set({ used_at: now }).where('hash', '=', hash).execute()
  const role = [row.role, row.token_role].sort((a, b) => ACCOUNT_ROLES.indexOf(a as AccountRole) - ACCOUNT_ROLES.indexOf(b as AccountRole))[0] as AccountRole
  return { id: row.id, name: row.name, role, createdAt: row.created_at, disabledAt: null }
}

/** The tokens of an account, or of all, the newest first. */
export async function listTokens(engine: Engine, account?: string): Promise<Token[]> {
  const rows = await engine.db
    .selectFrom('tokens')
    .selectAll()
    .$if(account !== undefined, (query) => query.where('account_id', '=', account as string))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(tokenOf)
}

/** Ends a token; of `account` only, where one is given. */
export async function revokeToken(engine: Engine, id: string, now: string, account?: string): Promise<void> {
  await engine.db
    .updateTable('tokens')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .$if(account !== undefined, (query) => query.where('account_id', '=', account as string))
    .where('revoked_at', 'is', null)
    .execute()
}

import type { Engine } from '../engine/engine.ts'
import { ReadoutError } from '@readout/record'
import { type AccountRole, makeAccount, setPassword } from './accounts.ts'
import { hashSecret, newSecret } from './secret.ts'

/** Hours that a one-time link holds. */
const HOLDS_HOURS = 72

/** Who makes the link that the first bind beyond loopback prints. */
export const FIRST_BIND = 'first bind'

/** What a one-time link is for: a new account of a role, or a new password of `account`. */
export type Invitation = { role: AccountRole; account?: string }

/** Makes a one-time link's secret, of which only the hash is kept. */
export async function makeInvitation(engine: Engine, invitation: Invitation & { by: string; now: string }): Promise<string> {
  const secret = newSecret()
  const until = new Date(Date.parse(invitation.now) + HOLDS_HOURS * 3_600_000).toISOString()
  await engine.db.deleteFrom('invitations').where('until', '<', invitation.now).execute()
  // The first link is printed at each start until somebody uses it: only the latest holds.
  if (invitation.by === FIRST_BIND) await engine.db.deleteFrom('invitations').where('made_by', '=', FIRST_BIND).execute()
  await engine.db
    .insertInto('invitations')
    .values({ hash: hashSecret(secret), role: invitation.role, account_id: invitation.account ?? null, made_by: invitation.by, made_at: invitation.now, until })
    .execute()
  return secret
}

/** What the secret of a one-time link is for, or undefined where it was used, is too old or never was one. */
export async function invitationOf(engine: Engine, secret: string, now: string): Promise<Invitation | undefined> {
  const row = await engine.db.selectFrom('invitations').selectAll().where('hash', '=', hashSecret(secret)).where('until', '>=', now).executeTakeFirst()
  return row && { role: row.role as AccountRole, ...(row.account_id ? { account: row.account_id } : {}) }
}

/**
 * Uses a one-time link: makes the account, or sets the password, and the link is gone. Gives the id of the account.
 * @throws ACCOUNT_INVALID where the link holds no more, or name or password will not do (then the link stays)
 */
export async function useInvitation(engine: Engine, secret: string, given: { name: string; password: string; now: string }): Promise<string> {
  const invitation = await invitationOf(engine, secret, given.now)
  if (!invitation) throw new ReadoutError('ACCOUNT_INVALID', 'This link was used or is too old. Ask an administrator for another.')
  // Taken before the account is made, so that two at once make one account; given back where name or password will not do.
  const taken = await engine.db.deleteFrom('invitations').where('hash', '=', hashSecret(secret)).executeTakeFirst()
  if (!taken.numDeletedRows) throw new ReadoutError('ACCOUNT_INVALID', 'This link was used or is too old. Ask an administrator for another.')
  try {
    if (invitation.account === undefined) return (await makeAccount(engine, { ...given, role: invitation.role })).id
    await setPassword(engine, invitation.account, given.password)
    return invitation.account
  } catch (problem) {
    const until = new Date(Date.parse(given.now) + HOLDS_HOURS * 3_600_000).toISOString()
    await engine.db
      .insertInto('invitations')
      .values({ hash: hashSecret(secret), role: invitation.role, account_id: invitation.account ?? null, made_by: 'given back', made_at: given.now, until })
      .execute()
    throw problem
  }
}

/** True where no account was ever made: the first bind beyond loopback then prints the link that creates the administrator. */
export async function hasNoAccount(engine: Engine): Promise<boolean> {
  return !(await engine.db.selectFrom('accounts').select('id').limit(1).executeTakeFirst())
}

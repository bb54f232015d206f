import { ReadoutError } from '@readout/record'
import type { Selectable } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { fold } from '../fold.ts'
import type { Tables } from '../tables.ts'
import { hashPassword, PASSWORD_LENGTH, verifyPassword } from './password.ts'
import { newId } from './secret.ts'

/** What an account may do: read whole texts, judge lines and replies, run the site. */
export type AccountRole = 'reader' | 'reviewer' | 'administrator'
export const ACCOUNT_ROLES: readonly AccountRole[] = ['reader', 'reviewer', 'administrator']

/** A person's account, without its password. */
export type SiteAccount = { id: string; name: string; role: AccountRole; createdAt: string; disabledAt: string | null }

const NAME_LENGTH = { least: 2, most: 60 }

const accountOf = (row: Selectable<Tables['accounts']>): SiteAccount => ({
  id: row.id,
  name: row.name,
  role: row.role as AccountRole,
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
})

/** A name as it is compared: two that look alike are one. */
const nameKey = (name: string): string => fold(name.normalize('NFKC')).replace(/\s+/g, ' ').trim()

/**
 * Makes an account.
 * @throws ACCOUNT_INVALID where the name is taken or too short, or the password is too short or too long
 */
export async function makeAccount(engine: Engine, account: { name: string; role: AccountRole; password: string; now: string }): Promise<SiteAccount> {
  const name = account.name.replace(/[\p{C}\s]+/gu, ' ').trim()
  if (name.length < NAME_LENGTH.least || name.length > NAME_LENGTH.most || !nameKey(name))
    throw new ReadoutError('ACCOUNT_INVALID', `A name has ${NAME_LENGTH.least} to ${NAME_LENGTH.most} characters. Choose another.`)
  checkPassword(account.password)
  const row = {
    id: newId(),
    name,
    name_key: nameKey(name),
    role: account.role,
    password: await hashPassword(account.password),
    created_at: account.now,
    disabled_at: null,
  }
  const { numInsertedOrUpdatedRows } = await engine.db
    .insertInto('accounts')
    .values(row)
    .onConflict((on) => on.column('name_key').doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) throw new ReadoutError('ACCOUNT_INVALID', 'That name is taken. Choose another.')
  return accountOf(row)
}

function checkPassword(password: string): void {
  if (password.length < PASSWORD_LENGTH.least || password.length > PASSWORD_LENGTH.most)
    throw new ReadoutError('ACCOUNT_INVALID', `A password has at least ${PASSWORD_LENGTH.least} characters, at most ${PASSWORD_LENGTH.most}. Choose another.`)
}

/** The account of that name and password, or undefined; a wrong name takes as long as a wrong password. */
export async function accountByPassword(engine: Engine, name: string, password: string): Promise<SiteAccount | undefined> {
  const row = await engine.db.selectFrom('accounts').selectAll().where('name_key', '=', nameKey(name)).executeTakeFirst()
  const usable = password.length <= PASSWORD_LENGTH.most ? password : ''
  const right = await verifyPassword(usable, row?.disabled_at === null ? row.password : undefined)
  return right && row ? accountOf(row) : undefined
}

/** All accounts by name. */
export async function listAccounts(engine: Engine): Promise<SiteAccount[]> {
  return (await engine.db.selectFrom('accounts').selectAll().orderBy('name_key').execute()).map(accountOf)
}

/** Changes an account's role, or closes or opens it. Closing ends its sessions. The last open administrator stays one. @throws ACCOUNT_INVALID */
export async function changeAccount(engine: Engine, id: string, change: { role?: AccountRole; disabledAt?: string | null }): Promise<void> {
  await engine.db.transaction().execute(async (db) => {
    await db
      .updateTable('accounts')
      .set({ ...(change.role ? { role: change.role } : {}), ...(change.disabledAt === undefined ? {} : { disabled_at: change.disabledAt }) })
      .where('id', '=', id)
      .execute()
    const left = await db.selectFrom('accounts').select('id').where('role', '=', 'administrator').where('disabled_at', 'is', null).executeTakeFirst()
    if (!left) throw new ReadoutError('ACCOUNT_INVALID', 'This is the last administrator. Make another one first.')
    if (change.disabledAt) await db.deleteFrom('sessions').where('account_id', '=', id).execute()
  })
}

/** Gives an account a new password and ends all its sessions. @throws ACCOUNT_INVALID */
export async function setPassword(engine: Engine, id: string, password: string): Promise<void> {
  checkPassword(password)
  const hashed = await hashPassword(password)
  await engine.db.transaction().execute(async (db) => {
    await db.updateTable('accounts').set({ password: hashed }).where('id', '=', id).execute()
    await db.deleteFrom('sessions').where('account_id', '=', id).execute()
  })
}

import type { Hono } from 'hono'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { mountAdmin } from './mount-admin.ts'
import { mountOwnAccount } from './mount-own-account.ts'
import { mountSignIn } from './mount-sign-in.ts'

export { firstAdministratorLink } from './first-administrator.ts'

/** Mounts signing in, a person's own account, and an administrator's pages of accounts, tokens and the audit log. */
export function mountAccounts(app: Hono<SiteEnv>, options: SiteOptions): void {
  mountSignIn(app, options)
  mountOwnAccount(app, options)
  mountAdmin(app, options)
}

import { FIRST_BIND, hasNoAccount, makeInvitation } from '@readout/store'
import type { SiteOptions } from '../site-options.ts'

/**
 * The one-time link that makes the first administrator, for the one who starts a site that others can reach: to be printed on their terminal, nowhere else.
 * undefined on loopback, and where there is an account already. Each start makes a new link; the one before then holds no more.
 */
export async function firstAdministratorLink({ store, settings, now }: Pick<SiteOptions, 'store' | 'settings' | 'now'>): Promise<string | undefined> {
  if (settings.loopback || !(await hasNoAccount(store))) return undefined
  return `${settings.origin}/welcome/${await makeInvitation(store, { role: 'administrator', by: FIRST_BIND, now: now() })}`
}

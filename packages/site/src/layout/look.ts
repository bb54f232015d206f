import type { Context } from 'hono'
import type { SiteEnv } from '../site-options.ts'

/** How a reader wants the pages: kept in a cookie of this site, told to nobody. */
export type Look = { theme: 'system' | 'light' | 'dark'; keys: boolean; zone: string }

const THEMES: readonly string[] = ['system', 'light', 'dark']
const COOKIE = /\breadout-look=([\w.+~-]+)/

/** Example: cookie 'readout-look=dark.off.Europe~Paris' -> { theme: 'dark', keys: false, zone: 'Europe/Paris' }. */
export function lookOf(c: Context<SiteEnv>): Look {
  const [theme = '', keys, zone] = (COOKIE.exec(c.req.header('cookie') ?? '')?.[1] ?? '').split('.')
  return { theme: THEMES.includes(theme) ? (theme as Look['theme']) : 'system', keys: keys !== 'off', zone: knownZone(zone?.replaceAll('~', '/')) }
}

/** The cookie that keeps a look for a year. */
export function lookCookie({ theme, keys, zone }: Look): string {
  return `readout-look=${theme}.${keys ? 'on' : 'off'}.${zone.replaceAll('/', '~')}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`
}

/** A time zone that this machine knows, else UTC. */
export function knownZone(zone: string | undefined): string {
  if (!zone || !/^[\w+/-]{1,40}$/.test(zone)) return 'UTC'
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

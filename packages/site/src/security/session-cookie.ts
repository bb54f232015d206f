import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { SiteEnv } from '../site-options.ts'

/** Under https the name binds the cookie to this host, path and transport: no other host of the domain can set it. */
const nameOf = (https: boolean): string => (https ? '__Host-readout' : 'readout-session')
const isHttps = (c: Context<SiteEnv>): boolean => c.get('options').settings.origin.startsWith('https:')

/** The secret of the session that a request brings, or undefined. */
export const sessionSecret = (c: Context<SiteEnv>): string | undefined => getCookie(c, nameOf(isHttps(c)))

/** Hands a session's secret to the browser. */
export function setSessionCookie(c: Context<SiteEnv>, secret: string): void {
  setCookie(c, nameOf(isHttps(c)), secret, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isHttps(c), maxAge: 90 * 86_400 })
}

export function dropSessionCookie(c: Context<SiteEnv>): void {
  deleteCookie(c, nameOf(isHttps(c)), { path: '/', secure: isHttps(c) })
}

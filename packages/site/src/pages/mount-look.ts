import type { Hono } from 'hono'
import { lookCookie, lookOf, knownZone } from '../layout/look.ts'
import type { SiteEnv } from '../site-options.ts'

/** Mounts the reader's own look: colours, keys, zone; kept in a cookie, and back to the page it was set from. */
export function mountLook(app: Hono<SiteEnv>): void {
  app.post('/look', async (c) => {
    const form = await c.req.parseBody()
    const look = lookOf(c)
    const theme = form['theme']
    if (theme === 'light' || theme === 'dark' || theme === 'system') look.theme = theme
    if (form['keys'] === 'on' || form['keys'] === 'off') look.keys = form['keys'] === 'on'
    if (typeof form['zone'] === 'string') look.zone = knownZone(form['zone'])
    c.header('Set-Cookie', lookCookie(look), { append: true })
    const back = form['back']
    // Only a path of this site: '//host' and '/\host' would lead away.
    return c.redirect(typeof back === 'string' && /^\/(?![/\\])[^\r\n]{0,2000}$/.test(back) ? back : '/', 303)
  })
}

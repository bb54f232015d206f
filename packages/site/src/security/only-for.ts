import type { Context, MiddlewareHandler } from 'hono'
import type { SiteEnv, Viewer } from '../site-options.ts'
import { refuse } from './refusal.ts'

/** What each role may do, the least first; the owner of a loopback site may all. */
const RANK: Record<Viewer['role'], number> = { stranger: 0, reader: 1, reviewer: 2, administrator: 3, owner: 4 }

/** True where this viewer may do what `role` may. */
const mayDo = (viewer: Viewer, role: 'reader' | 'reviewer' | 'administrator'): boolean => RANK[viewer.role] >= RANK[role]

/** Lets only those through who may do what `role` may; who is not signed in is sent to do so and comes back. */
export function onlyFor(role: 'reader' | 'reviewer' | 'administrator'): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    if (mayDo(c.get('viewer'), role)) {
      await next()
      return undefined
    }
    return turnAway(c)
  }
}

function turnAway(c: Context<SiteEnv>): Promise<Response> | Response {
  const { pathname, search } = new URL(c.req.url)
  if (c.get('viewer').role === 'stranger' && c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html'))
    return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`, 303)
  return refuse(c, c.get('viewer').role === 'stranger' ? 401 : 403, 'This is not for your role', 'Ask an administrator of this site.')
}

/** A place on this site to go back to, never another site. Example: '//evil.example' -> '/'. */
export function placeHere(place: string | undefined): string {
  if (!place || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(place)) return '/'
  return place
}

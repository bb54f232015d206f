import type { Context, MiddlewareHandler } from 'hono'
import type { SiteEnv } from '../site-options.ts'
import type { Parts } from './markers.ts'

/** A page as it was rendered last: cut at its markers, to be filled at each sending. */
export type RenderedPage = { parts: Parts; status: number; headers: Record<string, string> }

/** Where a page of this request is kept: who looks, how, and the address; only what was asked for with GET. */
export function cacheKey(c: Context<SiteEnv>): string | undefined {
  if (c.req.method !== 'GET') return undefined
  const { role, name } = c.get('viewer')
  return [role, name, c.req.header('cookie')?.match(/\breadout-look=([\w.+~-]+)/)?.[1] ?? '', c.req.url].join('\u0000')
}

/** Sends a kept page where there is one; whatever may change something empties what is remembered. */
export function cachedPages(send: (c: Context<SiteEnv>, page: RenderedPage) => Response | Promise<Response>): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const key = cacheKey(c)
    const kept = key === undefined ? undefined : c.get('pages').get(key)
    if (kept) return send(c, kept)
    await next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.get('pages').clear()
      c.get('records').clear()
    }
    return undefined
  }
}

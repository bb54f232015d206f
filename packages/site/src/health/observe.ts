import { ReadoutError } from '@readout/record'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import type { Metrics } from './metrics.ts'

const SOURCE = /^\/(?:article|cite|wrong|api\/v1\/(?:sources|articles|readings))\/([0-9a-f]{16})(?:$|[/.])/

/** Counts and logs every answer by its route; stands before everything else, so that refusals are counted too. */
export function observe({ log, now }: Pick<SiteOptions, 'log' | 'now'>, metrics: Metrics): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const from = performance.now()
    await next()
    const route = routeOf(c)
    const { method } = c.req
    const { status } = c.res
    const durationMs = performance.now() - from
    metrics.count({ method, route, status, durationMs })
    if (!log) return
    const article = SOURCE.exec(c.req.path)?.[1]
    log({
      time: now(),
      level: 'info',
      event: 'request',
      method,
      route,
      status,
      duration_ms: Math.round(durationMs * 10) / 10,
      viewer_role: c.get('viewer')?.role ?? 'unknown',
      ...(article ? { article_id: article } : {}),
    })
    const failure = c.error ?? c.get('failure')
    if (failure !== undefined && status >= 500) log({ time: now(), level: 'error', event: 'failure', method, route, status, ...tell(failure) })
  }
}

/** The pattern of the route that answered, what stands before all rooms left out; addresses that match none are one of them, so that guesses make no new series. */
const routeOf = (c: Context<SiteEnv>): string => matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'none'

function tell(failure: unknown): { code: string; message: string } {
  if (failure instanceof ReadoutError) return { code: failure.code, message: failure.message }
  return { code: 'INTERNAL', message: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) }
}

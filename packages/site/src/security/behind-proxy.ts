import type { Context } from 'hono'
import type { SiteEnv } from '../site-options.ts'

/** Headers by which proxies tell whom they ask for. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-server', 'x-real-ip', 'forwarded', 'via', 'cf-connecting-ip']

/**
 * True where a request to a site on loopback was likely brought by a proxy, whose readers may be anybody: it says so itself; or it speaks HTTP/1.0, as nginx
 * does unless it is told otherwise and no browser has done for long; or the browser behind it names a page of this site at another address.
 * Example: Sec-Fetch-Site 'same-origin' and Referer 'https://record.example/' -> true.
 */
export function isBehindProxy(c: Context<SiteEnv>, hosts: ReadonlySet<string>): boolean {
  if (FORWARDED.some((name) => c.req.header(name) !== undefined)) return true
  const incoming = (c.env as { incoming?: { httpVersion?: string } } | undefined)?.incoming
  if (incoming?.httpVersion === '1.0') return true
  const referer = c.req.header('referer')
  if (c.req.header('sec-fetch-site') !== 'same-origin' || referer === undefined || !URL.canParse(referer)) return false
  return !hosts.has(new URL(referer).host)
}

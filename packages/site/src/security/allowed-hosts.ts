import type { SiteSettings } from '../site-options.ts'

/** Names by which a machine calls itself; a page that resolves its own name to 127.0.0.1 is none of them. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/**
 * The hosts (name and port, as in a Host header) by which this site may be asked.
 * Example: origin 'http://127.0.0.1:8321' on loopback -> 127.0.0.1:8321, localhost:8321, [::1]:8321.
 */
export function allowedHosts({ origin, loopback }: Pick<SiteSettings, 'origin' | 'loopback'>): ReadonlySet<string> {
  const url = new URL(origin)
  const port = url.port ? `:${url.port}` : ''
  return new Set([url.host, ...(loopback ? LOOPBACK.map((name) => name + port) : [])])
}

/**
 * True where a request that changes something comes from a page of this site, or from a program that is no browser.
 * Example: Origin 'http://evil.example' -> false; no Origin, Sec-Fetch-Site 'cross-site' -> false.
 */
export function fromThisSite(headers: { origin: string | undefined; fetchSite: string | undefined }, hosts: ReadonlySet<string>, protocol: string): boolean {
  const { origin, fetchSite } = headers
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  if (origin === undefined) return true
  const at = origin.indexOf('://')
  return at > 0 && origin.slice(0, at + 1) === protocol && hosts.has(origin.slice(at + 3))
}

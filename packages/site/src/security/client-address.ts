import type { Context } from 'hono'
import type { SiteEnv } from '../site-options.ts'

/**
 * Who asks, as far as limits go: the address the connection came from, or behind proxies of one's own (`settings.proxies`) the one the outermost of them saw.
 * An IPv6 address counts by its /64, since one household holds all of it. 'here' where there is no connection, as in tests.
 * Example: 2001:db8:1:2:3:4:5:6 -> '2001:db8:1:2'.
 */
export function clientAddress(c: Context<SiteEnv>): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const proxies = c.get('options').settings.proxies ?? 0
  const forwarded = proxies > 0 ? (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim()) : []
  const address = (proxies > 0 ? forwarded.at(-proxies) : undefined) || incoming?.socket?.remoteAddress || 'here'
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  return plain.includes(':') ? networkOf(plain) : plain.slice(0, 64)
}

function networkOf(address: string): string {
  const [head = '', tail] = address.slice(0, 64).split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

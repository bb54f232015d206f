/** A site that asks for more than this is asked again after it all the same: a week. */
const MOST_SECONDS = 7 * 86_400

/**
 * The wait a Retry-After header asks for, whole seconds from `now` (milliseconds since 1970), whichever of its two forms it has; empty without one.
 * Example: retryAfter('120') -> { retryAfterSeconds: 120 }. Source: RFC 9110 10.2.3.
 */
export function retryAfter(header: string | undefined, now: number = Date.now()): { retryAfterSeconds?: number } {
  const value = header?.trim()
  if (!value) return {}
  const seconds = /^\d{1,12}$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000)
  return Number.isFinite(seconds) ? { retryAfterSeconds: Math.min(MOST_SECONDS, Math.max(0, seconds)) } : {}
}

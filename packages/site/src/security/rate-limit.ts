/** Clients remembered at most; the one that was seen longest ago is forgotten first, so that a crowd of addresses costs no memory. */
const MOST_CLIENTS = 10_000

/** Takes one of a client's tries; gives 0 where there was one left, else the seconds until there is. */
export type RateLimit = (client: string, nowMs: number) => number

/**
 * A bucket for each client: `most` tries at once, filled again evenly over `seconds`. In memory of this process alone, so nobody's address is written down.
 * Example: rateLimit({ most: 5, seconds: 600 })('192.0.2.7', now) -> 0 five times, then 120.
 */
export function rateLimit({ most, seconds }: { most: number; seconds: number }): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()
  const perMs = most / (seconds * 1000)
  return (client, nowMs) => {
    const bucket = buckets.get(client)
    const left = bucket ? Math.min(most, bucket.left + Math.max(0, nowMs - bucket.at) * perMs) : most
    const spent = left >= 1 ? left - 1 : left
    buckets.delete(client)
    buckets.set(client, { left: spent, at: nowMs })
    const oldest = buckets.keys().next().value
    if (buckets.size > MOST_CLIENTS && oldest !== undefined) buckets.delete(oldest)
    return left >= 1 ? 0 : Math.ceil((1 - left) / perMs / 1000)
  }
}

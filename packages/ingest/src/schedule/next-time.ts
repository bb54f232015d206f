import type { ReadoutError } from '@readout/record'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Between these a feed is asked: the bounds readers of feeds keep to. */
const [SOONEST_MS, LATEST_MS] = [15 * MINUTE_MS, 12 * HOUR_MS]
/** A feed that gives no dates is asked once an hour. */
const UNDATED_MS = HOUR_MS
/** Longest wait a publisher's own wish (ttl, max-age) is followed for. */
const MOST_WISHED_MS = DAY_MS
/** A text is looked at again until so long after its last change. */
const WATCHED_MS = 30 * DAY_MS
/** Tries of a page before it is given up: where trying again may help, and where it hardly will. */
const PAGE_TRIES = { retry: 8, other: 3 } as const

/** What the next times hang on. `random` gives 0 to 1, for the jitter that keeps many feeds from being asked at one moment. */
export type Clock = { now: string; random: () => number }

const later = ({ now }: Clock, ms: number): string => new Date(Date.parse(now) + Math.round(ms)).toISOString()

/**
 * When a feed that answered is asked again: half the usual gap between its items, at least as long as its publisher wishes, with a tenth of jitter.
 * Example: items every two hours -> in about an hour.
 */
export function nextFeedTime(clock: Clock, feed: { published: readonly string[]; waitMinutes?: number; maxAgeSeconds?: number }): string {
  const wished = Math.min(MOST_WISHED_MS, Math.max((feed.waitMinutes ?? 0) * MINUTE_MS, Math.min(6 * HOUR_MS, (feed.maxAgeSeconds ?? 0) * 1000)))
  const gap = usualGap(feed.published)
  const own = gap === undefined ? UNDATED_MS : Math.min(LATEST_MS, Math.max(SOONEST_MS, gap / 2))
  return later(clock, Math.max(own, wished) * (0.95 + clock.random() * 0.1))
}

/** The median gap between the newest items, milliseconds. */
function usualGap(published: readonly string[]): number | undefined {
  const times = published
    .map((date) => Date.parse(date))
    .filter(Number.isFinite)
    .sort((a, b) => b - a)
    .slice(0, 21)
  const gaps = times
    .slice(1)
    .map((time, i) => (times[i] as number) - time)
    .sort((a, b) => a - b)
  return gaps[gaps.length >> 1]
}

/**
 * When something that failed is tried again: a quarter of an hour, doubled with each failure up to a day, half of it jitter; six hours at first where
 * trying again hardly helps; never before the site's own Retry-After. Undefined where it is not tried again.
 */
export function nextTry(clock: Clock, error: ReadoutError, failures: number): string | undefined {
  if (error.code === 'FEED_GONE') return undefined
  if (error.code === 'HOST_WAITS')
    return later(clock, Math.max(MINUTE_MS / 4, Date.parse(String(error.data['until'])) - Date.parse(clock.now)) + clock.random() * MINUTE_MS)
  const first = error.retry ? SOONEST_MS : 6 * HOUR_MS
  const backoff = Math.min(DAY_MS, first * 2 ** Math.min(20, failures)) * (0.5 + clock.random() * 0.5)
  const asked = error.data['retryAfterSeconds']
  return later(clock, Math.max(backoff, typeof asked === 'number' ? asked * 1000 * (1 + clock.random() * 0.1) : 0))
}

/** The same for a page, which is given up after some tries: what it held stays. */
export function nextPageTry(clock: Clock, error: ReadoutError, failures: number): string | undefined {
  return error.code !== 'HOST_WAITS' && failures + 1 >= (error.retry ? PAGE_TRIES.retry : PAGE_TRIES.other) ? undefined : nextTry(clock, error, failures)
}

/**
 * When a page that was read is looked at again: an hour after its last change, then at twice that age each time, for a month. Undefined after it.
 * Example: changed four hours ago -> in about four hours.
 */
export function nextPageTime(clock: Clock, changedAt: string): string | undefined {
  const age = Date.parse(clock.now) - Date.parse(changedAt)
  return age > WATCHED_MS ? undefined : later(clock, Math.max(HOUR_MS, age) * (0.95 + clock.random() * 0.1))
}

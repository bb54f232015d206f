import { type Event, firstThat, overlap, type Range, type When } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Times } from '../2-text/times/index.ts'

const DAY_MS = 86_400_000
/** A day's news tells of about a week; what is older is background. */
const NEWS_DAYS = 10

/** The last moment a time value covers, or NaN. */
function endOf(value: string): number {
  const last = value.split('/').at(-1) ?? ''
  if (/^\d{4}-\d{2}-\d{2}/.test(last)) return Date.parse(last.slice(0, 10))
  if (/^\d{4}-\d{2}$/.test(last)) return Date.parse(`${last}-28`)
  if (/^\d{4}-(?:WI|SP|SU|FA|Q\d|H\d)/.test(last)) return Date.parse(`${last.slice(0, 4)}-12-31`)
  if (/^\d{4}$/.test(last)) return Date.parse(`${last}-12-31`)
  return Number.NaN
}

/** The time told in a clause, the one nearest to its start. */
export function timeIn(times: Times, range: Range): When | undefined {
  const told = toldTimes(times)
  const time = told[firstThat(told, ({ span }) => (span?.end ?? 0) > range.start)]
  return time?.span && overlap(time.span, range) > 0 ? time : undefined
}

const byPlace = new WeakMap<Times, When[]>()

/** The times that stand in the text, by place; made once, since every clause asks. */
function toldTimes(times: Times): When[] {
  const known = byPlace.get(times)
  if (known) return known
  // How long something took is no day it fell on.
  const made = times.times.filter(({ span, precision }) => span && precision !== 'duration').sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  byPlace.set(times, made)
  return made
}

/**
 * What lies before the day's news is historical.
 * Example: "bombed the town in 2003" on a page of 2009 -> historical.
 */
export function datedRealis(page: Page, realis: Event['realis'], when: When | undefined): Event['realis'] {
  if (realis !== 'actual' || !when) return realis
  if (when.value === 'PAST_REF') return 'historical'
  const published = page.article.published?.value ?? page.input.published
  if (!published) return realis
  const now = Date.parse(published.slice(0, 10))
  const then = endOf(when.value)
  return Number.isNaN(now) || Number.isNaN(then) || now - then <= NEWS_DAYS * DAY_MS ? realis : 'historical'
}

import { ReadoutError } from '@readout/record'
import { expect, test } from 'vitest'
import { nextFeedTime, nextPageTime, nextPageTry, nextTry } from './next-time.ts'

const now = '2031-05-04T10:00:00.000Z'
const clock = { now, random: () => 0.5 }
const minutes = (at: string | undefined) => (at === undefined ? undefined : Math.round((Date.parse(at) - Date.parse(now)) / 60_000))
const hourly = Array.from({ length: 10 }, (_, n) => new Date(Date.parse(now) - n * 3_600_000).toISOString())
const trouble = new ReadoutError('FETCH_STATUS', 'in trouble', { retry: true })
const broken = new ReadoutError('NOT_A_FEED', 'no feed')

test.each([
  ['half the usual gap between its items', { published: hourly }, 30],
  ['not sooner than a quarter of an hour', { published: hourly.map((_, n) => new Date(Date.parse(now) - n * 60_000).toISOString()) }, 15],
  ['not later than twelve hours', { published: ['2031-05-01', '2031-01-01'] }, 720],
  ['once an hour without dates', { published: [] }, 60],
  ['as its publisher wishes', { published: hourly, waitMinutes: 180 }, 180],
  ['a year’s wish counts as a day', { published: hourly, waitMinutes: 525_600 }, 1440],
  ['as its cache says', { published: hourly, maxAgeSeconds: 7200 }, 120],
])('a feed is asked again: %s', (_what, feed, expected) => {
  expect(minutes(nextFeedTime(clock, feed))).toBe(expected)
})

test('failures wait longer each time, up to a day, with jitter on both sides', () => {
  expect([0, 1, 2, 20].map((failures) => minutes(nextTry(clock, trouble, failures)))).toEqual([11, 23, 45, 1080])
  expect(minutes(nextTry({ now, random: () => 0 }, trouble, 0))).toBe(8)
  expect(minutes(nextTry({ now, random: () => 1 }, trouble, 0))).toBe(15)
  expect(minutes(nextTry(clock, broken, 0))).toBe(270)
})

test('a site’s Retry-After is the least wait; a feed taken down is not tried again', () => {
  const asked = new ReadoutError('SITE_REFUSED', 'too many', { retry: true, data: { retryAfterSeconds: 7200 } })
  expect(minutes(nextTry({ now, random: () => 0 }, asked, 0))).toBe(120)
  expect(nextTry(clock, new ReadoutError('FEED_GONE', 'gone'), 0)).toBeUndefined()
  const held = new ReadoutError('HOST_WAITS', 'busy', { data: { until: '2031-05-04T10:30:00.000Z' } })
  expect(minutes(nextPageTry(clock, held, 99))).toBe(31)
})

test('a page is given up after some tries, sooner where trying hardly helps', () => {
  expect(nextPageTry(clock, trouble, 6)).toBeDefined()
  expect(nextPageTry(clock, trouble, 7)).toBeUndefined()
  expect(nextPageTry(clock, broken, 2)).toBeUndefined()
})

test('a text is looked at again at twice its age, for a month', () => {
  const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()
  expect([0, 1, 4, 48].map((hours) => minutes(nextPageTime(clock, ago(hours))))).toEqual([60, 60, 240, 2880])
  expect(nextPageTime(clock, ago(24 * 31))).toBeUndefined()
})

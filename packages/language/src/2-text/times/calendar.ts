/** A day of the proleptic Gregorian calendar; `m` and `d` count from 1. */
export type Day = { y: number; m: number; d: number }

const MS = 86_400_000
const utc = (day: Day): number => Date.UTC(day.y, day.m - 1, day.d)
const fromUtc = (ms: number): Day => {
  const date = new Date(ms)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}
const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** ISO form of a day. Example: { y: 2031, m: 4, d: 2 } -> '2031-04-02'. */
export const isoDay = (day: Day): string => `${pad(day.y, 4)}-${pad(day.m)}-${pad(day.d)}`

/** ISO form of a month. Example: (2031, 4) -> '2031-04'. */
export const isoMonth = (y: number, m: number): string => `${pad(y, 4)}-${pad(m)}`

/** Reads the day at the start of an ISO date or date-time; undefined where there is none or it is no day of the calendar. */
export function parseDay(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (!match) return undefined
  const day = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) }
  return isDay(day) ? day : undefined
}

/** True for a day the calendar has. Example: 2031-02-30 -> false. */
export function isDay(day: Day): boolean {
  const back = fromUtc(utc(day))
  return back.y === day.y && back.m === day.m && back.d === day.d
}

/** The day `n` days later (earlier for a negative n). */
export const addDays = (day: Day, n: number): Day => fromUtc(utc(day) + n * MS)

/** The same day of the month `n` months later, clamped to the month's last day. Example: 31 January + 1 -> 28 February. */
export function addMonths(day: Day, n: number): Day {
  const index = day.y * 12 + day.m - 1 + n
  const y = Math.floor(index / 12)
  const m = (((index % 12) + 12) % 12) + 1
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return { y, m, d: Math.min(day.d, last) }
}

/** ISO weekday, Monday 1 … Sunday 7. */
export const weekday = (day: Day): number => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => Math.round((utc(b) - utc(a)) / MS)

/** ISO week of a day. Example: 2021-01-03 -> '2020-W53'. Source: ISO 8601. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day))
  const week = Math.floor(daysBetween({ y: thursday.y, m: 1, d: 1 }, thursday) / 7) + 1
  return `${pad(thursday.y, 4)}-W${pad(week)}`
}

/** The Monday of an ISO week of a year. */
export function mondayOf(y: number, week: number): Day {
  const fourth = { y, m: 1, d: 4 }
  return addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1))
}

/** The nth weekday of a month; `n` counts from 1. Example: fourth Thursday of November. */
export function nthWeekday(y: number, m: number, n: number, wd: number): Day {
  const first = { y, m, d: 1 }
  return addDays(first, ((wd - weekday(first) + 7) % 7) + 7 * (n - 1))
}

/** Easter Sunday of a year. Source: the anonymous Gregorian computus (Meeus). */
export function easter(y: number): Day {
  const a = y % 19
  const b = Math.floor(y / 100)
  const c = y % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const month = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * month + 114
  return { y, m: Math.floor(n / 31), d: (n % 31) + 1 }
}

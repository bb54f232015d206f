import type { When } from '@readout/record'

/** The first and the last day (YYYY-MM-DD) that a time can mean. */
export type Days = { first: string; last: string }

/** First month of each season and how many it has; winter runs on into the next year. Source: meteorological seasons of the northern half. */
const SEASONS: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const DAY_MS = 86_400_000
/** A month in thirds: what "early", "mid-" and "late" leave of it. */
const EARLY_ENDS = 10
const LATE_BEGINS = 21

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const months = (year: number, from: number, count: number): Days => ({
  first: iso(Date.UTC(year, from - 1, 1)),
  last: iso(Date.UTC(year, from - 1 + count, 1) - DAY_MS),
})

/** Monday of an ISO week: the week that holds 4 January is the first. */
function mondayOf(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS
}

function daysOfValue(value: string): Days | undefined {
  const [, years = '', rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? []
  if (!years) return undefined
  const year = Number(years)
  if (!rest) return months(year, 1, 12)
  const day = /^(\d\d)-(\d\d)(?:T.*)?$/.exec(rest)
  if (day) {
    const ms = Date.UTC(year, Number(day[1]) - 1, Number(day[2]))
    return Number.isNaN(ms) ? undefined : { first: iso(ms), last: iso(ms) }
  }
  if (/^\d\d$/.test(rest)) return months(year, Number(rest), 1)
  if (SEASONS[rest]) return months(year, SEASONS[rest], 3)
  const part = /^([QH])([1-4])$/.exec(rest)
  if (part) return part[1] === 'Q' ? months(year, Number(part[2]) * 3 - 2, 3) : months(year, Number(part[2]) * 6 - 5, 6)
  const week = /^W(\d\d)(?:-(\d|WE))?$/.exec(rest)
  if (!week) return undefined
  const monday = mondayOf(year, Number(week[1]))
  const from = week[2] === 'WE' ? 5 : week[2] ? Number(week[2]) - 1 : 0
  const count = week[2] === 'WE' ? 2 : week[2] ? 1 : 7
  return { first: iso(monday + from * DAY_MS), last: iso(monday + (from + count - 1) * DAY_MS) }
}

/**
 * The days that a time of a text can mean, so that talks stand in the order of their days however exactly these are told; undefined where no year is known.
 * Example: 2025-W12 -> 17 to 23 March 2025; late April 2025 -> 21 to 30 April.
 */
export function daysOf({ value, mod }: Pick<When, 'value' | 'mod'>): Days | undefined {
  if (value.includes('/')) {
    const [from, to] = value.split('/').map((part) => daysOfValue(part))
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : (from ?? to)
  }
  const days = daysOfValue(value)
  if (!days || !/^\d{4}-\d\d$/.test(value)) return days
  if (mod === 'START') return { ...days, last: `${value}-${EARLY_ENDS}` }
  if (mod === 'END') return { ...days, first: `${value}-${LATE_BEGINS}` }
  return mod === 'MID' ? { first: `${value}-${EARLY_ENDS + 1}`, last: `${value}-${LATE_BEGINS - 1}` } : days
}

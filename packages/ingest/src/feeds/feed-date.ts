/** Zones by name that feeds print, minutes ahead of UTC. Source: RFC 822 section 5.1; IANA time zone database for those of Europe and Asia. */
const ZONES: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  MET: 60,
  MEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  AEST: 600,
  AEDT: 660,
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 2031-05-03, 2031-05-03T10:00(:00(.0)), with or without zone; a space for the T. */
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\s{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,3}(.{0,12}))?$/
/** Thu, 01 May 2031 10:00:00 +0200, the weekday and the seconds optional, two-digit years. */
const RFC_822 =
  /^(?:[A-Za-z]{3,9}\.?,?\s{1,3})?(\d{1,2})[\s-]{1,3}([A-Za-z]{3,9})\.?,?[\s-]{1,3}(\d{2,4})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s{0,3}(.{0,12}))?$/
/** May 3, 2031 10:00 EST; Thu May 3 10:00:00 2031. */
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9}\.?,?\s{1,3})?([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2}),?\s{1,3}(?:(\d{4}),?\s{0,3})?(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,3}([^\d\s]\S{0,11})?\s{0,3})?(\d{4})?$/

/**
 * A feed's date as ISO 8601 with the offset the feed gives, or the day alone where no time stands; undefined for what is no date or lies before 1990.
 * A time without a zone is taken as UTC, as feeds are read everywhere.
 * Example: feedDate('Thu, 01 May 2031 10:00:00 EST') -> '2031-05-01T10:00:00-05:00'. Source: RFC 822, RFC 3339, W3C-DTF.
 */
export function feedDate(text: string | undefined): string | undefined {
  const value = text?.replace(/\s+/g, ' ').trim().slice(0, 80)
  if (!value) return undefined
  const iso = ISO.exec(value)
  if (iso) return written(iso[1], Number(iso[2]), iso[3], iso[4], iso[5], iso[6], iso[7])
  const rfc = RFC_822.exec(value)
  if (rfc) return written(rfc[3], monthOf(rfc[2]), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7])
  const first = MONTH_FIRST.exec(value)
  if (first) return written(first[3] ?? first[8], monthOf(first[1]), first[2], first[4], first[5], first[6], first[7])
  // Seconds or milliseconds since 1970, met in feeds of programs.
  if (/^\d{10}(?:\d{3})?$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString()
  return undefined
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

type Part = string | undefined

function written(yearText: Part, month: number, day: Part, hour: Part, minute: Part, second: Part, zone: Part): string | undefined {
  const year = fullYear(yearText)
  const [d, h, m, s] = [Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)]
  // A leap second is written by some; no clock of ours has one.
  const date = new Date(Date.UTC(year, month - 1, d))
  if (year < 1990 || month < 1 || month > 12 || date.getUTCDate() !== d || date.getUTCMonth() !== month - 1) return undefined
  const stamp = `${year}-${two(month)}-${two(d)}`
  if (hour === undefined) return stamp
  const offset = offsetOf(zone)
  if (h > 23 || m > 59 || s > 60 || offset === undefined) return h === 24 && m === 0 ? stamp : undefined
  return `${stamp}T${two(h)}:${two(m)}:${two(Math.min(s, 59))}${offset}`
}

function fullYear(text: Part): number {
  const year = Number(text)
  if (!text || text.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** 'Z' or '+02:00' of what stands behind a time; undefined where it is no zone. */
function offsetOf(zone: Part): string | undefined {
  const name = (zone ?? '').replace(/\s*\(.{0,20}\)?$/, '').trim()
  if (!name) return 'Z'
  const numeric = /^(?:GMT|UTC?)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name)
  if (numeric) {
    const [, sign, hours = '', minutes = '00'] = numeric
    return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`
  }
  const ahead = ZONES[name.toUpperCase()]
  if (ahead === undefined) return undefined
  if (ahead === 0) return 'Z'
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

import { tellWhen, type When } from '@readout/record'
import { type Html, html, NOTHING } from '../layout/html.ts'

const UNITS: readonly [unit: string, ms: number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago, in one unit. Example: 3 hours before now -> '3 hours ago'; to come -> 'in 2 days'; the same day -> 'today'. */
export function ageOf(value: string, now: string): string {
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(value)
  const then = Date.parse(dayOnly ? `${value}T00:00:00Z` : value)
  const ms = Date.parse(dayOnly ? `${now.slice(0, 10)}T00:00:00Z` : now) - then
  if (Number.isNaN(ms)) return ''
  const size = Math.abs(ms)
  const [unit, length] = UNITS.find(([, one]) => size >= one) ?? ['minute', 60_000]
  const number = Math.floor(size / length)
  if (dayOnly && size < 86_400_000) return 'today'
  if (number === 0) return 'just now'
  const words = `${number} ${unit}${number === 1 ? '' : 's'}`
  return ms < 0 ? `in ${words}` : `${words} ago`
}

/** A moment (ISO 8601) as a reader of `zone` reads it. Example: '2031-05-03T18:05:00Z', 'UTC' -> 'Sat 3 May 2031, 18:05 UTC'. */
export function tellMoment(iso: string, zone = 'UTC'): string {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return tellWhen({ value: iso, precision: 'day', basis: 'stated' })
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  if (zone === 'UTC')
    return `${tellWhen({ value: date.toISOString().slice(0, 10), precision: 'day', basis: 'stated' })}, ${date.toISOString().slice(11, 16)} UTC`
  const part = momentFormat(zone).formatToParts(date)
  const of = (type: string) => part.find((one) => one.type === type)?.value ?? ''
  return `${of('weekday')} ${of('day')} ${of('month')} ${of('year')}, ${of('hour')}:${of('minute')} ${of('timeZoneName')}`
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function momentFormat(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  FORMATS.set(zone, made)
  return made
}

/** A moment with its age beside it, exact for machines. Example: <time datetime="…">Sat 3 May 2031, 18:05 UTC</time> <span class="age">(3 hours ago)</span>. */
export function momentTag(iso: string | undefined | null, now: string, zone?: string): Html {
  if (!iso) return NOTHING
  const age = ageOf(iso, now)
  return html`<time datetime="${iso}">${tellMoment(iso, zone)}</time>${age ? html` <span class="age">(${age})</span>` : NOTHING}`
}

/** A time that a page tells, exact for machines where it is a day or finer; what it was worked out from stands with it. */
export function whenTag(when: When, now?: string): Html {
  const exact = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(when.value) ? when.value : undefined
  const words = tellWhen(when)
  if (!exact) return html`${words}`
  const age = now === undefined ? '' : ageOf(exact.slice(0, 10), now)
  return html`<time datetime="${exact}">${words}</time>${age ? html` <span class="age">(${age})</span>` : NOTHING}`
}

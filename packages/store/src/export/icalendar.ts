import type { Reading, Talks } from '@readout/record'

/** One entry of a calendar of talks; `sequence` counts its earlier versions. */
export type CalendarTalks = { talks: Talks; reading: Reading; sequence?: number }

/**
 * One entry of any calendar: `uid` is the same in every edition, `start` and `end` (the last day, inclusive) begin with a day, `updated` is ISO 8601 in UTC.
 * A `start` with an offset or Z is a time; one without is a day, since nobody said which zone its hours are of.
 */
export type CalendarEntry = {
  uid: string
  start: string
  end?: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  sequence: number
  summary: string
  place?: string
  about?: string
  url?: string
  updated: string
}

const STATUS: Record<Talks['occurrence'], CalendarEntry['status']> = {
  planned: 'TENTATIVE',
  uncertain: 'TENTATIVE',
  possible: 'TENTATIVE',
  expected: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '')

/** A content line folded at 75 octets. Source: RFC 5545, 3.1. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > (parts.length ? 74 : 75)) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

const compact = (day: string): string => day.replaceAll('-', '')
const utc = (time: string): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** A time whose zone is told, to the minute: all that a calendar can place within a day. */
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/
const DAY = /^\d{4}-\d{2}-\d{2}/

/** The lines of DTSTART and DTEND, none where the day is not told or is none of the calendar. */
function placed({ start, end }: Pick<CalendarEntry, 'start' | 'end'>): string[] {
  if (ZONED.test(start) && !Number.isNaN(Date.parse(start)))
    return [`DTSTART:${utc(start)}`, ...(end && ZONED.test(end) && Date.parse(end) > Date.parse(start) ? [`DTEND:${utc(end)}`] : [])]
  const first = DAY.exec(start)?.[0]
  const last = (end && DAY.exec(end)?.[0]) || first
  if (!first || !last || Number.isNaN(Date.parse(first)) || Number.isNaN(Date.parse(last))) return []
  return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(nextDay(last < first ? first : last))}`]
}

function eventOf(entry: CalendarEntry): string[] {
  const when = placed(entry)
  if (!when.length) return []
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid.replace(/[\r\n]/g, '')}`,
    `DTSTAMP:${utc(entry.updated)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.status}`,
    ...when,
    `SUMMARY:${escape(entry.summary)}`,
    ...(entry.place ? [`LOCATION:${escape(entry.place)}`] : []),
    ...(entry.about ? [`DESCRIPTION:${escape(entry.about)}`] : []),
    ...(entry.url && /^https?:/.test(entry.url) ? [`URL:${entry.url.replace(/[\r\n]/g, '')}`] : []),
    'END:VEVENT',
  ]
}

/**
 * Entries as an iCalendar file with the title `name`; an entry whose day cannot be told stands in no line of it.
 * Example: an entry that starts 2031-06-03 -> one VEVENT with DTSTART;VALUE=DATE:20310603.
 * Source: RFC 5545; X-WR-CALNAME is what calendars read a title from.
 */
export function calendarText(entries: readonly CalendarEntry[], name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Readout//Readout//EN',
    'CALSCALE:GREGORIAN',
    ...(name ? [`X-WR-CALNAME:${escape(name)}`] : []),
    ...entries.flatMap(eventOf),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function entryOf({ talks, reading, sequence = 0 }: CalendarTalks, updated: string): CalendarEntry | undefined {
  const days = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+)?(?:\/(\d{4}-\d{2}-\d{2}))?/.exec(talks.when?.value ?? '')
  if (!days?.[1]) return undefined
  const names = talks.parties.map((id) => reading.actors.find((actor) => actor.id === id)?.name ?? '').filter(Boolean)
  return {
    uid: `${talks.id}@${reading.source.id}.readout`,
    start: days[1],
    ...(days[2] ? { end: days[2] } : {}),
    status: STATUS[talks.occurrence],
    sequence,
    summary: talks.name?.exact ?? `${talks.kind}${names.length ? `: ${names.join(', ')}` : ''}`,
    ...(talks.place ? { place: talks.place.name } : {}),
    about: talks.evidence.map((span) => span.exact).join(' … '),
    ...(reading.source.url ? { url: reading.source.url } : {}),
    updated,
  }
}

/**
 * Talks as an iCalendar file with stable UIDs; talks whose day cannot be told are listed in `vague` and given no day. `now` is ISO 8601 in UTC.
 * Example: talks on 2031-06-03 -> one VEVENT with DTSTART;VALUE=DATE:20310603.
 * Source: RFC 5545.
 */
export function icalendar(entries: CalendarTalks[], now: string): { text: string; vague: CalendarTalks[] } {
  const placedEntries = entries.map((entry) => ({ entry, event: entryOf(entry, now) }))
  return {
    text: calendarText(placedEntries.flatMap(({ event }) => event ?? [])),
    vague: placedEntries.filter(({ event }) => !event).map(({ entry }) => entry),
  }
}

import type { Reading, Talks } from '@readout/record'

/** One entry of a calendar of talks; `sequence` counts its earlier versions. */
export type CalendarTalks = { talks: Talks; reading: Reading; sequence?: number }

const STATUS: Record<Talks['occurrence'], string> = {
  planned: 'TENTATIVE',
  uncertain: 'TENTATIVE',
  possible: 'TENTATIVE',
  expected: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

const escape = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

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

function eventOf({ talks, reading, sequence = 0 }: CalendarTalks, stamp: string): string[] {
  const value = talks.when?.value ?? ''
  const days = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+)?(?:\/(\d{4}-\d{2}-\d{2}))?/.exec(value)
  if (!days?.[1]) return []
  const names = talks.parties.map((id) => reading.actors.find((actor) => actor.id === id)?.name ?? '').filter(Boolean)
  return [
    'BEGIN:VEVENT',
    `UID:${talks.id}@${reading.source.id}.readout`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${STATUS[talks.occurrence]}`,
    `DTSTART;VALUE=DATE:${compact(days[1])}`,
    `DTEND;VALUE=DATE:${compact(nextDay(days[2] ?? days[1]))}`,
    `SUMMARY:${escape(talks.name?.exact ?? `${talks.kind}${names.length ? `: ${names.join(', ')}` : ''}`)}`,
    ...(talks.place ? [`LOCATION:${escape(talks.place.name)}`] : []),
    `DESCRIPTION:${escape(talks.evidence.map((span) => span.exact).join(' … '))}`,
    ...(reading.source.url && /^https?:/.test(reading.source.url) ? [`URL:${reading.source.url.replace(/[\r\n]/g, '')}`] : []),
    'END:VEVENT',
  ]
}

/**
 * Talks as an iCalendar file with stable UIDs; talks whose day cannot be told are listed in `vague` and given no day. `now` is ISO 8601 in UTC.
 * Example: talks on 2031-06-03 -> one VEVENT with DTSTART;VALUE=DATE:20310603.
 * Source: RFC 5545.
 */
export function icalendar(entries: CalendarTalks[], now: string): { text: string; vague: CalendarTalks[] } {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  const events = entries.map((entry) => ({ entry, lines: eventOf(entry, stamp) }))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Readout//Readout//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => event.lines),
    'END:VCALENDAR',
  ]
  return { text: `${lines.map(folded).join('\r\n')}\r\n`, vague: events.filter((event) => event.lines.length === 0).map((event) => event.entry) }
}

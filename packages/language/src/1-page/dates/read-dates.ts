import { MONTH_BY_NAME } from './month-names.ts'

/** A date printed in a text: its place there, the day as printed, time and offset where they are printed too; never converted. */
export type PrintedDate = { start: number; end: number; day: string; time?: string; zone?: string }

/** How a text is to be read where it leaves a choice: `dayFirst` for 3/4/2024. */
export type DateReading = { dayFirst?: boolean }

const DATE = new RegExp(
  [
    '(?<iy>(?:19|20)\\d\\d)[-/.](?<im>\\d{1,2})[-/.](?<id>\\d{1,2})(?!\\d)',
    '(?<cy>(?:19|20)\\d\\d)\\s?年\\s?(?<cm>\\d{1,2})\\s?月\\s?(?<cd>\\d{1,2})\\s?日',
    "(?<!\\d)(?<!\\d[.:/])(?<dd>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?(?:\\.|\\s|-|,|\\sde\\s|\\sd['’]|\\sof\\s){1,3}(?<dm>\\p{L}{3,12})\\.?(?:\\sde\\s|\\sdel\\s|[\\s,-]){1,3}(?<dy>(?:19|20)\\d\\d)(?!\\d)",
    '(?<![\\p{L}])(?<mm>\\p{L}{3,12})\\.?\\s{0,2}(?<md>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?|\\s)(?<my>(?:19|20)\\d\\d)(?!\\d)',
    '(?<!\\d)(?<!\\d[.:/])(?<na>\\d{1,2})(?<ns>[./-])(?<nb>\\d{1,2})\\k<ns>(?<ny>(?:(?:19|20)\\d\\d|\\d\\d))(?![\\d/])',
  ].join('|'),
  'gu',
)
/** Between a date and its time stand few words. */
const TIME =
  /^[\s,;|·•()–—-]{0,4}(?:T|at|um|à|a las|às|alle ore|alle|ore|kl\.?|klo|om|в|a partir das|@)?[\s,;|·•–—-]{0,3}(?<h>\d{1,2})(?::(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?|\s?[hH]\s?(?<m2>\d{2})?|\.(?<m3>\d{2})(?!\.?\d)|(?=\s?[apAP]\.?[mM]))\s?(?<ap>[apAP]\.?[mM]\b\.?)?\s?(?:Uhr|uhr|hrs?\b)?\s?[(]?(?<z>Z\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}|(?:UTC|GMT)\s?[+-]\d{1,2}\b|[A-Z]{2,4}T\b|UTC|GMT|BST|MSK|ET\b|PT\b|CT\b)?/u
const BEFORE =
  /(?<h>\d{1,2}):(?<m>\d{2})(?::\d{2})?\s?(?<ap>[ap]\.?m\.?)?\s?(?<z>UTC|GMT|BST|MSK|CES?T|[ECMP][SD]?T|IST)?[\s,;|·•–—]{0,4}(?:on\s)?(?:\p{L}{2,9},?\s)?$/iu

/** Offsets of zone names as news prints them; a name is kept where it stands for more than one. Source: IANA tz abbreviations. */
const OFFSETS: Record<string, string> = {
  AEDT: '+11:00',
  AEST: '+10:00',
  AKST: '-09:00',
  BST: '+01:00',
  CDT: '-05:00',
  CEST: '+02:00',
  CET: '+01:00',
  CST: '-06:00',
  EDT: '-04:00',
  EEST: '+03:00',
  EET: '+02:00',
  EST: '-05:00',
  GMT: 'Z',
  IST: '+05:30',
  JST: '+09:00',
  MDT: '-06:00',
  MSK: '+03:00',
  MST: '-07:00',
  NZDT: '+13:00',
  NZST: '+12:00',
  PDT: '-07:00',
  PST: '-08:00',
  SAST: '+02:00',
  SGT: '+08:00',
  UTC: 'Z',
  WEST: '+01:00',
  WET: 'Z',
  Z: 'Z',
}

/** At most this many characters of a text are read; a date line or an attribute is short. */
const MAX_CHARS = 2000

/**
 * The dates printed in a short text, each with the time and offset that stand beside it, in any of the languages of the month table.
 * Example: 'Updated 3. März 2024, 14:05 Uhr' -> [{ day: '2024-03-03', time: '14:05', … }].
 */
export function readDates(text: string, reading: DateReading = {}): PrintedDate[] {
  const short = text.slice(0, MAX_CHARS)
  if (!/\d/.test(short)) return []
  const dates: PrintedDate[] = []
  for (const match of short.matchAll(DATE)) {
    const day = dayOf(match.groups ?? {}, reading)
    if (!day) continue
    const end = match.index + match[0].length
    const after = TIME.exec(short.slice(end, end + 60))
    const before = after ? null : BEFORE.exec(short.slice(Math.max(0, match.index - 40), match.index))
    const groups = (after ?? before)?.groups
    const time = groups ? timeOf(groups) : undefined
    const zone = time && groups?.['z'] ? offsetOf(groups['z']) : undefined
    dates.push({
      start: before && time ? match.index - before[0].length : match.index,
      end: after && time ? end + after[0].trimEnd().length : end,
      day,
      ...(time ? { time } : {}),
      ...(zone ? { zone } : {}),
    })
  }
  return dates
}

type Groups = Record<string, string | undefined>

function dayOf(groups: Groups, reading: DateReading): string | null {
  if (groups['iy']) return isoDay(groups['iy'], Number(groups['im']), Number(groups['id']))
  if (groups['cy']) return isoDay(groups['cy'], Number(groups['cm']), Number(groups['cd']))
  if (groups['dy']) return isoDay(groups['dy'], monthOf(groups['dm']), Number(groups['dd']))
  if (groups['my']) return isoDay(groups['my'], monthOf(groups['mm']), Number(groups['md']))
  if (!groups['ny']) return null
  const year = groups['ny'].length === 2 ? `20${groups['ny']}` : groups['ny']
  const a = Number(groups['na'])
  const b = Number(groups['nb'])
  const dayFirst = groups['ns'] === '.' || a > 12 || (b <= 12 && (reading.dayFirst ?? false))
  return dayFirst ? isoDay(year, b, a) : isoDay(year, a, b)
}

const monthOf = (name: string | undefined): number => MONTH_BY_NAME.get((name ?? '').toLowerCase()) ?? 0
const two = (n: number): string => String(n).padStart(2, '0')
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isoDay(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return null
  return `${year}-${two(month)}-${two(day)}`
}

function timeOf(groups: Groups): string | undefined {
  const half = groups['ap']?.[0]?.toLowerCase()
  let hour = Number(groups['h'])
  const minute = Number(groups['m'] ?? groups['m2'] ?? groups['m3'] ?? 0)
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return undefined
  return `${two(hour)}:${two(minute)}${groups['s'] ? `:${groups['s']}` : ''}`
}

/** The offset of a zone as printed. Example: 'GMT+0200' -> '+02:00'; 'ET' -> 'ET'. */
export function offsetOf(zone: string): string {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (numeric) return `${numeric[1]}${(numeric[2] as string).padStart(2, '0')}:${numeric[3] ?? '00'}`
  return OFFSETS[zone.trim().toUpperCase()] ?? zone.trim()
}

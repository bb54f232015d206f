import type { When } from './source.ts'

/** Words of the page as one line between marks. */
const marked = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const FULL_DAYS: Record<string, string> = { Sun: 'Sunday', Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday', Sat: 'Saturday' }
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const PARTS: Record<string, string> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' }
const REFERENCES: Record<string, string> = { PAST_REF: 'some time ago', PRESENT_REF: 'now', FUTURE_REF: 'some time to come' }
const MODS: Record<string, string> = { START: 'early ', MID: 'mid-', END: 'late ', APPROX: 'about ', MORE_THAN: 'more than ', LESS_THAN: 'less than ' }

/**
 * A time in words, with what it was worked out from.
 * Example: tellWhen({ value: '2021-12-30', precision: 'day', basis: 'weekday', span: 'Thursday' }) -> 'Thu 30 Dec 2021 (worked out from “Thursday”)'.
 */
export function tellWhen(when: When): string {
  const plain = tellValue(when.value)
  const said = plain
    ? `${(when.mod && MODS[when.mod]) ?? ''}${plain}${when.zone && /T\d/.test(when.value) ? ` ${when.zone}` : ''}`
    : when.span
      ? marked(when.span.exact)
      : when.value
  if (when.basis === 'stated' || !plain || when.value.startsWith('XXXX')) return said
  return `${said} (worked out${when.span ? ` from ${marked(when.span.exact)}` : ''})`
}

/**
 * A TIMEX3 or ISO 8601 value in words, or nothing for one that has none.
 * Example: tellValue('2024-04') -> 'Apr 2024'; tellValue('PT50M') -> '50 minutes'.
 */
export function tellValue(value: string): string | undefined {
  if (value.includes('/')) {
    const [from, to] = value.split('/').map((part) => tellValue(part ?? ''))
    return from && to ? `${from} to ${to}` : undefined
  }
  if (REFERENCES[value]) return REFERENCES[value]
  return tellDuration(value) ?? tellDay(value) ?? tellCoarser(value)
}

function tellDay(value: string): string | undefined {
  const found = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value)
  if (!found) return undefined
  const [, year = '', month = '', day = '', clock] = found
  const name = MONTHS[Number(month) - 1]
  if (!name) return undefined
  const date = `${Number(day)} ${name}`
  const full =
    year === 'XXXX' ? `${date}, year not stated` : `${DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]} ${date} ${year}`
  if (!clock) return full
  if (PARTS[clock]) return `${full}, ${PARTS[clock]}`
  const time = /^(\d\d)(?::?(\d\d))?/.exec(clock)
  return time ? `${full}, ${time[1]}:${time[2] ?? '00'}` : full
}

function tellCoarser(value: string): string | undefined {
  const [, year = '', rest = ''] = /^(\d{4}|XXXX)(?:-(.+))?$/.exec(value) ?? []
  if (!year) return /^\d{3}$/.test(value) ? `the ${value}0s` : /^\d{2}$/.test(value) ? `the ${Number(value) + 1}th century` : undefined
  const inYear = year === 'XXXX' ? ', year not stated' : ` ${year}`
  if (!rest) return year === 'XXXX' ? undefined : year
  const month = /^\d\d$/.test(rest) ? MONTHS[Number(rest) - 1] : undefined
  if (month) return `${month}${inYear}`
  if (SEASONS[rest]) return `${SEASONS[rest]}${inYear}`
  const week = /^W(\d\d|XX)(?:-(\d|WE))?$/.exec(rest)
  if (week) {
    const day = week[2] === 'WE' ? 'weekend' : week[2] ? DAYS[Number(week[2]) % 7] : undefined
    if (week[1] === 'XX') return day ? `a ${FULL_DAYS[day] ?? day}, which one is not stated` : undefined
    return `${day ? `${day} of ` : ''}week ${Number(week[1])}${year === 'XXXX' ? inYear : ` of ${year}`}`
  }
  const part = /^([QH])([1-4])$/.exec(rest)
  return part ? `${part[1] === 'Q' ? 'quarter' : 'half'} ${part[2]}${inYear}` : undefined
}

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }

function tellDuration(value: string): string | undefined {
  const found = /^P(?:([\dX.]+)Y)?(?:([\dX.]+)M)?(?:([\dX.]+)W)?(?:([\dX.]+)D)?(?:T(?:([\dX.]+)H)?(?:([\dX.]+)M)?(?:([\dX.]+)S)?)?$/.exec(value)
  if (!found) return undefined
  const units = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
  const parts = found.slice(1).flatMap((count, at) => {
    const unit = UNITS[units[at] ?? '']
    return count === undefined || !unit ? [] : [count.includes('X') ? `some ${unit}s` : `${count} ${unit}${count === '1' ? '' : 's'}`]
  })
  return parts.length ? parts.join(' ') : undefined
}

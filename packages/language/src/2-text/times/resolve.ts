import type { When } from '@readout/record'
import { addDays, addMonths, type Day, daysBetween, easter, isDay, isoDay, isoMonth, isoWeek, mondayOf, nthWeekday, weekday } from './calendar.ts'
import type { Amount, Node, Rel } from './node.ts'
import { lengthValue } from './parse-length.ts'
import type { Direction } from './tense.ts'
import { FEASTS } from './words.ts'

/** What an expression is held against: the day of speaking, the day last named, the year alone where no more is known, and its tense. */
export type Reference = { anchor?: Day; context?: Day; year?: number; direction: Direction }

/** A resolved value without its span. */
export type Resolved = Pick<When, 'value' | 'precision' | 'basis' | 'zone'> & { day?: Day }

const day = (at: Day, basis: When['basis']): Resolved => ({ value: isoDay(at), precision: 'day', basis, day: at })
const pad = (n: number): string => String(n).padStart(2, '0')

/** Holds a node against a calendar; undefined where the calendar has no such day (30 February). */
export function resolveNode(node: Node, reference: Reference): Resolved | undefined {
  switch (node.type) {
    case 'day':
      return resolveDay(node, reference)
    case 'shift':
      return reference.anchor ? day(addDays(reference.anchor, node.days), 'relative') : { value: 'XXXX-XX-XX', precision: 'day', basis: 'relative' }
    case 'context': {
      const base = reference.context ?? reference.anchor
      return base ? day(addDays(base, node.days), 'relative') : { value: 'XXXX-XX-XX', precision: 'day', basis: 'relative' }
    }
    case 'offset':
      return resolveOffset(node, reference)
    case 'feast':
      return resolveFeast(node, reference)
    case 'part':
    case 'clock':
      return resolveWithinDay(node, reference)
    case 'duration':
      return { value: lengthValue(node.amounts), precision: 'duration', basis: 'stated' }
    case 'set':
      return { value: node.value, precision: 'set', basis: 'stated' }
    case 'vague':
      return { value: node.value, precision: 'vague', basis: 'relative' }
    case 'range':
      return resolveRange(node, reference)
    default:
      return resolvePeriod(node, reference)
  }
}

/** Of the candidates the one the tense asks for; the near one where the tense's lies ten months off and the other within six weeks. */
function byTense(candidates: Day[], anchor: Day, { way }: Direction): Day | undefined {
  const past = pick(candidates, anchor, 'past')
  const future = pick(candidates, anchor, 'future')
  const [wanted, other] = way === 'future' ? [future, past] : [past, future]
  if (!wanted) return other
  return other && Math.abs(daysBetween(anchor, wanted)) > 300 && Math.abs(daysBetween(anchor, other)) < 45 ? other : wanted
}

/** The candidate next to the anchor on one side; the anchor itself counts as past. */
function pick(candidates: Day[], anchor: Day, way: 'past' | 'future'): Day | undefined {
  let best: Day | undefined
  for (const at of candidates) {
    const ahead = daysBetween(anchor, at)
    if (way === 'future' ? ahead <= 0 : ahead > 0) continue
    if (!best || Math.abs(ahead) < Math.abs(daysBetween(anchor, best))) best = at
  }
  return best
}

function resolveDay(node: Extract<Node, { type: 'day' }>, reference: Reference): Resolved | undefined {
  const { anchor } = reference
  if (node.m !== undefined && node.d !== undefined) {
    if (node.m < 1 || node.m > 12 || node.d < 1 || node.d > 31) return undefined
    if (node.y !== undefined) return isDay({ y: node.y, m: node.m, d: node.d }) ? day({ y: node.y, m: node.m, d: node.d }, 'stated') : undefined
    return resolveMonthDay(node.m, node.d, node, reference)
  }
  if (node.wd === undefined) return undefined
  if (!anchor) return { value: `XXXX-WXX-${node.wd}`, precision: 'day', basis: 'weekday' }
  if (node.week?.type === 'period') return day(addDays(anchor, 7 * node.week.n + node.wd - weekday(anchor)), 'relative')
  if (node.d !== undefined) {
    const near = Array.from({ length: 49 }, (_, i) => addMonths({ ...anchor, d: 1 }, i - 24))
      .map((first) => ({ ...first, d: node.d as number }))
      .filter((at) => isDay(at) && weekday(at) === node.wd)
    const best = byTense(near, anchor, reference.direction)
    if (best) return day(best, 'inferred')
  }
  return day(resolveWeekday(node.wd, anchor, reference.direction, node.rel), 'weekday')
}

/** A weekday: past, the last such day with the day itself; future, the next one without it; "last" and "next" reach a week further where the plain day is near. */
function resolveWeekday(wd: number, anchor: Day, direction: Direction, rel?: Rel): Day {
  const since = (weekday(anchor) - wd + 7) % 7
  const until = (wd - weekday(anchor) + 7) % 7 || 7
  if (rel === 'last') return addDays(anchor, since <= 2 ? -since - 7 : -since)
  if (rel === 'next') return addDays(anchor, 7 + wd - weekday(anchor))
  if (rel === 'coming') return addDays(anchor, until)
  if (rel === 'this') {
    const at = addDays(anchor, wd - weekday(anchor))
    const ahead = daysBetween(anchor, at) > 0
    if (direction.strong && direction.way === 'future' && !ahead) return addDays(anchor, until)
    if (direction.strong && direction.way === 'past' && ahead && daysBetween(anchor, at) > 2) return addDays(anchor, -since)
    return at
  }
  return direction.way === 'future' ? addDays(anchor, until) : addDays(anchor, -since)
}

function resolveMonthDay(m: number, d: number, node: { wd?: number; rel?: Rel }, reference: Reference): Resolved | undefined {
  const { anchor, year } = reference
  if (!anchor && year === undefined) return { value: `XXXX-${pad(m)}-${pad(d)}`, precision: 'day', basis: 'inferred' }
  const centre = anchor ?? { y: year as number, m: 7, d: 1 }
  const reach = node.wd !== undefined ? 6 : m === 2 && d === 29 ? 4 : 1
  let candidates = Array.from({ length: 2 * reach + 1 }, (_, i) => ({ y: centre.y + i - reach, m, d })).filter(isDay)
  const fitting = candidates.filter((at) => weekday(at) === node.wd && (!anchor || Math.abs(at.y - centre.y) <= 1))
  if (fitting.length) candidates = fitting
  else if (node.wd !== undefined) candidates = candidates.filter((at) => Math.abs(at.y - centre.y) <= 1)
  if (!candidates.length) return undefined
  if (!anchor) return day(candidates.find((at) => at.y === year) ?? (candidates[0] as Day), 'inferred')
  if (fitting.length === 1) return day(fitting[0] as Day, 'inferred')
  const direction =
    node.rel === 'next' || node.rel === 'coming'
      ? ({ way: 'future', strong: true } as const)
      : node.rel === 'last'
        ? ({ way: 'past', strong: true } as const)
        : reference.direction
  const best =
    node.rel === 'this'
      ? candidates.find((at) => at.y === anchor.y)
      : node.rel
        ? pick(candidates, anchor, direction.way)
        : byTense(candidates, anchor, direction)
  return best ? day(best, 'inferred') : undefined
}

function resolveFeast(node: Extract<Node, { type: 'feast' }>, reference: Reference): Resolved | undefined {
  const row = FEASTS[node.feast]
  if (!row) return undefined
  const inYear = (y: number): Day =>
    row.easter !== undefined ? addDays(easter(y), row.easter) : row.nth ? nthWeekday(y, row.m, row.nth[0], row.nth[1]) : { y, m: row.m, d: row.d }
  if (node.y !== undefined) return day(inYear(node.y), 'stated')
  const { anchor } = reference
  if (!anchor)
    return row.easter !== undefined || row.nth
      ? { value: 'XXXX-XX-XX', precision: 'day', basis: 'relative' }
      : { value: `XXXX-${pad(row.m)}-${pad(row.d)}`, precision: 'day', basis: 'inferred' }
  const candidates = [anchor.y - 1, anchor.y, anchor.y + 1].map(inYear)
  if (node.rel && node.rel !== 'this') return day(pick(candidates, anchor, node.rel === 'last' ? 'past' : 'future') ?? (candidates[1] as Day), 'inferred')
  const near = [...candidates].sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0] as Day
  return day(Math.abs(daysBetween(anchor, near)) <= 14 ? near : (byTense(candidates, anchor, reference.direction) ?? near), 'inferred')
}

const shiftBy = (at: Day, amounts: Amount[], direction: 1 | -1): Day =>
  amounts.reduce((now, { n, unit }) => {
    const k = typeof n === 'number' ? n * direction : 0
    if (unit === 'D') return addDays(now, Math.round(k))
    if (unit === 'W') return addDays(now, Math.round(7 * k))
    if (unit === 'F') return addDays(now, Math.round(14 * k))
    if (unit === 'MO') return addMonths(now, Math.round(k))
    if (unit === 'Q') return addMonths(now, Math.round(3 * k))
    if (unit === 'Y') return addMonths(now, Math.round(12 * k))
    if (unit === 'DE') return addMonths(now, Math.round(120 * k))
    if (unit === 'CE') return addMonths(now, Math.round(1200 * k))
    return now
  }, at)

function resolveOffset(node: Extract<Node, { type: 'offset' }>, reference: Reference): Resolved {
  const base = node.base ? resolveNode(node.base, reference)?.day : node.context ? (reference.context ?? reference.anchor) : reference.anchor
  if (!base) return { value: node.direction < 0 ? 'PAST_REF' : 'FUTURE_REF', precision: 'vague', basis: 'relative' }
  const at = shiftBy(base, node.amounts, node.direction)
  const unit = node.amounts.at(-1)?.unit ?? 'D'
  if (['S', 'M', 'H'].includes(unit)) return day(at, 'relative')
  if (!node.base && node.direction < 0 && unit === 'MO') return { value: isoMonth(at.y, at.m), precision: 'month', basis: 'relative' }
  if (!node.base && node.direction < 0 && ['Y', 'DE', 'CE'].includes(unit)) return { value: String(at.y), precision: 'year', basis: 'relative' }
  return day(at, 'relative')
}

function resolveWithinDay(node: Extract<Node, { type: 'part' | 'clock' }>, reference: Reference): Resolved | undefined {
  const base = node.of ? resolveNode(node.of, reference) : undefined
  if (node.of && !base) return undefined
  const at = base?.day ?? (node.of ? undefined : (reference.context ?? reference.anchor))
  const head = base?.value ?? (at ? isoDay(at) : 'XXXX-XX-XX')
  const basis = base?.basis ?? 'inferred'
  if (node.type === 'part') return { value: `${head}T${node.code}`, precision: 'part-of-day', basis, ...(at ? { day: at } : {}) }
  const { h, min, offset, zone } = node.clock
  return {
    value: `${head}T${pad(h)}:${pad(min ?? 0)}${offset ?? ''}`,
    precision: min === undefined ? 'hour' : 'minute',
    basis,
    ...(zone ? { zone } : {}),
    ...(at ? { day: at } : {}),
  }
}

function resolveRange(node: Extract<Node, { type: 'range' }>, reference: Reference): Resolved | undefined {
  const to = resolveNode(node.to, reference)
  const from = resolveNode(node.from, reference)
  if (!from || !to) return undefined
  if (from.value <= to.value || /X/.test(from.value))
    return { value: `${from.value}/${to.value}`, precision: to.precision, basis: to.basis, ...(to.day ? { day: to.day } : {}) }
  const earlier = from.day && node.from.type === 'day' ? addDays(from.day, node.from.m === undefined ? -7 : -365) : undefined
  const moved =
    earlier && node.from.type === 'day' && node.from.m !== undefined && node.from.d !== undefined
      ? { y: (from.day as Day).y - 1, m: node.from.m, d: node.from.d }
      : earlier
  return moved && isDay(moved)
    ? { value: `${isoDay(moved)}/${to.value}`, precision: to.precision, basis: to.basis, ...(to.day ? { day: to.day } : {}) }
    : undefined
}

type PeriodNode = Exclude<Node, { type: 'day' | 'shift' | 'context' | 'offset' | 'feast' | 'part' | 'clock' | 'duration' | 'set' | 'vague' | 'range' }>

function resolvePeriod(node: PeriodNode, reference: Reference): Resolved | undefined {
  const { anchor } = reference
  switch (node.type) {
    case 'year':
      return { value: String(node.y), precision: 'year', basis: 'stated' }
    case 'decade':
      return { value: node.value, precision: 'decade', basis: 'stated' }
    case 'century':
      return { value: String(node.n - 1).padStart(2, '0'), precision: 'century', basis: 'stated' }
    case 'week': {
      const y = node.y ?? anchor?.y
      return {
        value: `${y ?? 'XXXX'}-W${pad(node.n)}`,
        precision: 'week',
        basis: node.y === undefined ? 'inferred' : 'stated',
        ...(y === undefined ? {} : { day: mondayOf(y, node.n) }),
      }
    }
    case 'period':
      return resolveRelativePeriod(node, reference)
    case 'month': {
      const y = node.y ?? yearOf(node, (y) => ({ y, m: node.m, d: 15 }), reference, 15)
      return { value: y === undefined ? `XXXX-${pad(node.m)}` : isoMonth(y, node.m), precision: 'month', basis: node.y === undefined ? 'inferred' : 'stated' }
    }
    case 'quarter': {
      const y = node.y ?? yearOf(node, (y) => ({ y, m: 3 * node.q, d: 28 }), reference, 0)
      return { value: `${y ?? 'XXXX'}-Q${node.q}`, precision: 'quarter', basis: node.y === undefined ? 'inferred' : 'stated' }
    }
    case 'season': {
      const m = { SP: 4, SU: 7, FA: 10, WI: 13 }[node.code] ?? 7
      const y = node.y ?? yearOf(node, (y) => (m > 12 ? { y: y + 1, m: 1, d: 15 } : { y, m, d: 15 }), reference, 45)
      return { value: `${y ?? 'XXXX'}-${node.code}`, precision: 'season', basis: node.y === undefined ? 'inferred' : 'stated' }
    }
  }
}

/** The year of a month, quarter or season that has none: by "of next year", by "last" and "next", else by tense. `slack` days round the middle count as now. */
function yearOf(node: { rel?: Rel; ofYear?: -1 | 0 | 1 }, middle: (y: number) => Day, reference: Reference, slack: number): number | undefined {
  const { anchor } = reference
  if (!anchor) return node.ofYear === undefined ? reference.year : undefined
  if (node.ofYear !== undefined) return anchor.y + node.ofYear
  const years = [anchor.y - 1, anchor.y, anchor.y + 1]
  const distance = (y: number): number => daysBetween(anchor, middle(y))
  const now = years.find((y) => Math.abs(distance(y)) <= slack)
  if (node.rel === 'this') return now ?? anchor.y
  if (node.rel === 'last') return [...years].reverse().find((y) => distance(y) < -slack)
  if (node.rel === 'next' || node.rel === 'coming') return years.find((y) => distance(y) > slack)
  const past = [...years].reverse().find((y) => distance(y) <= slack)
  const future = years.find((y) => distance(y) >= -slack)
  const [wanted, other] = reference.direction.way === 'future' ? [future, past] : [past, future]
  if (wanted === undefined) return other
  return other !== undefined && Math.abs(distance(wanted)) > 300 && Math.abs(distance(other)) < 45 ? other : wanted
}

function resolveRelativePeriod(node: Extract<Node, { type: 'period' }>, reference: Reference): Resolved {
  const { anchor } = reference
  const basis = 'relative'
  if (!anchor) {
    const vague: Record<string, [string, When['precision']]> = {
      W: ['XXXX-WXX', 'week'],
      MO: ['XXXX-XX', 'month'],
      Y: ['XXXX', 'year'],
      Q: ['XXXX-QX', 'quarter'],
      WE: ['XXXX-WXX-WE', 'week'],
      DE: ['XXX', 'decade'],
      CE: ['XX', 'century'],
    }
    const [value, precision] = vague[node.unit] ?? ['XXXX', 'year']
    return { value, precision, basis }
  }
  switch (node.unit) {
    case 'W':
      return { value: isoWeek(addDays(anchor, 7 * node.n)), precision: 'week', basis }
    case 'WE': {
      const past = node.n < 0 || (node.free && reference.direction.way === 'past')
      const at = node.n > 0 ? addDays(anchor, 7) : past && weekday(anchor) < 6 ? addDays(anchor, -7) : anchor
      return { value: `${isoWeek(at)}-WE`, precision: 'week', basis }
    }
    case 'MO': {
      const at = addMonths(anchor, node.n)
      return { value: isoMonth(at.y, at.m), precision: 'month', basis }
    }
    case 'Q': {
      const at = addMonths(anchor, 3 * node.n)
      return { value: `${at.y}-Q${Math.ceil(at.m / 3)}`, precision: 'quarter', basis }
    }
    case 'DE':
      return { value: String(Math.floor(anchor.y / 10) + node.n), precision: 'decade', basis }
    case 'CE':
      return { value: String(Math.floor(anchor.y / 100) + node.n), precision: 'century', basis }
    default:
      return { value: String(anchor.y + node.n), precision: 'year', basis }
  }
}

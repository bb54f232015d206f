import type { Lexeme } from './lexeme.ts'
import type { Mod, Parsed } from './node.ts'
import { readMonth, readRel } from './parse-day.ts'
import { readOrdinal, readYear } from './read-number.ts'
import { MONTHS, SEASONS, UNITS } from './words.ts'

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''
/** Words before a bare year that show it is one. */
const BEFORE_YEAR = new Set([
  'in',
  'since',
  'of',
  'by',
  'until',
  'till',
  'from',
  'after',
  'before',
  'during',
  'to',
  'between',
  'the',
  'early',
  'late',
  'mid',
  'and',
  'through',
  'than',
  'year',
  'or',
  'for',
  'around',
  'circa',
  '(',
  '-',
  'beginning',
  'end',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'a',
  'his',
  'her',
  'their',
  'its',
  "'s",
  's',
  'its',
])
const DECADES = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
])
const REL_NUMBER: Record<string, number> = { last: -1, this: 0, next: 1, coming: 1 }
const PERIOD_UNITS = new Set(['W', 'MO', 'Y', 'Q', 'WE', 'DE', 'CE'])
const FISCAL = new Set(['fiscal', 'calendar', 'school', 'academic', 'financial'])

/** "of next year", "of the year", "this year", "2031", ", 2031" after a month, season or quarter. */
function readOfYear(lexemes: Lexeme[], i: number): { y?: number; ofYear?: -1 | 0 | 1; end: number } | undefined {
  let j =
    at(lexemes, i) === ',' || at(lexemes, i) === 'of' || at(lexemes, i) === 'in' || ((at(lexemes, i) === '-' || at(lexemes, i) === '/') && lexemes[i]?.glued)
      ? i + 1
      : i
  const year = readYear(lexemes, j)
  if (year && year.n >= 1500 && lexemes[j]?.kind === 'digits') return { y: year.n, end: year.end }
  if (year && year.n >= 1500 && j === i) return { y: year.n, end: year.end }
  if (at(lexemes, i) === ',') return undefined
  if (at(lexemes, j) === 'the') j++
  const rel = readRel(lexemes, j)
  if (rel && at(lexemes, rel.end) === 'year') return { ofYear: REL_NUMBER[rel.rel] as -1 | 0 | 1, end: rel.end + 1 }
  if (at(lexemes, j) === 'year' && at(lexemes, i) === 'of') return { ofYear: 0, end: j + 1 }
  return undefined
}

const withYear = (tail: { y?: number; ofYear?: -1 | 0 | 1 } | undefined): { y?: number; ofYear?: -1 | 0 | 1 } =>
  tail?.y !== undefined ? { y: tail.y } : tail?.ofYear !== undefined ? { ofYear: tail.ofYear } : {}

/** A month without a day: "October", "July 2031", "last October", "October of this year". */
function parseMonth(lexemes: Lexeme[], i: number): Parsed | undefined {
  const rel = readRel(lexemes, i)
  const month = readMonth(lexemes, rel?.end ?? i)
  if (!month) return undefined
  const tail = readOfYear(lexemes, month.end)
  return { start: i, end: tail?.end ?? month.end, node: { type: 'month', m: month.m, ...(rel ? { rel: rel.rel } : {}), ...withYear(tail) } }
}

/** A season: "the autumn", "last spring", "summer of 2031"; "fall" and "spring" only with a word that shows the season. */
function parseSeason(lexemes: Lexeme[], i: number): Parsed | undefined {
  const rel = readRel(lexemes, i)
  const j = rel?.end ?? (at(lexemes, i) === 'the' ? i + 1 : i)
  const code = SEASONS.get(at(lexemes, j))
  if (!code) return undefined
  const tail = readOfYear(lexemes, j + 1)
  const shown =
    rel !== undefined ||
    tail !== undefined ||
    ['in', 'since', 'until', 'by', 'during', 'this', 'early', 'late', 'mid', '-'].includes(at(lexemes, j - 1)) ||
    (at(lexemes, j - 1) === 'the' && ['in', 'since', 'until', 'by', 'during', 'over', 'for'].includes(at(lexemes, j - 2)) && at(lexemes, j + 1) !== 'of')
  if (!shown || (lexemes[j]?.capital && !rel && !tail && !lexemes[j - 1])) return undefined
  return { start: i, end: tail?.end ?? j + 1, node: { type: 'season', code, ...(rel ? { rel: rel.rel } : {}), ...withYear(tail) } }
}

/** A quarter: "the third quarter", "Q3 2031", "2031 Q1"; "next quarter" is a relative period. */
function parseQuarter(lexemes: Lexeme[], i: number): Parsed | undefined {
  const year = lexemes[i]?.kind === 'digits' ? readYear(lexemes, i) : undefined
  const j = year?.end ?? i
  if (at(lexemes, j) === 'q' && lexemes[j + 1]?.glued && /^[1-4]$/.test(at(lexemes, j + 1))) {
    const tail = year ? undefined : readOfYear(lexemes, j + 2)
    return { start: i, end: tail?.end ?? j + 2, node: { type: 'quarter', q: Number(at(lexemes, j + 1)), ...(year ? { y: year.n } : withYear(tail)) } }
  }
  const k = at(lexemes, i) === 'the' ? i + 1 : i
  const nth = readOrdinal(lexemes, k)
  if (!nth || nth.n > 4 || at(lexemes, nth.end) !== 'quarter') return undefined
  const tail = readOfYear(lexemes, nth.end + 1)
  return { start: i, end: tail?.end ?? nth.end + 1, node: { type: 'quarter', q: nth.n, ...withYear(tail) } }
}

/** "last year", "this week", "next month", "the week after next", "the coming weekend", "the end of the year"'s inner "the year". */
export function parseRelativePeriod(lexemes: Lexeme[], i: number): Parsed | undefined {
  const j = at(lexemes, i) === 'the' ? i + 1 : i
  const rel = readRel(lexemes, j)
  if (rel) {
    const k = FISCAL.has(at(lexemes, rel.end)) ? rel.end + 1 : rel.end
    const unit = UNITS.get(at(lexemes, k))
    if (!unit || unit.plural || !PERIOD_UNITS.has(unit.code) || (lexemes[k]?.capital && i > 0)) return undefined
    return { start: i, end: k + 1, node: { type: 'period', unit: unit.code, n: REL_NUMBER[rel.rel] as number } }
  }
  const unit = UNITS.get(at(lexemes, j))
  if (!unit || unit.plural || j === i) return undefined
  if (at(lexemes, j + 1) === 'after' && at(lexemes, j + 2) === 'next') return { start: i, end: j + 3, node: { type: 'period', unit: unit.code, n: 2 } }
  if (at(lexemes, j + 1) === 'before' && at(lexemes, j + 2) === 'last') return { start: i, end: j + 3, node: { type: 'period', unit: unit.code, n: -2 } }
  if (unit.code === 'WE' && ['over', 'at', 'during', 'of', 'on', 'for'].includes(at(lexemes, i - 1)))
    return { start: i, end: j + 1, node: { type: 'period', unit: 'WE', n: 0, free: true } }
  return undefined
}

/** "week 31", "the week of April 10" is left to the day; "the first week of July" is no more exact than the month. */
function parseWeek(lexemes: Lexeme[], i: number): Parsed | undefined {
  if (at(lexemes, i) !== 'week' || lexemes[i + 1]?.kind !== 'digits') return undefined
  const n = Number(at(lexemes, i + 1))
  if (n < 1 || n > 53) return undefined
  const tail = readOfYear(lexemes, i + 2)
  return { start: i, end: tail?.end ?? i + 2, node: { type: 'week', n, ...(tail?.y !== undefined ? { y: tail.y } : {}) } }
}

/** "the 1990s", "the '90s", "the nineties", "the 21st century". */
function parseDecade(lexemes: Lexeme[], i: number): Parsed | undefined {
  const start = i
  const j = at(lexemes, i) === 'the' ? i + 1 : i
  const spelt = DECADES.get(at(lexemes, j))
  if (spelt !== undefined && j > i) return { start, end: j + 1, node: { type: 'decade', value: `19${spelt}` } }
  const century = readOrdinal(lexemes, j)
  if (century && at(lexemes, century.end) === '-' && at(lexemes, century.end + 1) === 'century')
    return { start, end: century.end + 2, node: { type: 'century', n: century.n } }
  if (century && at(lexemes, century.end) === 'century') return { start, end: century.end + 1, node: { type: 'century', n: century.n } }
  const short = at(lexemes, j) === "'" ? j + 1 : j
  const digits = lexemes[short]
  const s = at(lexemes, short + 1) === "'" ? short + 2 : short + 1
  if (digits?.kind !== 'digits' || at(lexemes, s) !== 's' || !lexemes[s]?.glued || !digits.lower.endsWith('0')) return undefined
  if (digits.lower.length === 4) return { start, end: s + 1, node: { type: 'decade', value: digits.lower.slice(0, 3) } }
  return digits.lower.length === 2 && (short > j || j > i)
    ? { start, end: s + 1, node: { type: 'decade', value: `${Number(digits.lower) > 20 ? 19 : 20}${digits.lower[0]}` } }
    : undefined
}

/** A year alone, where its neighbours show that it is one: not "Resolution 2231", not "2000 troops". */
function parseYear(lexemes: Lexeme[], i: number): Parsed | undefined {
  const lexeme = lexemes[i]
  const year = readYear(lexemes, i)
  if (!year || year.n < 1500 || !lexeme) return undefined
  const before = lexemes[i - 1]
  const after = lexemes[year.end]
  if (lexeme.kind === 'digits') {
    if (lexeme.glued && before && !['(', '-', '"', '“', "'"].includes(before.lower)) return undefined
    if (
      after?.glued &&
      ((after.lower === '-' &&
        lexemes[year.end + 1]?.glued &&
        lexemes[year.end + 1]?.kind === 'digits' &&
        at(lexemes, year.end + 1).length !== 4 &&
        at(lexemes, year.end + 1).length !== 2) ||
        after.kind === 'word' ||
        ['%', ':', '/', '$'].includes(after.lower) ||
        (after.lower === ',' && lexemes[year.end + 1]?.glued))
    )
      return undefined
    if (after?.lower === '.' && lexemes[year.end + 1]?.glued && lexemes[year.end + 1]?.kind === 'digits') return undefined
  }
  if (before && !BEFORE_YEAR.has(before.lower) && !MONTHS.has(before.lower) && before.lower !== ',' && before.kind !== 'mark') {
    return undefined
  }
  if (before?.lower === '-' && lexemes[i - 2]?.kind === 'digits' && at(lexemes, i - 2).length !== 4) return undefined
  if (before?.lower === 'and' && lexemes[i - 2]?.kind === 'digits' && !parseYear(lexemes, i - 2)) return undefined
  if (before && ['$', '€', '£', '#', '+'].includes(before.lower)) return undefined
  const counted =
    after?.kind === 'word' &&
    !after.capital &&
    /[^s]s$|people|troops|percent|million|billion|metres|kilomet/.test(after.lower) &&
    !['is', 'was', 'has', 'as', 'this', 'elections', 'protests', 'talks', 'games', 'olympics', 'sanctions', 'attacks', 'accords'].includes(after.lower)
  if (counted && (year.n % 10 === 0 || before?.lower !== 'the')) return undefined
  if (lexeme.kind !== 'digits' && before?.lower !== 'in' && before?.lower !== 'since' && year.n % 100 === 0) return undefined
  if (
    (!before || before.kind === 'mark') &&
    after &&
    after.kind === 'word' &&
    !['saw', 'was', 'is', 'and', 'brought', 'marked', 'to'].includes(after.lower) &&
    before?.lower !== '(' &&
    before?.lower !== ','
  )
    return undefined
  return { start: i, end: year.end, node: { type: 'year', y: year.n } }
}

const EARLY_LATE = new Map<string, Mod>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['end', 'END'],
  ['earlier', 'START'],
  ['later', 'END'],
  ['first', 'START'],
  ['second', 'END'],
  ['latter', 'END'],
  ['opening', 'START'],
  ['closing', 'END'],
  ['turn', 'START'],
])

/** "early next year", "the late 1990s", "mid-2031", "the end of the week", "earlier this month", "the beginning of May". */
export function parseModified(lexemes: Lexeme[], i: number): Parsed | undefined {
  const j = at(lexemes, i) === 'the' ? i + 1 : i
  const mod = EARLY_LATE.get(at(lexemes, j))
  if (!mod) return undefined
  let k = j + 1
  const word = at(lexemes, j)
  const half = word === 'first' || word === 'second' || word === 'latter'
  if (half && at(lexemes, k) !== 'half') return undefined
  if (half) k++
  if (at(lexemes, k) === '-' || at(lexemes, k) === 'in') k++
  if (at(lexemes, k) === 'of') {
    k++
    const bare = at(lexemes, k) === 'the' ? k + 1 : k
    const unit = UNITS.get(at(lexemes, bare))
    const then = unit ? readOfYear(lexemes, bare + 1) : undefined
    if (unit && !unit.plural && PERIOD_UNITS.has(unit.code) && !then) return { start: i, end: bare + 1, node: { type: 'period', unit: unit.code, n: 0 }, mod }
  } else if (word === 'beginning' || word === 'end' || word === 'start' || word === 'middle' || half || word === 'turn') return undefined
  if (word === 'later' && at(lexemes, k) === 'that') return undefined
  if (at(lexemes, k) === 'the' && UNITS.get(at(lexemes, k + 1))?.code === 'W' && word === 'later')
    return { start: i, end: k + 2, node: { type: 'period', unit: 'W', n: 0 }, mod }
  const inner = parsePeriod(lexemes, k)
  return inner && !inner.mod ? { start: i, end: inner.end, node: inner.node, mod } : undefined
}

/** A stretch of the calendar longer than a day. */
export function parsePeriod(lexemes: Lexeme[], i: number): Parsed | undefined {
  return (
    parseRelativePeriod(lexemes, i) ??
    parseSeason(lexemes, i) ??
    parseQuarter(lexemes, i) ??
    parseMonth(lexemes, i) ??
    parseDecade(lexemes, i) ??
    parseWeek(lexemes, i) ??
    parseYear(lexemes, i)
  )
}

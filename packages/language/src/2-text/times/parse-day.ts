import type { Lexeme } from './lexeme.ts'
import type { Node, Parsed, Rel } from './node.ts'
import { readDayOfMonth, readYear } from './read-number.ts'
import { AMBIGUOUS, FEASTS, MONTHS, WEEKDAYS } from './words.ts'

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''
const RELS = new Map<string, Rel>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['following', 'coming'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
])
/** Words after which "May" or "March" can only be the month. */
const BEFORE_MONTH = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'last',
  'this',
  'next',
  'early',
  'late',
  'mid',
  'from',
  'between',
  'after',
  'before',
  'during',
  'through',
  'to',
  'end',
  'ending',
])
/** Month names as short as their abbreviations. */
const WHOLE_NAMES = new Set(['may', 'june', 'july'])
/** Words after "March" that make it a march. */
const MARCHING = new Set(['on', 'for', 'against', 'into', 'toward', 'towards', 'through', 'past', 'across'])
/** A capitalised word after a weekday that makes it the name of a paper or a programme. */
const TITLE_NOUN = new Set(['express', 'herald', 'independent', 'mail', 'mirror', 'post', 'sun', 'telegraph', 'times', 'tribune', 'world'])

/** Reads "last", "this", "next", "the coming" … before a weekday, month, season or feast. */
export function readRel(lexemes: Lexeme[], i: number): { rel: Rel; end: number } | undefined {
  const rel = RELS.get(at(lexemes, i))
  return rel ? { rel, end: i + 1 } : undefined
}

/** Reads the name of a month where it is one: not the verb "may", not Prime Minister May, not a march on the capital. */
export function readMonth(lexemes: Lexeme[], i: number): { m: number; end: number } | undefined {
  const lexeme = lexemes[i]
  const m = lexeme?.kind === 'word' ? MONTHS.get(lexeme.lower) : undefined
  if (m === undefined || !lexeme) return undefined
  const short = lexeme.lower.length <= 4 && !WHOLE_NAMES.has(lexeme.lower)
  const dot = short && at(lexemes, i + 1) === '.' && lexemes[i + 1]?.glued ? i + 2 : i + 1
  if (AMBIGUOUS.has(lexeme.lower) && !isMonth(lexemes, i, dot)) return undefined
  return { m, end: dot }
}

function isMonth(lexemes: Lexeme[], i: number, dot: number): boolean {
  const lexeme = lexemes[i] as Lexeme
  const before = lexemes[i - 1]
  const after = lexemes[dot]
  const numberAfter =
    after?.kind === 'digits' ||
    ((after?.lower === '/' || after?.lower === '-') && after.glued && lexemes[dot + 1]?.kind === 'digits') ||
    (lexeme.capital && readDayOfMonth(lexemes, at(lexemes, dot) === 'the' ? dot + 1 : dot) !== undefined)
  const numberBefore =
    before?.kind === 'digits' ||
    (before !== undefined && /^(?:st|nd|rd|th)$/.test(before.lower) && before.glued) ||
    (before?.lower === 'of' && (lexeme.capital || lexemes[i - 2]?.kind === 'digits' || /^(?:st|nd|rd|th)$/.test(at(lexemes, i - 2)))) ||
    ((before?.lower === '-' || before?.lower === '/') && lexemes[i - 2]?.kind === 'digits')
  if (numberAfter || (numberBefore && (lexeme.capital || lexeme.lower !== 'may'))) return true
  if (lexeme.lower === 'may' || lexeme.lower === 'march')
    return (
      lexeme.capital &&
      before !== undefined &&
      BEFORE_MONTH.has(before.lower) &&
      !(lexeme.lower === 'march' && MARCHING.has(at(lexemes, dot)) && before.lower !== 'in')
    )
  if (lexeme.capital) return dot > i + 1 || (before !== undefined && BEFORE_MONTH.has(before.lower))
  return before !== undefined && BEFORE_MONTH.has(before.lower) && lexeme.lower !== 'sun' && lexeme.lower !== 'sat'
}

/** Reads a weekday's name where it is one: not the Sunday Times, not "sat". */
export function readWeekday(lexemes: Lexeme[], i: number): { wd: number; end: number } | undefined {
  const lexeme = lexemes[i]
  const wd = lexeme?.kind === 'word' ? WEEKDAYS.get(lexeme.lower) : undefined
  if (wd === undefined || !lexeme) return undefined
  const after = lexemes[i + 1]
  if (after?.capital && TITLE_NOUN.has(after.lower)) return undefined
  if (!AMBIGUOUS.has(lexeme.lower)) return { wd, end: i + 1 }
  const dot = after?.lower === '.' && after.glued ? i + 2 : i + 1
  const next = lexemes[at(lexemes, dot) === ',' ? dot + 1 : dot]
  const dated = next?.kind === 'digits' || (next !== undefined && MONTHS.has(next.lower))
  return lexeme.capital && (dated || dot > i + 1 || ['on', 'or', 'next', 'last', 'this', 'week'].includes(at(lexemes, i - 1))) ? { wd, end: dot } : undefined
}

/** A year after a day and month: ", 2031", " 2031", " of 2031", " in 2031", or two digits after an apostrophe. */
function readYearTail(lexemes: Lexeme[], i: number): { y: number; end: number } | undefined {
  const j = at(lexemes, i) === ',' || at(lexemes, i) === 'of' || at(lexemes, i) === 'in' || at(lexemes, i) === '-' || at(lexemes, i) === '/' ? i + 1 : i
  if (j > i && at(lexemes, i) === 'in' && lexemes[j]?.kind !== 'digits') return undefined
  const year = readYear(lexemes, j)
  if (!year || year.n < 1500) return undefined
  if (lexemes[j]?.kind !== 'digits' && j > i) return undefined
  return { y: year.n, end: year.end }
}

/** "January 10", "Jan. 10, 2031", "Dec.7", "January the tenth", "Sep-23-2031", "Nov/2". */
function monthFirst(lexemes: Lexeme[], i: number): Parsed | undefined {
  const month = readMonth(lexemes, i)
  if (!month) return undefined
  let j = month.end
  const joined = (at(lexemes, j) === '-' || at(lexemes, j) === '/') && lexemes[j]?.glued && lexemes[j + 1]?.glued
  if (joined || at(lexemes, j) === 'the') j++
  if (lexemes[j]?.kind === 'digits' && at(lexemes, j).length > 2) return undefined
  const day = readDayOfMonth(lexemes, j)
  if (!day || (lexemes[day.end]?.lower === ':' && lexemes[day.end]?.glued)) return undefined
  const year = readYearTail(lexemes, day.end)
  return { start: i, end: year?.end ?? day.end, node: { type: 'day', m: month.m, d: day.n, ...(year ? { y: year.y } : {}) } }
}

/** "10 January", "the 14th of July", "12 of Nov", "05-Aug-2031", "23/Sep/2031". */
function dayFirst(lexemes: Lexeme[], i: number): Parsed | undefined {
  const j = at(lexemes, i) === 'the' ? i + 1 : i
  const day = readDayOfMonth(lexemes, j)
  if (!day) return undefined
  let k = day.end
  if (at(lexemes, k) === 'of' || at(lexemes, k) === '-' || at(lexemes, k) === '/') k++
  const month = readMonth(lexemes, k)
  if (!month) return undefined
  const year = readYearTail(lexemes, month.end)
  return { start: i, end: year?.end ?? month.end, node: { type: 'day', m: month.m, d: day.n, ...(year ? { y: year.y } : {}) } }
}

/** "2031-04-02", "2031/4/2", "20310402", "4/2/2031", "2031 4 2"; month first unless it cannot be or `dayFirstPage` says otherwise. */
function digitsOnly(lexemes: Lexeme[], i: number, dayFirstPage: boolean): Parsed | undefined {
  const a = lexemes[i]
  if (a?.kind !== 'digits' || (a.glued && lexemes[i - 1]?.kind === 'digits')) return undefined
  if (a.lower.length === 8) return compact(lexemes, i)
  const separator = at(lexemes, i + 1)
  const spaced =
    a.lower.length === 4 &&
    lexemes[i + 1]?.kind === 'digits' &&
    lexemes[i + 2]?.kind === 'digits' &&
    at(lexemes, i + 1).length <= 2 &&
    at(lexemes, i + 2).length <= 2
  if (spaced) return { start: i, end: i + 3, node: { type: 'day', y: Number(a.lower), m: Number(at(lexemes, i + 1)), d: Number(at(lexemes, i + 2)) } }
  if (!['-', '/', '.'].includes(separator) || !lexemes[i + 1]?.glued || !lexemes[i + 2]?.glued) return undefined
  const monthName = MONTHS.get(at(lexemes, i + 2))
  const b = lexemes[i + 2]
  const third =
    at(lexemes, i + 3) === separator && lexemes[i + 3]?.glued && lexemes[i + 4]?.glued && lexemes[i + 4]?.kind === 'digits' ? lexemes[i + 4] : undefined
  if (a.lower.length === 4 && third && third.lower.length <= 2 && (monthName !== undefined || b?.kind === 'digits'))
    return { start: i, end: i + 5, node: { type: 'day', y: Number(a.lower), m: monthName ?? Number(b?.lower), d: Number(third.lower) } }
  if (b?.kind !== 'digits' || a.lower.length > 2 || b.lower.length > 2) return undefined
  if (lexemes[i - 1]?.glued && at(lexemes, i - 1) === separator) return undefined
  return slashed(lexemes, i, separator, dayFirstPage, third)
}

function slashed(lexemes: Lexeme[], i: number, separator: string, dayFirstPage: boolean, third?: Lexeme): Parsed | undefined {
  const [x, y] = [Number(at(lexemes, i)), Number(at(lexemes, i + 2))]
  const flip = x > 12 || (dayFirstPage && y <= 12) || (separator === '.' && y <= 12)
  const [m, d] = flip ? [y, x] : [x, y]
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined
  if (third) {
    if (third.lower.length !== 2 && third.lower.length !== 4) return undefined
    const year = Number(third.lower)
    return { start: i, end: i + 5, node: { type: 'day', y: third.lower.length === 4 ? year : year + (year > 68 ? 1900 : 2000), m, d } }
  }
  const after = lexemes[i + 3]
  if (separator !== '/' || (after?.glued && (after.lower === '/' || after.lower === '.' || after.lower === '%' || after.kind === 'word'))) return undefined
  return { start: i, end: i + 3, node: { type: 'day', m, d } }
}

function compact(lexemes: Lexeme[], i: number): Parsed | undefined {
  const digits = at(lexemes, i)
  const [y, m, d] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
  return y >= 1900 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { start: i, end: i + 1, node: { type: 'day', y, m, d } } : undefined
}

/** A day of the calendar by month and number, with or without a year. */
export function parseDayOfMonth(lexemes: Lexeme[], i: number, dayFirstPage: boolean): Parsed | undefined {
  return digitsOnly(lexemes, i, dayFirstPage) ?? monthFirst(lexemes, i) ?? dayFirst(lexemes, i)
}

/** A weekday, with "last"/"next" before it or a day of the month after it: "Friday", "next Monday", "Thursday, December 30", "Monday 21". */
export function parseWeekday(lexemes: Lexeme[], i: number, dayFirstPage: boolean): Parsed | undefined {
  const rel = readRel(lexemes, i)
  const j = rel?.end ?? i
  const wd = readWeekday(lexemes, j)
  if (!wd) {
    if (!rel) return undefined
    const day = parseDayOfMonth(lexemes, j, dayFirstPage)
    return day?.node.type === 'day' && day.node.y === undefined ? { start: i, end: day.end, node: { ...day.node, rel: rel.rel } } : undefined
  }
  const k = at(lexemes, wd.end) === ',' || at(lexemes, wd.end) === '(' ? wd.end + 1 : wd.end
  const day = parseDayOfMonth(lexemes, k, dayFirstPage)
  if (day?.node.type === 'day')
    return { start: i, end: at(lexemes, wd.end) === '(' && at(lexemes, day.end) === ')' ? day.end + 1 : day.end, node: { ...day.node, wd: wd.wd } }
  const number =
    at(lexemes, wd.end) === 'the'
      ? readDayOfMonth(lexemes, wd.end + 1)
      : lexemes[wd.end]?.kind === 'digits' && lexemes[wd.end + 1]?.lower !== ':'
        ? readDayOfMonth(lexemes, wd.end)
        : undefined
  const loose = number && (lexemes[number.end] === undefined || lexemes[number.end]?.kind === 'mark') ? number : undefined
  const node: Node = { type: 'day', wd: wd.wd, ...(rel ? { rel: rel.rel } : {}), ...(loose ? { d: loose.n } : {}) }
  return { start: i, end: loose?.end ?? wd.end, node }
}

/** A feast by name, with a year after it or "last"/"next" before it. */
export function parseFeast(lexemes: Lexeme[], i: number): Parsed | undefined {
  const rel = readRel(lexemes, i)
  const j = rel?.end ?? i
  const feast = FEASTS.findIndex((row) => row.words.every((word, k) => at(lexemes, j + k) === word))
  if (feast < 0) return undefined
  const row = FEASTS[feast]
  if (row?.approx && lexemes[j]?.capital !== true && !['before', 'after'].includes(at(lexemes, j - 1))) return undefined
  const end = j + (row?.words.length ?? 0)
  const year = readYearTail(lexemes, end)
  return {
    start: i,
    end: year?.end ?? end,
    node: { type: 'feast', feast, ...(rel ? { rel: rel.rel } : {}), ...(year ? { y: year.y } : {}) },
    ...(row?.approx ? { mod: 'APPROX' } : {}),
  }
}

import type { Lexeme } from './lexeme.ts'
import type { Node, Parsed } from './node.ts'
import { parseDayOfMonth, parseFeast, parseWeekday, readWeekday } from './parse-day.ts'
import { readAmounts } from './parse-length.ts'
import { PARTS, UNITS } from './words.ts'

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''
const is = (lexemes: Lexeme[], i: number, ...words: string[]): boolean => words.every((word, k) => at(lexemes, i + k) === word)
const part = (code: string, days: number): Node => ({ type: 'part', code, of: { type: 'shift', days } })

/** Days told from the day of speaking: "today", "yesterday", "the day after tomorrow", "last night", "this morning". */
export function parseDeictic(lexemes: Lexeme[], i: number): Parsed | undefined {
  if (isTitle(lexemes, i)) return undefined
  const one = (end: number, node: Node): Parsed => ({ start: i, end, node })
  switch (at(lexemes, i)) {
    case 'today':
      return one(i + 1, { type: 'shift', days: 0 })
    case 'yesterday':
      return one(i + 1, { type: 'shift', days: -1 })
    case 'tomorrow':
      return one(i + 1, { type: 'shift', days: 1 })
    case 'tonight':
    case 'tonite':
      return one(i + 1, part('NI', 0))
    case 'overnight':
      return lexemes[i]?.capital && i > 0 ? undefined : one(i + 1, part('NI', 0))
    case 'last':
      return at(lexemes, i + 1) === 'night' || at(lexemes, i + 1) === 'evening' ? one(i + 2, part(PARTS.get(at(lexemes, i + 1)) as string, -1)) : undefined
    case 'this': {
      const code = PARTS.get(at(lexemes, i + 1))
      return code ? one(i + 2, part(code, 0)) : undefined
    }
    case 'the':
    case 'that': {
      if (is(lexemes, i, 'the', 'day', 'after', 'tomorrow')) return one(i + 4, { type: 'shift', days: 2 })
      if (is(lexemes, i, 'the', 'day', 'before', 'yesterday')) return one(i + 4, { type: 'shift', days: -2 })
      return parseContextual(lexemes, i)
    }
    case 'later':
    case 'earlier':
      if (is(lexemes, i + 1, 'in', 'the', 'day') || is(lexemes, i + 1, 'that', 'day'))
        return one(i + 3 + (at(lexemes, i + 1) === 'in' ? 1 : 0), { type: 'context', days: 0 })
      return is(lexemes, i + 1, 'today') ? one(i + 2, { type: 'shift', days: 0 }) : undefined
  }
  return undefined
}

/** "Russia Today", "Democracy Now": a capitalised word of time after another capitalised word is a name. */
export const isTitle = (lexemes: Lexeme[], i: number): boolean => lexemes[i]?.capital === true && lexemes[i - 1]?.capital === true

/** Days told from a day named before: "the same day", "the previous day", "the next day", "the day before". */
function parseContextual(lexemes: Lexeme[], i: number): Parsed | undefined {
  const next = at(lexemes, i + 1)
  const days =
    next === 'same' || next === 'very' ? 0 : next === 'previous' || next === 'preceding' ? -1 : next === 'next' || next === 'following' ? 1 : undefined
  if (days !== undefined) {
    const unit = at(lexemes, i + 2)
    if (unit === 'day') return { start: i, end: i + 3, node: { type: 'context', days } }
    const code = PARTS.get(unit)
    return code ? { start: i, end: i + 3, node: { type: 'part', code, of: { type: 'context', days } } } : undefined
  }
  if (is(lexemes, i, 'the', 'day', 'before') || is(lexemes, i, 'the', 'day', 'after')) {
    const direction = at(lexemes, i + 2) === 'before' ? -1 : 1
    const base = parseBase(lexemes, i + 3)
    if (base) return { start: i, end: base.end, node: { type: 'offset', amounts: [{ n: 1, unit: 'D' }], direction, base: base.node } }
    const after = lexemes[i + 3]
    return !after || after.kind === 'mark' ? { start: i, end: i + 3, node: { type: 'context', days: direction } } : undefined
  }
  if (at(lexemes, i) === 'that' && next === 'day') return { start: i, end: i + 2, node: { type: 'context', days: 0 } }
  const code = at(lexemes, i) === 'that' ? PARTS.get(next) : undefined
  return code ? { start: i, end: i + 2, node: { type: 'part', code, of: { type: 'context', days: 0 } } } : undefined
}

/** The day an offset counts from: "today", "Christmas", "May 13", "next Friday". */
function parseBase(lexemes: Lexeme[], i: number): Parsed | undefined {
  if (at(lexemes, i) === 'now') return { start: i, end: i + 1, node: { type: 'shift', days: 0 } }
  return parseDeictic(lexemes, i) ?? parseFeast(lexemes, i) ?? parseWeekday(lexemes, i, false) ?? parseDayOfMonth(lexemes, i, false)
}

/**
 * A day counted off from another: "three days ago", "two days earlier", "in two weeks", "3 weeks after Christmas", "a year ago today".
 * `future`: whether the tense lets "in two weeks" be a day to come.
 */
export function parseOffset(lexemes: Lexeme[], i: number, future: boolean): Parsed | undefined {
  const led = at(lexemes, i) === 'in' && future
  const amounts = readAmounts(lexemes, led ? i + 1 : i)
  if (!amounts || amounts.hyphen) return bareAgo(lexemes, i)
  const end = amounts.end
  const word = at(lexemes, end)
  const rest = { amounts: amounts.amounts }
  if (amounts.amounts.some((amount) => amount.n === 'X'))
    return word === 'ago' ? { start: i, end: end + 1, node: { type: 'vague', value: 'PAST_REF' } } : undefined
  if (word === 'ago') {
    const day = parseDeictic(lexemes, end + 1)
    if (day?.node.type === 'shift') return { start: i, end: day.end, node: { type: 'offset', ...rest, direction: -1, base: day.node } }
    return { start: i, end: end + 1, node: { type: 'offset', ...rest, direction: -1 } }
  }
  if (
    word === 'earlier' ||
    word === 'later' ||
    ((word === 'before' || word === 'afterwards' || word === 'after') && (!lexemes[end + 1] || lexemes[end + 1]?.kind === 'mark'))
  )
    return { start: i, end: end + 1, node: { type: 'offset', ...rest, direction: word === 'earlier' || word === 'before' ? -1 : 1, context: true } }
  if (word === 'before' || word === 'after' || word === 'from') {
    const base = parseBase(lexemes, end + 1)
    if (base) return { start: i, end: base.end, node: { type: 'offset', ...rest, direction: word === 'before' ? -1 : 1, base: base.node } }
    return undefined
  }
  if (word === 'to' && at(lexemes, end + 1) === 'the' && at(lexemes, end + 2) === 'day')
    return { start: i, end: end + 3, node: { type: 'offset', ...rest, direction: -1, base: { type: 'shift', days: 0 } } }
  const whole = rest.amounts.every((amount) => !['S', 'M', 'H'].includes(amount.unit))
  if (led && whole) return { start: i, end: end + (word === "'" ? 1 : 0), node: { type: 'offset', ...rest, direction: 1 } }
  return undefined
}

/** "years ago", "months earlier": no day can be told. */
function bareAgo(lexemes: Lexeme[], i: number): Parsed | undefined {
  const unit = UNITS.get(at(lexemes, i))
  return unit?.plural && at(lexemes, i + 1) === 'ago' ? { start: i, end: i + 2, node: { type: 'vague', value: 'PAST_REF' } } : undefined
}

/** "Monday of last week", "next week Monday", "Friday week" are days of a week told by itself. */
export function parseDayOfWeek(lexemes: Lexeme[], i: number): Parsed | undefined {
  const unitAt = (j: number): number | undefined =>
    UNITS.get(at(lexemes, j + 1))?.code === 'W' ? { last: -1, previous: -1, this: 0, next: 1, following: 1, coming: 1 }[at(lexemes, j)] : undefined
  const wd = readWeekday(lexemes, i)
  if (wd) {
    const j = at(lexemes, wd.end) === 'of' ? (at(lexemes, wd.end + 1) === 'the' ? wd.end + 2 : wd.end + 1) : wd.end
    const n = unitAt(j)
    return n === undefined ? undefined : { start: i, end: j + 2, node: { type: 'day', wd: wd.wd, week: { type: 'period', unit: 'W', n } } }
  }
  const n = unitAt(i)
  if (n === undefined) return undefined
  const j = at(lexemes, i + 2) === '-' || at(lexemes, i + 2) === ',' || at(lexemes, i + 2) === 'on' ? i + 3 : i + 2
  const day = at(lexemes, i + 2) === 'on' ? undefined : readWeekday(lexemes, j)
  return day ? { start: i, end: day.end, node: { type: 'day', wd: day.wd, week: { type: 'period', unit: 'W', n } } } : undefined
}

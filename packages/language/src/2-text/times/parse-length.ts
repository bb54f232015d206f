import type { Lexeme } from './lexeme.ts'
import type { Amount, Mod, Parsed } from './node.ts'
import { readCount } from './read-number.ts'
import { APPROXIMATORS, MONTHS, UNITS, WEEKDAYS } from './words.ts'

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''

/** The code of a unit as it stands in a TIMEX3 period, and whether it needs the T. */
const SMALL = new Set(['S', 'M', 'H'])

/** One count and its unit: "50 minutes", "two-day", "an hour", "half an hour", "7h". */
function readAmount(lexemes: Lexeme[], i: number): { amount: Amount; end: number; hyphen: boolean } | undefined {
  const count = readCount(lexemes, i)
  if (!count) return undefined
  const hyphen = at(lexemes, count.end) === '-' && lexemes[count.end]?.glued === true
  let j = hyphen ? count.end + 1 : count.end
  const joining = at(lexemes, j)
  if (
    joining === 'more' ||
    joining === 'full' ||
    joining === 'whole' ||
    joining === 'consecutive' ||
    joining === 'straight' ||
    joining === 'long' ||
    joining === 'working' ||
    joining === 'coming'
  )
    j++
  if (at(lexemes, j) === 'and' && at(lexemes, j + 1) === 'a' && at(lexemes, j + 2) === 'half' && count.n !== 'X') {
    const unit = UNITS.get(at(lexemes, j + 3))
    if (unit) return { amount: { n: (count.n as number) + 0.5, unit: unit.code }, end: j + 4, hyphen: false }
  }
  const unit = UNITS.get(at(lexemes, j)) ?? (at(lexemes, j) === 'h' && lexemes[j]?.glued ? UNITS.get('hours') : undefined)
  if (!unit || (lexemes[j]?.capital && !lexemes[j]?.glued)) return undefined
  if (count.n === 'X' && !unit.plural) return undefined
  if (unit.code === 'S' && !unit.plural && !hyphen) return undefined
  if (unit.code === 'Q' && at(lexemes, i) === 'a') return undefined
  return { amount: { n: count.n, unit: unit.code }, end: j + 1, hyphen }
}

/** All amounts in a row: "3 weeks and 4 days", "an hour and a half", "2 years 1 month". */
export function readAmounts(lexemes: Lexeme[], i: number): { amounts: Amount[]; end: number; hyphen: boolean } | undefined {
  const first = readAmount(lexemes, i)
  if (!first) return undefined
  const amounts = [first.amount]
  let end = first.end
  for (let more = 0; more < 3; more++) {
    const j = at(lexemes, end) === 'and' || at(lexemes, end) === ',' ? end + 1 : end
    if (j > end && at(lexemes, j) === 'a' && at(lexemes, j + 1) === 'half' && typeof first.amount.n === 'number') {
      amounts[0] = { n: first.amount.n + 0.5, unit: first.amount.unit }
      return { amounts, end: j + 2, hyphen: false }
    }
    const next = lexemes[j]?.kind === 'digits' || at(lexemes, end) !== ',' ? readAmount(lexemes, j) : undefined
    if (!next || size(next.amount.unit) >= size(amounts.at(-1)?.unit ?? '')) break
    amounts.push(next.amount)
    end = next.end
  }
  return { amounts, end, hyphen: first.hyphen }
}

const size = (code: string): number => [...UNITS.values()].find((unit) => unit.code === code)?.minutes ?? 0

/** "two to three hours": the first number stands for both. */
function readSpread(lexemes: Lexeme[], i: number): { amounts: Amount[]; end: number } | undefined {
  const first = readCount(lexemes, i)
  if (!first || first.n === 'X' || !['to', 'or', '-'].includes(at(lexemes, first.end))) return undefined
  const second = readAmounts(lexemes, first.end + 1)
  const unit = second?.amounts[0]?.unit
  return second && unit && typeof second.amounts[0]?.n === 'number' && lexemes[i]?.lower !== 'a'
    ? { amounts: [{ n: first.n, unit }], end: second.end }
    : undefined
}

const readApproximator = (lexemes: Lexeme[], i: number): { mod: Mod; end: number } | undefined => {
  for (const [words, mod] of APPROXIMATORS) if (words.every((word, k) => at(lexemes, i + k) === word)) return { mod, end: i + words.length }
  return undefined
}

/** Words before a bare plural unit that make it a length: "after days of fighting", "for hours", "within months". */
const BEFORE_BARE = new Set([
  'after',
  'for',
  'in',
  'of',
  'within',
  'over',
  'just',
  'mere',
  'only',
  'lasted',
  'took',
  'until',
  'following',
  'took',
  'spent',
  'the',
  'last',
  'past',
  'next',
])
const AFTER_BARE = new Set(['before', 'after', 'earlier', 'later', 'ago'])

/**
 * A length of time: "about 50 minutes", "a two-day summit", "more than five hours", "hours before the call", "the last five years".
 * Example: "an hour and a half" -> PT1H30M.
 */
export function parseLength(lexemes: Lexeme[], i: number): Parsed | undefined {
  const approximator = readApproximator(lexemes, i)
  if (approximator?.mod === 'APPROX' && at(lexemes, i) === 'some' && readCount(lexemes, approximator.end) === undefined) {
    const unit = UNITS.get(at(lexemes, i + 1))
    return unit?.plural && unit.code !== 'WE' ? { start: i, end: i + 2, node: { type: 'duration', amounts: [{ n: 'X', unit: unit.code }] } } : undefined
  }
  let j = approximator?.end ?? i
  const framed =
    !approximator && ['last', 'past', 'next', 'first', 'final', 'coming', 'previous', 'following'].includes(at(lexemes, at(lexemes, i) === 'the' ? i + 1 : i))
  if (framed) j = at(lexemes, i) === 'the' ? i + 2 : i + 1
  const found = readSpread(lexemes, j) ?? readAmounts(lexemes, j)
  if (found) {
    if (oldOrPrice(lexemes, j, found.end)) return undefined
    const over = at(lexemes, found.end) === 'or' && at(lexemes, found.end + 1) === 'more'
    return {
      start: i,
      end: found.end,
      node: { type: 'duration', amounts: found.amounts },
      ...(approximator ? { mod: approximator.mod } : over ? { mod: 'MORE_THAN' } : {}),
    }
  }
  const unit = UNITS.get(at(lexemes, j))
  if (!unit?.plural || (lexemes[j]?.capital && i > 0) || unit.code === 'WE' || unit.code === 'Q' || unit.code === 'S') return undefined
  const after = at(lexemes, j + 1)
  const capitalStart = lexemes[j]?.capital && i === 0
  if (!framed && !AFTER_BARE.has(after) && !BEFORE_BARE.has(at(lexemes, j - 1)) && !capitalStart) return undefined
  if (at(lexemes, j - 1) === 'the' && after !== 'before' && after !== 'after') return undefined
  if (capitalStart && !AFTER_BARE.has(after) && after !== 'of') return undefined
  return { start: framed ? i : j, end: j + 1, node: { type: 'duration', amounts: [{ n: 'X', unit: unit.code }] } }
}

/** "a year" of "44-year-old", "44 years old", and what is counted a time ("$3 a day") is no length. */
function oldOrPrice(lexemes: Lexeme[], start: number, end: number): boolean {
  if (at(lexemes, end) === 'old' || (at(lexemes, end) === '-' && at(lexemes, end + 1) === 'old')) return true
  if (at(lexemes, start) === 'a' && at(lexemes, start - 1) !== 'for' && at(lexemes, start - 1) !== 'half') {
    const before = lexemes[start - 1]
    const unit = UNITS.get(at(lexemes, end - 1))
    if (
      before &&
      (before.kind === 'digits' ||
        ['million', 'billion', 'trillion', '%', 'percent', 'times', 'once', 'twice', 'barrels', 'dollars', 'euros', 'tons', 'tonnes'].includes(before.lower))
    )
      return true
    if (
      unit?.code === 'D' &&
      end - start === 2 &&
      at(lexemes, end) !== 'after' &&
      at(lexemes, end) !== 'before' &&
      at(lexemes, end) !== 'later' &&
      at(lexemes, end) !== 'earlier' &&
      !['within', 'in', 'about'].includes(before?.lower ?? '')
    )
      return true
  }
  return false
}

/** A set: "every six months", "each week", "a year" after an amount, "per day", "twice a week", "annually", "every Sunday". */
export function parseSet(lexemes: Lexeme[], i: number): Parsed | undefined {
  const word = at(lexemes, i)
  if (word === 'every' || word === 'each' || word === 'per' || word === 'any') {
    const other = at(lexemes, i + 1) === 'other' ? i + 2 : i + 1
    const wd = WEEKDAYS.get(at(lexemes, other))
    if (wd !== undefined && word !== 'any') return { start: i, end: other + 1, node: { type: 'set', value: `XXXX-WXX-${wd}` } }
    const month = MONTHS.get(at(lexemes, other))
    if (month !== undefined && word !== 'any' && lexemes[other]?.capital)
      return { start: i, end: other + 1, node: { type: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } }
    const unit = UNITS.get(at(lexemes, other))
    if (unit && !unit.plural && unit.code !== 'S')
      return { start: i, end: other + 1, node: { type: 'set', value: lengthValue([{ n: other > i + 1 ? 2 : 1, unit: unit.code }]) } }
    const amounts = word === 'every' ? readAmounts(lexemes, i + 1) : undefined
    return amounts ? { start: i, end: amounts.end, node: { type: 'set', value: lengthValue(amounts.amounts) } } : undefined
  }
  if (word === 'a' || word === 'an') {
    const unit = UNITS.get(at(lexemes, i + 1))
    return unit && !unit.plural && unit.code !== 'S' && oldOrPrice(lexemes, i, i + 2) && lexemes[i - 1] && isAmountBefore(lexemes, i)
      ? { start: i, end: i + 2, node: { type: 'set', value: lengthValue([{ n: 1, unit: unit.code }]) } }
      : undefined
  }
  const adverb = { annually: 'P1Y', daily: 'P1D', hourly: 'PT1H', monthly: 'P1M', nightly: 'P1D', weekly: 'P1W', yearly: 'P1Y' }[word]
  if (!adverb || lexemes[i]?.capital) return undefined
  const after = lexemes[i + 1]
  return word === 'annually' || !after || (after.kind === 'mark' && after.lower !== '-')
    ? { start: i, end: i + 1, node: { type: 'set', value: adverb } }
    : undefined
}

function isAmountBefore(lexemes: Lexeme[], i: number): boolean {
  const before = lexemes[i - 1] as Lexeme
  return (
    before.kind === 'digits' ||
    ['million', 'billion', 'trillion', '%', 'percent', 'times', 'once', 'twice', 'barrels', 'dollars', 'euros', 'tons', 'tonnes'].includes(before.lower)
  )
}

/** The TIMEX3 value of a length. Example: [{ n: 1.5, unit: 'H' }] -> 'PT1H30M'. */
export function lengthValue(amounts: Amount[]): string {
  let days = ''
  let clock = ''
  for (const { n, unit } of amounts) {
    if (unit === 'F' && typeof n === 'number') days += `${n * 2}W`
    else if (unit === 'WE') days += `${n}WE`
    else if (unit === 'Q' && typeof n === 'number') days += `${n * 3}M`
    else if (unit === 'DE' && typeof n === 'number') days += `${n * 10}Y`
    else if (unit === 'CE' && typeof n === 'number') days += `${n * 100}Y`
    else if (unit === 'H' && typeof n === 'number' && n % 1 === 0.5) clock += n < 1 ? '30M' : `${Math.floor(n)}H30M`
    else if (unit === 'Y' && typeof n === 'number' && n % 1 === 0.5) days += n < 1 ? '6M' : `${Math.floor(n)}Y6M`
    else if (SMALL.has(unit)) clock += `${n}${unit}`
    else days += `${n}${unit === 'MO' ? 'M' : unit}`
  }
  return `P${days}${clock ? `T${clock}` : ''}`
}

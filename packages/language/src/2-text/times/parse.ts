import type { Lexeme } from './lexeme.ts'
import type { Mod, Node, Parsed } from './node.ts'
import { parseClock, readZone } from './parse-clock.ts'
import { parseDayOfMonth, parseFeast, parseWeekday, readMonth } from './parse-day.ts'
import { parseLength, parseSet } from './parse-length.ts'
import { parseModified, parsePeriod } from './parse-period.ts'
import { parseDayOfWeek, parseDeictic, parseOffset } from './parse-relative.ts'
import { parseVague } from './parse-vague.ts'
import { readDayOfMonth, readYear } from './read-number.ts'
import { PARTS } from './words.ts'

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''
const isDay = (node: Node): boolean => node.type === 'day' || node.type === 'shift' || node.type === 'context' || node.type === 'feast'

/** What the reader must know beyond the words: whether 3/4 is day first on this page, and whether an expression looks ahead. */
export type ReadOptions = { dayFirst: boolean; future: (start: number, end: number) => boolean }

/**
 * Every time expression of one sentence, in order, none overlapping; at each place the longest reading wins.
 * Example: "at 7 p.m. on Tuesday" -> one clock node of a day node.
 */
export function parseTimes(lexemes: Lexeme[], options: ReadOptions): Parsed[] {
  const found: Parsed[] = []
  for (let i = 0; i < lexemes.length; ) {
    const best = longest(lexemes, i, options)
    if (best && best.end > i) {
      found.push(best)
      i = best.end
    } else i++
  }
  return joinRanges(lexemes, joinParts(lexemes, found))
}

function longest(lexemes: Lexeme[], i: number, options: ReadOptions): Parsed | undefined {
  const { dayFirst } = options
  const readings = [
    parseDayRange(lexemes, i),
    parseLedDay(lexemes, i, dayFirst),
    parseDayOfMonth(lexemes, i, dayFirst),
    parseDayOfWeek(lexemes, i),
    parseWeekday(lexemes, i, dayFirst),
    parseFeast(lexemes, i),
    parseDeictic(lexemes, i),
    parseOffset(lexemes, i, at(lexemes, i) === 'in' && options.future(i, i + 3)),
    parseClock(lexemes, i),
    parseSet(lexemes, i),
    parseModified(lexemes, i),
    parsePeriod(lexemes, i),
    parseLength(lexemes, i),
    parseVague(lexemes, i),
  ]
  let best: Parsed | undefined
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading
  return best
}

/** "late Friday", "early on Monday", "late on Sunday": the day, at its end or start. */
function parseLedDay(lexemes: Lexeme[], i: number, dayFirst: boolean): Parsed | undefined {
  const mod: Mod | undefined = at(lexemes, i) === 'late' ? 'END' : at(lexemes, i) === 'early' ? 'START' : undefined
  if (!mod) return undefined
  const j = at(lexemes, i + 1) === 'on' ? i + 2 : i + 1
  const day = parseWeekday(lexemes, j, dayFirst) ?? parseDeictic(lexemes, j) ?? parseDayOfMonth(lexemes, j, dayFirst)
  return day ? { ...day, start: i, mod } : undefined
}

/** "January 10-11", "12 to 15 May 2031", "May 12 and 13": days of one month. */
function parseDayRange(lexemes: Lexeme[], i: number): Parsed | undefined {
  const joint = (k: number): number | undefined => (['-', 'to', 'through', 'and', 'until', '&'].includes(at(lexemes, k)) ? k + 1 : undefined)
  const range = (m: number, a: number, b: number, end: number): Parsed | undefined => {
    const tail = at(lexemes, end) === ',' ? end + 1 : end
    const year = lexemes[tail]?.kind === 'digits' ? readYear(lexemes, tail) : undefined
    const y = year ? { y: year.n } : {}
    return b > a
      ? { start: i, end: year?.end ?? end, node: { type: 'range', from: { type: 'day', m, d: a, ...y }, to: { type: 'day', m, d: b, ...y } } }
      : undefined
  }
  const month = readMonth(lexemes, i)
  const first = readDayOfMonth(lexemes, month?.end ?? (at(lexemes, i) === 'the' ? i + 1 : i))
  const k = first ? joint(first.end) : undefined
  const second = k === undefined ? undefined : readDayOfMonth(lexemes, at(lexemes, k) === 'the' ? k + 1 : k)
  if (!first || !second) return undefined
  if (month)
    return (lexemes[second.end]?.kind === 'word' && !lexemes[second.end]?.capital && /s$/.test(at(lexemes, second.end))) || readMonth(lexemes, second.end)
      ? undefined
      : range(month.m, first.n, second.n, second.end)
  const after = readMonth(lexemes, at(lexemes, second.end) === 'of' ? second.end + 1 : second.end)
  return after ? range(after.m, first.n, second.n, after.end) : undefined
}

/** Joins a clock or a part of the day to the day beside it: "7 p.m. on Tuesday", "Friday morning", "the night of 3 May". */
function joinParts(lexemes: Lexeme[], found: Parsed[]): Parsed[] {
  const out: Parsed[] = []
  for (const one of found) {
    const before = out.at(-1)
    const gap = before
      ? lexemes
          .slice(before.end, one.start)
          .map((lexeme) => lexeme.lower)
          .join(' ')
      : ''
    if (before?.node.type === 'clock' && !before.node.of && isDay(one.node) && ['', 'on', ',', 'on the', 'of', ', on'].includes(gap)) {
      const zone = readZone(lexemes, one.end)
      out[out.length - 1] = {
        start: before.start,
        end: zone?.end ?? one.end,
        node: {
          type: 'clock',
          clock: { ...before.node.clock, ...(zone ? { zone: zone.zone, ...(zone.offset ? { offset: zone.offset } : {}) } : {}) },
          of: one.node,
        },
      }
    } else if (
      before &&
      one.node.type === 'clock' &&
      !one.node.of &&
      (isDay(before.node) || before.node.type === 'part') &&
      ['', 'at', ',', ', at', 'around', 'at around', 'at about', 'by', 'before', 'after'].includes(gap)
    ) {
      out[out.length - 1] = {
        start: before.start,
        end: one.end,
        node: { type: 'clock', clock: one.node.clock, of: before.node.type === 'part' && before.node.of ? before.node.of : before.node },
      }
    } else out.push(one)
  }
  return out.map((one) => withPart(lexemes, one))
}

function withPart(lexemes: Lexeme[], one: Parsed): Parsed {
  if (!isDay(one.node)) return one
  const code = PARTS.get(at(lexemes, one.end)) ?? (at(lexemes, one.end) === 'lunchtime' ? 'MI' : undefined)
  if (code) return { start: one.start, end: one.end + 1, node: { type: 'part', code, of: one.node }, ...(one.mod ? { mod: one.mod } : {}) }
  const j = at(lexemes, one.start - 1) === 'of' || at(lexemes, one.start - 1) === 'on' ? one.start - 2 : -1
  const led = PARTS.get(at(lexemes, j))
  if (!led) return one
  const start = at(lexemes, j - 1) === 'the' ? j - 1 : j
  return { start, end: one.end, node: { type: 'part', code: led, of: one.node }, ...(one.mod ? { mod: one.mod } : {}) }
}

const ownsYear = (node: Node): boolean => node.type === 'year' || ('y' in node && node.y !== undefined) || node.type === 'decade' || node.type === 'century'
const RANGED = new Set(['day', 'month', 'year', 'shift', 'feast', 'quarter', 'season', 'decade'])

/** Joins two ends of a stretch: "from Monday to Wednesday", "between March and June 2031", "2014-2018"; two whole dates after "between" stay two. */
function joinRanges(lexemes: Lexeme[], found: Parsed[]): Parsed[] {
  const out: Parsed[] = []
  for (const one of found) {
    const before = out.at(-1)
    if (!before || !RANGED.has(before.node.type) || !RANGED.has(one.node.type) || one.start - before.end !== 1) {
      out.push(one)
      continue
    }
    const joint = at(lexemes, before.end)
    const lead = at(lexemes, before.start - 1)
    const dash = joint === '-' || joint === 'through' || joint === '/'
    const span =
      dash ||
      ((joint === 'to' || joint === 'until' || joint === 'till') && (lead === 'from' || before.node.type === one.node.type)) ||
      (joint === 'and' && lead === 'between' && !(ownsYear(before.node) && ownsYear(one.node)))
    if (!span) {
      out.push(one)
      continue
    }
    const from =
      before.node.type === 'month' && one.node.type === 'month' && before.node.y === undefined && one.node.y !== undefined
        ? { ...before.node, y: before.node.m > one.node.m ? one.node.y - 1 : one.node.y }
        : before.node.type === 'day' && one.node.type === 'day' && before.node.y === undefined && before.node.m !== undefined && one.node.y !== undefined
          ? { ...before.node, y: before.node.m > (one.node.m ?? 12) ? one.node.y - 1 : one.node.y }
          : before.node
    out[out.length - 1] = { start: before.start, end: one.end, node: { type: 'range', from, to: one.node } }
  }
  return out
}

import type { Lexeme } from './lexeme.ts'
import type { Clock, Parsed } from './node.ts'
import { CARDINALS, ZONES } from './words.ts'

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''

/** "a.m.", "pm", "p m": hours to add, and the index after it. */
function readHalf(lexemes: Lexeme[], i: number): { pm: boolean; end: number } | undefined {
  const word = at(lexemes, i)
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', end: i + 1 }
  if ((word !== 'a' && word !== 'p') || at(lexemes, i + 1) !== '.' || at(lexemes, i + 2) !== 'm') return undefined
  return { pm: word === 'p', end: at(lexemes, i + 3) === '.' && lexemes[i + 3]?.glued ? i + 4 : i + 3 }
}

/** The zone printed after a clock time: "UTC", "(GMT)", "local time", "Moscow time", ", Moscow time". */
export function readZone(lexemes: Lexeme[], i: number): { zone: string; offset?: string; end: number } | undefined {
  const j = at(lexemes, i) === ',' || at(lexemes, i) === '(' ? i + 1 : i
  const close = (end: number): number => (at(lexemes, i) === '(' && at(lexemes, end) === ')' ? end + 1 : end)
  const offset = ZONES.get(at(lexemes, j))
  if (offset !== undefined && lexemes[j]?.capital) return { zone: at(lexemes, j).toUpperCase(), ...(offset ? { offset } : {}), end: close(j + 1) }
  if (at(lexemes, j + 1) === 'time' && (lexemes[j]?.capital || at(lexemes, j) === 'local'))
    return { zone: `${lexemes[j]?.capital ? titled(at(lexemes, j)) : at(lexemes, j)} time`, end: close(j + 2) }
  if (at(lexemes, j + 2) === 'time' && lexemes[j]?.capital && lexemes[j + 1]?.capital)
    return { zone: `${titled(at(lexemes, j))} ${titled(at(lexemes, j + 1))} time`, end: close(j + 3) }
  return undefined
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function made(lexemes: Lexeme[], start: number, end: number, h: number, min: number | undefined): Parsed | undefined {
  if (h > 24 || (min ?? 0) > 59) return undefined
  const zone = readZone(lexemes, end)
  const clock: Clock = { h, ...(min === undefined ? {} : { min }), ...(zone ? { zone: zone.zone } : {}), ...(zone?.offset ? { offset: zone.offset } : {}) }
  return { start, end: zone?.end ?? end, node: { type: 'clock', clock } }
}

/**
 * A time of the clock: "7 p.m.", "19:00", "5:30 A.M. local time", "2300 UTC", "noon", "8 o'clock"; not a score, a ratio or a verse.
 * Example: "2:30 pm" -> hour 14, minute 30.
 */
export function parseClock(lexemes: Lexeme[], i: number): Parsed | undefined {
  const lexeme = lexemes[i]
  if (!lexeme) return undefined
  if (lexeme.lower === 'noon' || lexeme.lower === 'midday') return made(lexemes, i, i + 1, 12, 0)
  if (lexeme.lower === 'midnight') return made(lexemes, i, i + 1, 24, 0)
  const spelt = lexeme.kind === 'word' ? CARDINALS.get(lexeme.lower) : undefined
  if (lexeme.kind !== 'digits' && spelt === undefined) return undefined
  if (lexeme.glued && lexemes[i - 1] && !['(', '-', '"', '“'].includes(at(lexemes, i - 1))) return undefined
  const number = spelt ?? Number(lexeme.lower)
  if (lexeme.lower.length === 4 && lexeme.kind === 'digits') {
    const zone = readZone(lexemes, i + 1)
    const hours = at(lexemes, i + 1) === 'hours' || at(lexemes, i + 1) === 'hrs'
    return (zone && ZONES.has(zone.zone.toLowerCase())) || hours || (zone && zone.zone === 'local time')
      ? made(lexemes, i, hours ? i + 2 : i + 1, Math.floor(number / 100), number % 100)
      : undefined
  }
  if (number > 24) return undefined
  let end = i + 1
  let min: number | undefined
  const separator = lexemes[end]
  const minutes = lexemes[end + 1]
  if ((separator?.lower === ':' || separator?.lower === '.') && separator.glued && minutes?.glued && minutes.kind === 'digits' && minutes.lower.length === 2) {
    min = Number(minutes.lower)
    end += 2
    if (at(lexemes, end) === ':' && lexemes[end]?.glued && lexemes[end + 1]?.kind === 'digits') end += 2
  }
  const half = readHalf(lexemes, end)
  if (half) return number >= 1 && number <= 12 ? made(lexemes, i, half.end, (number % 12) + (half.pm ? 12 : 0), min) : undefined
  if (at(lexemes, end) === 'o' && at(lexemes, end + 1) === "'" && at(lexemes, end + 2) === 'clock') return made(lexemes, i, end + 3, number, undefined)
  return min !== undefined && separator?.lower === ':' ? made(lexemes, i, end, number, min) : undefined
}

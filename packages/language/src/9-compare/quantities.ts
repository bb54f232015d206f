import type { Range, Reading } from '@readout/record'
import type { Token } from '../2-text/index.ts'
import { isAdjective } from './adjectives.ts'
import { isEmptyWord, stemOf } from './words.ts'

/** A number with what it counts, as two texts can be held against each other by. Example: "500 million dollars" -> { value: 5e8, unit: 'dollar' }. */
export type Quantity = Range & { value: number; unit: string }

const NUMBER_WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
}
const MAGNITUDE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const CURRENCY = /^[$€£¥]$/
/** How many words after a number its unit may stand. */
const UNIT_WITHIN = 4

/**
 * The quantities of a clause: numbers, in figures or words, with the thing counted. Dates, times and years are none: `isTime` tells the tokens of times.
 * Example: "three Avarian sailors" -> [{ value: 3, unit: 'sailor' }].
 */
export function quantitiesOf(tokens: readonly Token[], isTime: (token: Token) => boolean): Quantity[] {
  return tokens.flatMap((token, i): Quantity[] => {
    const value = token.kind === 'number' ? Number(token.lower.replaceAll(',', '')) : NUMBER_WORDS[token.lower]
    if (value === undefined || Number.isNaN(value) || isTime(token)) return []
    let next = i + 1
    let times = 1
    while (MAGNITUDE[tokens[next]?.lower ?? ''] !== undefined) times *= MAGNITUDE[(tokens[next++] as Token).lower] as number
    const unit = CURRENCY.test(tokens[i - 1]?.lower ?? '') ? 'currency' : unitAt(tokens, next)
    return unit === undefined ? [] : [{ start: token.start, end: (tokens[next - 1] ?? token).end, value: value * times, unit }]
  })
}

/** The stem of the first noun after a number: what it counts. */
function unitAt(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from; i < Math.min(tokens.length, from + UNIT_WITHIN); i++) {
    const token = tokens[i] as Token
    if (token.lower === '%' || token.lower === 'percent' || (token.lower === 'per' && tokens[i + 1]?.lower === 'cent')) return 'percent'
    if (token.kind === 'punct') return undefined
    if (token.kind === 'word' && !token.capital && !isAdjective(token.lower) && !isEmptyWord(token.lower)) return stemOf(token.lower)
  }
  return undefined
}

/** The units that both lists count, in figures that have nothing in common. Example: [12 percent] and [15 percent] -> ['percent']. */
export function unlikeUnits(one: readonly Quantity[], two: readonly Quantity[]): string[] {
  const units = [...new Set(one.map((quantity) => quantity.unit))]
  return units.filter((unit) => {
    const of = (list: readonly Quantity[]) => list.filter((quantity) => quantity.unit === unit).map((quantity) => quantity.value)
    const [a, b] = [of(one), of(two)]
    return b.length > 0 && !a.some((value) => b.includes(value))
  })
}

/** True for tokens that stand in an expression of time, which counts no things. */
export function timeTokens(times: Reading['times']): (token: Token) => boolean {
  const covered = new Set<number>()
  for (const { span } of times) if (span) for (let at = span.start; at < span.end; at++) covered.add(at)
  return (token) => covered.has(token.start)
}

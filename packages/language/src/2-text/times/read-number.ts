import type { Lexeme } from './lexeme.ts'
import { CARDINALS, ORDINALS } from './words.ts'

/** A number of the text: its value and the index after it; 'X' for one that is not told ("several"). */
export type ReadNumber = { n: number | 'X'; end: number }

const at = (lexemes: Lexeme[], i: number): string => lexemes[i]?.lower ?? ''

/** A number from 0 to 99 in words: "twenty-five", "seven". */
function readTens(lexemes: Lexeme[], i: number): { n: number; end: number } | undefined {
  const first = CARDINALS.get(at(lexemes, i))
  if (first === undefined) return undefined
  if (first < 20) return { n: first, end: i + 1 }
  const j = at(lexemes, i + 1) === '-' ? i + 2 : i + 1
  const second = CARDINALS.get(at(lexemes, j))
  return second !== undefined && second > 0 && second < 10 ? { n: first + second, end: j + 1 } : { n: first, end: i + 1 }
}

/**
 * Reads how many: digits ("1,200", "2.5"), words ("twenty-five", "a dozen", "a couple of"), or an untold number ("several", "a few").
 * Example: "an hour" at 0 -> { n: 1, end: 1 }.
 */
export function readCount(lexemes: Lexeme[], i: number): ReadNumber | undefined {
  const lexeme = lexemes[i]
  if (!lexeme) return undefined
  if (lexeme.kind === 'digits') return readDigits(lexemes, i)
  switch (lexeme.lower) {
    case 'a':
    case 'an': {
      const next = at(lexemes, i + 1)
      if (next === 'couple') return { n: 2, end: at(lexemes, i + 2) === 'of' ? i + 3 : i + 2 }
      if (next === 'few') return { n: 'X', end: i + 2 }
      if (next === 'dozen') return { n: 12, end: i + 2 }
      if (next === 'half') return { n: 0.5, end: at(lexemes, i + 2) === '-' ? i + 3 : i + 2 }
      if (next === 'further' || next === 'full' || next === 'whole' || next === 'single') return { n: 1, end: i + 2 }
      return { n: 1, end: i + 1 }
    }
    case 'half':
      return at(lexemes, i + 1) === 'a' || at(lexemes, i + 1) === 'an' ? { n: 0.5, end: i + 2 } : undefined
    case 'several':
    case 'few':
    case 'many':
      return { n: 'X', end: i + 1 }
  }
  const tens = readTens(lexemes, i)
  if (!tens) return undefined
  if (at(lexemes, tens.end) === 'hundred') return { n: tens.n * 100, end: tens.end + 1 }
  return tens
}

function readDigits(lexemes: Lexeme[], i: number): ReadNumber {
  let digits = at(lexemes, i)
  let end = i + 1
  while (
    at(lexemes, end) === ',' &&
    lexemes[end]?.glued &&
    lexemes[end + 1]?.glued &&
    at(lexemes, end + 1).length === 3 &&
    lexemes[end + 1]?.kind === 'digits'
  ) {
    digits += at(lexemes, end + 1)
    end += 2
  }
  if (at(lexemes, end) === '.' && lexemes[end]?.glued && lexemes[end + 1]?.kind === 'digits' && lexemes[end + 1]?.glued) {
    digits += `.${at(lexemes, end + 1)}`
    end += 2
  }
  return { n: Number(digits), end }
}

/** Reads an ordinal: "14th", "first", "twenty-first". */
export function readOrdinal(lexemes: Lexeme[], i: number): { n: number; end: number } | undefined {
  const lexeme = lexemes[i]
  if (lexeme?.kind === 'digits') {
    const suffix = lexemes[i + 1]
    return suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { n: Number(lexeme.lower), end: i + 2 } : undefined
  }
  const one = ORDINALS.get(lexeme?.lower ?? '')
  if (one !== undefined) return { n: one, end: i + 1 }
  const tens = CARDINALS.get(lexeme?.lower ?? '')
  if (tens === undefined || tens < 20) return undefined
  const j = at(lexemes, i + 1) === '-' ? i + 2 : i + 1
  const unit = ORDINALS.get(at(lexemes, j))
  return unit !== undefined && unit < 10 ? { n: tens + unit, end: j + 1 } : undefined
}

/** Reads a day of the month in digits, as an ordinal or in words: 1 to 31. */
export function readDayOfMonth(lexemes: Lexeme[], i: number): { n: number; end: number } | undefined {
  const ordinal = readOrdinal(lexemes, i)
  const plain = ordinal ?? (lexemes[i]?.kind === 'digits' && at(lexemes, i).length <= 2 ? { n: Number(at(lexemes, i)), end: i + 1 } : readTens(lexemes, i))
  return plain && plain.n >= 1 && plain.n <= 31 ? plain : undefined
}

/** Reads a year of four digits or in words ("nineteen eighty-six", "two thousand and fifteen"). */
export function readYear(lexemes: Lexeme[], i: number): { n: number; end: number } | undefined {
  const lexeme = lexemes[i]
  if (lexeme?.kind === 'digits') {
    const n = Number(lexeme.lower)
    const next = lexemes[i + 1]
    const broken = next?.glued && next.kind !== 'mark' && next.lower !== 's'
    return lexeme.lower.length === 4 && n >= 1000 && n <= 2199 && !broken ? { n, end: i + 1 } : undefined
  }
  const first = readTens(lexemes, i)
  if (!first) return undefined
  if (first.n === 2 && at(lexemes, first.end) === 'thousand') {
    const j = at(lexemes, first.end + 1) === 'and' ? first.end + 2 : first.end + 1
    const rest = readTens(lexemes, j)
    return { n: 2000 + (rest?.n ?? 0), end: rest?.end ?? first.end + 1 }
  }
  if (first.n < 15 || first.n > 20) return undefined
  const hundred = at(lexemes, first.end) === 'hundred'
  const j = hundred ? (at(lexemes, first.end + 1) === 'and' ? first.end + 2 : first.end + 1) : first.end
  const rest = readTens(lexemes, j)
  if (rest && (hundred || rest.n >= 10)) return { n: first.n * 100 + rest.n, end: rest.end }
  return hundred ? { n: first.n * 100, end: first.end + 1 } : undefined
}

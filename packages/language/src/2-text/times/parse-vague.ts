import type { Lexeme } from './lexeme.ts'
import type { Parsed } from './node.ts'

type Vague = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

/** Phrases that point at no day, longest first at the same first word. */
const PHRASES: [string[], Vague][] = [
  [['any', 'day', 'now'], 'FUTURE_REF'],
  [['at', 'present'], 'PRESENT_REF'],
  [['at', 'the', 'moment'], 'PRESENT_REF'],
  [['at', 'the', 'time'], 'PAST_REF'],
  [['at', 'this', 'moment'], 'PRESENT_REF'],
  [['at', 'this', 'time'], 'PRESENT_REF'],
  [['at', 'that', 'time'], 'PAST_REF'],
  [['currently'], 'PRESENT_REF'],
  [['formerly'], 'PAST_REF'],
  [['in', 'the', 'coming', 'days'], 'FUTURE_REF'],
  [['in', 'the', 'coming', 'months'], 'FUTURE_REF'],
  [['in', 'the', 'coming', 'weeks'], 'FUTURE_REF'],
  [['in', 'the', 'coming', 'years'], 'FUTURE_REF'],
  [['in', 'the', 'near', 'future'], 'FUTURE_REF'],
  [['in', 'the', 'past'], 'PAST_REF'],
  [['now'], 'PRESENT_REF'],
  [['nowadays'], 'PRESENT_REF'],
  [['previously'], 'PAST_REF'],
  [['recently'], 'PAST_REF'],
  [['soon'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['to', 'date'], 'PRESENT_REF'],
]
const BY_FIRST = new Map<string, [string[], Vague][]>()
for (const row of PHRASES) {
  const first = row[0][0] as string
  const rows = BY_FIRST.get(first) ?? []
  rows.push(row)
  rows.sort((a, b) => b[0].length - a[0].length)
  BY_FIRST.set(first, rows)
}

/** A reference to the past, present or future that no calendar can hold: "recently", "in the past", "the future", "to date". */
export function parseVague(lexemes: Lexeme[], i: number): Parsed | undefined {
  for (const [words, value] of BY_FIRST.get(lexemes[i]?.lower ?? '') ?? []) {
    if (!words.every((word, k) => lexemes[i + k]?.lower === word)) continue
    const end = i + words.length
    if (refused(lexemes, i, end, words)) return undefined
    return { start: i, end, node: { type: 'vague', value } }
  }
  return undefined
}

/** "up to date", "as soon as", "the future of the pact", "from now on" point at something else. */
function refused(lexemes: Lexeme[], i: number, end: number, words: string[]): boolean {
  const before = lexemes[i - 1]?.lower ?? ''
  const after = lexemes[end]?.lower ?? ''
  if (lexemes[i]?.capital && lexemes[i - 1]?.capital) return true
  if (words[0] === 'to') return before === 'up' || (after !== '' && lexemes[end]?.kind !== 'mark' && after !== 'the')
  if (words[0] === 'soon') return before === 'as' || before === 'too' || after === 'after'
  if (words.at(-1) === 'future')
    return after === 'of' || (words.length === 2 && lexemes[end]?.kind === 'word' && !['and', 'or', 'to', 'if', 'as', 'when', 'but', 'with'].includes(after))
  if (words[0] === 'now') return before === 'right' ? false : before === 'from' || after === 'that' || before === 'by' || before === 'until'
  return false
}

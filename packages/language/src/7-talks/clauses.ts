import type { Sentence, Text } from '../2-text/index.ts'
import { MODAL_PLANS, OPENERS, PLANS } from './words.ts'

/** A clause as tokens [from, to) of the text; `opener` is the word that opens it, where one does. */
export type Clause = { from: number; to: number; opener?: string }

const BREAKS = new Set([';', ':', '—', '“', '”', '"', '(', ')'])

/**
 * Cuts a sentence into clauses: at semicolons, marks, subordinating words, and at an "and" that opens a plan of its own.
 * Example: "They met on Monday and will meet again on Friday." -> two clauses.
 */
export function cutClauses(text: Text, sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  let from = sentence.tokens[0]
  let opener: string | undefined
  const close = (to: number, next: number, word?: string): void => {
    if (to > from) clauses.push({ from, to, ...(opener === undefined ? {} : { opener }) })
    from = next
    opener = word
  }
  const lower = (at: number): string => text.tokens[at]?.lower ?? ''
  for (let at = from; at < sentence.tokens[1]; at++) {
    const word = lower(at)
    if (BREAKS.has(word)) close(at, at + 1)
    else if (OPENERS.has(word)) close(at, at + 1, word)
    else if (word === ',' && opener !== undefined) close(at, at + 1)
    else if (word === 'and' && (MODAL_PLANS.has(lower(at + 1)) || PLANS.has(lower(at + 1)))) close(at, at + 1)
    else if (word === ',' && ['said', 'says', 'and', 'according', 'saying', 'adding'].includes(lower(at + 1))) close(at, at + 1)
  }
  close(sentence.tokens[1], sentence.tokens[1])
  return clauses
}

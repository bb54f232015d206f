import type { Sentence, Text, Token } from '../2-text/index.ts'
import { MODAL_PLANS, OPENERS, PLANS, TALKS_NOUNS } from './words.ts'

/**
 * A clause as tokens [from, to) of the text; `opener` is the word that opens it, where one does; `hole` are the tokens of a clause set into it:
 * "the talks [that were to be held on Tuesday] have been postponed".
 */
export type Clause = { from: number; to: number; opener?: string; hole?: [number, number] }

const BREAKS = new Set([';', ':', '—', '“', '”', '"', '(', ')'])
/** How many tokens a clause set into another may have. */
const LONGEST = 26
const RELATIVE = new Set(['that', 'which', 'who'])
const SET = new Set(['due', 'expected', 'planned', 'scheduled', 'set', 'originally', 'initially', 'previously'])

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
  const hole = holeIn(text, sentence)
  for (let at = from; at < sentence.tokens[1]; at++) {
    if (hole && at === hole[0]) at = hole[1]
    const word = lower(at)
    if (BREAKS.has(word)) close(at, at + 1)
    else if (OPENERS.has(word)) close(at, at + 1, word)
    else if (word === 'subject' && lower(at + 1) === 'to') close(at, at + 2, 'subject')
    else if (word === 'on' && lower(at + 1) === 'condition') {
      const next = lower(at + 2) === 'that' ? at + 3 : at + 2
      close(at, next, 'condition')
      at = next - 1
    } else if (word === ',' && opener !== undefined && !goesOn(text.tokens[at + 1])) close(at, at + 1)
    else if (word === 'and' && (MODAL_PLANS.has(lower(at + 1)) || PLANS.has(lower(at + 1)))) close(at, at + 1)
    else if (word === ',' && ['said', 'says', 'and', 'according', 'saying', 'adding'].includes(lower(at + 1))) close(at, at + 1)
    else if (word === ',' && tellsOf(text, at + 1, sentence.tokens[1])) close(at, at + 1)
  }
  close(sentence.tokens[1], sentence.tokens[1])
  return hole ? clauses.map((clause) => (clause.from <= hole[0] && hole[1] < clause.to ? { ...clause, hole } : clause)) : clauses
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
/** "on Tuesday, March 18", "on March 18, 2031": the comma stands inside a date. */
const goesOn = (next: Token | undefined): boolean => next !== undefined && (next.kind === 'number' || (next.capital && MONTH.test(next.lower)))

const TELLS = new Set(['announced', 'confirmed', 'reported', 'said', 'says'])

/** ", his office announced": the words of a report behind what is reported, up to its verb. */
function tellsOf(text: Text, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const word = text.tokens[at]?.lower ?? ''
    if (word === ',' || word === 'that') return false
    if (TELLS.has(word)) return at > from
  }
  return false
}

/** What is set into a sentence between the noun of the talks, its subject, and the verb: a relative clause or a plan between commas. */
function holeIn(text: Text, sentence: Sentence): [number, number] | undefined {
  const lower = (at: number): string => text.tokens[at]?.lower ?? ''
  const [first, end] = sentence.tokens
  let named = false
  for (let at = first; at < Math.min(end, first + 16); at++) {
    const word = lower(at)
    if (TALKS_NOUNS.has(word)) named = true
    else if (!named && (BREAKS.has(word) || OPENERS.has(word))) return undefined
    else if (named && RELATIVE.has(word)) return closing(text, at, end, lower(at - 1) === ',')
    else if (named && word === ',' && SET.has(lower(at + 1))) return closing(text, at, end, true)
    else if (named && isVerb(text, at)) return undefined
  }
  return undefined
}

const isVerb = (text: Text, at: number): boolean => {
  const token = text.tokens[at]
  return token !== undefined && !token.capital && (MODAL_PLANS.has(token.lower) || ['has', 'have', 'is', 'are', 'was', 'were'].includes(token.lower))
}

/** The tokens of what is set in: past the comma that closes it, or up to the second verb of a clause without commas. */
function closing(text: Text, from: number, end: number, commas: boolean): [number, number] | undefined {
  let verbs = 0
  for (let at = from + 1; at < Math.min(end, from + LONGEST); at++) {
    const word = text.tokens[at]?.lower ?? ''
    if (BREAKS.has(word)) return undefined
    if (commas && word === ',') return isVerb(text, at + 1) ? [from, at + 1] : undefined
    if (!commas && isVerb(text, at) && !isVerb(text, at - 1) && ++verbs > 1) return [from, at]
  }
  return undefined
}

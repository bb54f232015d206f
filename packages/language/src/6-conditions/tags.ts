import type { Token } from '../2-text/index.ts'
import { FUNCTION_WORDS } from './data/function-words.ts'

/** The class of a token as the clause reader sees it; every open word is `word`. */
export type Tag =
  | 'adverb'
  | 'be'
  | 'coordinator'
  | 'determiner'
  | 'do'
  | 'have'
  | 'modal'
  | 'negation'
  | 'preposition'
  | 'pronoun'
  | 'relative'
  | 'subordinator'
  | 'either'
  | 'that'
  | 'to'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'possessive'
  | 'number'
  | 'punct'
  | 'word'

const ORDER = [
  'be',
  'do',
  'have',
  'modal',
  'coordinator',
  'relative',
  'subordinator-or-preposition',
  'subordinator',
  'preposition',
  'negation',
  'determiner',
  'pronoun',
  'adverb',
] as const
const CLASSES: Map<string, Tag> = new Map()
for (const name of ORDER) {
  for (const word of (FUNCTION_WORDS[name] as string).split(' ')) {
    if (!CLASSES.has(word)) CLASSES.set(word, name === 'subordinator-or-preposition' ? 'either' : name)
  }
}
CLASSES.set('that', 'that')
CLASSES.set('to', 'to')

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '``', '`'])
const STOPS = new Set([';', ':', '.', '!', '?', '—', '–', '(', ')', '[', ']', '…'])

/** A pronoun with its auxiliary in one token: "we'll" is subject and modal. */
const CONTRACTED: Record<string, Tag> = { "'ll": 'modal', "'d": 'modal', "'ve": 'have', "'re": 'be', "'m": 'be' }

/** The tag of a token. Example: 'cannot' -> 'modal', ';' -> 'stop', 'envoy' -> 'word'. */
export function tagOf(token: Token): Tag {
  const { lower } = token
  if (token.kind === 'number') return 'number'
  if (token.kind === 'punct') return lower === ',' ? 'comma' : QUOTES.has(lower) ? 'quote' : STOPS.has(lower) ? 'stop' : 'punct'
  if (lower === "'s") return 'possessive'
  const known = CLASSES.get(lower)
  if (known) return known
  const mark = lower.indexOf("'")
  if (mark > 0) {
    const contracted = CONTRACTED[lower.slice(mark)]
    if (contracted) return contracted
  }
  return lower.length > 4 && lower.endsWith('ly') && !token.capital ? 'adverb' : 'word'
}

/** True for "we'll", "I'm": the token is its own verb's subject. */
export const ownSubject = (lower: string): boolean => {
  const mark = lower.indexOf("'")
  return mark > 0 && lower.slice(mark) in CONTRACTED
}

/** True where the token says no: not, never, won't. */
export const negates = (token: Token): boolean =>
  token.lower.endsWith("n't") ||
  token.lower === 'cannot' ||
  token.lower === 'not' ||
  token.lower === 'never' ||
  token.lower === 'hardly' ||
  token.lower === 'neither' ||
  token.lower === 'nor'

/** Most tokens of an insertion in brackets that a clause reads over: "the Oakland Trade Commission (OTC) said". */
const SHORT_INSERTION = 5

/** The tags of a sentence's tokens; a short insertion in brackets is read over like a mark of quotation. */
export function tagsOf(tokens: Token[]): Tag[] {
  const tags = tokens.map(tagOf)
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.lower !== '(') continue
    const close = tokens.slice(i + 1, i + 2 + SHORT_INSERTION).findIndex((t) => t.lower === ')')
    if (close < 1 || tags.slice(i + 1, i + 1 + close).some((tag) => tag !== 'word' && tag !== 'number' && tag !== 'comma')) continue
    // A dateline ends so: "OAKPORT, May 4 (Oakpress) - Oakland will".
    if (!/^[-–—]$/.test(tokens[i + 2 + close]?.lower ?? '')) tags.fill('quote', i, i + 2 + close)
  }
  return tags
}

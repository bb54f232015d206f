import { MODALS, type Text, type Token, verbOf } from '../2-text/index.ts'
import type { Lexeme, Lexicon } from './lexicon.ts'
import { inClass } from './word-classes.ts'

/** What the lexicon knows of the words from token `from` to token `to` (exclusive). */
export type Hit = { from: number; to: number; lexemes: Lexeme[] }

/** The tokens of a text with what the lexicon says about them; hits are looked up once a token. */
export type Scan = {
  text: Text
  lexicon: Lexicon
  /** Hits that start at a token, the longest first. */
  hits(at: number): Hit[]
  /** The longest hit at a token with a lexeme of one of these kinds, its lexemes cut down to them. */
  hit(at: number, ...kinds: Lexeme['kind'][]): Hit | undefined
  /** The words of tokens [from, to) as the text has them. */
  words(from: number, to: number): string
  token(at: number): Token | undefined
  /** One past the last token of the sentence of a token. */
  sentenceEnd(at: number): number
  sentenceStart(at: number): number
  is(at: number, wordClass: string): boolean
  /** True when the token can be a finite verb after a noun: "said", "has", "visits"; "talks" counts. */
  verb(at: number): boolean
}

const MOST_HITS = 6

/** Reads the tokens of a text against a lexicon. */
export function scanText(text: Text, lexicon: Lexicon): Scan {
  const memo: (Hit[] | undefined)[] = []
  const { tokens, sentences } = text
  const token = (at: number): Token | undefined => tokens[at]
  const words = (from: number, to: number): string => (from < to ? text.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end) : '')
  const sentenceEnd = (at: number): number => sentences[tokens[at]?.sentence ?? -1]?.tokens[1] ?? at
  const sentenceStart = (at: number): number => sentences[tokens[at]?.sentence ?? -1]?.tokens[0] ?? at
  const fits = (lexeme: Lexeme, from: number, to: number): boolean => {
    if (lexeme.cased === 'any') return true
    if (lexeme.cased === 'exact') return words(from, to) === lexeme.words
    // A name written with a capital needs it; one written small in the table ("al-Qaeda", "peshmerga") does not.
    return (tokens[from] as Token).capital || !/^\p{Lu}/u.test(lexeme.words)
  }
  const find = (at: number): Hit[] => {
    const longest = lexicon.longest.get(tokens[at]?.lower ?? '') ?? 0
    if (!longest) return []
    const end = Math.min(at + longest, sentenceEnd(at))
    const found: Hit[] = []
    let key = ''
    for (let to = at + 1; to <= end; to++) {
      key = to === at + 1 ? (tokens[at] as Token).lower : `${key} ${(tokens[to - 1] as Token).lower}`
      const lexemes = lexicon.entries.get(key)?.filter((lexeme) => fits(lexeme, at, to))
      if (lexemes?.length) found.unshift({ from: at, to, lexemes })
    }
    return found.slice(0, MOST_HITS)
  }
  const hits = (at: number): Hit[] => {
    const known = memo[at]
    if (known) return known
    const found = at < tokens.length ? find(at) : []
    memo[at] = found
    return found
  }
  return {
    text,
    lexicon,
    hits,
    hit: (at, ...kinds) => {
      for (const hit of hits(at)) {
        const lexemes = hit.lexemes.filter((lexeme) => kinds.includes(lexeme.kind))
        if (lexemes.length) return { ...hit, lexemes }
      }
      return undefined
    },
    words,
    token,
    sentenceEnd,
    sentenceStart,
    is: (at, wordClass) => inClass(wordClass, tokens[at]?.lower ?? ''),
    verb: (at) => {
      const lower = tokens[at]?.lower ?? ''
      if (MODALS.has(lower)) return true
      const forms = verbOf(lower)?.forms
      return forms ? forms.has('past') || forms.has('s') || forms.has('participle') || lower === 'are' || lower === 'have' || lower === 'do' : false
    },
  }
}

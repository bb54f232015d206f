import { type Reading, sliceSpan, type Span } from '@readout/record'

/** Places found at most: words that stand more often say nothing about where. */
const MOST_PLACES = 20

/**
 * Where `words` stand in the text of a reading, white space aside: a selection in a browser has line ends and spaces of its own. `near` is the number of a
 * paragraph of the article (from 1); where the words stand in it, only those places are given.
 * Example: 'we are\nready' in 'Now we are ready.' -> [4, 16).
 */
export function findWords({ source, article }: Reading, words: string, near?: number): Span[] {
  const tokens = words.trim().split(/\s+/)
  if (!tokens[0] || words.length > 4000) return []
  const places: Span[] = []
  for (let at = source.text.indexOf(tokens[0]); at >= 0 && places.length < MOST_PLACES; at = source.text.indexOf(tokens[0], at + 1)) {
    const end = matchFrom(source.text, at, tokens)
    if (end > 0) places.push(sliceSpan(source.text, at, end))
  }
  const paragraph = near === undefined ? undefined : article.paragraphs[near - 1]
  const inside = paragraph ? places.filter((place) => paragraph.start <= place.start && place.end <= paragraph.end) : []
  return inside.length ? inside : places
}

/** The end of the words from `start` on, or -1. */
function matchFrom(text: string, start: number, tokens: readonly string[]): number {
  let at = start
  for (const [n, token] of tokens.entries()) {
    if (n > 0) {
      const before = at
      while (/\s/.test(text[at] ?? '')) at++
      if (at === before) return -1
    }
    if (!text.startsWith(token, at)) return -1
    at += token.length
  }
  return at
}

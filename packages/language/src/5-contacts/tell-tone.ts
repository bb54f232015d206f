import { lowerBound, type Range, sliceSpan, type Span } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import { TONE_WORDS, TONED } from './tone-words.ts'

const TONES = new Set(TONE_WORDS.split(' '))
const NOUNS = new Set(TONED.split(' '))
/** More are a list of praise, not a tone. */
const MOST = 12

/**
 * The adjectives by which ranges of a text tell the tone of a contact: those in a sentence part that names it.
 * Example: "The conversation was businesslike and frank" -> businesslike, frank.
 */
export function tellTone(text: Text, ranges: Range[]): Span[] {
  const found: Span[] = []
  for (const range of ranges) {
    const words = text.tokens.slice(lowerBound(text.tokens, range.start), lowerBound(text.tokens, range.end))
    if (!words.some((token) => NOUNS.has(token.lower))) continue
    for (const { lower, start, end } of words) if (TONES.has(lower) && found.length < MOST) found.push(sliceSpan(text.text, start, end))
  }
  return found
}

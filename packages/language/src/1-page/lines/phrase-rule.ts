import { PHRASES } from './phrases.ts'
import type { Found, Line, Place } from './line.ts'

/** Line rule: the first phrase family that takes the whole line. Example: 'READ MORE: Talks end' -> related. */
export function phraseRule(line: Line, place: Place): Found | null {
  for (const phrase of PHRASES) {
    if (line.words.length > phrase.max) continue
    if (phrase.places !== 'anywhere' && !phrase.places.includes(place)) continue
    if (!phrase.pattern.test(line.words)) continue
    return { kind: phrase.kind, rule: phrase.rule, ...(phrase.keep ? { keep: true as const } : {}) }
  }
  return null
}

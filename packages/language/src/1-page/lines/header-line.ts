import type { Furniture } from '@readout/record'
import { bylineRule } from './byline-line.ts'
import type { Found, Line, Place } from './line.ts'
import { readMetaLine } from './meta-line.ts'
import { publishedRule } from './published-line.ts'

const PARTS = /\s?[|·•]\s?|\s[–—]\s|\s{3,}/
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*|staff|writer|reporter|correspondent|editor|and|by|of|the|de|van|von|desk|news)(?:\s(?:\p{Lu}[\p{L}.'’-]*|staff|writer|reporter|correspondent|editor|and|of|the|de|van|von|desk|news)){0,6}$/u
const MAX_CHARS = 160

/**
 * Line rule: the line under a headline that puts name, date, comments and reading time side by side; every part must be one of them.
 * Example: 'Ann Oak · Mar 13, 2025 · 5 min read' -> meta-line, { readingTimeMinutes: 5 }.
 */
export function headerRule(line: Line, place: Place): Found | null {
  if ((place !== 'head' && place !== 'lead') || line.words.length > MAX_CHARS) return null
  const parts = line.words.split(PARTS).filter(Boolean)
  if (parts.length < 2) return null
  const means: NonNullable<Furniture['means']> = {}
  let dated = false
  let signed = false
  for (const words of parts) {
    const part = { ...line, words }
    const meta = readMetaLine(words)
    if (meta) Object.assign(means, meta.means)
    else if (publishedRule(part, 'head')) dated = true
    else if (bylineRule(part, 'head')) signed = true
    else if (!NAME.test(words)) return null
  }
  const told = Object.keys(means).length > 0
  if (!told && !dated) return null
  return told ? { kind: 'meta-line', rule: 'header-line', means } : { kind: signed ? 'byline' : 'published', rule: 'header-line' }
}

import { type Range, sliceSpan, type Sourced, type Span } from '@readout/record'
import type { Valued } from './metadata/headline.ts'

/** Lines longer than this are sentences, not labels that hold a name. */
const MAX_LABEL_CHARS = 260

/**
 * Finds where the visible text shows a value of the metadata. `lines` are tried in the order given, so put those near the headline first.
 * Example: locate('By Ann Oak', [0,10), 'Ann Oak') -> { exact: 'Ann Oak', start: 3, end: 10 }.
 */
export function locate(text: string, lines: Iterable<Range>, value: string): Span | null {
  if (!value) return null
  const lower = value.toLowerCase()
  for (const line of lines) {
    const size = line.end - line.start
    if (size < value.length || size > MAX_LABEL_CHARS + value.length) continue
    const words = text.slice(line.start, line.end)
    let at = words.indexOf(value)
    if (at < 0) {
      const folded = words.toLowerCase().replace(/\u00a0/g, ' ')
      if (folded.length === words.length) at = folded.indexOf(lower)
    }
    if (at >= 0) return sliceSpan(text, line.start + at, line.start + at + value.length)
  }
  return null
}

/** A metadata value as the record has it: the span where the text shows it, else the value with where it came from. */
export function sourced(text: string, lines: Iterable<Range>, valued: Valued): Sourced {
  const span = locate(text, lines, valued.value)
  return span ?? { value: valued.value, from: valued.from === 'text' ? 'meta' : valued.from }
}

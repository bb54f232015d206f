import { z } from 'zod'

/**
 * Characters of a stored text: UTF-16 code units, 0-based, end exclusive; `exact` is the slice itself.
 * Example: text "The Kremlin said" -> { exact: 'Kremlin', start: 4, end: 11 }.
 * Source: W3C Web Annotation, TextPositionSelector and TextQuoteSelector.
 */
export const Span = z.object({ exact: z.string(), start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** A range without its words: [start, end), UTF-16 code units, 0-based. */
export type Range = { start: number; end: number }

/**
 * The span of `text` from `start` to `end` (UTF-16, end exclusive).
 * Example: sliceSpan('A call', 2, 6) -> { exact: 'call', start: 2, end: 6 }.
 */
export function sliceSpan(text: string, start: number, end: number): Span {
  return { exact: text.slice(start, end), start, end }
}

/**
 * The span of a range with white space at both ends left out (no-break spaces too).
 * Example: trimSpan(' a b ', 0, 5) -> { exact: 'a b', start: 1, end: 4 }.
 */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return sliceSpan(text, from, to)
}

/** True when the span's words still stand at its place: the first law. Example: holds('abc', { exact: 'b', start: 1, end: 2 }) -> true. */
export function holds(text: string, span: Span): boolean {
  return span.start <= span.end && span.end <= text.length && text.slice(span.start, span.end) === span.exact
}

/** Number of characters two ranges share. Example: overlap([0,4), [2,9)) -> 2. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** True when `outer` holds all of `inner`. Example: contains([0,9), [2,9)) -> true. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest range over both, as a span of `text`. Example: joinSpans('a b c', [0,1), [4,5)) -> 'a b c'. */
export function joinSpans(text: string, a: Range, b: Range): Span {
  return sliceSpan(text, Math.min(a.start, b.start), Math.max(a.end, b.end))
}

/** Text order: by start, the longer first at the same start. Example: [5,6) and [0,9) -> [0,9), [5,6). */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}

import { lowerBound, type Range, sliceSpan, type Span, type Statement } from '@readout/record'
import type { Text } from '../2-text/index.ts'

/** The quotations that stand in a content, between their marks; the outermost only, cut to the content. */
export function quotesIn(text: Text, content: Range[]): Span[] {
  const quotes: Span[] = []
  for (const range of content) {
    let reach = range.start
    for (const quotation of quotationsOver(text, range)) {
      const start = Math.max(quotation.inner.start, range.start)
      const end = Math.min(quotation.inner.end, range.end)
      if (start < reach || end <= start) continue
      quotes.push(sliceSpan(text.text, start, end))
      reach = quotation.end
    }
  }
  return quotes
}

/** Quotations that share characters with a range; found from the first that may reach it. */
function quotationsOver(text: Text, range: Range) {
  const over = []
  const low = lowerBound(text.quotations, range.start)
  // Nesting is bounded, so what began before the range is among the few just before it.
  for (let i = Math.max(0, low - 12); i < text.quotations.length; i++) {
    const quotation = text.quotations[i]
    if (!quotation || quotation.start >= range.end) break
    if (quotation.inner.end > range.start) over.push(quotation)
  }
  return over
}

const SIGN = /[\p{L}\p{N}]/u

/**
 * Direct where every letter of the content stands in quotations, mixed where some do, else indirect.
 * Example: content “We are ready” -> direct; that they are “ready” -> mixed.
 */
export function modeOf(text: Text, content: Range[], quotes: Range[]): Statement['mode'] {
  let inside = 0
  let outside = 0
  for (const range of content) {
    let q = 0
    for (let i = range.start; i < range.end; i++) {
      if (!SIGN.test(text.text[i] as string)) continue
      while (q < quotes.length && (quotes[q] as Range).end <= i) q++
      const quote = quotes[q]
      if (quote && quote.start <= i) inside++
      else outside++
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

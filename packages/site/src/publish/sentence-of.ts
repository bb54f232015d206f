import { overlap, type Range } from '@readout/record'

/** Longest stretch shown as one sentence, in characters: a text without full stops must not pass whole. The longest sentences of news run to about 600. */
const LONGEST = 700

/** Titles and short forms before a name or a number: their full stop ends no sentence. */
const SHORT_FORM =
  /(?:^|[\s("“'‘])(?:\p{L}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Capt|Adm|Sen|Rep|Gov|Prof|Rev|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a stretch of text as ranges of `text`, trailing space left out; short forms such as "Mr." end none. */
function sentencesIn(text: string, block: Range): Range[] {
  const found: Range[] = []
  let open: number | undefined
  for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
    const start = open ?? block.start + index
    const end = block.start + index + segment.trimEnd().length
    if (SHORT_FORM.test(segment.slice(-12)) && end < block.end) open = start
    else {
      open = undefined
      if (end > start) found.push({ start, end })
    }
  }
  if (open !== undefined) found.push({ start: open, end: block.end })
  return found
}

/**
 * The one sentence of `text` in which the span `whole` begins, inside its line of the text, as a range; at most 700 characters.
 * Example: 'We met. We agreed on much.' and the span of "agreed" -> [8, 26).
 */
export function sentenceOf(text: string, whole: Range): Range {
  const span = { ...whole }
  while (span.start < span.end - 1 && /\s/.test(text[span.start] as string)) span.start++
  const from = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  const newline = text.indexOf('\n', span.start)
  const block = { start: Math.min(from, span.start), end: newline < 0 ? text.length : Math.max(newline, span.start) }
  // Looking a bounded way to both sides keeps a page that is one huge line as cheap as any other.
  const near = { start: Math.max(block.start, span.start - 4 * LONGEST), end: Math.min(block.end, span.start + 4 * LONGEST) }
  const first = { start: span.start, end: Math.min(span.start + 1, block.end) }
  const sentence = sentencesIn(text, near).find((range) => overlap(range, first) > 0) ?? first
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const start = Math.max(sentence.start, Math.min(span.start, sentence.end - LONGEST))
  return { start, end: Math.min(sentence.end, start + LONGEST) }
}

/** Ranges in text order with those that touch or overlap made one. Example: [4,9) [0,5) [20,21) -> [0,9) [20,21). */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

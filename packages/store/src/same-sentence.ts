import { firstEnding, type Source, type Span } from '@readout/record'

type Text = Pick<Source, 'text' | 'blocks'>

/** Where a sentence ends before a place in its block. */
const ENDS = ['. ', '? ', '! ', '.” ', '?” ', '!” ', '." ', '?" ', '!" ']
/** The end of the sentence that a place lies in. */
const END = /[.!?]["”’)]*(?:\s|$)/

/**
 * Carries a span from one text to another: only to the same sentence, whole and word for word. Where a sentence stands several times the first is the
 * first of the other text, if both have as many; else nothing is guessed. Undefined for a span whose sentence is not there.
 * Example: sameSentence({ text: 'A. We go.', … }, { text: 'B. C. We go.', … })({ exact: 'go', start: 6, end: 8 }) -> { exact: 'go', start: 9, end: 11 }.
 */
export function sameSentence(from: Text, to: Text): (span: Span) => Span | undefined {
  const places = new Map<string, number[]>()
  const placesOf = (text: Text, words: string): number[] => {
    const key = `${text === from ? 0 : 1}${words}`
    const held = places.get(key) ?? [...standing(text, words)]
    places.set(key, held)
    return held
  }
  return (span) => {
    const around = sentenceAround(from, span)
    const words = from.text.slice(around.start, around.end)
    if (!words.trim()) return undefined
    const [mine, theirs] = [placesOf(from, words), placesOf(to, words)]
    const there = mine.length === theirs.length ? theirs[mine.indexOf(around.start)] : undefined
    if (there === undefined) return undefined
    const start = there + span.start - around.start
    return { exact: span.exact, start, end: start + span.exact.length }
  }
}

/** The sentences that a range lies in, within its block: from the end of the one before to their own end. */
function sentenceAround({ text, blocks }: Text, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const first = blocks[firstEnding(blocks, start)]
  const last = blocks[firstEnding(blocks, end - 1)]
  const from = Math.min(start, first?.start ?? 0)
  const to = Math.max(end, last?.end ?? text.length)
  const before = text.slice(from, start)
  const opens = Math.max(0, ...ENDS.map((mark) => (before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 0)))
  // The range may hold its own full stop.
  const tail = Math.max(start, end - 2)
  const closes = END.exec(text.slice(tail, to))
  return { start: from + opens, end: Math.max(end, closes ? tail + closes.index + closes[0].trimEnd().length : to) }
}

/** The places at which these words stand as sentences of their own. */
function* standing(text: Text, words: string): Generator<number> {
  for (let at = text.text.indexOf(words); at >= 0; at = text.text.indexOf(words, at + words.length)) {
    const around = sentenceAround(text, { start: at, end: at + words.length })
    if (around.start === at && around.end === at + words.length) yield at
  }
}

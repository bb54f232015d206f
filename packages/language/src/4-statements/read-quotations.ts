import type { Range } from '@readout/record'
import { trimComma } from './read-verbs.ts'
import { type Attribution, type Ground, wordAt } from './ground.ts'
import type { Word } from './words.ts'

/** A quotation of at least this many words is speech; a shorter one may be a term between marks. */
const SPEECH_WORDS = 4

type Quoted = { index: number; from: number; to: number; range: Range }

/**
 * Gives the quotations that no cue claimed to the statement they go on from: after it in the same paragraph, or in the next one; the rest stand alone, without a speaker.
 * Changes the attributions given (their content grows) and returns the ones to add.
 */
export function readQuotations(ground: Ground, found: Attribution[], starts: ReadonlySet<number>): Attribution[] {
  const added: Attribution[] = []
  const quotes = outerQuotations(ground)
  for (const quote of quotes) {
    if (found.some((attribution) => attribution.content.some((content) => content.start < quote.range.end && quote.range.start < content.end))) continue
    const owner = ownerOf(ground, quote, [...found, ...added], starts)
    if (owner === 'none') continue
    if (owner) owner.content.push(quote.range)
    else if (isSpeech(ground, quote)) added.push({ content: [quote.range], lemma: '', act: 'assert', rule: 'quotation/alone', inferred: true })
  }
  return added
}

function outerQuotations(ground: Ground): Quoted[] {
  const quotes: Quoted[] = []
  for (let i = ground.from; i < ground.to; i++) {
    const index = ground.quoted[i - ground.from] as number
    if (index < 0 || quotes.at(-1)?.index === index) {
      const last = quotes.at(-1)
      if (last && last.index === index) last.to = i + 1
      continue
    }
    const { inner } = ground.text.quotations[index] as { inner: Range }
    quotes.push({ index, from: i, to: i + 1, range: { start: inner.start, end: trimComma(ground.text.text, inner.start, inner.end) } })
  }
  return quotes
}

/** A quotation that is a sentence of its own, not a term inside one. */
function isSpeech(ground: Ground, quote: Quoted): boolean {
  const words = ground.words
    .slice(quote.from, quote.to)
    .filter((word) => word.is !== 'open' && word.is !== 'close' && word.is !== 'stop' && word.is !== 'comma')
  return words.length >= SPEECH_WORDS && opensSentence(ground, quote)
}

const opensSentence = (ground: Ground, quote: Quoted): boolean => {
  const before = wordAt(ground, quote.from - 1)
  const first = wordAt(ground, quote.from)
  return !before || !first || before.sentence !== first.sentence || before.is === 'colon'
}

/** True when nothing but the quotation stands in its sentence(s): no cue of its own. */
function standsAlone(ground: Ground, quote: Quoted): boolean {
  if (!opensSentence(ground, quote)) return false
  const after = wordAt(ground, quote.to)
  const last = ground.words[quote.to - 1] as Word
  return !after || after.sentence !== last.sentence || after.is === 'stop' || after.is === 'close'
}

function ownerOf(ground: Ground, quote: Quoted, found: Attribution[], starts: ReadonlySet<number>): Attribution | 'none' | undefined {
  if (!standsAlone(ground, quote)) return opensSentence(ground, quote) ? undefined : 'none'
  let best: Attribution | undefined
  let bestEnd = -1
  for (const attribution of found) {
    const end = Math.max(...attribution.content.map((content) => content.end), attribution.cue?.end ?? 0)
    if (end <= quote.range.start && end > bestEnd) {
      best = attribution
      bestEnd = end
    }
  }
  if (!best) return undefined
  const breaks = paragraphsBetween(starts, ground, bestEnd, quote.range.start)
  if (breaks > 1) return undefined
  const quoted = best.content.some((content) => ground.text.quotations.some((q) => q.inner.start < content.end && content.start < q.inner.end))
  // In the same paragraph a quotation without a cue goes on from the one before; in the next one only from speech.
  return quoted || breaks === 0 ? best : undefined
}

function paragraphsBetween(starts: ReadonlySet<number>, ground: Ground, from: number, to: number): number {
  let count = 0
  for (const word of ground.words) {
    if (word.start >= to + 1) break
    if (word.start > from && starts.has(word.start)) count++
  }
  return count
}

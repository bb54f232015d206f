import { firstEnding, type Range } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Attribution } from './ground.ts'

/** Verbs of answering. Source: usage. */
const REPLIES: ReadonlySet<string> = new Set(['answer', 'counter', 'reply', 'respond', 'retort'])
const IN_REPLY = /\bin (?:(?:his|her|its|their|a|an) (?:\p{L}+ )?)?(?:reply|response|answer|rebuttal)(?:,| that\b| on\b| dated\b| to (?:him|her|it|them)\b)/iu
/** Who is asked answers the one who asked, whoever spoke last. */
const ASKED = /\?|\b(?:asked|pressed|queried|questions?|questioned)\b/i

/**
 * True where a statement answers the one in the sentence before it, whose words ended at `from`; `sentence` is that of the cue.
 * Example: “It is over,” Ash said. Oak replied that it was not. -> true for Oak's.
 */
export function isReply({ text, sentences }: Text, { lemma, cue, content, source, passive }: Attribution, sentence: Range, from: number): boolean {
  const ranges = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const first = Math.min(...ranges.map(({ start }) => start))
  // Another sentence between them tells of somebody else, who may be the one answered.
  if (passive || first < from || firstEnding(sentences, first) - firstEnding(sentences, from) > 1) return false
  const said = (at: number) => content.some(({ start, end }) => start <= at && at < end)
  const around = Array.from(text.slice(sentence.start, sentence.end), (mark, i) => (said(sentence.start + i) ? ' ' : mark)).join('')
  if (!REPLIES.has(lemma) && !IN_REPLY.test(around)) return false
  return !ASKED.test(`${text.slice(from, first)} ${around}`)
}

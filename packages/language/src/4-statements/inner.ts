import type { Text } from '../2-text/index.ts'
import { type Attribution, groundOf } from './ground.ts'
import { lowerBound } from './setting.ts'
import type { Word } from './words.ts'

/** Complements that may open an inner statement; a bare object inside a content is too weak a sign. */
const STRONG = /(?:that|zero|quote|colon|urge|accuse|tell|according|cited|post|inverted|as|call|prep-for|noun\/that)/

/** Nesting deeper than this is not read: A says that B said that C said. */
export const DEEPEST = 3

/** True where a content holds a word that may report, so that it is worth reading again. */
export function holdsCue(words: Word[], content: Attribution['content'], isCue: (word: Word) => boolean): boolean {
  return content.some((range) => {
    for (let i = lowerBound(words, range.start); i < words.length && (words[i] as Word).start < range.end; i++) if (isCue(words[i] as Word)) return true
    return false
  })
}

/** The inner attributions of a content: it is read again as a text of its own, without what its own speaker thinks. */
export function readInner(text: Text, words: Word[], parent: Attribution, read: (ground: ReturnType<typeof groundOf>) => Attribution[]): Attribution[] {
  const found: Attribution[] = []
  for (const range of parent.content) {
    const from = lowerBound(words, range.start)
    const to = lowerBound(words, range.end)
    if (to - from < 3) continue
    for (const attribution of read(groundOf(text, words, from, to))) if (isInner(text, attribution, range)) found.push(attribution)
  }
  return found
}

const SELF = /^(?:i|we|you|one|who|which|that|it)$/

/** "I think" inside a quotation is the speaker's own; a bare object is too weak; the inner content must be smaller than the outer. */
export function isInner(text: Text, attribution: Attribution, range: { start: number; end: number }): boolean {
  if (attribution.rule !== 'model' && !STRONG.test(attribution.rule)) return false
  const source = attribution.source ? text.text.slice(attribution.source.start, attribution.source.end).toLowerCase() : ''
  if (SELF.test(source)) return false
  return attribution.content.every(
    (content) => content.start >= range.start && content.end <= range.end && content.end - content.start < (range.end - range.start) * 0.97,
  )
}

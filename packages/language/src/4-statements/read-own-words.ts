import { lowerBound } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import { mentionsIn, type People } from '../3-people/index.ts'
import { type Attribution, bare, type Ground, rangeOf, wordAt } from './ground.ts'
import type { Word } from './words.ts'

/** Words before the "we" that opens what is promised: "Tomorrow,", "In the coming weeks,". */
const BEFORE = 8

/**
 * What the author of a page promises in his own person: sentences whose main clause opens with "I will" or "we will". Needs a page whose author is known
 * (3-people notes "I" and "we" as his), and nothing between marks.
 * Example: "Tomorrow, we will send engineers." -> source we, content the sentence, no cue.
 */
export function readOwnWords(ground: Ground, text: Text, people: People): Attribution[] {
  return text.sentences.flatMap((sentence) => {
    const from = lowerBound(ground.words, sentence.start)
    const to = lowerBound(ground.words, sentence.end)
    const at = ownSubject(ground, from, to)
    const source = at === undefined ? undefined : (ground.words[at] as Word)
    const content = source && rangeOf(ground, from, to)
    if (!source || !content || !mentionsIn(people, source).some((one) => one.rule === 'author')) return []
    return [
      { source: { start: source.start, end: source.end }, content: [content], lemma: '', act: 'promise' as const, rule: 'own/will', inferred: true as const },
    ]
  })
}

/** The "I" or "we" before "will" that opens the sentence's main clause. */
function ownSubject(ground: Ground, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + BEFORE); i++) {
    const word = wordAt(ground, i)
    if (!word || !bare(ground, i) || ['sub', 'that', 'wh', 'verb', 'be', 'have', 'modal', 'do'].includes(word.is)) return undefined
    if (word.lower !== 'i' && word.lower !== 'we') continue
    return /^(?:will|shall|'ll)$/.test(wordAt(ground, i + 1)?.lower ?? '') ? i : undefined
  }
  return undefined
}

import type { Text } from '../2-text/index.ts'
import { type Attribution, type Ground, groundOf } from './ground.ts'
import { readAccording } from './read-according.ts'
import { readColons } from './read-colons.ts'
import { readNouns } from './read-nouns.ts'
import { readQuotations } from './read-quotations.ts'
import { readVerbs } from './read-verbs.ts'
import { classifyWords, type Word } from './words.ts'

/** The article's attributions by rules: the outermost, and what else was read inside them. */
export type RuleReading = { words: Word[]; outer: Attribution[]; inner: { parent: Attribution; attribution: Attribution }[] }

/** Reads an article by rules. Example: 'Oak said: “Yes.”' -> one outer attribution. */
export function readByRules(text: Text): RuleReading {
  const words = classifyWords(text)
  const ground = groundOf(text, words, 0, words.length)
  const found = [...readGround(ground), ...readColons(ground, text)]
  const starts = new Set(text.paragraphs.map((paragraph) => paragraph.start))
  const { outer, inner } = sortByLevel(found)
  const alone = readQuotations(ground, outer, starts)
  return { words, outer: [...outer, ...alone], inner }
}

function readGround(ground: Ground): Attribution[] {
  return [...readVerbs(ground), ...readAccording(ground), ...readNouns(ground)]
}

const inside = (cue: { start: number; end: number } | undefined, content: Attribution['content']): boolean => cue !== undefined && content.some((range) => range.start <= cue.start && cue.end <= range.end)

/** Parts the outermost from what stands inside another's content. */
export function sortByLevel(found: Attribution[]): { outer: Attribution[]; inner: RuleReading['inner'] } {
  const outer: Attribution[] = []
  const inner: RuleReading['inner'] = []
  for (const attribution of found) {
    const parents = found.filter((other) => other !== attribution && inside(attribution.cue, other.content) && !inside(other.cue, attribution.content))
    const parent = parents.sort((a, b) => size(a) - size(b))[0]
    if (parent) inner.push({ parent, attribution })
    else outer.push(attribution)
  }
  return { outer, inner }
}

const size = (attribution: Attribution): number => attribution.content.reduce((sum, range) => sum + range.end - range.start, 0)

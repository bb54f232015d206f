import { firstEnding, firstThat, type Range } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Attribution } from './ground.ts'

/** Complements by which a rule is sure that a new statement stands there. Source: measured on marked news, where they are right in three of four. */
const STRONG = /^verb\/(?:that|zero|quote|colon|post|inverted|tell-(?:that|zero|quote|colon)|cited-)/

/**
 * Takes out of a tag's content what a rule gives to a cue of its own: another sentence's "she said that", or "and said" of the same speaker.
 * A tag that would lose all of its content keeps it. `freed` are the rules that had stood inside a tag of another source and now stand beside it.
 * Example: tag at "noted" with “talks failed and said war was near” -> talks failed.
 */
export function carveTags(text: Text, tagged: Attribution[], ruled: Attribution[]): { tags: Attribution[]; freed: Attribution[] } {
  const freed = new Set<Attribution>()
  const strong = ruled
    .flatMap((rule) =>
      rule.cue && rule.source && (STRONG.test(rule.rule) || isActOfItsOwn(rule)) ? [{ rule, cue: rule.cue, reach: reachOf(rule, rule.cue, rule.source) }] : [],
    )
    .sort((a, b) => a.reach.start - b.reach.start)
  const starts = strong.map(({ reach }) => reach.start)
  const tags = tagged.map((tag) => {
    if (!tag.cue) return tag
    const { cue } = tag
    const last = Math.max(...tag.content.map((range) => range.end))
    const first = Math.min(...tag.content.map((range) => range.start))
    let content = tag.content
    // A rule's reach is a sentence or two, so those that begin a little before may still touch.
    for (let i = Math.max(0, firstThat(starts, (start) => start >= first) - 3); i < strong.length && (strong[i]?.reach.start ?? last) < last; i++) {
      const other = strong[i] as (typeof strong)[number]
      if (other.cue.start < cue.end && cue.start < other.cue.end) continue
      const own = isActOfItsOwn(other.rule)
      const next = isNext(text, other, tag)
      if (own && !next) continue
      const beside = isBeside(text, other, tag)
      const reach = next ? { start: other.cue.start, end: other.reach.end } : beside || isElsewhere(text, other.cue, cue) ? other.reach : undefined
      if (!reach || isWithin(cue, reach)) continue
      content = content.flatMap((range) => without(text.text, range, reach))
      if ((beside || own) && content.length) freed.add(other.rule)
    }
    return content.length && content !== tag.content ? { ...tag, content } : tag
  })
  return { tags, freed: [...freed] }
}

/** "… and accused the board of fraud", "… and voiced regret": acts that no clause reports, and that are the speaker's own behind an "and". */
const isActOfItsOwn = ({ rule, lemma }: Attribution): boolean =>
  (/^verb\/(?:accuse|urge)$/.test(rule) && lemma !== 'tell') || (rule === 'verb/np' && /^(?:express|voice)$/.test(lemma))

/** From the first of a rule's words to its last. */
function reachOf(rule: Attribution, cue: Range, source: Range): Range {
  const ranges = [cue, source, ...rule.content]
  return { start: Math.min(...ranges.map((range) => range.start)), end: Math.max(...ranges.map((range) => range.end)) }
}

const isWithin = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Do two cues stand in different sentences? */
function isElsewhere(text: Text, a: Range, b: Range): boolean {
  return firstEnding(text.sentences, a.start) !== firstEnding(text.sentences, b.start)
}

/** "… and said that": a later cue joined by and/but, whose source is the tag's. */
function isNext(text: Text, other: { rule: Attribution; cue: Range }, tag: Attribution): boolean {
  const { source } = other.rule
  if (!source || !tag.source || !tag.cue || other.cue.start < tag.cue.end) return false
  if (source.end <= tag.source.start || tag.source.end <= source.start) return false
  return /(?:\band|\bbut|\bthen)\s+(?:also\s+|then\s+|later\s+)?$/.test(text.text.slice(Math.max(0, other.cue.start - 16), other.cue.start))
}

/** "…; Bo Ash said that", "…, and Bo Ash tweeted:": after a mark of its own another source reports, who is told of beside the tag's and not by it. */
function isBeside({ text }: Text, other: { rule: Attribution; cue: Range; reach: Range }, tag: Attribution): boolean {
  const { source } = other.rule
  if (!source || !tag.cue || source.start < tag.cue.end || other.cue.start < source.end) return false
  const before = text.slice(Math.max(0, source.start - 24), source.start)
  return /;\s+(?:(?:and|but|while)\s+)?$/.test(before) || /,["”’]?\s+(?:and|but|while)\s+$/.test(before)
}

function without(text: string, range: Range, taken: Range): Range[] {
  if (taken.end <= range.start || range.end <= taken.start) return [range]
  return [
    { start: range.start, end: Math.min(range.end, taken.start) },
    { start: Math.max(range.start, taken.end), end: range.end },
  ]
    .filter(({ start, end }) => end > start)
    .map((rest) => trimmed(text, rest))
    .filter(({ start, end }) => end - start > 1)
}

const LOOSE = /[\s,;.!?"”’]/

/** Without white space and marks at its ends, and without a last "and". */
function trimmed(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && LOOSE.test(text[start] as string)) start++
  while (end > start && /[\s,;.]/.test(text[end - 1] as string)) end--
  const joined = / (?:and|but)$/.exec(text.slice(Math.max(start, end - 4), end))
  if (joined) end -= joined[0].length
  while (end > start && /[\s,;]/.test(text[end - 1] as string)) end--
  return { start, end }
}

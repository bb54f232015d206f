import type { Token } from '../2-text/index.ts'
import type { Slice } from './clauses.ts'
import type { Tag } from './tags.ts'
import type { VerbGroup } from './verb-groups.ts'

/** A sentence's tokens with their tags and verb groups. */
export type Grouped = { tokens: Token[]; tags: Tag[]; groups: VerbGroup[] }

/** The last token between `from` and `to` that opens a clause, or -1. "that" before a noun alone is a determiner. */
export function openerIn(r: Grouped, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const tag = r.tags[i]
    if (tag === 'subordinator' || tag === 'relative') return i
    if (tag === 'that' && r.tags[i - 1] !== 'preposition') return i
    if (tag === 'either' && !commaIn(r, i, to)) return i
    if (tag === 'stop') return i
  }
  return -1
}

/** Index of the last token of a tag in [from, to), or -1. */
export const lastOf = (r: Grouped, from: number, to: number, tag: Tag): number => {
  for (let i = to - 1; i >= from; i--) if (r.tags[i] === tag) return i
  return -1
}
/** Index of the first token that is a word (lower case) in [from, to), or -1. */
export const wordIn = (r: Grouped, from: number, to: number, word: string): number => {
  for (let i = from; i < to; i++) if (r.tokens[i]?.lower === word) return i
  return -1
}
/** True where a comma stands in [from, to). */
export const commaIn = (r: Grouped, from: number, to: number): boolean => lastOf(r, from, to, 'comma') >= 0
/** True where words of a noun phrase stand in [from, to). */
export const hasNoun = (r: Grouped, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (r.tags[i] === 'word' || r.tags[i] === 'pronoun' || r.tags[i] === 'number' || r.tags[i] === 'determiner') return true
  return false
}

/** The noun phrase that ends before `end`, back to the last verb, clause opener or `least`. */
export function phraseBefore(r: Grouped, end: number, least: number): Slice {
  let to = end
  while (to > least && (r.tags[to - 1] === 'comma' || r.tags[to - 1] === 'preposition')) to--
  const opener = openerIn(r, least, to)
  let from = Math.max(least, opener + 1)
  const comma = lastOf(r, from, to, 'comma')
  if (comma > from && !hasNoun(r, from, comma)) from = comma + 1
  return [from, to]
}

/** After a comma-opened adverbial the subject stands behind the last comma: "On Friday, the envoy left". */
export function subjectIn(r: Grouped, from: number, to: number): Slice {
  let start = from
  while (start < to && (r.tags[start] === 'quote' || r.tags[start] === 'coordinator')) start++
  let end = to
  while (end > start && (r.tags[end - 1] === 'comma' || r.tags[end - 1] === 'quote')) end--
  const comma = lastOf(r, start, end, 'comma')
  const opens =
    r.tags[start] === 'adverb' ||
    r.tags[start] === 'either' ||
    r.tags[start] === 'subordinator' ||
    (r.tags[start] === 'preposition' && r.tags[start + 1] !== 'number')
  if (comma < 0 || !opens || !hasNoun(r, comma + 1, end)) return [start, end]
  // "On Friday, Ann Oak, an envoy of Oakland, left": the last phrase only says who the one before it is.
  const closed = end < to && r.tags[end] === 'comma' && !r.tokens[comma + 1]?.capital
  const earlier = closed ? lastOf(r, start, comma, 'comma') : comma
  return [earlier < 0 ? start : earlier + 1, end]
}

/** "told reporters Oakland would": the subject is what stands after the words spoken to, where a capital shows it. */
export function lastPhrase(r: Grouped, from: number, to: number): Slice {
  let k = to
  while (k > from && r.tags[k - 1] !== 'pronoun' && !(r.tags[k - 1] === 'determiner' && k - 1 > from && r.tags[k - 2] !== 'preposition')) k--
  if (k > from && r.tags[k - 1] === 'pronoun' && k === to) return [k - 1, to]
  if (k > from && r.tags[k - 1] === 'determiner') return [k - 1, to]
  return [from, to]
}

/** Its own subject behind "with": "passed, with Oakland, the smallest member, voting against". */
export function absoluteBefore(r: Grouped, end: number, least: number): Slice | undefined {
  const opener = wordIn(r, least, end, 'with')
  if (opener < 0 || (opener > 0 && r.tags[opener - 1] !== 'comma') || r.tags[end - 1] === 'preposition') return undefined
  // A comma right before it must close an apposition.
  const to = r.tags[end - 1] === 'comma' ? (commaIn(r, opener, end - 1) ? end - 1 : opener) : end
  return to > opener && hasNoun(r, opener + 1, to) ? [opener + 1, to] : undefined
}

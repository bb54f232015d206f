import type { Reading, Span } from '@readout/record'
import type { TouchedLine, Version } from '@readout/store'
import { articleBlocks, type Block, type Word } from './article-words.ts'
import { wordEdits } from './word-edits.ts'

/** What an edit is: how many words came and went, which lines it touches, and its rank. */
export type Comparison = Pick<Version, 'kind' | 'rank' | 'wordsAdded' | 'wordsRemoved' | 'touched'>

/** Below this share of its words a page has lost its text: a wall, a stub, a script that did not run. Half is far below any edit of a standing article. */
const EMPTIER = 0.5

type Article = Pick<Reading, 'article'>

/** What became of a page's text: 'same' where only furniture moved, 'emptier' where most of it is gone and the held text stays, else 'other'. */
export type TextOutcome = { kind: 'same' | 'other' } | { kind: 'emptier'; wordsBefore: number; wordsNow: number }

/** Whether the article of a page says something else than before, by its words; what it costs to know is a reading of the page stage alone. */
export function textOutcome(before: Article, now: Article): TextOutcome {
  const [a, b] = [articleBlocks(before.article), articleBlocks(now.article)]
  if (isSame(a, b)) return { kind: 'same' }
  const [wordsBefore, wordsNow] = [countOf(a), countOf(b)]
  return wordsNow < wordsBefore * EMPTIER ? { kind: 'emptier', wordsBefore, wordsNow } : { kind: 'other' }
}

/**
 * A page's new text against the one held: how many words came and went, which lines of the record that touches, and the rank of the edit
 * (3 a line changed or went, 2 a line came, 1 other words).
 * Example: "We are ready." -> "We are not ready." -> { kind: 'edited', rank: 3, wordsAdded: 1, wordsRemoved: 0, touched: [the statement] }.
 */
export function compareVersions(before: Reading, now: Reading): Comparison {
  const [a, b] = [articleBlocks(before.article), articleBlocks(now.article)]
  const [restA, restB] = unmatched(a, b)
  const [flatA, flatB] = [restA.flatMap(({ words }) => words), restB.flatMap(({ words }) => words)]
  const edits = wordEdits(
    flatA.map(({ key }) => key),
    flatB.map(({ key }) => key),
  )
  const removed = new Set(edits.flatMap(({ a: [from, to] }) => flatA.slice(from, to)))
  const added = new Set(edits.flatMap(({ b: [from, to] }) => flatB.slice(from, to)))
  // A word put between two of the older text touches the line that holds both.
  const inserted = edits.filter(({ a: [from, to] }) => from === to && from > 0 && from < flatA.length)
  const gaps = inserted.map(({ a: [at] }) => ({ start: flatA[at - 1]?.end ?? -1, end: flatA[at]?.start ?? -1 }))
  const touched = [...touchedBefore(before, removed, gaps), ...addedNow(now, added)]
  const rank = touched.some(({ change }) => change !== 'added') ? 3 : touched.length ? 2 : 1
  return { kind: isWhole(a, restA, restB) && isAppended(b, restB) ? 'appended' : 'edited', rank, wordsAdded: added.size, wordsRemoved: removed.size, touched }
}

const countOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words.length, 0)

/** Paragraphs shorter than this may change places without the article being another: teasers among the text do. */
const SHORT_WORDS = 12

function isSame(a: readonly Block[], b: readonly Block[]): boolean {
  const [restA, restB] = unmatched(a, b)
  if (restA.length || restB.length) return false
  const long = (blocks: readonly Block[]) => blocks.filter(({ words }) => words.length >= SHORT_WORDS).map(({ key }) => key)
  const [longA, longB] = [long(a), long(b)]
  return longA.every((key, i) => key === longB[i])
}

/** The paragraphs of each that the other has not, wherever they stand: one moved as it is was not edited. */
function unmatched(a: readonly Block[], b: readonly Block[]): [Block[], Block[]] {
  const count = new Map<string, number>()
  for (const { key } of a) count.set(key, (count.get(key) ?? 0) + 1)
  const restB = b.filter(({ key }) => {
    const left = count.get(key) ?? 0
    if (left) count.set(key, left - 1)
    return !left
  })
  const restA = [...a].reverse().filter(({ key }) => {
    const left = count.get(key) ?? 0
    if (left) count.set(key, left - 1)
    return left > 0
  })
  return [restA.reverse(), restB]
}

/** True where every paragraph of the older text stands as it was; the last one may have grown. */
function isWhole(a: readonly Block[], restA: readonly Block[], restB: readonly Block[]): boolean {
  const [only, more] = restA
  return !more && (!only || (only === a.at(-1) && restB.some(({ key }) => key.startsWith(`${only.key} `))))
}

/** Short lines that may stand before or behind a growing text: a byline, a line of the site's own. */
const EDGE_LINES = 2

/** True where all that is new stands together before or behind all that stood: a live page that grows at one end under the headline it had. */
function isAppended(now: readonly Block[], fresh: readonly Block[]): boolean {
  const news = new Set(fresh)
  const body = now.filter(({ isHeadline }) => !isHeadline)
  const first = body.findIndex((block) => news.has(block))
  const last = body.findLastIndex((block) => news.has(block))
  if (first < 0 || last - first + 1 !== fresh.length) return false
  const isEdge = (blocks: readonly Block[]) => blocks.length <= EDGE_LINES && blocks.every(({ words }) => words.length < SHORT_WORDS)
  return isEdge(body.slice(last + 1)) || isEdge(body.slice(0, first))
}

type Line = { line: string; kind: string; spans: Span[] }

/** The lines of a reading with every span that an edit would touch. */
function linesOf({ statements, contacts, commitments, talks, assessments, events }: Reading): Line[] {
  const there = (...spans: (Span | undefined)[]) => spans.filter((span) => span !== undefined)
  return [
    ...statements.map((s) => ({ line: s.id, kind: 'statement', spans: [...s.content, ...there(s.cue, s.speakerSpan)] })),
    ...contacts.map((c) => ({ line: c.id, kind: 'contact', spans: [...c.evidence, ...there(c.initiator?.span, c.duration?.span)] })),
    ...commitments.map((c) => ({ line: c.id, kind: 'commitment', spans: there(c.consequence, c.condition, c.marker, c.deadline?.span) })),
    ...talks.map((t) => ({ line: t.id, kind: 'talks', spans: [...t.evidence, ...there(t.when?.span, t.place?.span)] })),
    ...assessments.map((j) => ({ line: j.id, kind: 'assessment', spans: [j.span] })),
    ...events.map((e) => ({ line: e.id, kind: 'event', spans: e.spans })),
  ]
}

/** How many of some words lie in a span, at its edges in part. The words are those of a text that an edit touched, in its order. */
function counterOf(touched: ReadonlySet<Word>): (span: Span) => number {
  const words = [...touched].filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start)
  const firstWhere = (holds: (word: Word) => boolean) => {
    let [low, high] = [0, words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(words[middle] as Word)) high = middle
      else low = middle + 1
    }
    return low
  }
  return (span) => Math.max(0, firstWhere((word) => word.start >= span.end) - firstWhere((word) => word.end > span.start))
}

function touchedBefore(before: Reading, removed: ReadonlySet<Word>, gaps: { start: number; end: number }[]): TouchedLine[] {
  const count = counterOf(removed)
  return linesOf(before).flatMap(({ line, kind, spans }): TouchedLine[] => {
    const split = gaps.some((gap) => gap.start >= 0 && spans.some((span) => span.start < gap.start && gap.end < span.end))
    if (!split && !spans.some((span) => count(span) > 0)) return []
    const whole = spans[0]
    const all = whole !== undefined && wordCount(whole.exact) <= count(whole)
    return [{ line, kind, change: all ? 'removed' : 'changed', exact: whole?.exact.slice(0, 500) ?? '' }]
  })
}

/** Lines all of whose words are new: one that kept some stands among the changed. */
function addedNow(now: Reading, added: ReadonlySet<Word>): TouchedLine[] {
  const count = counterOf(added)
  return linesOf(now).flatMap(({ line, kind, spans }): TouchedLine[] => {
    const [whole] = spans
    return whole && count(whole) > 0 && wordCount(whole.exact) <= count(whole) ? [{ line, kind, change: 'added', exact: whole.exact.slice(0, 500) }] : []
  })
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

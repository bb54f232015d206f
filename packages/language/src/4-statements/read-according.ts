import { clauseEnd, cueIndex, wholeSentenceEnd } from './content-extent.ts'
import { type Attribution, bare, type Ground, rangeOf, sentenceStart, wordAt } from './ground.ts'
import { opensClause } from './openings.ts'
import { isFinite, isInnerComma, phraseAfter, phraseRange } from './phrase.ts'
import type { Word } from './words.ts'

/**
 * "According to X, …", "…, according to X" and "in X's view, …": the clause beside it is what X says.
 * Example: "According to the ministry, nobody left." -> source the ministry, content nobody left.
 */
export function readAccording(ground: Ground): Attribution[] {
  const found: Attribution[] = []
  for (let i = ground.from; i < ground.to; i++) {
    const word = ground.words[i] as Word
    if (word.lower !== 'according' || wordAt(ground, i + 1)?.is !== 'to' || !bare(ground, i)) continue
    const attribution = readOne(ground, i)
    if (attribution) found.push(attribution)
  }
  return found
}

function readOne(ground: Ground, at: number): Attribution | undefined {
  const named = sourceAfter(ground, at + 2)
  if (!named || isMeasure(ground, at + 2, named.to)) return undefined
  // "According to Coast One, citing a diplomat, …": the diplomat says it, Coast One carries it.
  const cited = citedAfter(ground, named.to)
  const phrase = cited ?? named
  const start = sentenceStart(ground, at)
  const end = wholeSentenceEnd(ground, at)
  const opens = onlyOpeners(ground, start, at)
  const content = opens
    ? rangeOf(ground, afterComma(ground, phrase.to), clauseEnd(ground, afterComma(ground, phrase.to), cueIndex([])))
    : before(ground, start, at)
  const resumed =
    !opens && wordAt(ground, phrase.to)?.is === 'comma' && phrase.to + 3 < end && goesOn(ground, phrase.to + 1)
      ? rangeOf(ground, phrase.to + 1, end)
      : undefined
  if (!content) return undefined
  return {
    cue: { start: (ground.words[at] as Word).start, end: (ground.words[at + 1] as Word).end },
    source: phraseRange(ground, phrase),
    ...(cited ? { via: phraseRange(ground, named) } : {}),
    content: resumed ? [content, resumed] : [content],
    lemma: 'according',
    act: 'assert',
    rule: opens ? 'according/before' : 'according/after',
  }
}

/** "according to plan", "according to the agreed timetable": how a thing goes, nobody's word. */
function isMeasure(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = ground.words[i] as Word
    if (word.is === 'prep' || word.is === 'comma' || word.is === 'name') return false
    if (MEASURES.has(word.lower) || (word.lower === 'plan' && i === from)) return true
  }
  return false
}
/** Source: usage. */
const MEASURES: ReadonlySet<string> = new Set([
  'age',
  'custom',
  'need',
  'needs',
  'rank',
  'schedule',
  'season',
  'size',
  'taste',
  'tides',
  'timetable',
  'tradition',
  'type',
])

/** The one cited by the source: ", citing a diplomat". */
function citedAfter(ground: Ground, at: number) {
  if (wordAt(ground, at)?.is !== 'comma' || !/^(?:citing|quoting)$/.test(wordAt(ground, at + 1)?.lower ?? '') || !bare(ground, at + 1)) return undefined
  return sourceAfter(ground, at + 2)
}

const goesOn = (ground: Ground, at: number): boolean => {
  const is = wordAt(ground, at)?.is
  return is !== 'wh' && is !== 'verb' && is !== 'prep' && is !== 'num'
}

function onlyOpeners(ground: Ground, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (!['cc', 'adv', 'comma', 'open', 'sub'].includes(wordAt(ground, i)?.is ?? '')) return false
  return true
}

const afterComma = (ground: Ground, at: number): number => (wordAt(ground, at)?.is === 'comma' ? at + 1 : at)

/** The clause before ", according to": from the sentence's start or the last clause that another conjunction opened. */
function before(ground: Ground, start: number, at: number) {
  let from = start
  while (from < at && (wordAt(ground, from)?.is === 'cc' || wordAt(ground, from)?.is === 'comma')) from++
  return rangeOf(ground, from, at)
}

/** The source: a noun phrase to the comma or the end of the clause, its apposition taken in. */
function sourceAfter(ground: Ground, at: number) {
  const first = wordAt(ground, at)
  if (!first) return undefined
  const end = phraseEnd(ground, at)
  if (end < 0) return phraseAfter(ground, at)
  const close = appositionEnd(ground, end)
  return { from: at, to: close > end ? close : end }
}

/** The first mark that ends the phrase; -1 where a clause follows without one. */
function phraseEnd(ground: Ground, at: number): number {
  const sentence = wordAt(ground, at)?.sentence
  let i = at
  while (i < ground.to && ground.words[i]?.sentence === sentence) {
    const word = ground.words[i] as Word
    if (['comma', 'stop', 'semi', 'dash', 'colon'].includes(word.is) && bare(ground, i) && !isInnerComma(ground, i)) return i > at ? i : -1
    if (word.is === 'sub' && i > at) return i
    if (i > at && bare(ground, i) && isFinite(ground, i) && word.is !== 'verb' && !relativeBefore(ground, at, i)) return -1
    i++
  }
  return i
}

/** End of ", the head of X," after the phrase: a verbless stretch between two commas that opens with a determiner or a noun. */
function appositionEnd(ground: Ground, comma: number): number {
  const next = wordAt(ground, comma + 1)
  if (wordAt(ground, comma)?.is !== 'comma' || !next || !['det', 'noun', 'wh', 'poss'].includes(next.is)) return comma
  for (let i = comma + 1; i < ground.to && i < comma + 30; i++) {
    const word = ground.words[i] as Word
    if (word.is === 'stop' || word.sentence !== next.sentence) return comma
    if (word.is === 'comma' && bare(ground, i)) return opensClause(ground, i + 1) ? i : comma
    if (isFinite(ground, i) && bare(ground, i) && next.is !== 'wh' && !relativeBefore(ground, comma, i)) return comma
  }
  return comma
}

function relativeBefore(ground: Ground, from: number, i: number): boolean {
  for (let j = i - 1; j > from; j--) {
    const is = wordAt(ground, j)?.is
    if (is === 'wh' || is === 'that') return true
  }
  return false
}

import type { Range } from '@readout/record'
import { bare, type Ground, wordAt } from './ground.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import type { Word } from './words.ts'

/** A noun phrase found beside a cue: words [from, to). */
export type Phrase = { from: number; to: number }

const TIMES: ReadonlySet<string> = new Set(TIME_WORDS.split(' '))
export const isTime = (word: Word | undefined): boolean =>
  word !== undefined && (TIMES.has(word.lower) || word.lower === 'ago' || word.lower === 'earlier' || word.lower === 'later')
const FINITE: ReadonlySet<string> = new Set(['be', 'have', 'do', 'modal'])

/** Is word i a finite verb (auxiliaries too) rather than an -ing or a participle after a noun? */
export function isFinite(ground: Ground, i: number): boolean {
  const word = wordAt(ground, i)
  if (!word) return false
  if (FINITE.has(word.is))
    return (
      word.lower !== 'be' &&
      wordAt(ground, i - 1)?.is !== 'to' &&
      word.lower !== 'being' &&
      word.lower !== 'been' &&
      word.lower !== 'having' &&
      word.lower !== 'doing'
    )
  if (word.is !== 'verb' || !word.verb) return false
  if (wordAt(ground, i - 1)?.is === 'to') return false
  return word.verb.forms.has('past') || word.verb.forms.has('s') || word.verb.forms.has('base')
}

/** Does a relative word just before govern the verb at i? */
export function inRelative(ground: Ground, from: number, i: number): boolean {
  for (let j = i - 1; j > from && j > i - 6; j--) {
    const word = wordAt(ground, j)
    if (word?.is === 'wh' || word?.is === 'that') return true
    if (word?.is === 'comma') return false
  }
  return false
}

const SUFFIX: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'jr.', 'sr', 'sr.'])

/** The comma of a date ("March 14, 2019") or before "Jr." parts nothing. */
export function isInnerComma(ground: Ground, i: number): boolean {
  const next = wordAt(ground, i + 1)
  return next !== undefined && (SUFFIX.has(next.lower) || (wordAt(ground, i - 1)?.is === 'num' && next.is === 'num' && next.end - next.start === 4))
}

/**
 * The noun phrase that starts at word `from`, after a cue ("said Ann Oak, the minister"): with apposition and relative clause where they are closed by a comma or the end.
 * Example: "said Ann Oak, the minister, on Monday" -> Ann Oak, the minister.
 */
export function phraseAfter(ground: Ground, from: number): Phrase | undefined {
  const first = wordAt(ground, from)
  if (!first || !['det', 'poss', 'noun', 'name', 'pro', 'num', 'adv'].includes(first.is)) return undefined
  if (first.is === 'pro') return { from, to: from + 1 }
  let i = from
  while (i < ground.to && bare(ground, i) && ground.words[i]?.sentence === first.sentence) {
    const word = ground.words[i] as Word
    if (['stop', 'semi', 'colon', 'dash', 'open', 'close', 'sub', 'that', 'be', 'have', 'modal', 'do', 'pro', 'obj', 'to', 'verb'].includes(word.is)) break
    if (word.is === 'wh') break
    if (word.is === 'comma') {
      if (isInnerComma(ground, i)) {
        i += 2
        continue
      }
      const end = insertionEnd(ground, i)
      if (end < 0) break
      return { from, to: end }
    }
    if (word.is === 'prep' && i > from && !/^(?:of|for|from|in|at|with)$/.test(word.lower)) break
    if (word.is === 'prep' && (isTime(wordAt(ground, i + 1)) || startsOccasion(ground, i))) break
    if (i > from && isTime(word)) break
    if (word.is === 'cc' && !['name', 'det', 'noun', 'poss'].includes(wordAt(ground, i + 1)?.is ?? '')) break
    i++
  }
  return i > from ? { from, to: i } : undefined
}

const OCCASION = /^(?:statement|interview|speech|news|press|conference|briefing|tweet|letter|email|address|remarks|rally|post|call|debate|hearing)$/
function startsOccasion(ground: Ground, i: number): boolean {
  for (let j = i + 1; j < i + 5; j++) {
    const word = wordAt(ground, j)
    if (!word || word.is === 'comma' || word.is === 'stop') return false
    if (OCCASION.test(word.lower)) return true
  }
  return false
}

/** End of an apposition or relative clause that opens at the comma; -1 where what follows is none. */
function insertionEnd(ground: Ground, comma: number): number {
  const next = wordAt(ground, comma + 1)
  if (!next || !['det', 'noun', 'name', 'wh', 'poss', 'num'].includes(next.is) || isTime(next)) return comma
  let i = comma + 1
  while (i < ground.to && bare(ground, i) && ground.words[i]?.sentence === next.sentence && i - comma < 40) {
    const word = ground.words[i] as Word
    if (['stop', 'comma', 'semi', 'dash', 'open', 'close', 'colon'].includes(word.is)) break
    // "…, the government has": a clause of its own, no apposition.
    if (next.is !== 'wh' && isFinite(ground, i) && !inRelative(ground, comma, i)) return comma
    i++
  }
  return i
}

/** The characters of a phrase, closing punctuation left out. */
export function phraseRange(ground: Ground, phrase: Phrase): Range {
  let to = phrase.to
  while (to > phrase.from + 1 && ['comma', 'dash', 'gen'].includes(wordAt(ground, to - 1)?.is ?? '') && wordAt(ground, to - 1)?.is !== 'gen') to--
  return { start: (ground.words[phrase.from] as Word).start, end: (ground.words[to - 1] as Word).end }
}

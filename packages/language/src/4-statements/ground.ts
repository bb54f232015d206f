import { type Act, lowerBound, type Range } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Word } from './words.ts'

/**
 * A stretch of words read on one level: [from, to) into `words`. `quoted[i - from]` is the index (into `text.quotations`) of the outermost quotation
 * inside the stretch that word i stands in, or -1; words in quotations are not read for cues on this level.
 */
export type Ground = { text: Text; words: Word[]; from: number; to: number; quoted: Int32Array }

/** One finding before it becomes a statement: who, by which words, what; and how it was found. Offsets into `source.text`. */
export type Attribution = {
  source?: Range
  cue?: Range
  content: Range[]
  /** Lemma of the cue; '' where no word reports (a colon, a bare quotation). */
  lemma: string
  act: Act
  /** Rule and complement: "verb/that", "quote/after". */
  rule: string
  addressee?: Range
  /** Who is said to have quoted the speaker; 'unknown' for "was quoted as saying" with nobody named. */
  via?: Range | 'unknown'
  passive?: true
  negated?: true
  /** would, could, might …: not said yet. */
  hypothetical?: true
  /** The source was carried over from the sentence before, or is not said. */
  inferred?: true
  /** Probability that it is right, where a model gave it. */
  given?: { confidence: number; sourceConfidence: number }
}

/** The ground of the words between two offsets; a quotation that is all of the stretch is taken off first. Example: the words of “We said: ‘No.’” -> ‘No.’ is quoted. */
export function groundOf(text: Text, words: Word[], from: number, to: number, inner = true): Ground {
  const quoted = new Int32Array(Math.max(0, to - from)).fill(-1)
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return { text, words, from, to, quoted }
  const inside = text.quotations.map((quotation, index) => ({ quotation, index })).slice(lowerBound(text.quotations, first.start))
  let reach = -1
  let i = from
  for (const { quotation, index } of inside) {
    if (quotation.start >= last.end) break
    if (quotation.end > last.end + 1 || quotation.end <= reach || quotation.start < first.start) continue
    // The whole stretch between marks: its own level.
    if (inner && quotation.start === first.start && quotation.end >= last.end - 1) continue
    reach = quotation.end
    while (i < to && (words[i] as Word).end <= quotation.start) i++
    for (let j = i; j < to && (words[j] as Word).start < quotation.end; j++) quoted[j - from] = index
  }
  return { text, words, from, to, quoted }
}

/** The word at i, if it stands in the ground. */
export const wordAt = (ground: Ground, i: number): Word | undefined => (i >= ground.from && i < ground.to ? ground.words[i] : undefined)

/** The quotation of the ground that word i stands in, or -1. */
export const quotedAt = (ground: Ground, i: number): number => (i >= ground.from && i < ground.to ? (ground.quoted[i - ground.from] as number) : -1)

/** True where word i may be read as a word of the level itself. */
export const bare = (ground: Ground, i: number): boolean => quotedAt(ground, i) < 0

/** The first word of i's sentence inside the ground. */
export function sentenceStart(ground: Ground, i: number): number {
  const { words } = ground
  let s = i
  while (s > ground.from && words[s - 1]?.sentence === words[i]?.sentence) s--
  return s
}

/** The word after the last of i's sentence inside the ground. */
export function sentenceEnd(ground: Ground, i: number): number {
  const { words } = ground
  // A place past the ground has no sentence: nothing is read there.
  let e = Math.min(i + 1, ground.to)
  while (e < ground.to && words[e]?.sentence === words[i]?.sentence) e++
  return e
}

/** The range of words [from, to), white space and closing punctuation of the sentence left out. */
export function rangeOf(ground: Ground, from: number, to: number): Range | undefined {
  let s = from
  let e = to
  while (s < e && TRAILING.has(ground.words[s]?.is ?? '')) s++
  while (e > s && TRAILING.has(ground.words[e - 1]?.is ?? '')) e--
  const first = ground.words[s]
  const last = ground.words[e - 1]
  return s < e && first && last ? { start: first.start, end: last.end } : undefined
}

const TRAILING: ReadonlySet<string> = new Set(['comma', 'stop', 'semi', 'colon', 'dash'])

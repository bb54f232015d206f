import type { Range } from '@readout/record'
import type { Quotation } from './index.ts'

type Kind = Quotation['mark']
type Turn = 'open' | 'close' | 'either'
type Mark = { at: number; length: number; kind: Kind; turn: Turn }
type Open = { mark: Mark; depth: number; continues?: number }

const SPACE = /\s/
const WORD = /[\p{L}\p{N}]/u
/** Deeper nesting than this is noise, not speech; it bounds the work on a page of nothing but marks. */
const DEEPEST = 8

const CURLY: Record<string, { kind: Kind; turn: Turn }> = {
  '“': { kind: 'double', turn: 'open' },
  '”': { kind: 'double', turn: 'close' },
  '„': { kind: 'double', turn: 'open' },
  '‟': { kind: 'double', turn: 'open' },
  '«': { kind: 'guillemet', turn: 'open' },
  '»': { kind: 'guillemet', turn: 'close' },
}

const isSpace = (char: string | undefined): boolean => char === undefined || SPACE.test(char)
const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char)

/** Which way a straight double mark turns, by what stands on both sides of it. */
function straightTurn(before: string | undefined, after: string | undefined): Turn | undefined {
  const opens = (isSpace(before) || /[([—–\-/:“‘']/.test(before as string)) && !isSpace(after)
  const closes = !isSpace(before) && (isSpace(after) || !isWord(after))
  if (opens && !closes) return 'open'
  if (closes && !opens) return 'close'
  return 'either'
}

/** A single mark is a quotation mark only at the edge of a word; inside one, or before a shortened year, it is an apostrophe. */
function singleTurn(char: string, before: string | undefined, after: string | undefined): Turn | undefined {
  const edge = isSpace(before) || /[([—–“"«:]/.test(before as string)
  if (char !== '’' && edge && isWord(after) && !/\d/.test(after as string)) return 'open'
  if (char !== '‘' && !isSpace(before) && !edge && !isWord(after)) return 'close'
  return undefined
}

/** The marks of a paragraph in order; apostrophes are none. */
function findMarks(text: string, paragraph: Range): Mark[] {
  const marks: Mark[] = []
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = text[at] as string
    const before = at > paragraph.start ? text[at - 1] : undefined
    const after = at + 1 < paragraph.end ? text[at + 1] : undefined
    const curly = CURLY[char]
    if (curly) marks.push({ at, length: 1, ...curly })
    else if (char === '"') {
      const turn = straightTurn(before, after)
      if (turn) marks.push({ at, length: 1, kind: 'double', turn })
    } else if ((char === '`' && after === '`') || (char === "'" && after === "'")) {
      marks.push({ at, length: 2, kind: 'double', turn: char === '`' ? 'open' : 'close' })
      at++
    } else if (char === "'" || char === '‘' || char === '’') {
      const turn = singleTurn(char, before, after)
      if (turn) marks.push({ at, length: 1, kind: 'single', turn })
    }
  }
  return marks
}

/** A closing single mark after "s" and before a word in lower case is a plural's apostrophe where a better closing mark still comes. */
function isPossessive(text: string, mark: Mark, later: boolean): boolean {
  return later && /s/i.test(text[mark.at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
}

/** For each mark, whether a closing single mark stands after it in the paragraph. */
function laterSingles(marks: Mark[]): boolean[] {
  const later: boolean[] = new Array(marks.length).fill(false)
  let seen = false
  for (let i = marks.length - 1; i >= 0; i--) {
    later[i] = seen
    const mark = marks[i] as Mark
    if (mark.kind === 'single' && mark.turn === 'close') seen = true
  }
  return later
}

function innerOf(text: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && SPACE.test(text[from] as string)) from++
  while (to > from && SPACE.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

type Carried = { index: number; kind: Kind } | undefined

/** The pairing of one paragraph's marks while it goes on; `stray` is a closing mark that nothing opened yet. */
type Pairing = { text: string; paragraph: Range; number: number; carried: Carried; open: Open[]; stray: Mark | undefined; found: Quotation[] }

function closeQuotation(pairing: Pairing, entry: Open, end: number, innerEnd: number, closed: boolean): void {
  const start = entry.mark.at
  const inner = innerOf(pairing.text, start + entry.mark.length, innerEnd)
  const quotation: Quotation = { start, end, inner, mark: entry.mark.kind, depth: entry.depth, closed, paragraph: pairing.number }
  if (entry.continues !== undefined) quotation.continues = entry.continues
  if (inner.end > inner.start) pairing.found.push(quotation)
}

function takeMark(pairing: Pairing, mark: Mark): void {
  const { open } = pairing
  const same = open.findLastIndex((entry) => entry.mark.kind === mark.kind)
  const opens = mark.turn === 'open' || (mark.turn === 'either' && same < 0)
  if (opens && open.length < DEEPEST && !(same >= 0 && mark.kind === 'single')) openQuotation(pairing, mark, same)
  else if (same >= 0) {
    closeQuotation(pairing, open[same] as Open, mark.at + mark.length, mark.at, true)
    open.length = same
  } else if (mark.turn === 'close' && mark.kind !== 'single') closeNothing(pairing, mark)
}

function openQuotation(pairing: Pairing, mark: Mark, same: number): void {
  const { open, carried } = pairing
  // The same mark opened twice: the first was never closed. It ends where the second begins.
  if (same >= 0 && mark.kind === 'double') {
    closeQuotation(pairing, open[same] as Open, mark.at, mark.at, false)
    open.length = same
  }
  const entry: Open = { mark, depth: open.length }
  if (carried && carried.kind === mark.kind && isFirst(pairing.text, pairing.paragraph, mark)) entry.continues = carried.index
  open.push(entry)
}

/** A closing mark with nothing open: the end of what the paragraph before left open, or one of two marks turned the wrong way. */
function closeNothing(pairing: Pairing, mark: Mark): void {
  const { carried, stray, paragraph, text } = pairing
  if (carried && carried.kind === mark.kind && pairing.found.length === 0 && !stray) {
    const start: Mark = { at: paragraph.start, length: 0, kind: mark.kind, turn: 'open' }
    closeQuotation(pairing, { mark: start, depth: 0, continues: carried.index }, mark.at + mark.length, mark.at, true)
  } else if (stray && stray.kind === mark.kind) {
    closeQuotation(pairing, { mark: stray, depth: 0 }, mark.at + mark.length, mark.at, true)
    pairing.stray = undefined
  } else if (!/\d/.test(text[mark.at - 1] ?? '')) pairing.stray = mark
}

/** What is still open at the paragraph's end: a single mark was an apostrophe, the others are mended inside the paragraph. */
function finishParagraph(pairing: Pairing, sentences: Range[]): void {
  const { text, paragraph } = pairing
  for (const entry of pairing.open) {
    if (entry.mark.kind === 'single') continue
    const whole = isFirst(text, paragraph, entry.mark)
    const end = whole ? paragraph.end : (sentences.find((sentence) => sentence.end > entry.mark.at)?.end ?? paragraph.end)
    closeQuotation(pairing, entry, end, end, false)
  }
}

/** True when nothing but white space stands before the mark in its paragraph. */
function isFirst(text: string, paragraph: Range, mark: Mark): boolean {
  return mark.at - paragraph.start <= 3 && text.slice(paragraph.start, mark.at).trim() === ''
}

/**
 * The quotations of all paragraphs in text order: nested, unclosed, running over paragraphs; straight, curly, single and guillemets.
 * A broken pair is mended inside its paragraph and never costs the article. Linear in the length of the text.
 * Example: 'She said: "We “fully” agree." ' -> one of depth 0 and one of depth 1.
 */
export function findQuotations(text: string, paragraphs: (Range & { sentences: Range[] })[]): Quotation[] {
  const all: Quotation[] = []
  let carried: Carried
  paragraphs.forEach((paragraph, number) => {
    const marks = findMarks(text, paragraph)
    const later = laterSingles(marks)
    const pairing: Pairing = { text, paragraph, number, carried, open: [], stray: undefined, found: [] }
    marks.forEach((mark, i) => {
      if (mark.kind === 'single' && mark.turn === 'close' && isPossessive(text, mark, later[i] as boolean)) return
      takeMark(pairing, mark)
    })
    finishParagraph(pairing, paragraph.sentences)
    const found = pairing.found.sort((a, b) => a.start - b.start || b.end - a.end)
    const first = all.length
    all.push(...found)
    const last = found.findLast((quotation) => quotation.depth === 0)
    carried = last && !last.closed && last.end === paragraph.end ? { index: first + found.lastIndexOf(last), kind: last.mark } : undefined
  })
  return all
}

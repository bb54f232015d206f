import type { Furniture } from '@readout/record'
import { bylineRule } from './byline-line.ts'
import { captionRule } from './caption-line.ts'
import { commentFormRule } from './comment-form.ts'
import type { Found, Line, LineRule, Place } from './line.ts'
import { headerRule } from './header-line.ts'
import { readMetaLine } from './meta-line.ts'
import { phraseRule } from './phrase-rule.ts'
import { publishedRule } from './published-line.ts'
import { shareWordsRule } from './share-words.ts'
import { sourceRule } from './source-line.ts'
import { wireCreditRule } from './wire-credit.ts'

/** A run of lines [first, last) that one rule takes. */
export type LineFinding = Found & { first: number; last: number }

const RULES: LineRule[] = [commentFormRule, sourceRule, shareWordsRule, wireCreditRule, phraseRule, headerRule, bylineRule, publishedRule, captionRule]
/** A header of counts, minutes and age may stand on as many lines as it has parts and marks between them. */
const MAX_META_LINES = 5
const MAX_META_PART = 24
/** Running text: enough words and the end of a sentence. */
const MIN_PARAGRAPH_WORDS = 9
const ENDS_SENTENCE = /[.!?…:;,"”’»)\]。！？」』।]$/
/** Scripts without spaces between words: this many characters make running text. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const MIN_DENSE_CHARS = 30

/** True for a line that reads as running text. Example: 'The two sides met in the capital on Monday morning.' -> true. */
export function isRunningText(words: string): boolean {
  if (words.length > 240) return true
  if (words.length >= MIN_DENSE_CHARS && DENSE.test(words)) return ENDS_SENTENCE.test(words)
  return ENDS_SENTENCE.test(words) && words.split(' ', MIN_PARAGRAPH_WORDS + 1).length >= MIN_PARAGRAPH_WORDS
}

/** A summary may stand over byline and date, notes on the authors may be sentences: so far do head and tail reach into the text. */
const HEAD_LINES = 3
const TAIL_LINES = 3

/** First and last line of running text, -1 where there is none. */
export type TextBounds = { firstText: number; lastText: number }

/** Where the running text of the lines begins and ends; `isArticle` leaves lines out that selection has dropped. */
export function textBounds(lines: Line[], isArticle: (index: number) => boolean = () => true): TextBounds {
  let firstText = -1
  let lastText = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.heading || !isArticle(i) || !isRunningText(line.words)) continue
    if (firstText < 0) firstText = i
    lastText = i
  }
  return { firstText, lastText }
}

/**
 * The furniture among the lines of a text, by the lines' own words and their place: over the first paragraph of running text, between, and under the last.
 * Works on scraped text alone. Example: ['0 4 min 9 mths', 'The two met …', 'Source link'] -> meta-line at 0, source-link at 2.
 */
export function classifyLines(lines: Line[], bounds: TextBounds = textBounds(lines), from = 0, to = lines.length): LineFinding[] {
  const { firstText, lastText } = bounds
  const findings: LineFinding[] = []
  for (let i = from; i < to; ) {
    const place: Place =
      firstText < 0 || i <= firstText ? 'head' : i >= Math.max(lastText - TAIL_LINES, firstText + 1) ? 'tail' : i <= firstText + HEAD_LINES ? 'lead' : 'middle'
    const found = metaRun(lines, i, place) ?? single(lines, i, place)
    if (found) findings.push(found)
    i = found ? found.last : i + 1
  }
  return findings
}

function single(lines: Line[], i: number, place: Place): LineFinding | null {
  for (const rule of RULES) {
    const found = rule(lines[i] as Line, place)
    if (found) return { ...found, first: i, last: i + 1 }
  }
  return null
}

/** A header of comments, minutes and age on one line or parted over several. */
function metaRun(lines: Line[], i: number, place: Place): LineFinding | null {
  const alone = readMetaLine((lines[i] as Line).words)
  let joined = ''
  let best: LineFinding | null = null
  for (let last = i; last < lines.length && last < i + MAX_META_LINES; last++) {
    const words = (lines[last] as Line).words
    if (words.length > MAX_META_PART) break
    joined += `${joined ? ' ' : ''}${words}`
    if (last === i) continue
    const found = readMetaLine(joined)
    if (found?.kind === 'meta-line' && size(found) > size(best ?? alone ?? {})) best = { ...found, first: i, last: last + 1 }
  }
  if (best) return best
  if (!alone || (alone.kind === 'age' && place === 'middle')) return null
  return { ...alone, first: i, last: i + 1 }
}

const size = (found: { means?: Furniture['means'] }) => Object.keys(found.means ?? {}).length

import type { Range } from '@readout/record'
import { ABBREVIATIONS } from './tokens.ts'

const TERMINATOR = new Set(['.', '!', '?', '…', '。'])
const CLOSER = new Set(['"', '”', '’', "'", '»', ')', ']', '“'])
const OPENER = /["“‘'«„([]/
const SPACE = /\s/
const LETTER = /\p{L}/u
const CAPITAL = /\p{Lu}/u
const DIGIT = /\p{N}/u

/** Words that open a sentence after "U.S." or "Inc.": where one follows, the full stop also ended the sentence. Source: closed classes of English. */
const SENTENCE_OPENERS = new Set(
  'a after although an and as at before both but by during earlier he her his however i if in it its last later many meanwhile more most no on one our she since so some such that the their then there these they this those under we what when while with you'.split(
    ' ',
  ),
)

/** Abbreviations that a name or number follows: their full stop hardly ever ends a sentence. Source: titles and ranks of news style. */
const BEFORE_NAME = new Set(
  'adm amb brig capt cmdr col cpl dr fig gen gov hon lt maj messrs mr mrs ms mt no op pp pres prof pvt rep reps rev sec sen sens sgt st ste supt v vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Words of asking and crying after `?”` or `!”`: "“Why?” Smith asked" is one sentence. */
const AFTER_QUESTION = /^(?:[\p{Lu}][\p{L}'’.-]*\s){0,4}(?:asked|said|added|cried|wrote|tweeted|says|asks|demanded|exclaimed|wondered|shouted|told|declared)\b/u

/** The word (letters and inner full stops) that ends before `at`. */
function wordBefore(text: string, at: number, start: number): string {
  let i = at
  while (i > start && at - i < 16 && (LETTER.test(text[i - 1] as string) || (text[i - 1] === '.' && i - 1 > start && LETTER.test(text[i - 2] as string)))) i--
  return text.slice(i, at)
}

/** Where the sentence that ends with the terminator at `at` ends, closing marks included; -1 where it does not end there. */
function endAfter(text: string, at: number, range: Range): number {
  let after = at + 1
  while (after < range.end && TERMINATOR.has(text[after] as string)) after++
  const run = after
  while (after < range.end && CLOSER.has(text[after] as string) && after - run < 4 && !opensNext(text, after, range)) after++
  if (after >= range.end) return range.end
  const mark = text[at] as string
  const next = text[after] as string
  if (!SPACE.test(next)) return mark === '.' && glued(text, at, after, range) ? after : -1
  let ahead = after
  while (ahead < range.end && SPACE.test(text[ahead] as string)) ahead++
  if (ahead >= range.end) return range.end
  const opened = OPENER.test(text[ahead] as string)
  const first = opened ? (text[ahead + 1] ?? ' ') : (text[ahead] as string)
  if (!CAPITAL.test(first) && !DIGIT.test(first) && !opened && !/[$€£#@—–•]/.test(first)) return -1
  if (LETTER.test(first) && !CAPITAL.test(first)) return -1
  if (mark !== '.') return after > run && AFTER_QUESTION.test(text.slice(ahead, ahead + 80)) ? -1 : after
  return run === at + 1 && abbreviated(text, at, ahead, range) ? -1 : after
}

/** A straight mark after the terminator and a space before a word opens the next sentence, it does not close this one. */
function opensNext(text: string, at: number, range: Range): boolean {
  return text[at] === '“' && at + 1 < range.end && LETTER.test(text[at + 1] as string)
}

/** "in the decade.The next" – scraped text that lost its space. */
function glued(text: string, at: number, after: number, range: Range): boolean {
  const before = wordBefore(text, at, range.start)
  const here = OPENER.test(text[after] as string) && after > at + 1 ? after + 1 : after
  return (
    before.length >= 3 &&
    !before.includes('.') &&
    before === before.toLowerCase() &&
    CAPITAL.test(text[here] ?? '') &&
    LETTER.test(text[here + 1] ?? '') &&
    !CAPITAL.test(text[here + 1] ?? '')
  )
}

/** True where the full stop at `at` belongs to an abbreviation and does not end the sentence; `ahead` is where the next word stands. */
function abbreviated(text: string, at: number, ahead: number, range: Range): boolean {
  const word = wordBefore(text, at, range.start)
  if (!word) return /^\d{1,2}$/.test(text.slice(range.start, at).trim())
  const lower = word.toLowerCase()
  const next = /^[\p{L}'’]+/u.exec(text.slice(ahead, ahead + 20))?.[0] ?? ''
  if (lower === 'no') return DIGIT.test(text[ahead] as string)
  if (BEFORE_NAME.has(lower)) return true
  if (word.length === 1) return CAPITAL.test(word) && word !== 'I'
  if (word.includes('.') || ABBREVIATIONS.has(lower)) return !SENTENCE_OPENERS.has(next.toLowerCase()) && !OPENER.test(text[ahead] as string)
  return false
}

/**
 * The sentences of a paragraph, in order, without the white space between them; the last one may lack its full stop. Linear in its length.
 * Example: "Mr. Oak met Gen. Ash. “We agreed.” He left" -> three ranges.
 */
export function cutSentences(text: string, paragraph: Range): Range[] {
  const sentences: Range[] = []
  let start = paragraph.start
  let i = paragraph.start
  while (i < paragraph.end) {
    if (!TERMINATOR.has(text[i] as string)) {
      i++
      continue
    }
    const end = endAfter(text, i, paragraph)
    if (end < 0) {
      i++
      continue
    }
    sentences.push({ start, end })
    start = end
    while (start < paragraph.end && SPACE.test(text[start] as string)) start++
    i = Math.max(start, end)
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end })
  return sentences
}

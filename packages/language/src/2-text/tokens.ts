import type { Range } from '@readout/record'

/** A token before it knows its sentence: offsets into the whole text, `lower` its words in lower case with straight apostrophes. */
export type BareToken = Range & { lower: string; kind: 'word' | 'number' | 'punct'; capital: boolean }

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const CAPITAL = /\p{Lu}/u
const APOSTROPHE = new Set(["'", '’', 'ʼ'])
const HYPHEN = new Set(['-', '‐', '‑'])

/** Abbreviations whose full stop belongs to the word. Source: usage of news agencies' style books (titles, months, ranks, company forms). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm amb apr assn asst aug ave bros brig capt cmdr co col corp cpl ct dec def dept dir dist dr ed eds est et etc ex feb fig fr fri ft gen gov govt hon inc jan jr jul jun ltd lt maj mar
 messrs min mon mr mrs ms mt no nov oct op pl pp pres prof pvt rep reps rev rt sat sec sen sens sep sept sgt sr st ste sun supt thu thur thurs treas tue tues univ v vol vs wed`.split(
    /\s+/,
  ),
)

type Class = 'letter' | 'digit' | 'space' | 'other'

function classOf(char: string): Class {
  const code = char.charCodeAt(0)
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter'
    if (code >= 48 && code <= 57) return 'digit'
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'other'
  }
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff) return 'space'
  if (LETTER.test(char)) return 'letter'
  return DIGIT.test(char) ? 'digit' : 'other'
}

/** The whole character at `at`, surrogate pairs included. */
const charAt = (text: string, at: number): string => {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : (text[at] as string)
}

/** End of a word that starts at `at`: letters, digits, inner apostrophes and hyphens ("Kim Jong-un", "O'Neill"), dotted capitals ("U.S."). */
function wordEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const char = charAt(text, i)
    const kind = classOf(char)
    if (kind === 'letter' || kind === 'digit') {
      i += char.length
      continue
    }
    const next = i + 1 < end ? classOf(charAt(text, i + 1)) : 'space'
    if ((APOSTROPHE.has(char) || HYPHEN.has(char)) && (next === 'letter' || (HYPHEN.has(char) && next === 'digit'))) i++
    else break
  }
  return i
}

/** End of "U.S.", "D.C.", "a.m." from `at`, or `at` where no such thing stands there. */
function dottedEnd(text: string, at: number, end: number): number {
  let i = at
  let letters = 0
  while (i + 1 < end && classOf(text[i] as string) === 'letter' && text[i + 1] === '.') {
    letters++
    i += 2
  }
  if (letters < 2) return at
  return i < end && classOf(text[i] as string) === 'letter' && text[i + 1] !== '.' && classOf(text[i + 1] ?? ' ') === 'letter' ? i - 2 : i
}

/** End of a number from `at`: "1,200", "3.5", "10th", "1990s", "9/11", "10:30". */
function numberEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const char = charAt(text, i)
    const kind = classOf(char)
    if (kind === 'digit' || kind === 'letter') i += char.length
    else if (/[.,:/]/.test(char) && i + 1 < end && classOf(text[i + 1] as string) === 'digit') i++
    else break
  }
  return i
}

/**
 * The tokens of a range: words (possessive 's apart), numbers, single marks. Linear in its length.
 * Example: tokens of "Biden's U.S. trip, 10" -> Biden | 's | U.S. | trip | , | 10.
 */
export function tokenize(text: string, range: Range): BareToken[] {
  const tokens: BareToken[] = []
  const push = (start: number, end: number, kind: BareToken['kind']) => {
    const words = text.slice(start, end)
    tokens.push({ start, end, lower: words.toLowerCase().replaceAll('’', "'"), kind, capital: CAPITAL.test(charAt(text, start)) })
  }
  let i = range.start
  while (i < range.end) {
    const char = charAt(text, i)
    const kind = classOf(char)
    if (kind === 'space') i++
    else if (kind === 'letter') i = pushWord(text, i, range.end, push)
    else if (kind === 'digit') {
      const end = numberEnd(text, i, range.end)
      push(i, end, 'number')
      i = end
    } else {
      push(i, i + char.length, 'punct')
      i += char.length
    }
  }
  return tokens
}

function pushWord(text: string, at: number, end: number, push: (start: number, end: number, kind: BareToken['kind']) => void): number {
  const dotted = dottedEnd(text, at, end)
  let to = dotted > at ? dotted : wordEnd(text, at, end)
  if (dotted === at && text[to] === '.' && to < end && to - at <= 5 && ABBREVIATIONS.has(text.slice(at, to).toLowerCase())) to++
  const tail = text.slice(Math.max(at, to - 2), to)
  const possessive = to - at > 2 && (tail[1] === 's' || tail[1] === 'S') && APOSTROPHE.has(tail[0] as string)
  push(at, possessive ? to - 2 : to, 'word')
  if (possessive) push(to - 2, to, 'word')
  return to
}

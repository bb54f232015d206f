import { lowerBound, type Range } from '@readout/record'
import type { Quotation, Text } from '../2-text/index.ts'
import { type Attribution, type Ground, wordAt } from './ground.ts'
import { trimComma } from './read-verbs.ts'
import type { Word } from './words.ts'

/** Who leads to a quotation is named in at most this many words: "Kelmar's foreign ministry on Telegram:". */
const LEAD_WORDS = 14
/** Characters of a line that are looked at for a handle. */
const HANDLE_REACH = 120

/**
 * Lines that name who speaks and nothing else before a colon: a name that leads to a quotation (“The ministry on Telegram: “No.””), and a post under its handle ("12:03 @AnnOak: We met.").
 * A clock time before the name, as in live pages, belongs to neither. Offsets into `source.text`.
 * Example: 'Kelmar’s foreign ministry on Telegram: “We wait.”' -> source 'Kelmar’s foreign ministry', cue ':', content 'We wait'
 */
export function readLeads(ground: Ground, text: Text): Attribution[] {
  const posts = text.paragraphs.flatMap((paragraph) => postOf(text.text, paragraph) ?? [])
  return [...posts, ...text.quotations.flatMap((quotation) => (quotation.depth === 0 ? (leadOf(ground, text, quotation) ?? []) : []))]
}

const CLOCK = /^(?:\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|CET|CEST|EST|EDT|BST|local time))?\s*[-–—:|]?\s+)/i
const POST = /^(?<who>@\w{2,30}|\p{Lu}[\p{L}\p{M}.'’ -]{1,60}\s\(@\w{2,30}\))(?<mark>\s?:)\s+(?=\S)/u

/** A post that stands as a line of its own under the handle it came from. */
function postOf(text: string, paragraph: Range): Attribution | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HANDLE_REACH))
  const clock = CLOCK.exec(head)?.[0].length ?? 0
  const post = POST.exec(head.slice(clock))
  if (!post?.groups) return undefined
  const start = paragraph.start + clock
  const colon = start + (post.groups['who'] as string).length + (post.groups['mark'] as string).length
  const from = start + post[0].length
  const end = trimComma(text, from, paragraph.end)
  if (end <= from) return undefined
  return {
    source: { start, end: start + (post.groups['who'] as string).length },
    cue: { start: colon - 1, end: colon },
    content: [{ start: from, end }],
    lemma: ':',
    act: 'assert',
    rule: 'colon/post',
  }
}

/** The name before a colon before a quotation, where the line or the sentence holds nothing else before it. */
function leadOf(ground: Ground, text: Text, quotation: Quotation): Attribution | undefined {
  const quoted = lowerBound(ground.words, quotation.start)
  const colon = wordAt(ground, quoted - 1)
  if (colon?.is !== 'colon') return undefined
  let from = quoted - 1
  while (from > ground.from && quoted - from <= LEAD_WORDS && ground.words[from - 1]?.sentence === colon.sentence) from--
  if (quoted - from > LEAD_WORDS) return undefined
  from = behindClock(ground, text.text, from)
  const to = nameEnd(ground, from, quoted - 1)
  if (to === undefined) return undefined
  const [first, last] = [ground.words[from] as Word, ground.words[to - 1] as Word]
  return {
    source: { start: first.start, end: last.end },
    cue: { start: colon.start, end: colon.end },
    content: [{ start: quotation.inner.start, end: trimComma(text.text, quotation.inner.start, quotation.inner.end) }],
    lemma: ':',
    act: 'assert',
    rule: 'colon/lead',
  }
}

function behindClock(ground: Ground, text: string, from: number): number {
  const start = ground.words[from]?.start ?? 0
  const clock = CLOCK.exec(text.slice(start, start + HANDLE_REACH))?.[0].length ?? 0
  return clock ? lowerBound(ground.words, start + clock) : from
}

/** Words that may stand in a name, a role or a place of speaking. */
const NOMINAL: ReadonlySet<string> = new Set(['name', 'noun', 'det', 'poss', 'gen', 'prep', 'cc', 'comma', 'num', 'punct', 'verb', 'adv'])
/** What opens the place of speaking: "on Telegram", "in a statement", "to reporters". */
const PLACE: ReadonlySet<string> = new Set(['after', 'at', 'before', 'during', 'in', 'on', 'to', 'via'])

/** The end of the name that opens a line and runs to the colon; nothing where a verb stands in it or nobody is named. */
function nameEnd(ground: Ground, from: number, colon: number): number | undefined {
  let end = colon
  let named = false
  for (let i = from; i < colon; i++) {
    const word = ground.words[i] as Word
    if (!NOMINAL.has(word.is) || (word.is === 'verb' && !word.capital) || (i === from && word.is === 'prep')) return undefined
    if (word.is === 'prep' && PLACE.has(word.lower) && end === colon) end = i
    if (i < end && word.capital && (i > from || word.is === 'name')) named = true
  }
  if (end < colon && wordAt(ground, end - 1)?.is === 'comma') end--
  return named && end > from ? end : undefined
}

import { lowerBound } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import { type Attribution, type Ground, rangeOf, wordAt } from './ground.ts'
import { trimComma } from './read-verbs.ts'
import type { Word } from './words.ts'

/** A name before a colon is at most this many words: "SENIOR ADMINISTRATION OFFICIAL:", "Foreign Minister Ann Oak:". */
const NAME_WORDS = 7

/**
 * Paragraphs that open with a speaker and a colon: transcripts ("MR OAK: Yes."), headlines ("Oak: talks failed"), questions and answers; a turn goes on to the next speaker.
 * Also a colon that leads from a sentence about a speaker to a quotation ("Oak was firm: “No.”") is left to the quotations.
 */
export function readColons(ground: Ground, text: Text): Attribution[] {
  const found: Attribution[] = []
  let turn: Attribution | undefined
  const turns = paragraphTurns(ground, text)
  const transcript = isTranscript(ground, turns)
  for (let p = 0; p < text.paragraphs.length; p++) {
    const opened = turns[p]
    const paragraph = text.paragraphs[p]
    if (!paragraph) continue
    if (opened) {
      const spoken = opened.attribution
      if (transcript) found.push(spoken)
      else if (opened.at !== undefined && headlineTurn(ground, opened.at, text, p)) found.push({ ...spoken, rule: 'colon/headline' })
      turn = transcript ? spoken : undefined
    } else if (turn && transcript && paragraph.kind !== 'heading') {
      const [from, to] = wordsOf(ground, paragraph)
      const range = rangeOf(ground, from, to)
      if (range) turn.content.push(range)
    }
  }
  return found
}

/** Three turns or more, and somebody speaks twice: a list with names at the head of its points is none. */
function isTranscript(ground: Ground, turns: (Opened | undefined)[]): boolean {
  const names = turns.flatMap((opened) =>
    opened?.attribution.source ? [ground.text.text.slice(opened.attribution.source.start, opened.attribution.source.end)] : [],
  )
  return names.length >= 3 && new Set(names).size < names.length
}

/** Words that stand before a headline's colon and name nobody. Source: newsroom usage. */
const LABELS: ReadonlySet<string> = new Set([
  'analysis',
  'breaking',
  'exclusive',
  'explainer',
  'factbox',
  'fact check',
  'live',
  'opinion',
  'photos',
  'poll',
  'revealed',
  'the latest',
  'timeline',
  'update',
  'video',
  'watch',
])

/** A paragraph that opens with who speaks; `at` is the index of its colon, where it has one. */
type Opened = { attribution: Attribution; at?: number }

function paragraphTurns(ground: Ground, text: Text): (Opened | undefined)[] {
  return text.paragraphs.map((paragraph) => {
    const question = questionAt(text.text, paragraph)
    if (question) return { attribution: question }
    const [opening, last] = wordsOf(ground, paragraph)
    // A transcript that a page reprints between marks: “OAK: Yes.”
    const marked = wordAt(ground, opening)?.is === 'open'
    const from = marked ? opening + 1 : opening
    const to = marked && wordAt(ground, last - 1)?.is === 'close' ? last - 1 : last
    let colon = from
    while (colon < to && colon - from <= NAME_WORDS && wordAt(ground, colon)?.is !== 'colon') colon++
    const mark = wordAt(ground, colon)
    if (mark?.is !== 'colon' || colon === from || colon + 1 >= to || !isSpeakerName(ground, from, colon)) return undefined
    const content = rangeOf(ground, colon + 1, to)
    if (!content) return undefined
    const source = { start: (ground.words[from] as Word).start, end: (ground.words[colon - 1] as Word).end }
    const quotation = text.quotations.find((q) => q.start === content.start && q.end >= content.end - 1)
    const inner = quotation ? { start: quotation.inner.start, end: trimComma(text.text, quotation.inner.start, quotation.inner.end) } : content
    const act = text.text[inner.end] === '?' ? 'ask' : 'assert'
    return { at: colon, attribution: { source, cue: { start: mark.start, end: mark.end }, content: [inner], lemma: ':', act, rule: 'colon/turn' } }
  })
}

/** "Q    Will you meet?", "Q. When?", "A. On Monday.": the letters of transcripts, without a colon. */
function questionAt(text: string, paragraph: { start: number; end: number }): Attribution | undefined {
  const label = /^["“]?(?<who>Q(?:[.:]\s|\s{2,}|\s(?=["“]?\p{Lu}))|A(?:[.:]\s|\s{2,}))\s*/u.exec(text.slice(paragraph.start, paragraph.start + 20))
  if (!label) return undefined
  const start = paragraph.start + label[0].length
  const end = trimComma(text, start, paragraph.end)
  const at = paragraph.start + label[0].indexOf(label.groups?.['who']?.charAt(0) ?? '')
  return end > start
    ? {
        source: { start: at, end: at + 1 },
        content: [{ start, end: text[end - 1] === '?' ? end - 1 : end }],
        lemma: '',
        act: label.groups?.['who']?.startsWith('Q') ? 'ask' : 'assert',
        rule: 'colon/turn',
      }
    : undefined
}

/** The words of a paragraph, as indexes. */
function wordsOf(ground: Ground, paragraph: { start: number; end: number }): [number, number] {
  const low = Math.max(ground.from, lowerBound(ground.words, paragraph.start))
  let end = low
  while (end < ground.to && (ground.words[end] as Word).start < paragraph.end) end++
  return [low, end]
}

/** Capitalised throughout, small words aside, and no verb: a name or a role. */
function isSpeakerName(ground: Ground, from: number, to: number): boolean {
  let names = 0
  for (let i = from; i < to; i++) {
    const word = ground.words[i] as Word
    if (word.is === 'stop' || word.is === 'open' || word.is === 'be' || word.is === 'modal' || word.is === 'have') return false
    if (/^\p{Lu}/u.test(ground.text.text.slice(word.start, word.start + 2))) names++
    else if (!['prep', 'det', 'cc', 'gen', 'punct', 'comma', 'num'].includes(word.is)) return false
  }
  return names > 0
}

/** A headline of the form "Name: words" stands in the first paragraph or in one marked as heading. */
function headlineTurn(ground: Ground, colon: number, text: Text, p: number): boolean {
  const paragraph = text.paragraphs[p]
  if (!paragraph || !(paragraph.kind === 'headline' || p === 0)) return false
  const first = wordAt(ground, colon + 1)
  const [from] = wordsOf(ground, paragraph)
  const label = ground.text.text.slice((ground.words[from] as Word).start, (ground.words[colon - 1] as Word).end).toLowerCase()
  return !LABELS.has(label) && first !== undefined && paragraph.sentences[1] - paragraph.sentences[0] <= 2 && colon - wordsOf(ground, paragraph)[0] <= 4
}

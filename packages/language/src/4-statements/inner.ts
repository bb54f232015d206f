import { lowerBound } from '@readout/record'
import type { Quotation, Text } from '../2-text/index.ts'
import { type Attribution, type Ground, groundOf } from './ground.ts'
import { isFinite } from './phrase.ts'
import { reportingAdjectives, reportingNouns, reportingVerbs } from './reporting.ts'
import { wordsIn } from './setting.ts'
import type { Word } from './words.ts'

/** Complements that may open an inner statement; a bare object inside a content is too weak a sign. */
const STRONG = /[/-](?:that|zero|quote|colon|urge|accuse|post|inverted|as|call|for)(?:-|$)|^(?:according|verb\/(?:tell|cited))/
/** Adjectives that bind whom they are told of: "the minister was willing to". */
const BINDING: ReadonlySet<string> = new Set(['determined', 'prepared', 'ready', 'unwilling', 'willing'])

/** Nesting deeper than this is not read: A says that B said that C said. */
export const DEEPEST = 3

/** True where a content holds a word that may report, so that it is worth reading again. */
export function holdsCue(words: Word[], content: Attribution['content'], isCue: (word: Word) => boolean): boolean {
  return content.some((range) => {
    for (let i = lowerBound(words, range.start); i < words.length && (words[i] as Word).start < range.end; i++) if (isCue(words[i] as Word)) return true
    return false
  })
}

/** The inner attributions of a content: it is read again as a text of its own, without what its own speaker thinks. */
export function readInner(text: Text, words: Word[], parent: Attribution, read: (ground: Ground) => Attribution[]): Attribution[] {
  const found: Attribution[] = []
  for (const range of parent.content) {
    const from = lowerBound(words, range.start)
    const to = lowerBound(words, range.end)
    if (to - from < 3) continue
    const { ground, opened } = withCuesInMarks(groundOf(text, words, from, to))
    for (const attribution of read(ground)) {
      const inner = opened.length ? endedWith(opened, attribution) : attribution
      if (isInner(text, words, inner, range)) found.push(inner)
    }
    for (const [first, end] of quotationsIn(ground)) {
      const quoted = groundOf(text, ground.words, first, end)
      for (const attribution of read(quoted)) if (isInner(text, words, attribution, range)) found.push(attribution)
    }
  }
  return found
}

/** The words of the quotations inside a ground, long enough to hold a word of saying, its speaker and what he said: levels of their own. */
function quotationsIn({ words, quoted, from, to }: Ground): [number, number][] {
  const found: [number, number][] = []
  for (let i = from; i < to; i++) {
    const index = quoted[i - from] as number
    if (index < 0) continue
    const first = i
    while (i + 1 < to && quoted[i + 1 - from] === index) i++
    if (i + 1 - first >= FEWEST) found.push([words[first]?.is === 'open' ? first + 1 : first, words[i]?.is === 'close' ? i : i + 1])
  }
  return found
}
/** Words of a quotation, its marks with them. */
const FEWEST = 8

/** Marks that open right before a finite verb, its subject outside of them ("that Oak “believes that …”"), hide no level of their own: they are left out. */
function withCuesInMarks(ground: Ground): { ground: Ground; opened: Quotation[] } {
  const { text, words, from, to } = ground
  const quoted = [...ground.quoted]
  const marks = new Set<number>()
  const opened: Quotation[] = []
  for (let i = from + 1; i < to - 1; i++) {
    const index = quoted[i - from] as number
    const quotation = text.quotations[index]
    if (!quotation || words[i]?.is !== 'open' || !SUBJECT.has((words[i - 1] as Word).is) || !isFinite(ground, i + 1)) continue
    marks.add(i)
    opened.push(quotation)
    for (let k = i; k < to && quoted[k - from] === index; k++) quoted[k - from] = -1
  }
  if (!marks.size) return { ground, opened }
  const kept = words.slice(from, to).filter((_, i) => !marks.has(from + i))
  return { ground: { text, words: kept, from: 0, to: kept.length, quoted: Int32Array.from(quoted.filter((_, i) => !marks.has(from + i))) }, opened }
}

/** What a cue inside of marks reports ends with those marks: “told them that it was lost” and left. */
function endedWith(opened: Quotation[], attribution: Attribution): Attribution {
  const { cue, content } = attribution
  const marks = cue && opened.find((quotation) => quotation.start <= cue.start && cue.end <= quotation.end)
  if (!marks) return attribution
  return { ...attribution, content: content.map(({ start, end }) => ({ start, end: start < marks.inner.end ? Math.min(end, marks.inner.end) : end })) }
}

const SUBJECT: ReadonlySet<string> = new Set(['name', 'noun', 'pro'])

const NOBODY = /^(?:you|who|which|that|it)$/
/** Words for the speaker himself, or for people in general; "said one diplomat" is cut too short. */
const SELF = /^(?:i|we|one)$/
const CUT_SHORT = /^verb\/(?:post|inverted)$/

/** "I think" inside a quotation is the speaker's own, "I told the board that" is told; a bare object is too weak; the inner content must be smaller than the outer. */
export function isInner(text: Text, words: Word[], attribution: Attribution, range: { start: number; end: number }): boolean {
  const { rule, lemma } = attribution
  if (rule !== 'model' && !STRONG.test(rule) && rule !== 'noun/to' && !(rule === 'adjective/to' && BINDING.has(lemma))) return false
  // "was asked to go": nobody is said to have asked, and what was done is told.
  if (attribution.passive && /-(?:to|urge)$/.test(rule)) return false
  const source = attribution.source ? text.text.slice(attribution.source.start, attribution.source.end).toLowerCase() : ''
  if (NOBODY.test(source) || (SELF.test(source) && (CUT_SHORT.test(rule) || !isTold(words, attribution))) || isUnsaid(words, attribution)) return false
  if (isPluralNoun(words, attribution)) return false
  return attribution.content.every(
    (content) => content.start >= range.start && content.end <= range.end && content.end - content.start < (range.end - range.start) * 0.97,
  )
}

/** A word of saying in the past: "I told them that", "he had ordered". What somebody says of himself in the present is his outer statement. */
export function isTold(words: Word[], { cue, lemma, rule }: Attribution): boolean {
  if (!cue || rule.startsWith('noun') || !isSaying(lemma)) return false
  return wordsIn(words, cue).some((word, i, inside) => word.is === 'have' || (word.verb?.forms.has('past') && !inside.slice(0, i).some(({ verb }) => verb)))
}

/** A word of saying or ordering, not of thinking or feeling. */
export const isSaying = (lemma: string): boolean => {
  const takes = reportingVerbs.get(lemma)?.takes
  return lemma === 'clear' || (takes !== undefined && (takes.has('quote') || takes.has('tell') || takes.has('urge')) && !THINKING.has(lemma))
}
const THINKING: ReadonlySet<string> = new Set(['believe', 'expect', 'feel', 'hope', 'know', 'remember', 'think', 'want', 'wonder'])

/** "two river states that": a number before and an -s behind make no subject and verb. */
function isPluralNoun(words: Word[], { cue, source }: Attribution): boolean {
  const [first] = source ? wordsIn(words, source) : []
  const verb = cue && wordsIn(words, cue).at(-1)
  return MANY.test(first?.lower ?? '') && (verb?.verb?.forms.has('s') ?? false)
}
const MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|all|some|many|most|several|few|other|these|those|various)$/

/** What is not said inside a content: "to agree that", "cannot tell us what", "as reported by", "no longer dare to", "they will be sorry that". */
function isUnsaid(words: Word[], { cue, rule }: Attribution): boolean {
  if (!cue) return false
  const inside = wordsIn(words, cue)
  const first = inside[0]
  return (
    first?.is === 'to' ||
    first?.lower === 'as' ||
    inside.some((word) => /^(?:can|cannot|could|should|might|may|must|no)$/.test(word.lower) || (word.lower === 'will' && rule.startsWith('adjective')))
  )
}

/** Inside a content only words that take a clause or a quotation are sure enough; wishes and plans with a bare object are the outer speaker's matter. */
export function reports(text: Text, { lemma, cue, content }: Attribution): boolean {
  const takes = reportingVerbs.get(lemma)?.takes
  const first = content[0]
  const behind = cue && first ? text.text.slice(cue.end, Math.max(first.start, cue.end) + 6) : ''
  if (takes && ['quote', 'tell', 'accuse', 'that'].some((kind) => takes.has(kind)) && !(lemma === 'order' && !infinitive(text, content))) return true
  if (takes?.has('urge')) return lemma !== 'order' || infinitive(text, content)
  if (lemma === 'according' || BINDING.has(lemma)) return true
  return (reportingNouns.has(lemma) || reportingAdjectives.has(lemma)) && !takes && CONNECTED.test(behind)
}
const CONNECTED = /^\W*(?:of|for|to|that|by|from|:)\b/
const infinitive = (text: Text, content: Attribution['content']): boolean => content.some((range) => /\bto\b|“|"/.test(text.text.slice(range.start, range.end)))

/** True where a statement with this verb may stand inside another at all. Example: say -> true, see -> false. */
export function mayReport(lemma: string): boolean {
  const takes = reportingVerbs.get(lemma)?.takes
  return BINDING.has(lemma) || (takes !== undefined && ['quote', 'tell', 'accuse', 'that', 'urge'].some((kind) => takes.has(kind)))
}

/** "accused Oak of ordering the raid": what the charge is about is the outer speaker's, no statement of the accused. */
export const isCharge = (text: Text, outer: Attribution, inner: Attribution): boolean =>
  outer.act === 'accuse' && inner.cue !== undefined && /\b(?:of|for|with)\s$/.test(text.text.slice(Math.max(0, inner.cue.start - 5), inner.cue.start))

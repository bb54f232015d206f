import { type Act, firstEnding, lowerBound, type Range } from '@readout/record'
import type { Quotation, Text } from '../2-text/index.ts'
import type { TaggedAttribution } from '../tagger.ts'
import type { Attribution } from './ground.ts'
import { trimComma } from './read-verbs.ts'
import { type Reporting, reportingAdjectives, reportingNouns, reportingVerbs, speechGenres } from './reporting.ts'
import { wordsIn } from './setting.ts'
import { withoutAdjuncts } from './source-edges.ts'
import type { Word } from './words.ts'

/**
 * What a model tagged, as attributions with the record's contents: without the opening "that" or "to" and without the outer marks. `offset` is added to every place.
 * Example: cue "said", content "that talks failed" -> content talks failed, lemma say.
 */
export function fromTags(text: Text, words: Word[], tagged: TaggedAttribution[], offset = 0): Attribution[] {
  const found: Attribution[] = []
  const whole = text.text.slice(offset)
  for (const tag of tagged) {
    const own = parted(whole, withoutTopic(whole, tag))
    const cue = own.cue ? withoutSetting(text.text, words, { start: own.cue[0] + offset, end: own.cue[1] + offset }) : undefined
    const content = own.content.flatMap(([start, end]) => recordContent(text, { start: start + offset, end: end + offset }))
    if (!content.length) continue
    const entry = cue ? entryOf(words, cue) : undefined
    const source = entry?.lemma === 'read' && tag.source[0] && isInDocument(words, tag.source[0][0] + offset) ? undefined : tag.source[0]
    found.push({
      content: joinNear(text, content),
      lemma: entry?.lemma ?? '',
      act: entry?.act ?? 'assert',
      rule: 'model',
      ...(cue ? { cue } : {}),
      ...(source ? { source: withoutAdjuncts(text.text, inOneSentence(text, cue, { start: source[0] + offset, end: source[1] + offset })) } : {}),
      ...(cue && entry ? unsaid(words, cue, entry) : {}),
      given: { confidence: tag.confidence, sourceConfidence: tag.sourceConfidence },
    })
  }
  return found
}

/** "said |Ann Oak, the minister. Oak, who| believes": of a speaker's phrase that runs over a full stop, what stands in the sentence of the cue. */
function inOneSentence({ text, sentences }: Text, cue: Range | undefined, { start, end }: Range): Range {
  const at = firstEnding(sentences, start)
  const own = cue && sentences[firstEnding(sentences, cue.start)]
  const stop = sentences[at]?.end ?? end
  if (!own || stop >= end || !/\p{Ll}{4}[.!?]["”’]?\s*$/u.test(text.slice(start, stop))) return { start, end }
  const clipped = { start: Math.max(start, own.start), end: Math.min(end, own.end) }
  while (clipped.end > clipped.start && /[\s.!?]/.test(text[clipped.end - 1] as string)) clipped.end--
  return clipped.end > clipped.start ? clipped : { start, end }
}

/** "he said |of| Oak": who it was about is no part of the cue. */
function withoutTopic(text: string, tag: TaggedAttribution): TaggedAttribution {
  const { cue } = tag
  return cue && /\b(?:recalled|remarked|said|say|says) of$/.test(text.slice(Math.max(cue[0], cue[1] - 14), cue[1]))
    ? { ...tag, cue: [cue[0], cue[1] - 3] }
    : tag
}

/** "said |in a statement|", "said |on Monday|": when and where something was said is no part of the cue, which ends with its verb. */
function withoutSetting(text: string, words: Word[], cue: Range): Range {
  const verb = wordsIn(words, cue).findLast((word) => word.is === 'verb' && reportingVerbs.get(word.verb?.lemma ?? '')?.takes.has('post'))
  return verb && SETTING.test(text.slice(verb.end, cue.end)) ? { start: cue.start, end: verb.end } : cue
}
const SETTING =
  /^\s+(?:(?:(?:on|late|early|last|this)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|today|yesterday)\b|in\s+(?:reply|response|return|turn)\b|(?:at|during|in|on|through|via)\s+(?:an?\s|the\s|his\s|her\s|its\s|their\s|email|Facebook|Twitter|Telegram|television|\p{Lu}))/u

/** Words that lead from a cue to its content and belong to the cue: "called |for| grain", "asked |Oak about| grain". */
const LEADS = /^(?:\p{L}+ )?(?:about|against|at|for|from|of|on|over|with)$/u
/** "appeared |to blame| them" is one cue. */
const SEEMING = /\b(?:appear|came|come|continue|go|went|seem)(?:s|ed)?(?: to)?$/

/** Cue and content of a model that share words: they are the cue's where they lead on ("called |for| grain"), else the content's ("voted |to hold| talks"). */
function parted(text: string, tag: TaggedAttribution): { cue: [number, number] | null; content: [number, number][] } {
  const { cue, content } = tag
  const first = content.find(([start, end]) => cue && cue[0] < start && start < cue[1] && cue[1] < end)
  if (!cue || !first) return tag
  const shared = text.slice(first[0], cue[1])
  if (!LEADS.test(shared) && !SEEMING.test(text.slice(cue[0], first[0]).trimEnd()))
    return { cue: [cue[0], cue[0] + text.slice(cue[0], first[0]).trimEnd().replace(/ to$/, '').length], content }
  const end = first[1]
  const start = cue[1] + (/^\s*/.exec(text.slice(cue[1], end))?.[0].length ?? 0)
  return { cue, content: content.map((range) => (range === first ? [start, end] : range)) }
}

/** "The statement issued after |the session| reads:": a noun for a text stands before the source, in its sentence; the text reads so, not the session. */
function isInDocument(words: Word[], start: number): boolean {
  const at = lowerBound(words, start)
  return words.slice(Math.max(0, at - 6), at).some((word) => word.sentence === words[at]?.sentence && speechGenres.get(word.lower) === 'document')
}

/** A tagged content without "that", "to" and the marks round all of it; several sentences' quotations are taken as one stretch each. */
function recordContent(text: Text, range: Range): Range[] {
  const said = text.text.slice(range.start, range.end)
  const opener = /^(?:that(?! (?:are|could|did|does|had|has|is|may|might|should|was|were|will|would)\b)|to)\s+/i.exec(said)
  let start = range.start + (opener && opener[0].length < said.length ? opener[0].length : 0)
  let end = range.end
  while (start < end && /[\s,:]/.test(text.text[start] as string)) start++
  end = trimComma(text.text, start, end)
  if (start >= end) return []
  const quotation = quotationAt(text.quotations, start)
  if (quotation && quotation.end >= end && quotation.inner.end <= end + 2) {
    start = quotation.inner.start
    end = trimComma(text.text, start, Math.min(end, quotation.inner.end))
  }
  return end > start ? [{ start, end }] : []
}

/** The quotation that opens at a place. */
function quotationAt(quotations: Quotation[], start: number): Quotation | undefined {
  const low = lowerBound(quotations, start)
  return quotations[low]?.start === start ? quotations[low] : undefined
}

/** Spans in text order, those with nothing but white space between them as one. */
function joinNear(text: Text, content: Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...content].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && (range.start <= last.end || !text.text.slice(last.end, range.start).trim())) last.end = Math.max(last.end, range.end)
    else joined.push({ ...range })
  }
  return joined
}

type Entry = Reporting | { lemma: string; act: Act }

/** The lexicon's entry for a cue: its last word that reports. */
function entryOf(words: Word[], cue: Range): Entry | undefined {
  const inside = wordsIn(words, cue)
  const saying = inside.map((word) => word.verb && reportingVerbs.get(word.verb.lemma)).filter((entry) => entry !== undefined)
  const verb = saying.at(-1)
  if (verb)
    return /^(?:ask|call)$/.test(verb.lemma) && inside.some((word) => /^(?:for|on|upon)$/.test(word.lower)) ? { lemma: verb.lemma, act: 'demand' } : verb
  const other = inside
    .map((word) => reportingNouns.get(word.lower) ?? reportingNouns.get(word.lower.replace(/s$/, '')) ?? reportingAdjectives.get(word.lower))
    .filter((entry) => entry !== undefined)
  if (other.length) return other.at(-1)
  const head = inside.findLast((word) => word.verb) ?? inside.at(-1)
  return head ? { lemma: head.verb?.lemma ?? head.lower, act: 'assert' } : undefined
}

function unsaid(words: Word[], cue: Range, _entry: Entry): Pick<Attribution, 'negated' | 'hypothetical'> {
  const inside = wordsIn(words, cue)
  const negated = inside.some((word) => word.is === 'not' || word.lower === 'never')
  const hypothetical = inside.some((word) => /^(?:would|could|might|may|'d)$/.test(word.lower))
  return { ...(negated ? { negated: true as const } : {}), ...(hypothetical ? { hypothetical: true as const } : {}) }
}

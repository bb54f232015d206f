import { type Contact, type Range, sliceSpan, type When } from '@readout/record'
import { type People, resolveSpan, sideOf } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import { subjectBefore } from './read-parties.ts'
import { lowerAt, mentionEnd, mentionOf, type Surface, tokenAt } from './surface.ts'
import { timesIn } from './times-in.ts'

/** What is told of a contact besides who and when. */
export type Details = Pick<Contact, 'initiator' | 'duration' | 'publicSegment' | 'topics'>

const NOUNS = new Set(['call', 'conversation', 'meeting', 'talks', 'conference', 'visit', 'dialogue'])
const ASKED = new Set(['initiated', 'requested', 'proposed', 'arranged'])
/** Verbs two share, with the length behind them: "spoke for an hour", "met in the capital for four hours". */
const SHARED = new Set(['met', 'spoke', 'talked'])
/** Verbs of a length that stands right behind them: "took about an hour", "ran for two hours". */
const TAKES = new Set(['continued', 'ran', 'took'])
const BEFORE_LENGTH =
  /^ (?:for )?(?:(?:about|almost|approximately|around|at least|just over|just under|less than|more than|nearly|only|over|roughly|some|up to|well over) )?$/
/** Verbs that name what was talked about. */
const DISCUSSED = new Set(['discussed', 'reviewed', 'addressed'])

/**
 * Reads who asked for the headline contact, how long it took, whether a part of it was public, and its topics, from the sentences of the text.
 * Nothing is told without words of the page for it, nor by a sentence that tells of other contacts alone (`elsewhere`). Example: "The call, requested by the A side, took about 40 minutes." -> initiator A, PT40M, approximately.
 */
export function tellDetails(people: People, surface: Surface, said: Said, parties: string[], elsewhere: Range[] = []): Details {
  const details: Details = { topics: [] }
  const { sentences, tokens, text } = surface.text
  const sides = new Set(parties.map((id) => sideOf(people, id)))
  const speakers = speakersOf(surface, said)
  for (let s = 0; s < Math.min(sentences.length, 400); s++) {
    const sentence = sentences[s]
    if (!sentence) break
    if (elsewhere.some((range) => range.start < sentence.end && sentence.start < range.end) && !goesOn(surface, sentence.tokens[0])) continue
    let noun = false
    for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
      const word = tokens[i]?.lower ?? ''
      if (NOUNS.has(word)) noun = true
      const saidBy = speakers.get(s) ?? 'page'
      if (!details.initiator) details.initiator = initiatorAt(people, surface, i, sentence.tokens[1], noun, saidBy, sides)
      if (!details.duration && (word === 'lasted' || TAKES.has(word) || SHARED.has(word) || word.endsWith('-long') || word === 'long'))
        details.duration = durationAt(surface, i, sentence, noun || SHARED.has(word), saidBy)
      if (!details.duration && HOLDS.has(word)) details.duration = lengthOpening(surface, i, sentence, saidBy)
      if (!details.duration && NOUNS.has(word)) details.duration = lengthBefore(surface, i, sentence, saidBy)
      if (!details.publicSegment && word === 'public' && ['segment', 'part', 'portion'].includes(lowerAt(surface, i + 1)))
        details.publicSegment = {
          value: !['no', 'without', 'any'].includes(lowerAt(surface, i - 1)),
          saidBy,
          span: spanOf(surface, i - (['no', 'a', 'without'].includes(lowerAt(surface, i - 1)) ? 1 : 0), i + 2),
        }
      if (DISCUSSED.has(word) && details.topics.length < 12) details.topics.push(...topicsAt(surface, i + 1, sentence.tokens[1], text))
    }
  }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Details
}

/** "The meeting, which lasted …": a sentence that opens with the contact itself goes on about it, whatever else it tells. */
const goesOn = (surface: Surface, first: number): boolean =>
  /^(?:the|this|their)$/.test(lowerAt(surface, first)) && [1, 2, 3].some((step) => NOUNS.has(lowerAt(surface, first + step)))

const spanOf = (surface: Surface, from: number, to: number) =>
  sliceSpan(surface.text.text, tokenAt(surface, from)?.start ?? 0, tokenAt(surface, to - 1)?.end ?? 0)

/** The speaker of the outermost statement that holds a sentence's opening words. */
function speakersOf(surface: Surface, said: Said): Map<number, string> {
  const speakers = new Map<number, string>()
  let at = 0
  for (const statement of [...said.statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))) {
    const start = statement.content[0]?.start
    if (start === undefined || statement.parent || !statement.speaker) continue
    while (at < surface.text.sentences.length && (surface.text.sentences[at]?.end ?? 0) <= start) at++
    if (!speakers.has(at)) speakers.set(at, statement.speaker)
  }
  return speakers
}

/** "initiated by B", "at the request of B", "at B's initiative", "B requested the call". */
function initiatorAt(
  people: People,
  surface: Surface,
  i: number,
  end: number,
  noun: boolean,
  saidBy: string,
  sides: Set<string | undefined>,
): Details['initiator'] {
  const word = lowerAt(surface, i)
  const by =
    ASKED.has(word) && noun && lowerAt(surface, i + 1) === 'by'
      ? i + 2
      : word === 'asked' && noun && lowerAt(surface, i + 1) === 'for' && lowerAt(surface, i + 2) === 'by'
        ? i + 3
        : (word === 'request' || word === 'initiative') &&
            lowerAt(surface, i - 1) === 'the' &&
            ['at', 'on'].includes(lowerAt(surface, i - 2)) &&
            lowerAt(surface, i + 1) === 'of'
          ? i + 2
          : undefined
  if (by === undefined) {
    const caller = callerOf(people, surface, i, end, saidBy, sides)
    if (caller) return caller
    if (word === 'request' || word === 'initiative') return ownersInitiative(people, surface, i, saidBy, sides)
    return askerOf(people, surface, i, end, saidBy, sides)
  }
  let to = by
  while (to < Math.min(end, by + 8) && ![',', '.', ';', 'lasted', 'and', 'was', 'which', 'that', 'on', 'to', 'with'].includes(lowerAt(surface, to))) to++
  const phrase: Range = spanOf(surface, by, to)
  const actor = resolveSpan(people, phrase).actors.find((id) => sides.has(sideOf(people, id)))
  return actor ? { actor, saidBy, span: spanOf(surface, i, to) } : undefined
}

/** Whoever a call comes from made it: "A received a phone call today from B", "B phoned A". */
function callerOf(people: People, surface: Surface, i: number, end: number, saidBy: string, sides: Set<string | undefined>): Details['initiator'] {
  const word = lowerAt(surface, i)
  if (word === 'call' && ['received', 'receives'].some((verb) => [2, 3, 4].some((back) => lowerAt(surface, i - back) === verb))) {
    const from = [i + 1, i + 2, i + 3].find((k) => k < end && lowerAt(surface, k) === 'from')
    // "from His Excellency B": the pronoun of a form of address is nobody.
    const other = from === undefined ? undefined : actorIn(people, surface, from + 1, Math.min(end, from + 12), sides)
    return other && from !== undefined ? { actor: other.actor, saidBy, span: spanOf(surface, from, other.to) } : undefined
  }
  if (!['phoned', 'phones', 'telephoned', 'telephones'].includes(word) || ['was', 'were', 'been'].includes(lowerAt(surface, i - 1))) return undefined
  const { from, mentions } = subjectBefore(surface, i)
  const actor = mentions.map((mention) => mention.actor).find((id) => sides.has(sideOf(people, id)))
  const others = new Set([...sides].filter((side) => side !== sideOf(people, actor)))
  return actor && actorIn(people, surface, i + 1, Math.min(end, i + 8), others) ? { actor, saidBy, span: spanOf(surface, from, i + 1) } : undefined
}

/** The first actor of a party's side that is named in tokens [from, to), and where its name ends. */
function actorIn(people: People, surface: Surface, from: number, to: number, sides: Set<string | undefined>): { actor: string; to: number } | undefined {
  for (let k = from; k < to; k++) {
    const mention = mentionOf(surface, k)
    if (mention && mention.kind !== 'pronoun' && sides.has(sideOf(people, mention.actor))) return { actor: mention.actor, to: mentionEnd(surface, k) }
  }
  return undefined
}

/** Nouns of a contact as the object of asking for it. */
const ASKED_FOR = new Set(['call', 'conversation', 'meeting', 'talks', 'visit'])

/** "A requested the call", "B had initiated the conversation", "A asked for the meeting". */
function askerOf(people: People, surface: Surface, i: number, end: number, saidBy: string, sides: Set<string | undefined>): Details['initiator'] {
  const word = lowerAt(surface, i)
  if (!ASKED.has(word) && !(word === 'asked' && lowerAt(surface, i + 1) === 'for')) return undefined
  let noun = word === 'asked' ? i + 2 : i + 1
  if (!['the', 'this'].includes(lowerAt(surface, noun))) return undefined
  noun++
  if (['phone', 'telephone', 'video'].includes(lowerAt(surface, noun))) noun++
  if (noun >= end || !ASKED_FOR.has(lowerAt(surface, noun))) return undefined
  const to = ['had', 'has'].includes(lowerAt(surface, i - 1)) ? i - 1 : i
  if (['was', 'were', 'been', 'not', 'never'].includes(lowerAt(surface, i - 1))) return undefined
  const { from, mentions } = subjectBefore(surface, to)
  const actor = mentions.map((mention) => mention.actor).find((id) => sides.has(sideOf(people, id)))
  return actor ? { actor, saidBy, span: spanOf(surface, from, noun + 1) } : undefined
}

/** "at the A side's initiative", "on A's request". */
function ownersInitiative(people: People, surface: Surface, i: number, saidBy: string, sides: Set<string | undefined>): Details['initiator'] {
  if (lowerAt(surface, i - 1) !== "'s") return undefined
  let from = i - 2
  while (from > i - 8 && !['at', 'on'].includes(lowerAt(surface, from))) from--
  if (!['at', 'on'].includes(lowerAt(surface, from))) return undefined
  const actor =
    oneOfTwo(people, surface, from, sides) ?? resolveSpan(people, spanOf(surface, from + 1, i - 1)).actors.find((id) => sides.has(sideOf(people, id)))
  return actor ? { actor, saidBy, span: spanOf(surface, from + 1, i + 1) } : undefined
}

/** "at |the latter|'s request", "at |the former|'s": the second or the first of the two sides told of in the sentence before. */
function oneOfTwo(people: People, surface: Surface, at: number, sides: Set<string | undefined>): string | undefined {
  const which = lowerAt(surface, at + 2)
  if (lowerAt(surface, at + 1) !== 'the' || (which !== 'latter' && which !== 'former')) return undefined
  const told: string[] = []
  for (let k = at - 1; k >= 0 && tokenAt(surface, k)?.sentence === tokenAt(surface, at)?.sentence; k--) {
    const mention = mentionOf(surface, k)
    const side = mention && sideOf(people, mention.actor)
    const person = mention && surface.actors.get(mention.actor)?.kind === 'person'
    if (mention && person && sides.has(side) && !told.some((id) => sideOf(people, id) === side)) told.unshift(mention.actor)
  }
  return told.length === 2 ? told[which === 'latter' ? 1 : 0] : undefined
}

function durationAt(surface: Surface, i: number, sentence: Range, noun: boolean, saidBy: string): Details['duration'] {
  const token = tokenAt(surface, i)
  if (!token || !noun) return undefined
  const shared = SHARED.has(token.lower)
  const length = timesIn(surface, sentence).find(
    (time) => time.precision === 'duration' && time.span && Math.abs(time.span.start - token.start) < (shared ? 90 : 40) && /^PT/.test(time.value),
  )
  const between = length?.span ? surface.text.text.slice(token.end, length.span.start) : ''
  const frame = shared ? /^(?:[^.;:“"]* )?for $/.test(between) : TAKES.has(token.lower) ? BEFORE_LENGTH.test(between) : true
  return length?.span && frame ? durationOf(length, saidBy) : undefined
}

/** A length that stands before the noun of the contact: "an hour-long call", "a 40-minute telephone conversation", "a lengthy meeting" (no value). */
function lengthBefore(surface: Surface, i: number, sentence: Range & { tokens: [number, number] }, saidBy: string): Details['duration'] {
  for (let k = i - 1; k >= Math.max(sentence.tokens[0], i - 3); k--) {
    const word = lowerAt(surface, k)
    if (word === 'lengthy') return { saidBy, span: spanOf(surface, k, k + 1) }
    if (!/(?:-long|-hour|-minute|^minute|^hour)$/.test(word)) continue
    const token = tokenAt(surface, k)
    const length = timesIn(surface, sentence).find(
      (time) => time.span && token && time.span.start < token.end && token.start < time.span.end && /^PT/.test(time.value),
    )
    const duration = length && durationOf(length, saidBy)
    // The adjective as it is printed: "hour-long" whole, without its article.
    if (duration) return word.includes('-') ? { ...duration, span: spanOf(surface, k, k + 1) } : duration
  }
  return undefined
}

/** A length told before the verb of holding: "For about 25 minutes from 5 p.m., A held a telephone talk with B". */
function lengthOpening(surface: Surface, i: number, sentence: Range, saidBy: string): Details['duration'] {
  const token = tokenAt(surface, i)
  const held = [1, 2, 3, 4, 5].some((step) => NOUNS.has(lowerAt(surface, i + step)) || lowerAt(surface, i + step) === 'talk')
  if (!token || !held) return undefined
  const { text } = surface.text
  const length = timesIn(surface, sentence).find(
    ({ value, span }) => span && /^PT/.test(value) && span.end < token.start && /\bfor $/i.test(text.slice(Math.max(0, span.start - 5), span.start)),
  )
  return length && durationOf(length, saidBy)
}
/** Verbs by which a contact is held. */
const HOLDS = new Set(['had', 'held'])

const durationOf = (length: When, saidBy: string): Details['duration'] =>
  length.span
    ? { ...(/X/.test(length.value) ? {} : { value: length.value }), ...(length.mod === 'APPROX' ? { approx: true as const } : {}), saidBy, span: length.span }
    : undefined

/** The noun phrases after "discussed", cut at commas and the last "and". */
function topicsAt(surface: Surface, from: number, end: number, text: string): Contact['topics'] {
  const topics: Contact['topics'] = []
  let start = from
  for (let i = from; i <= end && topics.length < 6; i++) {
    const word = i === end ? '.' : lowerAt(surface, i)
    const closes = [',', '.', ';', ':'].includes(word) || (word === 'and' && topics.length > 0)
    if (!closes) continue
    const first = ['and', 'including', 'as'].includes(lowerAt(surface, start)) ? start + 1 : start
    if (i > first) topics.push(spanOf(surface, first, i))
    start = i + 1
    if (word !== ',' && word !== 'and') break
  }
  return topics.filter((topic) => topic.exact.length > 2 && topic.exact.length < 240 && text.slice(topic.start, topic.end) === topic.exact)
}

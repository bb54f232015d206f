import { type Actor, type By, lowerBound, type Range } from '@readout/record'
import type { ActorMention, People } from '../3-people/index.ts'
import { resolveSpan } from '../3-people/index.ts'
import type { Attribution } from './ground.ts'
import { speechGenres } from './reporting.ts'

/** Who speaks: the actor, those who speak with him, and whether the page leaves it to be inferred. */
export type Spoken = { speaker: By; others: string[]; inferred: boolean }

/** The last speaker, and the last who was said to have put something in writing, for "the statement said"; `end` is where his words ended. */
export type Authors = { last?: string; document?: string; end?: number }

/**
 * The speaker of an attribution: the person or outlet named in the source, else whom the source means; a document speaks for its author where the page tells one.
 * Example: source "Deputy Prime Minister Ann Oak" -> Ann Oak; "the statement" after Oak's -> Oak, inferred.
 */
export function speakerOf(people: People, attribution: Attribution, authors: Authors = {}): Spoken {
  const { source } = attribution
  if (!source) return goesOn(people, attribution, authors) ?? { speaker: null, others: [], inferred: false }
  const whom = antecedentOf(people, source)
  if (whom) return whom
  const head = headOf(people, source)
  const { actors, inferred } = resolveSpan(people, head)
  const [speaker = null, ...others] = actors
  if (isOwnerOnly(people, head, speaker)) return { speaker: null, others: [], inferred: false }
  const before = passedBy(people, head, speaker, authors)
  if (before) return { speaker: before, others: [], inferred: true }
  const named = namedIn(people, head)
  if (named && named !== speaker && !others.includes(named) && !isNamedAt(people, speaker, head)) return { speaker: named, others: [], inferred: false }
  // "former Foreign Minister of Orvania, Ann Oak" and "deputy leader and Reform chairwoman Ann Oak" are one person.
  if (named && others.length && (isTitled(people, head, named) || isApposed(people, head, named))) return { speaker: named, others: [], inferred: false }
  if (others.length && isAged(people, head, speaker)) return { speaker, others: [], inferred }
  const author = authors.document ?? authors.last
  if (speaker === null && author && isDocument(people.text.text.slice(source.start, source.end))) return { speaker: author, others: [], inferred: true }
  return { speaker, others, inferred }
}

/** "It is further stated that": whose words stood right before goes on. */
function goesOn(people: People, { cue, lemma, passive }: Attribution, { last, end = 0 }: Authors): Spoken | undefined {
  if (!cue || !passive || !last || cue.start - end > 200 || cue.start < end) return undefined
  const said = people.text.text.slice(cue.start, cue.end)
  return SAME_BREATH.test(lemma) && /\b(?:further|also)\b/i.test(said) ? { speaker: last, others: [], inferred: true } : undefined
}

/** Words of a text that goes on; "it is also reported" is what others say. */
const SAME_BREATH = /^(?:add|mention|note|say|state|stress)$/

/** "…, who said": whoever is told of right before the relative word. */
function antecedentOf(people: People, source: Range): Spoken | undefined {
  const text = people.text.text
  if (!/^(?:who|which|that)$/i.test(text.slice(source.start, source.end))) return undefined
  const told = mentionsIn(people, { start: source.start - REACH, end: source.start }).findLast(
    (mention) => mention.kind !== 'pronoun' && /^[\s,)–—-]*$/.test(text.slice(mention.end, source.start)),
  )
  return told ? { speaker: told.actor, others: [], inferred: false } : undefined
}

/** "His ex-wife", with nobody known but him: she is not he; his own letter or office speaks for him. */
function isOwnerOnly(people: People, source: Range, speaker: By): boolean {
  const words = people.text.text.slice(source.start, source.end)
  const owner = /^(?:his|her|its|their)(?=\s\S)/i.exec(words)?.[0]
  if (!owner || speaker === null || OWN_VOICE.test(words)) return false
  const own = mentionsIn(people, source).filter((mention) => mention.actor === speaker)
  return own.length > 0 && own.every(({ end, kind }) => kind === 'pronoun' && end === source.start + owner.length)
}
const OWN_VOICE =
  /\b(?:accounts?|articles?|blog|books?|column|diary|letters?|memoirs?|messages?|office|plans?|posts?|proposals?|remarks|reports?|rhetoric|speech|statements?|testimony|tweets?|website|words)$/i

/** "In a statement carried by the agency, it said": not the agency, which is named in passing, but who spoke before. */
function passedBy(people: People, source: Range, speaker: By, { last }: Authors): string | undefined {
  const text = people.text.text
  if (!last || last === speaker || speaker === null || !/^(?:it|he|she|they)$/i.test(text.slice(source.start, source.end))) return undefined
  if (actorOf(people, speaker)?.kind !== 'outlet') return undefined
  const named = mentionsIn(people, { start: source.start - REACH, end: source.start }).findLast((mention) => mention.actor === speaker)
  return named && CARRIED.test(text.slice(Math.max(0, named.start - 40), named.start)) ? last : undefined
}
const CARRIED = /\b(?:by|in|on|through|to|via|with)\s(?:(?:the|a|an|its|their)\s)?(?:[\p{L}-]+\s){0,3}$/u

/** The source without a relative clause behind its name: "Ann Oak, who visited Orvania" -> Ann Oak. */
function headOf(people: People, source: Range): Range {
  const cut = people.text.text.slice(source.start, source.end).search(/,\s(?:who|whose|whom|which|where)\s/)
  return cut > 1 ? { start: source.start, end: source.start + cut } : source
}

/** Titles without an article before one person's name, at the end of the source: nobody else is told of. */
function isTitled(people: People, source: Range, named: string): boolean {
  if (/^(?:the|a|an|both|two|his|her|its|their)\s/i.test(people.text.text.slice(source.start, source.end))) return false
  const names = mentionsIn(people, source).filter((mention) => mention.kind === 'name' && actorOf(people, mention.actor)?.kind === 'person')
  return names.length > 0 && names.every((mention) => mention.actor === named) && (names.at(-1)?.end ?? 0) >= source.end - 1
}

/** "a senior adviser, Ann Oak", "the minister of defence, Mr Bo Ash": one phrase, a comma and the name, which ends the source; "a senior adviser, Ann Oak and Bo Ash" are several. */
function isApposed(people: People, source: Range, named: string): boolean {
  const name = mentionsIn(people, source).find((mention) => mention.actor === named && mention.kind === 'name')
  if (!name || name.end < source.end - 1) return false
  const before = people.text.text.slice(source.start, name.start)
  return (
    /^(?:an?|the|his|her|its|their|our) [^,]{3,80}, (?:\p{L}[\p{L}. ]{0,40} )?$/iu.test(before) &&
    !/\s(?:or|with)\s|\sand (?:an?|the|his|her|its|their) |,[^,]*\sand\s/.test(before)
  )
}

/** "Ann Oak, 67, a retired teacher": one person with her age and her work. */
function isAged(people: People, source: Range, speaker: By): boolean {
  const text = people.text.text
  const name = mentionsIn(people, source).find((mention) => mention.actor === speaker && mention.kind === 'name')
  return name !== undefined && /^, (?:aged )?\d{1,3}, (?:an?|the|one|his|her|who)\s(?:(?!\sand\s).)*$/.test(text.slice(name.end, source.end))
}

/** In a direct quotation "he" and "she" are not the one who speaks: the person told of last before them, else nobody. */
export function otherThan(people: People, source: Range, outer: Spoken): Spoken | undefined {
  const pronoun = people.text.text.slice(source.start, source.end).toLowerCase()
  const wrong = /^(?:he|she)$/.exec(pronoun)
  if (!wrong) return undefined
  const opposite = pronoun === 'he' ? 'she' : 'he'
  const taken = new Set([outer.speaker, ...outer.others])
  for (const mention of mentionsIn(people, { start: source.start - REACH, end: source.start }).reverse()) {
    const actor = actorOf(people, mention.actor)
    const before = people.text.text.slice(Math.max(0, mention.start - 12), mention.start)
    if (/\b(?:of|by|with|for|from|to|against|over|about|on)\s+(?:the\s+)?$/.test(before)) continue
    if (actor?.kind !== 'person' || taken.has(actor.id) || actor.mentions.some(({ exact }) => exact.toLowerCase() === opposite)) continue
    return { speaker: actor.id, others: [], inferred: true }
  }
  return { speaker: null, others: [], inferred: false }
}
/** Characters before a pronoun within which its person is told of: about four sentences. */
const REACH = 600

/** The mentions inside a range; mentions stand in text order. */
function mentionsIn(people: People, range: Range): ActorMention[] {
  const { mentions } = people
  const low = lowerBound(mentions, range.start)
  const inside: ActorMention[] = []
  for (let i = low; i < mentions.length && (mentions[i] as ActorMention).start < range.end; i++) {
    const mention = mentions[i] as ActorMention
    if (mention.end <= range.end) inside.push(mention)
  }
  return inside
}

/** A person or outlet named in the source that no preposition or possessive makes another's: not Ash in "an aide of Ash" or "Ash's aide". */
function namedIn(people: People, source: Range): string | undefined {
  const text = people.text.text
  for (const mention of mentionsIn(people, source)) {
    if (mention.kind !== 'name') continue
    const actor = actorOf(people, mention.actor)
    if (actor?.kind !== 'person' && actor?.kind !== 'outlet') continue
    const before = text.slice(Math.max(source.start, mention.start - 12), mention.start).toLowerCase()
    const after = text.slice(mention.end, mention.end + 2)
    if (/(?:^|\s)(?:of|for|from|to|in|with|by|under|on|at|and|against|about|citing|quoting)(?:\s+the)?\s+$/.test(before) || /^['’]/.test(after)) continue
    return mention.actor
  }
  return undefined
}

/** Is the actor itself named in the source, so that the name there is another's? */
const isNamedAt = (people: People, id: By, source: Range): boolean =>
  id !== null && mentionsIn(people, source).some((mention) => mention.actor === id && mention.kind === 'name' && actorOf(people, id)?.kind === 'person')

const known = new WeakMap<People, { upTo: number; byId: Map<string, Actor> }>()

/** The actor of an id; `people.actors` only grows, so what was looked up stays. */
function actorOf(people: People, id: string): Actor | undefined {
  const seen = known.get(people) ?? { upTo: 0, byId: new Map<string, Actor>() }
  for (; seen.upTo < people.actors.length; seen.upTo++) {
    const actor = people.actors[seen.upTo] as Actor
    seen.byId.set(actor.id, actor)
  }
  known.set(people, seen)
  return seen.byId.get(id)
}

/** "the statement", "it", "the letter": words that stand for what somebody put out. */
function isDocument(source: string): boolean {
  const words = source.toLowerCase().split(/\s+/)
  return words.length <= 3 && /^(?:the|this|that|its|their|his|her)$/.test(words[0] ?? '') && speechGenres.get(words.at(-1) ?? '') === 'document'
}

import { lowerBound, type Range, sliceSpan } from '@readout/record'
import type { Draft } from './drafts.ts'
import { actorOf } from './find-people.ts'
import type { ActorMention, People, Resolution } from './index.ts'
import { type Memory, memoryOf } from './memory.ts'
import type { PlacedPhrase } from './read-phrases.ts'

/** The mentions that start within a range, in text order. Example: mentionsIn(people, sentence) -> those of the sentence. */
export function mentionsIn(people: People, range: Range): ActorMention[] {
  const found: ActorMention[] = []
  for (let i = lowerBound(people.mentions, range.start); i < people.mentions.length; i++) {
    const one = people.mentions[i] as ActorMention
    if (one.start >= range.end) break
    found.push(one)
  }
  return found
}

/** The actor of an id. */
export const actorById = (people: People, id: string | null | undefined): People['actors'][number] | undefined => (id ? indexOf(people).get(id) : undefined)

const indexes = new WeakMap<People, { size: number; byId: Map<string, People['actors'][number]> }>()
function indexOf(people: People): Map<string, People['actors'][number]> {
  const known = indexes.get(people)
  if (known && known.size === people.actors.length) return known.byId
  const byId = new Map(people.actors.map((actor) => [actor.id, actor]))
  indexes.set(people, { size: people.actors.length, byId })
  return byId
}

/**
 * The side an actor speaks for, as `sides` name it: ISO 3166-1 alpha-3, or the body ("NATO", "EU"); follows `memberOf`.
 * Example: a spokesman of a ministry of Ruritania -> 'RUR'.
 */
export function sideOf(people: People, id: string | null | undefined): string | undefined {
  for (let actor = actorById(people, id), n = 0; actor && n < 5; actor = actorById(people, actor.memberOf), n++) {
    if (actor.body && (!actor.code || !/^[A-Z]{3}$/.test(actor.code) || ['IGO', 'UNO', 'EUR', 'NGO'].includes(actor.code))) return actor.body
    if (actor.code) return actor.code
  }
  return undefined
}

/** The state, or else any actor, that bears a code or body name. */
export const actorOfSide = (people: People, side: string): People['actors'][number] | undefined =>
  people.actors.find((actor) => actor.code === side && actor.kind === 'state') ??
  people.actors.find((actor) => actor.body === side) ??
  people.actors.find((actor) => actor.code === side)

const NONE: Resolution = { actors: [], inferred: false, rule: 'none' }

/**
 * The actor or actors a noun phrase of the text means (a speaker span, an addressee, a party). An unnamed one ("a senior official") is added to `people.actors`,
 * unless only those `known` by their words are asked for. Gives no actors where nothing can be told.
 */
export function resolveSpan(people: People, span: Range, known = false): Resolution {
  const memory = memoryOf(people)
  if (!memory) return NONE
  const both = bothMeant(people, memory, span) ?? listMeant(people, memory, people.text.text.slice(span.start, span.end))
  if (both) return both
  const heads = headPhrases(memory, span)
  const ids: string[] = []
  let inferred = false
  let rule = 'none'
  for (const phrase of heads) {
    for (const draft of memory.placed.get(phrase) ?? []) {
      const id = idFor(people, memory, draft)
      if (!ids.includes(id)) ids.push(id)
      const made = draft.mentions.find((one) => one.start >= span.start && one.end <= span.end)
      if (made?.inferred) inferred = true
      rule = made?.rule ?? 'phrase'
    }
  }
  if (ids.length) return contactMeant(people, memory, span, ids) ?? { actors: ids, inferred, rule }
  const inside = mentionsIn(people, span)
  const pronoun = inside.find((one) => one.kind === 'pronoun' && !isOwner(people, one, span))
  if (pronoun && inside.every((one) => one.kind === 'pronoun' && one.start === pronoun.start)) {
    const actors = inside.map((one) => one.actor)
    return contactMeant(people, memory, span, actors) ?? { actors, inferred: true, rule: pronoun.rule }
  }
  const first = inside.find((one) => !isOwner(people, one, span))
  if (first) return { actors: [first.actor], inferred: first.inferred === true, rule: first.rule }
  return known ? NONE : unnamed(people, memory, span)
}

/** "|His| defenders": whose they are, not who they are; what is his and no person ("his efforts") makes nobody. */
function isOwner(people: People, { kind, start, end }: ActorMention, span: Range): boolean {
  const words = people.text.text.slice(span.start, span.end)
  return kind === 'pronoun' && start === span.start && end < span.end && /^(?:his|her|its|their)\s/i.test(words) && PERSONS.test(words) && !THINGS.test(words)
}
/** Plurals of persons by their shape. Source: own list. */
const PERSONS =
  /\b(?:advocates|aides|allies|associates|children|colleagues|critics|family|foes|friends|opponents|parents|relatives|rivals|students|[a-z]{3,20}(?:ers|ians|ists|men|ors|women))$/i
/** Plurals of things of the same shape. Source: own list. */
const THINGS =
  /\b(?:answers|banners|behaviou?rs|borders|careers|characters|computers|drawers|efforts|endeavou?rs|errors|factors|figures|flyers|headquarters|letters|matters|numbers|offers|orders|others|papers|posters|powers|prayers|quarters|sectors|tankers|waters|weapons|years)$/i

/** Words for the two or more just told of: "both sides", "the interlocutors", "they" where no group is meant. Source: general knowledge. */
const BOTH =
  /^(?:they|both|both (?:sides|leaders|countries|nations|parties|presidents|ministers|men|women|governments)|the (?:two|two (?:sides|leaders|parties|countries|nations|presidents|ministers|principals|officials|delegations)|sides|interlocutors|principals))$/i
/** Characters before the words within which the two must have been told of: about three sentences. */
const BOTH_REACH = 600

/** Nouns for those who met or spoke, where no name tells whose they are. Source: usage of readouts. */
const COMPANY =
  /^(?:(?:the )?(?:two|three|four|both) )?(?:all|counterparts|delegations|interlocutors|leaders|ministers|officials|participants|parties|presidents|principals|secretaries|sides)$/i

/** Those of the contact told of last, where the words mean no more than "those two": "the leaders", "all", and a "they" for them. */
function contactMeant(people: People, memory: Memory, span: Range, ids: string[]): Resolution | undefined {
  const [only, ...more] = ids.map((id) => actorById(people, id))
  const words = people.text.text.slice(span.start, span.end).trim()
  if (only?.kind === 'group' && !more.length && /^they$/i.test(words)) {
    const listed = listMeant(people, memory, only.name)
    if (listed) return listed
  }
  // "The two leaders", found by their office: those who met, in the order of the contact.
  if (more.length && COMPANY.test(words.replace(/^the /i, ''))) {
    const met = lastContact(people, memory, span.start)
    return met && ids.every((id) => met.actors.includes(id)) ? met : undefined
  }
  const plain = only?.unnamed && (only.kind === 'group' || only.kind === 'body' || /^all$/i.test(words)) && COMPANY.test(only.name)
  if (more.length || !plain || !(COMPANY.test(words.replace(/^the /i, '')) || /^they$/i.test(words))) return undefined
  return lastContact(people, memory, span.start)
}

const lists = new WeakMap<Memory, Map<string, Memory['together'][number]>>()

/** The lists of a page by their name, the first of a name; made once, since every phrase asks. */
function listsOf(memory: Memory): Map<string, Memory['together'][number]> {
  const known = lists.get(memory)
  if (known) return known
  const made = new Map<string, Memory['together'][number]>()
  for (const one of memory.together) {
    const name = one.label?.toLowerCase()
    if (name !== undefined && !made.has(name)) made.set(name, one)
  }
  lists.set(memory, made)
  return made
}

/** The persons listed under a name: "the Lake Leaders" after "the Lake Leaders – Oak, Ash and Elm –". */
function listMeant(people: People, memory: Memory, name: string): Resolution | undefined {
  const words = name
    .trim()
    .replace(/^(?:all\s+)?(?:the\s+)?/i, '')
    .toLowerCase()
  const told = listsOf(memory).get(words)
  return told && { actors: told.drafts.map((draft) => idFor(people, memory, draft)), inferred: true, rule: 'listed' }
}

/** The actors of the contact told of last before a place: those who met or spoke; none where none is told. */
export function contactBefore(people: People, at: number): string[] {
  const memory = memoryOf(people)
  return (memory && lastContact(people, memory, at)?.actors) ?? []
}

/** The persons of the contact told of last before a place. */
function lastContact(people: People, memory: Memory, at: number): Resolution | undefined {
  const told = memory.together.findLast((one) => one.start < at)
  return told ? { actors: told.drafts.map((draft) => idFor(people, memory, draft)), inferred: true, rule: 'contact-told' } : undefined
}

/** The last two persons (or else states) of different sides told of before "both sides" or a "they" that means no group. */
function bothMeant(people: People, memory: Memory, span: Range): Resolution | undefined {
  const words = people.text.text.slice(span.start, span.end).trim()
  if (/^(?:all|all (?:parties|sides|leaders|participants)|the four|the three)$/i.test(words)) return lastContact(people, memory, span.start)
  if (!BOTH.test(words)) return undefined
  const they = /^they$/i.test(words)
  if (they && mentionsIn(people, span).length) return undefined
  const contact = /countries|nations|governments/i.test(words) ? undefined : lastContact(people, memory, span.start)
  if (contact) return contact
  const told = twoTold(people, span.start, /countries|delegations|governments|nations|parties|sides/i.test(words))
  return told.length ? { actors: told, inferred: true, rule: 'both-told' } : undefined
}

/** The last two persons, or else states, of different sides told of before a place in the text; none where there are no two. `sided`: only persons whose side is known. */
export function twoTold(people: People, at: number, sided = false): string[] {
  const before = mentionsIn(people, { start: at - BOTH_REACH, end: at }).filter((one) => one.kind !== 'pronoun')
  for (const kind of ['person', 'state'] as const) {
    const last: string[] = []
    const sides = new Set<string>()
    for (let i = before.length - 1; i >= 0 && last.length < 2; i--) {
      const actor = actorById(people, (before[i] as ActorMention).actor)
      if (actor?.kind !== kind || actor.unnamed || last.includes(actor.id)) continue
      const side = sideOf(people, actor.id) ?? actor.id
      // "Both sides" are no two of whom one has no side: a reporter and the minister.
      if (sides.has(side) || (sided && kind === 'person' && side === actor.id)) continue
      sides.add(side)
      last.unshift(actor.id)
    }
    if (last.length === 2) return last
  }
  return []
}

/** The phrases of a span that are its heads: the first, and those joined to it by "and" or a comma; not what stands in a complement or apposition. */
function headPhrases(memory: Memory, span: Range): PlacedPhrase[] {
  const { scan, phrases, placed } = memory
  const at = (index: number): number => scan.token(index)?.start ?? Number.MAX_SAFE_INTEGER
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    const phrase = phrases[middle] as PlacedPhrase
    if ((scan.token(phrase.to - 1)?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const heads: PlacedPhrase[] = []
  let previous: PlacedPhrase | undefined
  for (let i = low; i < phrases.length; i++) {
    const phrase = phrases[i] as PlacedPhrase
    if (at(phrase.from) >= span.end) break
    if (!placed.has(phrase)) continue
    if (phrase.possessor && heads.at(-1) === phrase.possessor) {
      heads[heads.length - 1] = phrase
      previous = phrase
      continue
    }
    if (!previous) heads.push(phrase)
    else if (!phrase.appositionOf && joined(memory, previous, phrase)) heads.push(phrase)
    if (!previous || heads.at(-1) === phrase || phrase.appositionOf) previous = phrase
  }
  return heads
}

function joined(memory: Memory, before: PlacedPhrase, after: PlacedPhrase): boolean {
  const { scan } = memory
  const gap = after.from - before.to
  const first = scan.token(before.to)?.lower ?? ''
  const last = scan.token(after.from - 1)?.lower ?? ''
  return gap >= 1 && gap <= 3 && ['and', '&', ','].includes(first) && ['and', '&', ',', 'as', 'well'].includes(last)
}

/** The id of a draft in `people.actors`, where it is put if a later stage is the first to need it. */
export function idFor(people: People, memory: Memory, draft: Draft): string {
  const known = memory.idOf.get(draft)
  if (known) return known
  if (draft.memberOf) idFor(people, memory, draft.memberOf)
  const key = draft.mentions[0] ?? draft.told
  const id = people.page.ids('actor', key ?? `${draft.kind}|${draft.name}`)
  memory.idOf.set(draft, id)
  const actor = actorOf(draft, memory.idOf)
  people.actors.push(actor)
  return id
}

const NO_ACTOR =
  /\b(?:it|there|this|that|what|which|who|reports?|documents?|statements?|letters?|texts?|studies|study|survey|polls?|article|law|treaty|agreement|news|data|figures|evidence|results?|decision|plan|move|resolutions?|declarations?|communiqu[eé]s?|rulings?|verdicts?|decrees?|motions?|bills?|sources? close)$/i

/** True for a head word that means a text, a plan or nothing at all. Example: namesNoActor('treaty') -> true. */
export const namesNoActor = (head: string): boolean => NO_ACTOR.test(head)

/** An unnamed speaker made from the words of a span: "people familiar with the matter". */
function unnamed(people: People, memory: Memory, span: Range): Resolution {
  const words = people.text.text
    .slice(span.start, span.end)
    .trim()
    .replace(/^[,;]\s*(?:and\s+)?/i, '')
  const head = words.split(/\s+(?:who|that|which|from|in|of|with|on|at|familiar|close|involved|,)\s/i)[0] as string
  if (
    !words ||
    words.length > 160 ||
    NO_ACTOR.test(head) ||
    !/\p{L}{2}/u.test(words) ||
    /^(?:i|we|you|he|she|they|me|us|him|them|my|our|it|its|his|her|their)$/i.test(words)
  )
    return NONE
  const name = words.replace(/^(?:the|a|an)\s+/i, '')
  const definite = name === words || /^the\s/i.test(words)
  const known = people.actors.find((actor) => actor.unnamed && (actor.name === words || (definite && actor.name.toLowerCase() === name.toLowerCase())))
  if (known) return { actors: [known.id], inferred: false, rule: 'unnamed' }
  const plural = /s$/i.test(head) || /\b(?:people|men|women)\b/i.test(head)
  const draft: Draft = {
    kind: plural ? 'group' : 'person',
    name,
    unnamed: true,
    aliases: new Set(),
    plural,
    mentions: [{ ...sliceSpan(people.text.text, span.start, span.end), kind: 'description', rule: 'unnamed' }],
  }
  const id = idFor(people, memory, draft)
  return { actors: [id], inferred: false, rule: 'unnamed' }
}

import type { Actor, By, Range } from '@readout/record'
import type { ActorMention, People } from '../3-people/index.ts'
import { resolveSpan } from '../3-people/index.ts'
import type { Attribution } from './ground.ts'
import { speechGenres } from './reporting.ts'

/** Who speaks: the actor, those who speak with him, and whether the page leaves it to be inferred. */
export type Spoken = { speaker: By; others: string[]; inferred: boolean }

/** The last speaker who was said to have put something out, for "the statement said". */
export type Authors = { last?: string }

/**
 * The speaker of an attribution: the person or outlet named in the source, else whom the source means; a document speaks for its author where the page tells one.
 * Example: source "Deputy Prime Minister Ann Oak" -> Ann Oak; "the statement" after Oak's -> Oak, inferred.
 */
export function speakerOf(people: People, attribution: Attribution, authors: Authors = {}): Spoken {
  const { source } = attribution
  if (!source) return { speaker: null, others: [], inferred: false }
  const { actors, inferred } = resolveSpan(people, source)
  const [speaker = null, ...others] = actors
  const named = namedIn(people, source)
  if (named && named !== speaker && !others.includes(named) && !isNamedAt(people, speaker, source)) return { speaker: named, others: [], inferred: false }
  if (speaker === null && authors.last && isDocument(people.text.text.slice(source.start, source.end)))
    return { speaker: authors.last, others: [], inferred: true }
  return { speaker, others, inferred }
}

/** The mentions inside a range; mentions stand in text order. */
function mentionsIn(people: People, range: Range): ActorMention[] {
  const { mentions } = people
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as ActorMention).start < range.start) low = middle + 1
    else high = middle
  }
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

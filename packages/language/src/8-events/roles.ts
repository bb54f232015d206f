import type { Range } from '@readout/record'
import { actorById, actorOfSide, mentionsIn, type People, resolveSpan } from '../3-people/index.ts'
import { type Clauses, rangeOf, type Slice, type Verb } from '../6-conditions/index.ts'
import type { Coded } from './code-sentence.ts'

/** Prepositions behind which the one an act is aimed at stands, best first. Source: own list. */
const TOWARDS = ['with', 'against', 'on', 'upon', 'to', 'at', 'from', 'into', 'of', 'for', 'toward', 'towards', 'between', 'over', 'in', 'near', 'about']

const PRONOUNS = new Set(['he', 'her', 'him', 'it', 'she', 'them', 'they', 'we', 'i', 'us'])

const coded = (people: People, ids: string[]): string[] => ids.filter((id) => actorById(people, id)?.code !== undefined)

/** The actors a slice means: the phrase's own, else those named in it. */
function actorsIn(people: People, c: Clauses, slice: Slice | undefined): string[] {
  if (!slice || slice[1] <= slice[0]) return []
  const range = rangeOf(c, slice)
  const here = mentionsIn(people, { start: Math.max(0, range.start - 80), end: range.end }).filter((m) => m.end > range.start)
  // A phrase in which nobody is named or meant ("an offensive") is no actor, and none is made of it.
  const pronoun = slice[1] - slice[0] <= 2 && c.tokens.slice(slice[0], slice[1]).some((t) => PRONOUNS.has(t.lower))
  const own = here.length > 0 || pronoun ? resolveSpan(people, range).actors : []
  if (coded(people, own).length > 0) return own
  const named = coded(people, [...new Set(here.map((m) => m.actor))]).slice(0, 2)
  if (named.length > 0 || own.length > 0) return named.length > 0 ? named : own
  return seats(people, range)
}

/** Participles that are told of the subject itself: "is opposed to". Source: own list. */
const ADJECTIVAL = new Set(['commit', 'concern', 'determine', 'oppose', 'prepare', 'resolve'])

/** A capital that stands for its state ("Beirut rejected"): the state, where the page names it or the seat alone fills the phrase. */
function seats(people: People, range: Range): string[] {
  const place = people.places.find((p) => p.code && p.mentions.some((m) => m.start >= range.start && m.end <= range.end))
  const state = place?.code ? actorOfSide(people, place.code) : undefined
  return state ? [state.id] : []
}

/** Who does it: subject, or the one behind "by" in the passive. */
function doers(people: People, c: Clauses, v: Verb): string[] {
  if (!v.passive || (ADJECTIVAL.has(v.lemma) && !v.phrases.some((p) => p.word === 'by'))) return actorsIn(people, c, v.subject)
  return actorsIn(people, c, v.phrases.find((p) => p.word === 'by')?.range)
}

/** The places where the other side may be named, best first. */
function zones(c: Clauses, event: Coded): Slice[] {
  const { verb, complement } = event
  const list: Slice[] = []
  if (!verb.passive) list.push(verb.object)
  else if (!ADJECTIVAL.has(verb.lemma)) list.push(verb.subject)
  const phrases = (v: Verb) => TOWARDS.flatMap((word) => v.phrases.filter((p) => p.word === word).map((p) => p.range))
  if (event.type === 'REQUEST' && complement) list.push(complement.subject)
  list.push(...phrases(verb))
  if (complement) list.push(...(complement.passive ? [complement.subject] : [complement.object]), ...phrases(complement), complement.subject)
  const at = c.verbs.indexOf(complement ?? verb)
  for (const v of c.verbs.slice(at + 1, at + 4)) {
    if (v.link === 'infinitive' || v.link === 'gerund' || (v.link === 'adverbial' && (v.opener === 'if' || v.opener === 'unless')) || v.link === 'that')
      list.push(v.link === 'adverbial' || v.link === 'that' ? v.subject : v.object, v.object, ...phrases(v))
  }
  return list
}

const sideKey = (people: People, ids: string[]): string =>
  coded(people, ids)
    .map((id) => actorById(people, id)?.code)
    .sort()
    .join(' ')

/** Doer and sufferer of an event told by a noun: "Oakland's raid on Elmland". */
function nounRoles(people: People, c: Clauses, at: number): { actor: string[]; recipient: string[] } {
  const next = c.tokens[at + 1]?.lower
  let end = at + 2
  while (end < Math.min(c.tokens.length, at + 12) && c.tags[end] !== 'comma' && c.tags[end] !== 'stop' && !c.verbs.some((v) => v.from <= end && end < v.end))
    end++
  const before: Slice = [Math.max(0, at - 6), at]
  const actor = next === 'by' ? actorsIn(people, c, [at + 2, end]) : actorsIn(people, c, before)
  const recipient = next === 'by' ? actorsIn(people, c, before) : c.tags[at + 1] === 'preposition' ? actorsIn(people, c, [at + 2, end]) : []
  return { actor, recipient: recipient.filter((id) => !actor.includes(id)) }
}

/**
 * Actor, recipient and whether it goes both ways.
 * Example: "Oakland was accused by Elmland of spying" -> actor Elmland, recipient Oakland.
 */
export function rolesOf(people: People, c: Clauses, event: Coded): { actor: string[]; recipient: string[]; reciprocal?: true } {
  if (event.rule.startsWith('noun:') && event.sense.noun !== undefined) return nounRoles(people, c, event.sense.noun)
  if (event.rule.startsWith('must:') || event.rule.startsWith('told-of:')) {
    const teller = event.verb.parent === undefined ? undefined : c.verbs[event.verb.parent]
    return { actor: teller ? actorsIn(people, c, teller.subject) : [], recipient: actorsIn(people, c, event.verb.subject) }
  }
  const actor = doers(people, c, event.verb)
  let recipient: string[] = []
  for (const [index, zone] of zones(c, event).entries()) {
    const ids = actorsIn(people, c, zone).filter((id) => !actor.includes(id))
    if (coded(people, ids).length > 0) {
      recipient = ids
      break
    }
    if (index === 0 && (event.type === 'ASSAULT' || event.type === 'COERCE' || event.type === 'RETREAT')) recipient = ids.slice(0, 1)
  }
  const both =
    (event.type === 'CONSULT' || event.type === 'AGREE' || event.type === 'COOPERATE' || event.type === 'SUPPORT') &&
    coded(people, actor).length > 1 &&
    recipient.length === 0
  return {
    actor,
    recipient: sideKey(people, recipient) === '' && recipient.length > 1 ? recipient.slice(0, 1) : recipient,
    ...(both ? { reciprocal: true as const } : {}),
  }
}

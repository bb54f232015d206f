import type { Actor, Contact, Range } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import { actorById, type People, sideOf, twoTold } from '../3-people/index.ts'
import type { Clause } from './clauses.ts'
import { partiesIn } from './read-fields.ts'

/** Words of a subject that means the two sides without naming them. */
const BOTH_WORDS = new Set(
  'both countries counterparts delegates delegations negotiators officials parties presidents round sides teams their they two'.split(' '),
)

/** Whether a clause has a subject that stands for the sides of the page: "delegations will meet", "a second round is planned". */
export function meansBoth(text: Text, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (BOTH_WORDS.has(text.tokens[at]?.lower ?? '')) return true
  return false
}

/**
 * Who the talks are between: those the clause names; where it means both sides without naming them, the last two told of, or else the parties of
 * the page's first contact.
 * Example: "A and B spoke on Monday. Delegations will meet on Friday." -> A, B.
 */
export function talksParties(people: People, text: Text, clause: Clause, range: Range, contacts: Contact[]): string[] {
  const named = withoutKinds(partiesIn(people, range).flatMap((id) => actorById(people, id) ?? []))
  const sides = new Set(named.map((actor) => sideOf(people, actor.id)).filter(Boolean))
  if (sides.size > 1)
    return alone(
      people,
      named.map((actor) => stateOf(people, actor)),
    )
  if (!meansBoth(text, clause)) return alone(people, named)
  const told = twoTold(people, range.start)
  const both =
    told.length === 2 && (told.every((id) => sideOf(people, id)) || !contacts.length)
      ? told
      : (contacts.find((contact) => contact.sides.length > 1)?.parties ?? [])
  const kept = named.filter((actor) => actor.kind !== 'group' && sideOf(people, actor.id))
  return kept.length || !both.length ? alone(people, named) : both
}

/** Those named, without a kind of people that no side owns ("a prisoner swap between A and B") where a side is named with it. */
const withoutKinds = (actors: Actor[]): Actor[] => {
  const told = actors.filter((actor) => !actor.unnamed || actor.code !== undefined || actor.memberOf !== undefined)
  return told.length > 0 ? told : actors
}

/** A group of one state's leaders ("the leaders of A and B") counts as the state. */
const stateOf = (people: People, actor: Actor): Actor =>
  actor.kind === 'group' && actor.code ? (people.actors.find((other) => other.kind === 'state' && other.code === actor.code) ?? actor) : actor

/** Ids without the states that another of them stands for. */
function alone(people: People, actors: Actor[]): string[] {
  const sides = new Set(actors.filter((actor) => actor.kind !== 'state').map((actor) => sideOf(people, actor.id)))
  return [...new Set(actors.filter((actor) => actor.kind !== 'state' || !sides.has(sideOf(people, actor.id))).map((actor) => actor.id))]
}

/** The state a visit goes to, where its place lies in one that the page tells of. */
export function hostOf(people: People, code: string | undefined, parties: string[]): string[] {
  const host = people.actors.find((actor) => actor.kind === 'state' && code !== undefined && actor.code === code)
  return host && !parties.some((id) => sideOf(people, id) === code) ? [host.id] : []
}

import { actorById, namesNoActor, type People } from '../3-people/index.ts'
import { type Clauses, rangeOf, type Slice, type Verb } from './clauses.ts'
import { actorsOf, headOf, standsForSomebody } from './issuer.ts'

/** Nouns whose "of" names what they are done to, not who does them, sorted. Source: own list. */
const SUFFERED = new Set(
  'abduction arrest capture death deaths deportation detention disarmament evacuation exchange extradition freeing handover killing lives protection rebuilding release removal repatriation return reunion safety security surrender transfer treatment trial'.split(
    ' ',
  ),
)

/**
 * Those a noun phrase addresses: persons, states and bodies that can act; nobody for a thing, for what a passive is done to, or for whoever stands in
 * "the release of". Example: "the corridor" -> nobody; "Oakland's raids" -> Oakland; "the release of the crew" -> nobody.
 */
export function addressedIn(people: People, c: Clauses, slice: Slice | undefined): string[] {
  if (!slice || slice[1] <= slice[0]) return []
  const actors = actorsOf(people, c, slice, true)
  const at = headOf(c, slice)
  const head = rangeOf(c, [at, at + 1])
  if (standsForSomebody(people, c, slice, true)) return actors
  return actors.filter((id) => {
    const actor = actorById(people, id)
    if (!actor) return false
    if (actor.mentions.some((m) => m.start < head.end && head.start < m.end)) return true
    const suffers = SUFFERED.has(c.tokens[at]?.lower ?? '') && c.tokens[at + 1]?.lower === 'of'
    return !actor.unnamed && !suffers
  })
}

/** Participles that are told of the subject itself: "is prepared to talk". Source: own list. */
const READY = new Set(['allow', 'bind', 'commit', 'determine', 'force', 'oblige', 'oppose', 'prepare', 'resolve'])

/** Whom a clause asks to act: its subject, or in the passive the one behind "by". Example: "the crew is freed by Oakland" -> Oakland. */
export const askedBy = (v: Verb | undefined): Slice | undefined =>
  v?.passive && !v.predicate && !READY.has(v.lemma) ? v.phrases.find((p) => p.word === 'by')?.range : v?.subject

/** True where a subject names somebody or something that can be demanded of; not for "it", "there" and words for texts and plans. */
export function isDemandable(c: Clauses, slice: Slice): boolean {
  const at = headOf(c, slice)
  return at >= slice[0] && c.tags[at] === 'word' && !namesNoActor(c.tokens[at]?.lower ?? '')
}

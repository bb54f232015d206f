import { actorById, mentionsIn, type People } from '../3-people/index.ts'
import { type Clauses, rangeOf, type Verb } from '../6-conditions/index.ts'
import type { Coded } from './code-sentence.ts'
import type { Plover } from './lexicon.ts'
import { isAside } from './role-words.ts'
import { type Past, type Roles, type Scene, STANCES } from './roles.ts'

/** Types that need somebody they are aimed at; a protest or an arrest may have none. */
const AIMED = new Set<Plover>(['ACCUSE', 'AGREE', 'ASSAULT', 'CONCEDE', 'REJECT', 'REQUEST', 'SANCTION', 'SUPPORT', 'THREATEN'])

const codesOf = (people: People, ids: string[]): Set<string> => new Set(ids.map((id) => actorById(people, id)?.code).filter((code) => code !== undefined))
const meets = (a: Set<string>, b: Set<string>): boolean => [...a].some((code) => b.has(code))

/**
 * Fills in whom an act is aimed at where the clause leaves it out and the page told it just before: the only other side of the sentence, or the other side of the event before.
 * What it adds is said by `inferred`. Example: "Oakland bombed Elmland. … It rejected the truce." -> REJECT Oakland > Elmland, inferred.
 */
export function continueRoles(scene: Scene, { type, verb, complement }: Coded, roles: Roles): Roles {
  const { people } = scene
  const actor = codesOf(people, roles.actor)
  if (actor.size === 0 || !AIMED.has(type)) return roles
  if (roles.recipient.length === 0) {
    // "called for the camp to be closed", "voted for the motion": nobody is named whom it is aimed at.
    if (((type === 'REQUEST' || verb.lemma === 'deny') && complement?.passive) || verb.lemma === 'vote' || (type === 'CONCEDE' && verb.lemma === 'accept'))
      return roles
    const other =
      otherInSentence(scene, actor, verb) ??
      otherBefore(
        people,
        scene.before.filter((one) => !one.lead),
        actor,
      )
    return other ? { ...roles, recipient: other, inferred: 'side-told-near' } : roles
  }
  // "refused to withdraw its own forces from Elmland": what is one's own is not whom one acts upon.
  // A person of one's own side may be criticised or turned down; forces and governments named so are only one's own.
  if ((STANCES.has(type) && type !== 'REJECT') || roles.recipient.some((id) => actorById(people, id)?.kind === 'person')) return roles
  const own = codesOf(people, roles.recipient)
  const other = roles.reciprocal || own.size === 0 || [...own].some((code) => !actor.has(code)) ? undefined : otherInSentence(scene, actor, verb)
  return other ? { ...roles, recipient: other, inferred: 'side-told-near' } : roles
}

/** True for what a phrase of time tells of: "signed it after a meeting with". */
function isBeside(c: Clauses, verb: Verb, at: number): boolean {
  let i = c.tokens.findIndex((t) => t.start >= at)
  for (i--; i >= 0 && i !== verb.at && c.tags[i] !== 'comma' && c.tags[i] !== 'stop'; i--) if (isAside(c.tokens[i]?.lower ?? '')) return verb.at < i
  return false
}

/** The one other side that the sentence tells of, or nothing where it tells of two. */
function otherInSentence({ people, c }: Scene, own: Set<string>, verb: Verb): string[] | undefined {
  const found = new Map<string, string>()
  for (const mention of mentionsIn(people, rangeOf(c, [0, c.tokens.length]))) {
    if (isBeside(c, verb, mention.start)) continue
    const code = actorById(people, mention.actor)?.code
    if (code && !own.has(code)) found.set(code, mention.actor)
  }
  return found.size === 1 ? [...found.values()] : undefined
}

/** The other side of the last event that an actor's side had a part in. */
function otherBefore(people: People, before: Past[], own: Set<string>): string[] | undefined {
  for (const one of before) {
    const [actor, recipient] = [codesOf(people, one.actor), codesOf(people, one.recipient)]
    if (meets(actor, own) && recipient.size > 0 && !meets(recipient, own)) return one.recipient
    if (meets(recipient, own) && actor.size > 0 && !meets(actor, own)) return one.actor
  }
  return undefined
}

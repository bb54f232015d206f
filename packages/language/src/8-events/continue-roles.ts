import { actorById, mentionsIn, type People } from '../3-people/index.ts'
import { rangeOf } from '../6-conditions/index.ts'
import type { Plover } from './lexicon.ts'
import type { Past, Roles, Scene } from './roles.ts'

/** Types that need somebody they are aimed at; a protest or an arrest may have none. */
const AIMED = new Set<Plover>(['ACCUSE', 'AGREE', 'ASSAULT', 'CONCEDE', 'REJECT', 'REQUEST', 'SANCTION', 'SUPPORT', 'THREATEN'])

const codesOf = (people: People, ids: string[]): Set<string> => new Set(ids.map((id) => actorById(people, id)?.code).filter((code) => code !== undefined))
const meets = (a: Set<string>, b: Set<string>): boolean => [...a].some((code) => b.has(code))

/**
 * Fills in whom an act is aimed at where the clause leaves it out and the page told it just before: the only other side of the sentence, or the other side of the event before.
 * What it adds is said by `inferred`. Example: "Oakland bombed Elmland. … It rejected the truce." -> REJECT Oakland > Elmland, inferred.
 */
export function continueRoles(scene: Scene, type: Plover, roles: Roles): Roles {
  const { people } = scene
  const actor = codesOf(people, roles.actor)
  if (actor.size === 0 || !AIMED.has(type)) return roles
  if (roles.recipient.length === 0) {
    const other =
      otherInSentence(scene, actor) ??
      otherBefore(
        people,
        scene.before.filter((one) => !one.lead),
        actor,
      )
    return other ? { ...roles, recipient: other, inferred: 'side-told-near' } : roles
  }
  // "refused to withdraw its own forces from Elmland": what is one's own is not whom one acts upon.
  const own = codesOf(people, roles.recipient)
  const other = roles.reciprocal || own.size === 0 || [...own].some((code) => !actor.has(code)) ? undefined : otherInSentence(scene, actor)
  return other ? { ...roles, recipient: other, inferred: 'side-told-near' } : roles
}

/** The one other side that the sentence tells of, or nothing where it tells of two. */
function otherInSentence({ people, c }: Scene, own: Set<string>): string[] | undefined {
  const found = new Map<string, string>()
  for (const mention of mentionsIn(people, rangeOf(c, [0, c.tokens.length]))) {
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

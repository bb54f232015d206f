import type { ActorMention } from '../3-people/index.ts'
import type { Parties } from './read-parties.ts'
import { lowerAt, mentionEnd, mentionOf, type Surface, stateActors, tokenAt } from './surface.ts'

/** Plural words for those who meet or speak with each other. Source: the wording of foreign ministries and news agencies. */
const PLURALS = new Set(
  `advisers advisors ambassadors both chancellors chiefs commanders counterparts delegates delegations diplomats envoys foes governments heads kings leaders ministers negotiators
  neighbours neighbors officials parties premiers presidents representatives secretaries sides teams they two monarchs`.split(/\s+/),
)
/** Words of games: states that meet there are teams. */
const GAMES = new Set(
  'championship cup final finals fixture friendly game league match qualifier qualifiers quarter-final quarterfinal semi-final semifinal tournament'.split(' '),
)

/** Whether the words of a subject name several by themselves: "the two presidents", "delegations". */
export function isPlural(surface: Surface, subject: Parties): boolean {
  for (let i = subject.from; i < subject.to; i++) if (PLURALS.has(lowerAt(surface, i))) return true
  return false
}

/** Whether a word names several who may meet. Example: "delegations" -> true. */
export const namesSeveral = (word: string): boolean => PLURALS.has(word)

/**
 * A subject with the states of its joint noun phrase: in "the leaders of A and B" A and B stand for themselves, no group of A's leaders does.
 * Example: "The foreign ministers of A, B and C met" -> A, B, C.
 */
export function jointSubject(surface: Surface, subject: Parties): Parties {
  if (subject.mentions.length < 2 || !isPlural(surface, subject)) return subject
  const mentions = subject.mentions.map((mention): ActorMention => {
    const actor = surface.actors.get(mention.actor)
    if (actor?.kind !== 'group' || actor.code === undefined) return mention
    const first = placeOf(surface, subject, mention)
    const state = first === undefined ? undefined : stateActors(surface, first, mentionEnd(surface, first)).find((one) => one.actor.code === actor.code)
    return state ? { ...mention, actor: state.actor.id } : mention
  })
  return { ...subject, mentions }
}

function placeOf(surface: Surface, subject: Parties, mention: ActorMention): number | undefined {
  for (let i = subject.from; i < subject.to; i++) if (mentionOf(surface, i) === mention) return i
  return undefined
}

/** Whether a word is one of games and cups. */
export const isGameWord = (word: string): boolean => GAMES.has(word)

/** Whether what follows a verb tells of a game: "met in the final". */
export function isGame(surface: Surface, verb: number): boolean {
  const sentence = tokenAt(surface, verb)?.sentence
  for (let i = verb + 1; i < verb + 14 && tokenAt(surface, i)?.sentence === sentence; i++) if (GAMES.has(lowerAt(surface, i))) return true
  return false
}

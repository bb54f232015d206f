import type { Actor, Mention, Place } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'

/** One mention with the actor it means, in text order. */
export type ActorMention = Mention & { actor: string }

/** Stage 3's value. `actors` grows while later stages resolve unnamed speakers; `mentions` is sorted by start. */
export type People = { actors: Actor[]; places: Place[]; mentions: ActorMention[]; page: Page; text: Text }

/** What a noun phrase means: the actors (several for "the two presidents"), whether the page says so outright, and the rule. */
export type Resolution = { actors: string[]; inferred: boolean; rule: string }

export { findPeople } from './find-people.ts'
export { findPeopleBeside } from './find-people-beside.ts'
export type { StateRow } from './lexicon.ts'
export { actorById, actorOfSide, contactBefore, mentionsIn, namesNoActor, resolveSpan, sideOf, twoTold } from './resolve-span.ts'
export { statesIn, statesMeant } from './states-in.ts'

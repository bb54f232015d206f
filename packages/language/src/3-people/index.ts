import type { Actor, Mention, Place, Range } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Staged } from '../staged.ts'
import type { TaggedEntity } from '../tagger.ts'

/** A state of a table of one's own (`--states FILE`): ISO 3166-1 alpha-3 or user-assigned code, its names, demonyms, capital and seats. */
export type StateRow = { code: string; name: string; aliases?: string[]; demonyms?: string[]; capital?: string; seats?: string[]; leader?: { name: string; office: string } }

export type PeopleOptions = { states?: StateRow[]; entities?: TaggedEntity[] }

/** One mention with the actor it means, in text order. */
export type ActorMention = Mention & { actor: string }

/** Stage 3's value. `actors` grows while later stages resolve unnamed speakers; `mentions` is sorted by start. */
export type People = { actors: Actor[]; places: Place[]; mentions: ActorMention[]; page: Page; text: Text }

/** What a noun phrase means: the actors (several for "the two presidents"), whether the page says so outright, and the rule. */
export type Resolution = { actors: string[]; inferred: boolean; rule: string }

/** Persons, offices, states, bodies, groups and outlets of the article and of the title given, one actor each, with all their mentions. */
export function findPeople(page: Page, text: Text, _options: PeopleOptions = {}): Staged<People> {
  return { value: { actors: [], places: [], mentions: [], page, text }, notes: [] }
}

/**
 * The actor or actors a noun phrase of the text means (a speaker span, an addressee, a party). An unnamed one ("a senior official") is added to `people.actors`.
 * Gives no actors where nothing can be told.
 */
export function resolveSpan(_people: People, _span: Range): Resolution {
  return { actors: [], inferred: false, rule: 'none' }
}

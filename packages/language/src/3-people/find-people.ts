import type { Actor, Mention, Note } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Staged } from '../staged.ts'
import type { TaggedEntity } from '../tagger.ts'
import { draftPhrases } from './draft-phrases.ts'
import type { Draft } from './drafts.ts'
import { proposedNames } from './entities.ts'
import { findHome } from './find-home.ts'
import { findPlaces } from './find-places.ts'
import type { ActorMention, People } from './index.ts'
import { findJoint } from './joint.ts'
import { lexiconOf, type StateRow } from './lexicon.ts'
import { sideOwnOfficials } from './own-officials.ts'
import { draftPronouns } from './pronouns.ts'
import { readPhrases } from './read-phrases.ts'
import { remember } from './memory.ts'
import { authorOfTitle, namePersonsOfTitle } from './title-persons.ts'
import { scanText } from './scan.ts'
import { newDrafts } from './drafts.ts'

export type PeopleOptions = { states?: StateRow[]; entities?: TaggedEntity[] }

/** Persons, offices, states, bodies, groups and outlets of the article and of the title given, one actor each, with all their mentions. */
export function findPeople(page: Page, text: Text, options: PeopleOptions = {}): Staged<People> {
  const lexicon = lexiconOf(options.states)
  const scan = scanText(text, lexicon)
  const drafts = newDrafts()
  const names = proposedNames(scan, options.entities)
  const phrases = readPhrases(scan, names)
  const placed = draftPhrases(scan, drafts, phrases, page)
  namePersonsOfTitle(scan, drafts, placed, page)
  const places = findPlaces(scan, phrases, names)
  const together = findJoint(scan, drafts.all)
  findHome(scan, drafts, placed, together)
  draftPronouns(scan, drafts, together, authorOfTitle(scan, drafts, page))
  sideOwnOfficials(scan, drafts, phrases, placed)
  const notes: Note[] = []
  const { actors, idOf } = settle(drafts.all, page)
  const mentions: ActorMention[] = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor: actor.id })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const people: People = { actors, places, mentions, page, text }
  remember(people, {
    scan,
    drafts,
    phrases,
    placed,
    idOf,
    together: together.filter((one) => one.contact || one.label),
    ...(options.states ? { states: options.states } : {}),
  })
  return { value: people, notes }
}

/** Drafts to actors in the order of their first mention, with ids, and sides as ids. */
function settle(all: Draft[], page: Page): { actors: Actor[]; idOf: Map<Draft, string> } {
  const first = (draft: Draft): { start: number; end: number } => {
    const mention = draft.mentions[0]
    return mention ?? draft.told ?? { start: Number.MAX_SAFE_INTEGER, end: 0 }
  }
  for (const draft of all) draft.mentions.sort((a, b) => a.start - b.start)
  const needed = new Set(all.filter((draft) => draft.mentions.length || draft.fromInput))
  for (const draft of [...needed]) for (let side = draft.memberOf, n = 0; side && n < 5; side = side.memberOf, n++) needed.add(side)
  const ordered = [...needed].sort((a, b) => first(a).start - first(b).start || first(a).end - first(b).end)
  const idOf = new Map<Draft, string>()
  for (const draft of ordered) {
    const key = first(draft)
    idOf.set(draft, page.ids('actor', key.end ? key : `${draft.kind}|${draft.name}`))
  }
  return { actors: ordered.map((draft) => actorOf(draft, idOf)), idOf }
}

/** The actor of a draft; ids of its side come from `idOf`. */
export function actorOf(draft: Draft, idOf: Map<Draft, string>): Actor {
  const memberOf = draft.memberOf && draft.memberOf !== draft ? idOf.get(draft.memberOf) : undefined
  const mentions: Mention[] = draft.mentions.map(({ exact, start, end, kind, rule, inferred }) => ({
    exact,
    start,
    end,
    kind,
    rule,
    ...(inferred ? { inferred } : {}),
  }))
  draft.aliases.delete(draft.name)
  return {
    id: idOf.get(draft) as string,
    kind: draft.kind,
    name: draft.name,
    ...(draft.unnamed ? { unnamed: true as const } : {}),
    aliases: [...draft.aliases],
    ...(draft.office ? { office: draft.office } : {}),
    ...(memberOf ? { memberOf } : {}),
    ...(draft.code ? { code: draft.code } : {}),
    ...(draft.body ? { body: draft.body } : {}),
    ...(draft.sector ? { sector: draft.sector } : {}),
    ...(draft.fromInput && !mentions.length ? { from: 'input' as const } : {}),
    mentions,
  }
}

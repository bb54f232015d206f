import { type By, lowerBound, overlap, type Range, type Statement } from '@readout/record'
import { contactBefore, mentionsIn, type People, resolveSpan, twoTold } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import { type Clauses, rangeOf, type Slice, type Verb } from './clauses.ts'
import { governors, tailOf } from './kind.ts'

/** Statements with where they stand, sorted by start, for look-ups by place. */
export type Cover = { statement: Statement; start: number; end: number }[]

/** Example: two statements, one inside the other -> the inner one is found first by `innermost`. */
export function coverOf(said: Said): Cover {
  return said.statements
    .flatMap((statement) =>
      statement.content.length > 0
        ? [{ statement, start: Math.min(...statement.content.map((s) => s.start)), end: Math.max(...statement.content.map((s) => s.end)) }]
        : [],
    )
    .sort((a, b) => a.start - b.start)
}

/** For each place of a cover the furthest end so far: how far back a look-up must go. */
const reaches = new WeakMap<Cover, number[]>()

function reachOf(cover: Cover): number[] {
  let reach = reaches.get(cover)
  if (!reach) {
    let furthest = 0
    reach = cover.map((x) => (furthest = Math.max(furthest, x.end)))
    reaches.set(cover, reach)
  }
  return reach
}

/** The statements that hold most of a range, innermost first. */
export function covering(cover: Cover, range: Range): Statement[] {
  const size = Math.max(1, range.end - range.start)
  const reach = reachOf(cover)
  const low = lowerBound(cover, range.end)
  const near: Cover = []
  for (let at = low - 1; at >= 0 && (reach[at] as number) > range.start; at--) near.push(cover[at] as Cover[number])
  return near
    .reverse()
    .filter((x) => x.end > range.start && overlap(x, range) / size >= 0.6)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map((x) => x.statement)
}

/** Nouns and pronouns that stand for persons though no table of roles holds them, sorted. Source: own list. */
const PERSONS = new Set(
  'all any anybody anyone both camp camps each everybody everyone few many most nobody one others parties party people persons side sides some somebody someone they those two us we who you'.split(
    ' ',
  ),
)
/** Endings of nouns for persons: "boatmen", "loyalists". */
const PERSON_ENDING = /^(?:[a-z]{2,20}(?:men|women|people|folk)|[a-z]{2,20}(?:al|bb|[^lrwm])ists?)$/
/** The head of a noun phrase: its last word before a preposition, a mark or a clause of its own; -1 where there is none. */
export function headOf(c: Clauses, [from, end]: Slice): number {
  let at = -1
  for (let i = from; i < end; i++) {
    const tag = c.tags[i]
    if (c.verbs.some((v) => v.from <= i && i < v.end && at >= 0 && v.form === 'finite')) break
    if (at >= 0 && tag !== 'word' && tag !== 'number' && tag !== 'pronoun' && tag !== 'possessive' && tag !== 'quote') break
    if (tag === 'word' || tag === 'pronoun' || tag === 'number') at = i
  }
  return at
}

/** Words of a page that bear a capital within a sentence: names, where a sentence's first word is none by its capital alone. */
const named = new WeakMap<People, Set<string>>()

function isNamed(people: People, lower: string): boolean {
  let words = named.get(people)
  if (!words) {
    const { tokens } = people.text
    words = new Set(tokens.filter((t, i) => t.capital && tokens[i - 1]?.sentence === t.sentence && tokens[i - 1]?.kind === 'word').map((t) => t.lower))
    named.set(people, words)
  }
  return words.has(lower)
}

/** True where the head of a phrase is a name, a pronoun or a noun for persons; a thing or a deed is none. `strictly` asks more of a sentence's first word. */
export function standsForSomebody(people: People, c: Clauses, slice: Slice, strictly: boolean): boolean {
  const at = headOf(c, slice)
  const head = c.tokens[at]
  if (!head) return false
  if (PERSONS.has(head.lower) || PERSON_ENDING.test(head.lower)) return true
  // "Mines must be cleared": the first word of a sentence or a quotation bears its capital as such.
  return head.capital && (!strictly || (at > 0 && c.tokens[at - 1]?.kind === 'word') || isNamed(people, head.lower))
}

/** Actors a slice of the sentence means; no actor is made of a thing. */
export function actorsOf(people: People, c: Clauses, slice: Slice | undefined, strictly = false): string[] {
  if (!slice || slice[1] <= slice[0]) return []
  const range = rangeOf(c, slice)
  const direct = mentionsIn(people, range).filter((m) => m.end <= range.end)
  const resolved = resolveSpan(people, range, !standsForSomebody(people, c, slice, strictly)).actors
  return resolved.length > 0 ? resolved : [...new Set(direct.map((m) => m.actor))].slice(0, 3)
}

export type Issued = { issuer: By; coIssuers?: string[]; claimedBy: By[]; statements: string[]; addressee?: string[] }

/** "It was agreed to", "agreement was reached to": those who agreed are the two told of. */
const isAgreement = (c: Clauses, operator: Verb | undefined): boolean =>
  operator?.passive === true &&
  !operator.phrases.some((p) => p.word === 'by') &&
  ((operator.lemma === 'agree' && c.tokens[operator.subject[0]]?.lower === 'it') ||
    c.tokens.slice(operator.subject[0], operator.subject[1]).some((t) => t.lower === 'agreement' || t.lower === 'understanding'))

/** Those of the contact told of, else the two sides told of last; of three states or more nobody says which two. */
function thoseTogether(people: People, at: number): string[] {
  const met = contactBefore(people, at)
  if (met.length > 1) return met
  const told = twoTold(people, at)
  const states = people.actors.filter((actor) => actor.kind === 'state' && actor.mentions.length > 0)
  return states.length > 2 && told.every((id) => states.some((state) => state.id === id)) ? [] : told
}

/** "We call on Oakland to stop": whoever speaks, it is nobody named in what is asked. */
const isFirstPerson = (c: Clauses, operator: Verb | undefined): boolean => /^(?:i|we)$/.test(c.tokens[operator?.subject[0] ?? -1]?.lower ?? '')

/** Whose commitment it is: the subject of the word that binds, else the speaker of the statement, else the one who tells. */
export function issuerOf(people: People, cover: Cover, c: Clauses, at: { slice: Slice; operator?: Verb; issuer?: Slice; verb?: Verb }): Issued {
  const range = rangeOf(c, at.slice)
  const statements = covering(cover, range)
  const inner = statements[0]
  const own = at.issuer ?? (at.operator && at.operator.form !== 'infinitive' ? at.operator.subject : undefined)
  const together = isAgreement(c, at.operator)
  let actors = together ? [] : actorsOf(people, c, own)
  const cueIsOperator = inner?.cue && at.operator && overlap(inner.cue, rangeOf(c, [at.operator.from, at.operator.end])) > 0
  if (inner?.speaker && (cueIsOperator || actors.length === 0)) actors = [inner.speaker, ...(inner.coSpeakers ?? [])]
  if (actors.length === 0 && together) actors = thoseTogether(people, range.start)
  else if (actors.length === 0 && !isFirstPerson(c, at.operator)) {
    const teller = governors(c, at.verb).at(-1) ?? tailOf(c, at.slice)
    actors = actorsOf(people, c, teller?.subject)
  }
  if (actors.length === 0 && at.verb && !together && !isFirstPerson(c, at.operator)) actors = actorsOf(people, c, at.verb.subject)
  const [issuer = null, ...others] = actors
  const outer = statements.at(-1)
  const claimedBy: By = outer && outer.speaker !== undefined ? outer.speaker : 'page'
  return {
    issuer,
    claimedBy: [claimedBy],
    statements: statements.map((s) => s.id),
    ...(others.length > 0 ? { coIssuers: others } : {}),
    ...(inner?.addressee && inner.addressee.length > 0 ? { addressee: inner.addressee } : {}),
  }
}

/** The code of the side an actor speaks for, if it has one. */
export function sideOf(people: People, id: string | null | undefined): string | undefined {
  const actor = people.actors.find((a) => a.id === id)
  return actor?.code ?? actor?.body ?? people.actors.find((a) => a.id === actor?.memberOf)?.code
}

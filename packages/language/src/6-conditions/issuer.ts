import { type By, overlap, type Range, type Statement } from '@readout/record'
import { mentionsIn, type People, resolveSpan } from '../3-people/index.ts'
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
  let low = 0
  let high = cover.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cover[middle] as Cover[number]).start < range.end) low = middle + 1
    else high = middle
  }
  const near: Cover = []
  for (let at = low - 1; at >= 0 && (reach[at] as number) > range.start; at--) near.push(cover[at] as Cover[number])
  return near
    .reverse()
    .filter((x) => x.end > range.start && overlap(x, range) / size >= 0.6)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map((x) => x.statement)
}

/** Actors a slice of the sentence means. */
export function actorsOf(people: People, c: Clauses, slice: Slice | undefined): string[] {
  if (!slice || slice[1] <= slice[0]) return []
  const range = rangeOf(c, slice)
  const direct = mentionsIn(people, range).filter((m) => m.end <= range.end)
  const resolved = resolveSpan(people, range).actors
  return resolved.length > 0 ? resolved : [...new Set(direct.map((m) => m.actor))].slice(0, 3)
}

export type Issued = { issuer: By; coIssuers?: string[]; claimedBy: By[]; statements: string[]; addressee?: string[] }

/** Whose commitment it is: the subject of the word that binds, else the speaker of the statement, else the one who tells. */
export function issuerOf(people: People, cover: Cover, c: Clauses, at: { slice: Slice; operator?: Verb; issuer?: Slice; verb?: Verb }): Issued {
  const range = rangeOf(c, at.slice)
  const statements = covering(cover, range)
  const inner = statements[0]
  const own = at.issuer ?? (at.operator && at.operator.form !== 'infinitive' ? at.operator.subject : undefined)
  let actors = actorsOf(people, c, own)
  const cueIsOperator = inner?.cue && at.operator && overlap(inner.cue, rangeOf(c, [at.operator.from, at.operator.end])) > 0
  if (inner?.speaker && (cueIsOperator || actors.length === 0)) actors = [inner.speaker, ...(inner.coSpeakers ?? [])]
  if (actors.length === 0) {
    const teller = governors(c, at.verb).at(-1) ?? tailOf(c, at.slice)
    actors = actorsOf(people, c, teller?.subject)
  }
  if (actors.length === 0 && at.verb) actors = actorsOf(people, c, at.verb.subject)
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

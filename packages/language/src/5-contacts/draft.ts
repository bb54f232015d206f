import type { Actor, Contact, Range, When } from '@readout/record'
import { type People, resolveSpan, sideOf, twoTold } from '../3-people/index.ts'
import { verbOf } from '../2-text/index.ts'
import type { ContactClause } from './clause.ts'
import { namesSeveral } from './joint-subject.ts'
import { lowerAt, type Surface, tokenAt } from './surface.ts'
import { timesIn } from './times-in.ts'

/** A contact as it is gathered from clauses; `own` are the actors of the telling side, `others` those told of. */
export type Draft = {
  kind: Contact['kind']
  status: Contact['status']
  own: Actor[]
  others: Actor[]
  when?: When
  evidence: Range[]
  clauses: ContactClause[]
  rule: string
  confidence: number
  background: boolean
}

export const family = (kind: Contact['kind']): 'remote' | 'person' => (kind === 'call' || kind === 'video-call' || kind === 'letter' ? 'remote' : 'person')

const FACELESS = new Set(['outlet'])

/** The actors of the mentions of a stretch, roles and pronouns resolved; persons and bodies before the states they stand for. */
export function actorsOf(people: People, surface: Surface, mentions: { actor: string }[], onPage?: (id: string) => Actor | undefined): Actor[] {
  const found: Actor[] = []
  for (const mention of mentions) {
    const actor = onPage ? onPage(mention.actor) : surface.actors.get(mention.actor)
    if (actor && !found.includes(actor) && !FACELESS.has(actor.kind)) found.push(actor)
  }
  return besideTheirStates(people, found)
}

/** Actors without the states that another of them stands for: A's president beside A is one party. */
export function besideTheirStates(people: People, actors: Actor[]): Actor[] {
  const sides = new Set(actors.filter((actor) => actor.kind !== 'state').map((actor) => sideOf(people, actor.id)))
  return [...new Set(actors)].filter((actor) => actor.kind !== 'state' || !sides.has(sideOf(people, actor.id)))
}

/** The subject of a body clause where it names not enough: "he spoke with", "the two leaders met", "delegations met" (of the two sides told last). */
export function resolveLeft(people: People, surface: Surface, clause: ContactClause, named: Actor[]): Actor[] {
  const [from, to] = clause.leftRange
  const first = tokenAt(surface, from)
  const last = tokenAt(surface, to - 1)
  if (!first || !last || to <= from) return named
  const shared = !clause.right.length
  if (shared && (sidesOf(people, named).length > 1 || !severalIn(surface, from, to))) return named
  const resolution = resolveSpan(people, { start: first.start, end: last.end })
  const actors = resolution.actors.flatMap((id) => people.actors.find((actor) => actor.id === id) ?? [])
  if (!shared || sidesOf(people, actors).length > 1) return named.length && !shared ? named : actors
  const told = named.length ? [] : twoTold(people, first.start).flatMap((id) => people.actors.find((actor) => actor.id === id) ?? [])
  return sidesOf(people, told).length > 1 ? told : named
}

const severalIn = (surface: Surface, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (namesSeveral(lowerAt(surface, i))) return true
  return false
}

/** Sides of a list of actors, without repeats, in order. */
export function sidesOf(people: People, actors: Actor[]): string[] {
  const sides: string[] = []
  for (const actor of actors) {
    const side = sideOf(people, actor.id)
    if (side && !sides.includes(side)) sides.push(side)
  }
  return sides
}

const FINE = new Set(['day', 'part-of-day', 'hour', 'minute', 'week', 'month', 'season'])

/** The time of a clause: the one next to it in its sentence, days before weeks and months. */
export function whenOf(surface: Surface, clause: ContactClause): When | undefined {
  const sentence = surface.text.sentences[clause.sentence]
  const trigger = tokenAt(surface, clause.trigger[0])
  if (!sentence || !trigger) return undefined
  const here = timesIn(surface, sentence).filter((time) => time.span && time.span.end <= sentence.end && FINE.has(time.precision))
  const rank = (time: When): number => {
    const start = time.span?.start ?? 0
    const distance = Math.abs(start - trigger.start)
    return distance + (['week', 'month', 'season'].includes(time.precision) ? 200 : 0) + (crosses(surface, clause, start) ? 300 : 0)
  }
  return here.sort((a, b) => rank(a) - rank(b))[0]
}

/** True where a word that opens a clause of its own stands between the trigger and the time: "following the summit of May 3". */
function crosses(surface: Surface, clause: ContactClause, at: number): boolean {
  const trigger = tokenAt(surface, clause.trigger[0])
  const sentence = surface.text.sentences[clause.sentence]
  if (!trigger || !sentence) return false
  const [low, high] = at < trigger.start ? [at, trigger.start] : [trigger.end, at]
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const token = tokenAt(surface, i)
    if (!token || token.start < low || token.start >= high) continue
    // "met B last month and spoke with C in June": each verb has its own time.
    if (lowerAt(surface, i) === 'and' && verbOf(lowerAt(surface, i + 1))?.forms.has('past') && !tokenAt(surface, i + 1)?.capital) return true
    if (['following', 'since', 'before', 'ahead', 'after', 'until', 'that', 'who', 'which', 'about'].includes(lowerAt(surface, i))) return true
  }
  return false
}

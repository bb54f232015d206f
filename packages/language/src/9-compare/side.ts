import type { Actor, Range, Reading } from '@readout/record'
import type { Point, Teller } from './points.ts'

type Named = Range & { actor: string; code: string | undefined; kind: string; pronoun: boolean }

/** An account's actors by place: who is named where, for which side each speaks. */
export type Names = { mentions: Named[]; own: string; other: string }

/** The code of the side an actor speaks for: its own, or that of what it is a member of. */
export function sideOf(actor: Actor, byId: ReadonlyMap<string, Actor>): string | undefined {
  let at: Actor | undefined = actor
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.body ?? at.code) return at.body ?? at.code
    at = at.memberOf === undefined ? undefined : byId.get(at.memberOf)
  }
  return undefined
}

export function namesOf(reading: Reading, own: string, other: string): Names {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const mentions = reading.actors
    .flatMap((actor) =>
      actor.mentions.map(({ start, end, kind }) => ({ start, end, actor: actor.id, code: sideOf(actor, byId), kind: actor.kind, pronoun: kind === 'pronoun' })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { mentions, own, other }
}

/** The mentions that begin in a range. Binary search; rising order. */
export function mentionsIn({ mentions }: Names, range: Range): Named[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Named).start < range.start) low = middle + 1
    else high = middle
  }
  const found: Named[] = []
  for (let i = low; i < mentions.length && (mentions[i] as Named).start < range.end; i++) found.push(mentions[i] as Named)
  return found
}

/** What a point names for the likeness of points: codes of states and bodies (persons by their side are told apart by their words). */
export function namesIn(names: Names): (point: Point) => { codes: string[]; covered: (at: number) => boolean } {
  return (point) => {
    const found = mentionsIn(names, point)
    const codes = [
      ...new Set(
        found
          .filter((mention) => !mention.pronoun && mention.code !== undefined && mention.code !== names.own && mention.code !== names.other)
          .map((mention) => mention.code as string),
      ),
    ]
    return { codes, covered: (at) => found.some((mention) => mention.start <= at && at < mention.end) }
  }
}

const JOINT =
  /\b(?:both|two) (?:sides|leaders|presidents|parties|ministers|countries|heads|officials|interlocutors|secretaries|governments|delegations)\b|^(?:the )?(?:leaders|parties|sides|presidents|ministers|heads of (?:state|government)|interlocutors|secretaries|officials|two|pair|delegations)\b|^(?:they|both)\b/i
const ADVERBIAL =
  /^(?:in particular|in addition|in this (?:context|regard|connection)|finally|also|moreover|further|furthermore|overall|during the (?:call|meeting|conversation|talks)|at the same time|meanwhile),? /i

/**
 * Whose words or deed a clause of an account tells, by its subject; a clause without one goes on from the clause before it.
 * Example: in side A's text "The leaders agreed …" -> joint; "President B noted …" -> other.
 */
export function tellerOf(text: string, point: Point, names: Names, before: Teller): Teller {
  const words = text.slice(point.subject.start, point.subject.end).replace(ADVERBIAL, '')
  if (JOINT.test(words.trim())) return 'joint'
  const named = mentionsIn(names, { start: point.subject.start, end: Math.max(point.subject.end, point.subject.start + 1) }).filter(
    (mention) => mention.code !== undefined,
  )
  const codes = new Set(named.map((mention) => mention.code))
  if (codes.has(names.own) && codes.has(names.other)) return /\band\b/.test(words) ? 'joint' : (named[0] as Named).code === names.own ? 'own' : 'other'
  if (codes.has(names.own)) return 'own'
  if (codes.has(names.other)) return 'other'
  if (/^(?:we|our)\b/i.test(words)) return 'own'
  return words.trim() === '' || /ing$/.test(words.trim().split(' ')[0] ?? '') || point.item ? before : 'unknown'
}

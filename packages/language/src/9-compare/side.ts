import { type Actor, lowerBound, type Range, type Reading } from '@readout/record'
import type { Token } from '../2-text/index.ts'
import type { Point, Teller } from './points.ts'

type Named = Range & { actor: string; code: string | undefined; kind: string; pronoun: boolean; named: boolean; role: boolean }

/** An account's actors by place: who is named where, for which side each speaks. */
export type Names = { mentions: Named[]; own: string; other: string; words: ReadonlySet<string>; places: Placed[] }

/** A place named in an account: where, and what it is called. */
type Placed = Range & { name: string; code: string | undefined }

/** The code of the side an actor speaks for: its own, or that of what it is a member of. */
export function sideOf(actor: Actor, byId: ReadonlyMap<string, Actor>): string | undefined {
  let at: Actor | undefined = actor
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.body ?? at.code) return at.body ?? at.code
    at = at.memberOf === undefined ? undefined : byId.get(at.memberOf)
  }
  return undefined
}

/** An account's actors and places by where they are named, for one side and the other. */
export function namesOf(reading: Pick<Reading, 'actors' | 'places'>, own: string, other: string): Names {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const mentions = reading.actors
    .flatMap((actor) =>
      actor.mentions.map(({ start, end, kind }) => ({
        start,
        end,
        actor: actor.id,
        code: sideOf(actor, byId),
        kind: actor.kind,
        pronoun: kind === 'pronoun',
        named: kind === 'name',
        role: kind === 'role',
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const words = new Set(
    reading.actors.filter((actor) => actor.kind === 'person' && !actor.unnamed).flatMap((actor) => [actor.name, ...actor.aliases].flatMap(nameWords)),
  )
  const places = reading.places
    .flatMap(({ name, code, mentions: named }) => named.map(({ start, end }) => ({ start, end, name: name.toLowerCase(), code })))
    .sort((a, b) => a.start - b.start)
  return { mentions, own, other, words, places }
}

/** The words of a name that begin with a capital: they tell who is named, not what is told of them. */
const nameWords = (name: string): string[] => (name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).map((word) => word.toLowerCase())

/** The mentions that begin in a range. Binary search; rising order. */
export function mentionsIn({ mentions }: Names, range: Range): Named[] {
  const low = lowerBound(mentions, range.start)
  const found: Named[] = []
  for (let i = low; i < mentions.length && (mentions[i] as Named).start < range.end; i++) found.push(mentions[i] as Named)
  return found
}

/** True for a mention that names a person, a state or what is known by a code: its words tell who, not what. Others are told by their words. */
const isName = ({ pronoun, named, role, kind, code }: Named): boolean =>
  pronoun || (role ? code !== undefined : named && (kind === 'person' || kind === 'state' || (code !== undefined && kind !== 'body')))

/** What a point names for the likeness of points: codes of states and bodies that are neither side, and places outside both; `covered` tells the words of names. */
export function namesIn(names: Names): (point: Point) => { codes: string[]; covered: (token: Token) => boolean } {
  const isSide = (code: string | undefined): boolean => code === names.own || code === names.other
  return (point) => {
    const found = mentionsIn(names, point)
    const places = names.places.filter((place) => place.start < point.end && point.start < place.end)
    const named: Range[] = [...found.filter(isName), ...places]
    const codes = [
      ...found.filter((mention) => !mention.pronoun && mention.code !== undefined && !isSide(mention.code)).map((mention) => mention.code as string),
      ...places.filter((place) => !isSide(place.code)).map((place) => place.code ?? place.name),
    ]
    return {
      codes: [...new Set(codes)],
      covered: (token) => named.some((range) => range.start <= token.start && token.start < range.end) || (token.capital && names.words.has(token.lower)),
    }
  }
}

const JOINT =
  /\b(?:both|two) (?:sides|leaders|presidents|parties|ministers|countries|heads|officials|interlocutors|secretaries|governments|delegations)\b|^(?:the )?(?:leaders|parties|sides|presidents|ministers|heads of (?:state|government)|interlocutors|secretaries|officials|two|pair|delegations|discussions?)\b|^(?:they|both)\b/i
/** "It was agreed …": told of both, unless it says by whom. */
const IMPERSONAL =
  /^(?:it (?:was|is|has been)|there (?:was|were)) (?:also |further |once again )?(?:\p{L}+(?:ed|en)\b|an? (?:exchange|discussion))(?<by> by\b)?/iu
const ADVERBIAL =
  /^(?:in particular|in addition|in this (?:context|regard|connection)|finally|also|moreover|further|furthermore|overall|during the (?:call|meeting|conversation|talks)|at the same time|meanwhile),? /i

/** Whose turn of a transcript a label opens, where it names somebody of one of the sides. */
export function tellerOfTurn(label: Range, names: Names): Teller | undefined {
  const named = mentionsIn(names, label).find((mention) => mention.code === names.own || mention.code === names.other)
  return named && (named.code === names.own ? 'own' : 'other')
}

/**
 * Whose words or deed a clause of an account tells, by its subject; a clause without one goes on from the clause before it. In a transcript whoever's `turn` it is says "we".
 * Example: in side A's text "The leaders agreed …" -> joint; "President B noted …" -> other.
 */
export function tellerOf(text: string, point: Point, names: Names, before: Teller, turn?: Teller): Teller {
  const words = text.slice(point.subject.start, point.subject.end).replace(ADVERBIAL, '')
  if (JOINT.test(words.trim())) return 'joint'
  const impersonal = IMPERSONAL.exec(text.slice(point.start, point.end).replace(ADVERBIAL, ''))
  if (impersonal) {
    const teller = impersonal.groups?.['by'] && mentionsIn(names, point).find((mention) => mention.code === names.own || mention.code === names.other)
    return teller ? (teller.code === names.own ? 'own' : 'other') : 'joint'
  }
  const named = mentionsIn(names, { start: point.subject.start, end: Math.max(point.subject.end, point.subject.start + 1) }).filter(
    (mention) => mention.code !== undefined,
  )
  const codes = new Set(named.map((mention) => mention.code))
  if (codes.has(names.own) && codes.has(names.other)) return /\band\b/.test(words) ? 'joint' : (named[0] as Named).code === names.own ? 'own' : 'other'
  if (codes.has(names.own)) return 'own'
  if (codes.has(names.other)) return 'other'
  if (/^(?:we|our)\b/i.test(words)) return turn ?? 'own'
  return words.trim() === '' || /ing$/.test(words.trim().split(' ')[0] ?? '') || point.item ? before : (turn ?? 'unknown')
}

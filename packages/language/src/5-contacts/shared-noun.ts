import { type ActorMention, mentionsIn, sideOf, twoTold } from '../3-people/index.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import { type Parties, partiesFrom, subjectBefore } from './read-parties.ts'
import { lowerAt, mentionOf, type Surface, tokenAt } from './surface.ts'
import { timesIn } from './times-in.ts'
import { verbOf } from '../2-text/index.ts'

/** Nouns that name a contact of the two and no gathering of many. */
const PLAIN = new Set(['call', 'conversation', 'meeting', 'talks'])
const LEADS_IN = new Set(['about', 'after', 'during', 'following', 'in', 'of', 'on', 'over'])

/**
 * The parties of a noun whose owner means them together: "their meeting", "Thursday's call", "accounts of one call". They are the two that open the main
 * clause behind it, the joint subject of its sentence, or the last two told of before.
 * Example: "Following their meeting today, A and B issued a statement" -> A, B.
 */
export function sharedParties(surface: Surface, start: number, noun: number): Parties | undefined {
  const owner = lowerAt(surface, start - 1)
  if (['a', 'one', 'the'].includes(owner)) {
    if (!PLAIN.has(lowerAt(surface, noun))) return undefined
    const mentions = LEADS_IN.has(lowerAt(surface, start - 2)) ? (behind(surface, noun) ?? subjectOf(surface, start - 2)) : undefined
    return mentions && { from: start - 1, to: start, mentions }
  }
  const timed = isTimeOwner(surface, start - 1)
  if (owner !== 'their' && !timed) return undefined
  const mentions = behind(surface, noun) ?? subjectOf(surface, start - 1) ?? told(surface, start)
  return mentions && { from: timed ? start - 2 : start - 1, to: start, mentions }
}

/** "Thursday's", "yesterday's": a day that owns the noun behind it. */
function isTimeOwner(surface: Surface, k: number): boolean {
  if (lowerAt(surface, k) !== "'s") return false
  const day = tokenAt(surface, k - 1)
  return day !== undefined && timesIn(surface, { start: day.start, end: day.end }).some((time) => time.precision === 'day')
}

const ofSides = (surface: Surface, mentions: ActorMention[]): ActorMention[] | undefined => {
  const sides = new Set(mentions.flatMap((mention) => sideOf(surface.people, mention.actor) ?? []))
  return sides.size > 1 ? mentions : undefined
}

/** The parties that open the main clause behind an opening adjunct. */
function behind(surface: Surface, noun: number): ActorMention[] | undefined {
  if (noun - sentenceStart(surface, noun) > 6) return undefined
  for (let k = noun + 1; k < Math.min(sentenceEnd(surface, noun), noun + 14); k++)
    if (lowerAt(surface, k) === ',') return ofSides(surface, partiesFrom(surface, k + 1).mentions)
  return undefined
}

const isFinite = (word: string): boolean => {
  const forms = verbOf(word)?.forms
  return forms !== undefined && (forms.has('past') || forms.has('base'))
}

/** The joint subject of the sentence before the noun. */
function subjectOf(surface: Surface, before: number): ActorMention[] | undefined {
  for (let k = sentenceStart(surface, before) + 1; k < before; k++) {
    const token = tokenAt(surface, k)
    if (!token || token.capital || mentionOf(surface, k) || !isFinite(token.lower)) continue
    return ofSides(surface, subjectBefore(surface, k).mentions)
  }
  return undefined
}

/** The last two told of before a noun, or else the first two told of behind it. */
function told(surface: Surface, start: number): ActorMention[] | undefined {
  const at = tokenAt(surface, start)?.start ?? 0
  const before = twoTold(surface.people, at)
  const two = before.length === 2 ? before : twoBehind(surface, at)
  return two.length === 2 ? two.map((actor): ActorMention => ({ exact: '', start: at, end: at, kind: 'pronoun', rule: 'both-told', actor })) : undefined
}

/** Characters behind a noun within which the two are looked for. */
const REACH = 600

function twoBehind(surface: Surface, at: number): string[] {
  const found: string[] = []
  const sides = new Set<string>()
  for (const mention of mentionsIn(surface.people, { start: at, end: at + REACH })) {
    const side = sideOf(surface.people, mention.actor)
    if (surface.actors.get(mention.actor)?.kind !== 'person' || side === undefined || sides.has(side)) continue
    sides.add(side)
    found.push(mention.actor)
    if (found.length === 2) break
  }
  return found
}

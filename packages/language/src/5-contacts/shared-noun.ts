import { type ActorMention, sideOf, twoTold } from '../3-people/index.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import { type Parties, partiesFrom, subjectBefore } from './read-parties.ts'
import { lowerAt, mentionOf, type Surface, tokenAt } from './surface.ts'
import { timesIn } from './times-in.ts'
import { verbOf } from '../2-text/index.ts'

/**
 * The parties of a noun whose owner means them together: "their meeting", "Thursday's call". They are the two that open the main clause behind it,
 * the joint subject of its sentence, or the last two told of before.
 * Example: "Following their meeting today, A and B issued a statement" -> A, B.
 */
export function sharedParties(surface: Surface, start: number, noun: number): Parties | undefined {
  const owner = lowerAt(surface, start - 1)
  if (owner !== 'their' && !isTimeOwner(surface, start - 1)) return undefined
  const from = owner === 'their' ? start - 1 : start
  const mentions = behind(surface, noun) ?? subjectOf(surface, start - 1) ?? told(surface, start)
  return mentions && { from, to: from, mentions }
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

/** The joint subject of the sentence before the noun. */
function subjectOf(surface: Surface, before: number): ActorMention[] | undefined {
  for (let k = sentenceStart(surface, before) + 1; k < before; k++) {
    const token = tokenAt(surface, k)
    if (!token || token.capital || mentionOf(surface, k) || !verbOf(token.lower)?.forms.has('past')) continue
    return ofSides(surface, subjectBefore(surface, k).mentions)
  }
  return undefined
}

function told(surface: Surface, start: number): ActorMention[] | undefined {
  const at = tokenAt(surface, start)?.start ?? 0
  const two = twoTold(surface.people, at).map((actor): ActorMention => ({ exact: '', start: at, end: at, kind: 'pronoun', rule: 'both-told', actor }))
  return two.length === 2 ? two : undefined
}

import { verbOf } from '../2-text/index.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import { type Parties, subjectBefore } from './read-parties.ts'
import { lowerAt, mentionOf, type Surface, tokenAt } from './surface.ts'

/** Words before a contact noun that tell that it took place: "stated his position in a call with B". */
const WITHIN = new Set(['after', 'at', 'during', 'following', 'in', 'on', 'over', 'through'])
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'that', 'this'])
const ACTING = new Set(['person', 'state', 'office', 'body', 'igo'])
const TAKES_PLACE = new Set('began ended happened held lasted occurred opened took'.split(' '))

/**
 * Who takes part in a contact told in an adjunct: the subject of its sentence, or the doer named before it.
 * Example: "A stated his position in a phone call with B" -> A; "The accord was signed by A after a meeting with B" -> A.
 */
export function adjunctSubject(surface: Surface, start: number): Parties | undefined {
  const before = ARTICLES.has(lowerAt(surface, start - 1)) ? start - 2 : start - 1
  if (!WITHIN.has(lowerAt(surface, before))) return undefined
  const from = sentenceStart(surface, start)
  for (let k = from + 1; k < before; k++) {
    const token = tokenAt(surface, k)
    const forms = verbOf(token?.lower ?? '')?.forms
    if (!token || token.capital || !forms || !(forms.has('past') || forms.has('s')) || mentionOf(surface, k) || ARTICLES.has(lowerAt(surface, k - 1))) continue
    const subject = subjectBefore(surface, k)
    if (acts(surface, subject)) return subject
    return doerBefore(surface, k, before)
  }
  return before - from <= 2 ? subjectBehind(surface, start) : undefined
}

/** The subject of the main clause behind an opening adjunct: "In a call with B, A demanded …". */
function subjectBehind(surface: Surface, start: number): Parties | undefined {
  let comma: number | undefined
  for (let k = start + 1; k < Math.min(sentenceEnd(surface, start), start + 30); k++) {
    const token = tokenAt(surface, k)
    if (token?.lower === ',') comma = k
    const forms = verbOf(token?.lower ?? '')?.forms
    if (comma === undefined || !token || token.capital || !forms?.has('past') || mentionOf(surface, k) || ARTICLES.has(lowerAt(surface, k - 1))) continue
    const subject = subjectBefore(surface, k)
    return subject.from > comma && acts(surface, subject) ? subject : undefined
  }
  return undefined
}

/** "by A" between a verb and the adjunct: the doer of a passive. */
function doerBefore(surface: Surface, from: number, to: number): Parties | undefined {
  for (let k = to - 1; k > from; k--) {
    const mention = mentionOf(surface, k)
    if (!mention || surface.actors.get(mention.actor)?.kind !== 'person') continue
    let first = k
    while (first > from && mentionOf(surface, first - 1) === mention) first--
    return lowerAt(surface, first - 1) === 'by' ? { from: first, to: k + 1, mentions: [mention] } : undefined
  }
  return undefined
}

const acts = (surface: Surface, parties: Parties): boolean => parties.mentions.some((mention) => ACTING.has(surface.actors.get(mention.actor)?.kind ?? ''))

/** Whether words behind a noun tell that it took place: "were held", "took place", "lasted". */
export function tookPlace(surface: Surface, noun: number): boolean {
  for (let k = noun + 1; k < Math.min(sentenceEnd(surface, noun), noun + 16); k++) {
    const word = lowerAt(surface, k)
    if (word === 'took' ? lowerAt(surface, k + 1) === 'place' : TAKES_PLACE.has(word) && (word !== 'held' || ['was', 'were'].includes(lowerAt(surface, k - 1))))
      return true
    if (['will', 'would', 'not', 'never', 'that', 'which', '.', ';'].includes(word)) return false
  }
  return false
}

import type { Contact } from '@readout/record'
import { verbOf } from '../2-text/index.ts'
import type { ActorMention } from '../3-people/index.ts'
import { type ContactClause, DETERMINERS, kindWith, range, sentenceEnd, sentenceStart } from './clause.ts'
import { family } from './draft.ts'
import { isPlural, jointSubject } from './joint-subject.ts'
import { adjunctSubject, tookPlace } from './noun-subject.ts'
import { hostOf, type Parties, partiesFrom, subjectBefore, withStates } from './read-parties.ts'
import { sharedParties } from './shared-noun.ts'
import { DENY, setBack, verbStatus } from './status.ts'
import { lowerAt, mentionOf, type Surface, tokenAt } from './surface.ts'
import { CONTACT_NOUNS, LETTER_VERBS, LIGHT_VERBS, PHONE, VIDEO } from './words.ts'

/** "a call with B", "A's meeting with B", "talks between A and B", "the US-Russian summit", "the visit of B", "travel to C". */
export function nounClause(surface: Surface, i: number): ContactClause | undefined {
  const token = tokenAt(surface, i)
  const word = token?.lower ?? ''
  let kind = CONTACT_NOUNS.get(word) ?? distantKind(surface, i, word)
  if (!token || !kind) return undefined
  if (isVerbHere(surface, i) || namesAnother(surface, i)) return undefined
  if (mentionOf(surface, i) && !surface.given && !/summit|dialogue|talks|meeting|consultations/.test(word)) return undefined
  const start = nounStart(surface, i)
  kind = kindWith(surface, kind, start, i + 1)
  const end = sentenceEnd(surface, i)
  const light = lightVerbBefore(surface, start, kind)
  const owner = ownerBefore(surface, start, i)
  const base = { kind, sentence: token.sentence, trigger: [start, i + 1] as [number, number], separate: isSeparate(surface, start, i, word) }
  const next = complementOf(surface, i, end, light !== undefined && isReceived(surface, light))
  const compound = compoundParties(surface, start, i)
  const status = light === undefined ? nounStatus(surface, start, i) : verbStatus(surface, light)
  const set = setBack(surface, sentenceStart(surface, i), end)
  const standing = set && (status === 'scheduled' || status === 'unreal' || light === undefined) && !surface.given ? set : status
  const left = light === undefined ? leftOf(surface, owner, next, start, kind === 'letter') : jointSubject(surface, subjectBefore(surface, light))
  const both = light === undefined && !next && !surface.given ? sharedParties(surface, start, i) : undefined
  if (both)
    return { ...base, status: standing, form: 'possessive', left: both.mentions, right: [], leftRange: [both.from, both.to], rightRange: [i + 1, i + 1] }
  const right = next?.parties.mentions.length ? next.parties : compound
  const shared = light !== undefined && !right.mentions.length && (left.mentions.length > 1 || isPlural(surface, left))
  if (!right.mentions.length && !shared && !surface.given) return undefined
  const form = !next?.parties.mentions.length
    ? shared
      ? 'light'
      : 'compound'
    : light !== undefined || (next.word === 'between' && tookPlace(surface, i))
      ? 'light'
      : next.word === 'between'
        ? 'between'
        : owner.mentions.length
          ? 'possessive'
          : (next.word as 'of' | 'with' | 'to')
  const leftMentions = left.mentions.length ? left.mentions : next?.parties.mentions.length ? compound.mentions : []
  return {
    ...base,
    status: standing,
    form,
    left: leftMentions,
    right: right.mentions,
    leftRange: [left.from, left.to],
    rightRange: [right.from, right.to],
  }
}

/** "a video conference", "a telephone talk": nouns that name a contact only with how it was held before them. */
function distantKind(surface: Surface, i: number, word: string): Contact['kind'] | undefined {
  const how = lowerAt(surface, i - 1)
  if (VIDEO.has(how)) return word === 'conference' || word === 'talk' ? 'video-call' : undefined
  return PHONE.has(how) && word === 'talk' ? 'call' : undefined
}

/** Who stands on the near side of a noun: its owner, else the subject of the sentence that tells of it in passing. */
const leftOf = (surface: Surface, owner: Parties, next: Complement | undefined, start: number, letter: boolean): Parties =>
  owner.mentions.length || !next || !['with', 'to'].includes(next.word) || (next.word === 'to' && !letter) || surface.given
    ? owner
    : (adjunctSubject(surface, start) ?? owner)

/** "call on", "visit" and "talk" as verbs: a subject or "to" stands before them. */
function isVerbHere(surface: Surface, i: number): boolean {
  const before = lowerAt(surface, i - 1)
  const word = lowerAt(surface, i)
  if (before === 'to' || before === 'will' || before === 'would' || before === 'not') return true
  if (word === 'call' || word === 'calls') {
    const next = lowerAt(surface, i + 1)
    if (/^(?:roll|wake-up)$/.test(before) || next === 'for' || next === 'upon') return true
    // "a call on Tuesday" is one; "they call on Tuesday's victims" is none.
    return ['on', 'to'].includes(next) && lowerAt(surface, i + 2) !== 'the' && !DETERMINERS.has(before) && !NOUN_LEADS.has(before)
  }
  if (word === 'meeting' && (before === 'by' || before === 'while')) return true
  return false
}

/** "the bilateral meeting", "a call center": the noun that counts stands further on. */
function namesAnother(surface: Surface, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    const word = lowerAt(surface, k)
    if (CONTACT_NOUNS.has(word) && tokenAt(surface, k)?.sentence === tokenAt(surface, i)?.sentence) return true
    if (!NOUN_LEADS.has(word) && !VIDEO.has(word) && !['group', 'track'].includes(word)) return false
  }
  return false
}

const NOUN_LEADS = new Set(
  'annual bilateral brief closed-door constructive direct expanded first second third final formal fourth fifth high-level historic in-person inaugural informal lengthy long official one-on-one phone plenary previous productive recent second secure separate several state strategic summit telephone telephonic trilateral quadrilateral two-day three-day three upcoming video virtual working annual ministerial planned scheduled productive special joint new initial emergency next last leaders'.split(
    ' ',
  ),
)

/** The first token of the noun group that ends in noun `i`: "a lengthy phone call" -> "lengthy". */
function nounStart(surface: Surface, i: number): number {
  let k = i
  while (k > 0 && i - k < 8 && tokenAt(surface, k - 1)?.sentence === tokenAt(surface, i)?.sentence) {
    const token = tokenAt(surface, k - 1)
    if (
      !token ||
      !(
        NOUN_LEADS.has(token.lower) ||
        VIDEO.has(token.lower) ||
        (token.kind === 'word' &&
          token.capital &&
          !["'s"].includes(token.lower) &&
          (surface.given || mentionOf(surface, k - 1) === undefined) &&
          !/^(?:attends|chairs|had|has|have|holds|hosts|readout|receives|statement|joint|the|a|of|on|by)$/.test(token.lower) &&
          !ownsNext(surface, k - 1))
      )
    )
      break
    k--
  }
  return k
}

const ownsNext = (surface: Surface, i: number): boolean => ["'s", "'", '’'].includes(lowerAt(surface, i + 1))

/** A verb that takes the noun as its object: "held a call", "participated in the summit", "joined President B for talks". */
function lightVerbBefore(surface: Surface, start: number, kind: Contact['kind']): number | undefined {
  const letter = kind === 'letter'

  for (let k = start - 1; k >= Math.max(sentenceStart(surface, start), start - 8); k--) {
    const token = tokenAt(surface, k)
    if (!token) return undefined
    const word = token.lower
    if (
      word === ',' ||
      word === 'that' ||
      word === 'with' ||
      word === 'after' ||
      word === 'following' ||
      word === 'during' ||
      word === 'since' ||
      word === 'before' ||
      word === ';'
    )
      return undefined
    const verb = verbOf(word)
    const takes = verb && (LIGHT_VERBS.has(verb.lemma) || (letter && LETTER_VERBS.has(verb.lemma)) || (family(kind) === 'remote' && verb.lemma === 'receive'))
    if (verb && takes && (!token.capital || surface.given))
      return verb.lemma === 'have' && verbOf(lowerAt(surface, k + 1))?.forms.has('participle') && !DETERMINERS.has(lowerAt(surface, k + 1)) ? undefined : k
    if (verb && !token.capital && verb.forms.has('past') && !NOUN_LEADS.has(word)) return undefined
  }
  return undefined
}

/** Who owns the noun: "A's call", "his visit"; in a title also "A call with". */
function ownerBefore(surface: Surface, start: number, noun: number): Parties {
  const none: Parties = { from: start, to: start, mentions: [] }
  for (let k = start - 1; k >= Math.max(0, start - 5) && tokenAt(surface, k)?.sentence === tokenAt(surface, noun)?.sentence; k--) {
    const word = lowerAt(surface, k)
    if (word === "'s" || word === "'" || word === 's' || word === '’')
      return subjectBefore(surface, word === 's' && ["'", '’'].includes(lowerAt(surface, k - 1)) ? k - 1 : k)
    if (['his', 'her', 'their', 'our'].includes(word) && mentionOf(surface, k)) return { from: k, to: k + 1, mentions: [mentionOf(surface, k) as ActorMention] }
    if (surface.given && mentionOf(surface, k) && k === start - 1) return subjectBefore(surface, start)
    if (!NOUN_LEADS.has(word)) break
  }
  return none
}

/** True for "receives", "received": whoever the contact comes "from" is the other party. */
const isReceived = (surface: Surface, verb: number): boolean => verbOf(lowerAt(surface, verb))?.lemma === 'receive'

type Complement = { word: string; parties: Parties }

/** What follows the noun: "with B", "between A and B", "of A, B and C", "to C", "by B". */
function complementOf(surface: Surface, i: number, end: number, received: boolean): Complement | undefined {
  const reach = Math.min(end, i + 9)
  for (let k = i + 1; k < reach; k++) {
    const word = lowerAt(surface, k)
    if (
      word === 'with' ||
      word === 'between' ||
      (word === 'of' && k === i + 1) ||
      (word === 'to' && k === i + 1) ||
      (word === 'from' && (received || (k === i + 1 && /^letters?$/.test(lowerAt(surface, i))))) ||
      (word === 'among' && k === i + 1)
    ) {
      const named = partiesFrom(surface, k + 1)
      const parties = word === 'to' && !named.mentions.length && lowerAt(surface, i) !== 'letter' ? hostOf(surface, k + 1) : named
      return parties.mentions.length ? { word, parties } : undefined
    }
    if ([',', ';', ':', '.', 'and', 'that', 'which', 'about'].includes(word)) return undefined
    if (surface.given && k === i + 1 && mentionOf(surface, k)) return { word: 'with', parties: partiesFrom(surface, k) }
    const verb = verbOf(word)
    if (verb && !tokenAt(surface, k)?.capital && (verb.forms.has('past') || verb.forms.has('s')) && !mentionOf(surface, k)) return undefined
  }
  return undefined
}

/** States or bodies named in front of the noun: "US-Russian talks", "the U.S.-ASEAN Forum Meeting". */
function compoundParties(surface: Surface, start: number, i: number): Parties {
  const mentions: ActorMention[] = []
  let from = i
  for (let k = i - 1; k >= Math.max(sentenceStart(surface, i), i - 16); k--) {
    const mention = mentionOf(surface, k)
    const token = tokenAt(surface, k)
    if (mention) {
      if (!mentions.includes(mention)) mentions.unshift(mention)
      from = k
    } else if (!token || !(k >= start || token.capital || COMPOUND_JOINTS.has(token.lower))) break
    else if ((token.lower === "'s" || token.lower === "'") && !surface.given) break
    else if (token.capital) from = k
  }
  return { from, to: i, mentions: withStates(surface, from, i, mentions) }
}

const COMPOUND_JOINTS = new Set(['-', '–', '—', ',', '/', 'and', 'of', "'s", 's', "'"])

const isSeparate = (surface: Surface, start: number, i: number, word: string): boolean =>
  word === 'calls' ||
  word === 'meetings' ||
  word === 'letters' ||
  (word === 'conversations' && lowerAt(surface, start) !== 'a') ||
  [...range(Math.max(0, start - 2), i)].some((k) => lowerAt(surface, k) === 'separate')

function nounStatus(surface: Surface, start: number, i: number): Contact['status'] | 'unreal' {
  for (let k = Math.max(sentenceStart(surface, i), start - 3); k < i; k++) {
    const word = lowerAt(surface, k)
    if (['upcoming', 'planned', 'scheduled', 'future', 'next', 'proposed', 'possible', 'further'].includes(word)) return 'scheduled'
  }
  for (let k = Math.max(sentenceStart(surface, i), start - 3); k < start; k++) if (DENY.has(lowerAt(surface, k))) return 'denied'
  // "It would be his first visit": not yet.
  for (let k = start - 1; k > Math.max(sentenceStart(surface, i) - 1, start - 7); k--) {
    const word = lowerAt(surface, k)
    if ([',', ';', 'that', 'after', 'following'].includes(word)) break
    if (['will', 'would', 'could', 'may', 'might'].includes(word) && lowerAt(surface, k + 1) === 'be') return 'scheduled'
  }
  for (let k = i + 1; k < Math.min(sentenceEnd(surface, i), i + 25); k++) {
    const word = lowerAt(surface, k)
    if (word === 'will' || word === 'would') return 'scheduled'
    if (['scheduled', 'planned', 'expected', 'due'].includes(word) && ['for', 'to', 'on', 'in'].includes(lowerAt(surface, k + 1))) return 'scheduled'
    if (word === ',' || word === '.') break
  }
  return 'held'
}

import { verbOf } from '../2-text/index.ts'
import { sideOf } from '../3-people/index.ts'
import { type ContactClause, DETERMINERS, kindWith, range, sentenceEnd, sentenceStart } from './clause.ts'
import { isGame, isPlural, jointSubject } from './joint-subject.ts'
import { hostOf, type Parties, partiesFrom, subjectBefore } from './read-parties.ts'
import { verbStatus } from './status.ts'
import { lowerAt, mentionOf, type Surface, tokenAt } from './surface.ts'
import { timesIn } from './times-in.ts'
import { CONTACT_NOUNS, CONTACT_VERBS, type Frame, PHONE, VIDEO } from './words.ts'

const SEPARATE = new Set(['separately', 'individually', 'respectively'])
/** Token index of `word` after `from`, not past another verb or the sentence; at most `reach` tokens on. */
function findWord(surface: Surface, from: number, words: string[], reach: number): number | undefined {
  const end = Math.min(sentenceEnd(surface, from - 1), from + reach)
  for (let i = from; i < end; i++) {
    const word = lowerAt(surface, i)
    if (words.includes(word)) return i
    if ([';', ':', 'that', 'who', 'which', 'about', 'because', 'but', '“', '"'].includes(word)) return undefined
    if (word === 'and' && verbOf(lowerAt(surface, i + 1))?.forms.has('past') && !tokenAt(surface, i + 1)?.capital) return undefined
    if (word === 'to' && verbOf(lowerAt(surface, i + 1))?.forms.has('base') && !tokenAt(surface, i + 1)?.capital) return undefined
  }
  return undefined
}

/** "spoke … with B", "met B", "visited C", "A and B met". */
export function verbClause(surface: Surface, i: number): ContactClause | undefined {
  const token = tokenAt(surface, i)
  const verb = verbOf(token?.lower ?? '')
  const entry = verb ? CONTACT_VERBS.get(verb.lemma) : undefined
  if (!token || !verb || !entry || (token.capital && i !== sentenceStart(surface, i) && !surface.given)) return undefined
  if (CONTACT_NOUNS.has(token.lower) && DETERMINERS.has(lowerAt(surface, i - 1))) return undefined
  if (verb.forms.has('ing') && DETERMINERS.has(lowerAt(surface, i - 1))) return undefined
  const head = headVerb(surface, i)
  const left = jointSubject(surface, subjectBefore(surface, whoBefore(surface, head) ?? head))
  const passive = entry.frames.includes('object') ? doerOf(surface, i) : undefined
  const right = passive ? { parties: passive } : rightOf(surface, i, verb.lemma, entry.frames, left)
  if (!right) return undefined
  const status = verbStatus(surface, i)
  const inPerson = /in person|margins|sidelines|face to face/.test(surface.text.text.slice(token.start, tokenAt(surface, right.parties.to)?.end ?? token.end))
  const kind = kindWith(
    surface,
    inPerson && entry.kind === 'call' ? 'meeting' : entry.kind,
    left.to,
    Math.min(sentenceEnd(surface, i), Math.max(right.parties.from, i + 6)),
  )
  const separate = [...range(left.to, Math.min(right.parties.to + 2, sentenceEnd(surface, i)))].some((k) => SEPARATE.has(lowerAt(surface, k)))
  return {
    kind,
    status,
    form: 'verb',
    trigger: [i, i + 1],
    sentence: token.sentence,
    left: left.mentions,
    right: right.parties.mentions,
    leftRange: [left.from, left.to],
    rightRange: [right.parties.from, right.parties.to],
    separate,
    ...(head === i ? {} : { joined: true as const }),
  }
}

/** Words that may stand between "and" and the verb it joins: "and had earlier met B". */
const BEFORE_JOINED = new Set(['also', 'earlier', 'had', 'has', 'have', 'later', 'then', 'will'])
/** How many verbs one subject may share. */
const MOST_JOINED = 4

/** The verb whose subject a verb has: behind "and" the one it is joined to. Example: "A consulted B and had |met| C" -> "consulted". */
function headVerb(surface: Surface, i: number): number {
  let verb = i
  for (let steps = 0; steps < MOST_JOINED; steps++) {
    let before = verb - 1
    while (BEFORE_JOINED.has(lowerAt(surface, before)) || /ly$/.test(lowerAt(surface, before))) before--
    const mate = lowerAt(surface, before) === 'and' ? verbBefore(surface, before) : undefined
    if (mate === undefined) break
    verb = mate
  }
  return verb
}

/** The finite verb of the clause before a token of its sentence, where no other clause opens between. */
function verbBefore(surface: Surface, at: number): number | undefined {
  for (let k = at - 1; k > sentenceStart(surface, at); k--) {
    const token = tokenAt(surface, k)
    const word = token?.lower ?? ''
    if (['that', 'which', 'who', ';', ':'].includes(word)) return undefined
    if (token?.kind !== 'word' || token.capital || mentionOf(surface, k) || DETERMINERS.has(lowerAt(surface, k - 1))) continue
    const forms = verbOf(word)?.forms
    if (forms && (forms.has('past') || (forms.has('s') && CONTACT_VERBS.has(verbOf(word)?.lemma ?? '')))) return k
  }
  return undefined
}

/** The "who" that a verb of a relative clause stands behind: "A, who visited B today". */
function whoBefore(surface: Surface, i: number): number | undefined {
  for (let k = i - 1; k > i - 4; k--) {
    const word = lowerAt(surface, k)
    if (word === 'who') return k
    if (!/ly$/.test(word) && !['has', 'had', 'have', 'also', 'earlier', 'today', 'yesterday', 'was', 'were', 'been'].includes(word)) return undefined
  }
  return undefined
}

const BE = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are'])

/** "was received by B", "were summoned on Monday by B": the doer behind a passive. */
function doerOf(surface: Surface, i: number): Parties | undefined {
  if (!verbOf(lowerAt(surface, i))?.forms.has('participle')) return undefined
  const helper = BE.has(lowerAt(surface, i - 1)) || (/ly$/.test(lowerAt(surface, i - 1)) && BE.has(lowerAt(surface, i - 2)))
  const by = helper ? findWord(surface, i + 1, ['by'], 9) : undefined
  const parties = by === undefined ? undefined : partiesFrom(surface, by + 1)
  return parties?.mentions.length ? parties : undefined
}

function rightOf(surface: Surface, i: number, lemma: string, frames: Frame[], left: Parties): { parties: Parties } | undefined {
  const found = (parties: Parties): { parties: Parties } | undefined => (parties.mentions.length ? { parties } : undefined)
  for (const frame of frames) {
    if (frame === 'with') {
      const at = findWord(surface, i + 1, ['with'], 16)
      const parties = at === undefined ? undefined : found(partiesFrom(surface, at + 1))
      if (parties) return parties
    } else if (frame === 'object') {
      const parties = objectParties(surface, i, lemma)
      if (parties) return { parties }
    } else if (frame === 'place') {
      const next = lowerAt(surface, i + 1) === 'the' ? i + 2 : i + 1
      const host = mentionOf(surface, next) ? partiesFrom(surface, i + 1) : hostOf(surface, next)
      if (host.mentions.length) return found(host)
    } else if (frame === 'to') {
      const at = findWord(surface, i + 1, ['to'], 8)
      const parties = at === undefined ? undefined : found(partiesFrom(surface, at + 1))
      if (parties) return parties
    } else if (left.mentions.length >= 2 || isPlural(surface, left)) {
      if (jointly(surface, i, lemma)) return { parties: { from: i + 1, to: i + 1, mentions: [] } }
    }
  }
  return undefined
}

/** Words that may stand next to a verb two share, where it goes on with when, where, how long or about what. */
const AFTER_SHARED = new Set(
  `about after again ahead alone amid at before behind briefly by during earlier face-to-face following for here in last late later on over privately
  secretly separately shortly there this through today tomorrow tonight twice under until via virtually when where while yesterday . , ;`.split(/\s+/),
)
/** What makes "spoke at", "spoke in", "spoke on" a speech and no talk with each other. */
const SPEECH = new Set('at before for here in on there to'.split(' '))

/** "spoke by phone", "met in the capital", "spoke for an hour on Thursday": the verb goes on with when, where or how, not with whom or what. */
function jointly(surface: Surface, i: number, lemma: string): boolean {
  const next = lowerAt(surface, i + 1)
  if ((next === 'with' || next === 'to') && ['each', 'one'].includes(lowerAt(surface, i + 2))) return true
  const timed = isTime(surface, i + 1)
  if (lemma === 'meet' || lemma === 'gather') return (AFTER_SHARED.has(next) || next === '' || timed) && !isGame(surface, i)
  const remote = [...range(i + 1, i + 6)].some(
    (k) => PHONE.has(lowerAt(surface, k)) || VIDEO.has(lowerAt(surface, k)) || ['margins', 'sidelines', 'private'].includes(lowerAt(surface, k)),
  )
  if (remote) return true
  // "spoke at the rally", "spoke on trade" are speeches; "spoke for an hour", "spoke on Thursday" are talks with each other.
  if (SPEECH.has(next)) return isTime(surface, i + 2) || isTime(surface, i + 3) || isTime(surface, i + 4)
  return AFTER_SHARED.has(next) || next === '' || timed
}

/** Whether a token is within an expression of time or length. */
function isTime(surface: Surface, i: number): boolean {
  const token = tokenAt(surface, i)
  if (!token) return false
  return timesIn(surface, { start: token.start - 60, end: token.end }).some((time) => time.span && time.span.start <= token.start && token.end <= time.span.end)
}

const AFTER_CALLED = new Set(['today', 'yesterday', 'to', '.', ',', 'on', 'from', 'after', 'this', 'and', 'tonight', 'earlier', ';', 'for'])

function objectParties(surface: Surface, i: number, lemma: string): Parties | undefined {
  let at = i + 1
  while (at < i + 4 && (/ly$/.test(lowerAt(surface, at)) || ['today', 'yesterday', 'the', 'his', 'her', 'their'].includes(lowerAt(surface, at)))) at++
  // A title opens the object: "met Prime Minister A".
  while (at < i + 8 && !mentionOf(surface, at) && (tokenAt(surface, at)?.capital || lowerAt(surface, at) === 'counterpart')) at++
  if (!mentionOf(surface, at)) return undefined
  const parties = partiesFrom(surface, i + 1)
  const persons = parties.mentions.filter(({ actor }) => {
    const kind = surface.actors.get(actor)?.kind
    return kind === 'person' || (kind === 'group' && sideOf(surface.people, actor) !== undefined)
  })
  if (!persons.length || ["'s", "'", '’'].includes(lowerAt(surface, parties.to))) return undefined
  let end = parties.to
  // "of Ruritania" belongs to the name before it.
  if (lowerAt(surface, end) === 'of')
    while (end < parties.to + 5 && (end === parties.to || tokenAt(surface, end)?.capital || lowerAt(surface, end) === 'the')) end++
  const after = lowerAt(surface, end)
  if ((lemma === 'call' || lemma === 'phone' || lemma === 'telephone') && !AFTER_CALLED.has(after) && after !== '') return undefined
  if (lemma === 'welcome' && after !== 'to' && !['today', 'for'].includes(after)) return undefined
  if (lemma === 'consult' && !['on', 'about'].includes(after)) return undefined
  return parties
}

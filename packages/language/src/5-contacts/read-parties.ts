import { MODALS, verbOf } from '../2-text/index.ts'
import type { Span } from '@readout/record'
import type { ActorMention, People } from '../3-people/index.ts'
import { namesSeveral } from './joint-subject.ts'
import { lowerAt, mentionEnd, mentionOf, stateActors, type Surface, tokenAt } from './surface.ts'
import { PARTY_JOINTS, PARTY_STOPS } from './words.ts'
import { timesIn } from './times-in.ts'

/** The parties read from a stretch of tokens [from, to): their mentions, in order. */
export type Parties = { from: number; to: number; mentions: ActorMention[] }

const NONE = (at: number): Parties => ({ from: at, to: at, mentions: [] })
/** Words inside a title that look like stops ("Advisor for Regional Affairs", "Secretary of State for Defence"). */
const INNER = new Set(['for', 'in', 'on', 'at', 'to'])

/**
 * The list of parties that begins at token `at` ("President A of B, Chancellor C and the leaders of D"): up to the first word that opens something else.
 * Mentions of actors inside it come in order; states told only to say whose a person is come too.
 */
export function partiesFrom(surface: Surface, at: number): Parties {
  const { tokens } = surface.text
  const sentence = tokens[at]?.sentence
  const mentions: ActorMention[] = []
  let last = at
  let i = at
  while (i < tokens.length && tokens[i]?.sentence === sentence && i - at < 120) {
    const mention = mentionOf(surface, i)
    if (mention) {
      const end = mentionEnd(surface, i)
      if (!mentions.includes(mention)) mentions.push(mention)
      last = end
      i = end
      continue
    }
    if (endsParties(surface, i, mentions.length > 0)) break
    i++
  }
  return { from: at, to: Math.max(last, at), mentions: withStates(surface, at, Math.max(last, i), mentions) }
}

/** The state that a place lies in, as the party a visit there is paid to, where the page tells of that state. Example: "a visit to {capital}" -> its state. */
export function hostOf(surface: Surface, at: number): Parties {
  const token = tokenAt(surface, at)
  const place = token && placesOf(surface.people).get(token.start)
  const state = place && surface.people.actors.find((actor) => actor.kind === 'state' && actor.code === place.code)
  if (!place || !state) return NONE(at)
  let to = at
  while ((tokenAt(surface, to)?.start ?? place.span.end) < place.span.end) to++
  return { from: at, to, mentions: [{ ...place.span, kind: 'description', rule: 'place-of-state', actor: state.id }] }
}

type Placed = Map<number, { code: string; span: Span }>
const placed = new WeakMap<People, Placed>()

/** The places of a page that lie in a state, by where their words start. */
function placesOf(people: People): Placed {
  let known = placed.get(people)
  if (!known) {
    known = new Map()
    for (const { code, mentions } of people.places) if (code !== undefined) for (const span of mentions) known.set(span.start, { code, span })
    placed.set(people, known)
  }
  return known
}

/** Adds the states named inside longer names ("leaders of A, B and C"), but not those a post is about ("Director for A"). */
export function withStates(surface: Surface, from: number, to: number, mentions: ActorMention[]): ActorMention[] {
  const more: ActorMention[] = []
  for (const { actor, at } of stateActors(surface, from, to)) {
    if (mentions.some((mention) => mention.actor === actor.id) || more.some((mention) => mention.actor === actor.id)) continue
    if (['for', 'on', 'to', 'against'].includes(lowerAt(surface, at - 1)) || (lowerAt(surface, at - 1) === 'the' && lowerAt(surface, at - 2) === 'for'))
      continue
    const token = tokenAt(surface, at)
    if (token) more.push({ exact: '', start: token.start, end: token.start, kind: 'description', rule: 'state-in-name', actor: actor.id })
  }
  return more.length ? [...mentions, ...more].sort((a, b) => a.start - b.start) : mentions
}

function endsParties(surface: Surface, i: number, named: boolean): boolean {
  const token = tokenAt(surface, i)
  const word = token?.lower ?? ''
  const next = lowerAt(surface, i + 1)
  const nextToken = tokenAt(surface, i + 1)
  if (word === ';' || word === ':' || word === '.' || word === '?' || word === '“' || word === '"')
    return !(
      word === '.' &&
      token &&
      !token.capital &&
      nextToken?.kind === 'word' &&
      nextToken.sentence === token.sentence &&
      /^[a-z]\.?$/.test(lowerAt(surface, i - 1))
    )
  if (
    INNER.has(word) &&
    nextToken?.capital &&
    !mentionOf(surface, i + 1) &&
    (word === 'for' || word === 'on' || word === 'in') &&
    isTitleWord(lowerAt(surface, i - 1))
  )
    return false
  if (word === 'to') return !(next === 'the' || nextToken?.capital) || (verbOf(next)?.forms.has('base') === true && !nextToken?.capital)
  if (word === 'at')
    return !(
      named &&
      /^(?:office|ministry|council|department|the)$/.test(next) &&
      /office|ministry|council|department/.test(
        `${next} ${lowerAt(surface, i + 2)} ${lowerAt(surface, i + 3)} ${lowerAt(surface, i + 5)} ${lowerAt(surface, i + 6)}`,
      )
    )
  if (word === 'for') return !(nextToken?.capital || next === 'the')
  if (word === 'in') return named ? !/^(?:charge)$/.test(next) : true
  if (word === 'from')
    return (
      !(
        named ||
        /^(?:counterparts?|leaders|officials|representatives|ministers|advisors|advisers|allies|ambassadors|delegations|partners|colleagues)$/.test(
          lowerAt(surface, i - 1),
        )
      ) ||
      (!nextToken?.capital && !['the', 'across'].includes(next))
    )
  if (PARTY_STOPS.has(word)) return true
  if (token?.kind === 'number') return true
  if (word === 'and' || word === ',') return opensVerb(surface, i + 1)
  if (token?.kind === 'word' && !token.capital && !PARTY_JOINTS.has(word)) return named && (MODALS.has(word) || finite(word))
  return false
}

const isTitleWord = (word: string): boolean =>
  /^(?:advis[eo]r|affairs|assistant|chief|commissioner|coordinator|counsell?or|deputy|director|envoy|head|minister|ministers|officer|representative|secretary|security|spokesperson|state|undersecretary|vice)$/.test(
    word,
  )
const finite = (word: string): boolean => {
  const forms = verbOf(word)?.forms
  return forms !== undefined && (forms.has('past') || forms.has('s') || forms.has('ing'))
}

/** ", and discussed …", "and agreed": the conjunction joins a verb, not a party. */
function opensVerb(surface: Surface, at: number): boolean {
  let i = at
  while (i < at + 3 && (lowerAt(surface, i) === 'and' || /ly$/.test(lowerAt(surface, i)) || lowerAt(surface, i) === 'also')) i++
  const token = tokenAt(surface, i)
  if (!token || token.capital || mentionOf(surface, i)) return false
  if (PARTY_STOPS.has(token.lower)) return true
  return MODALS.has(token.lower) || (finite(token.lower) && !/^(?:united|following|including)$/.test(token.lower))
}

/**
 * The subject before token `verb`: the noun phrase, joined ones too, that ends next to it, adverbs, times and auxiliaries left aside.
 * Example: "A and B today met" -> mentions of A and B.
 */
export function subjectBefore(surface: Surface, verb: number): Parties {
  const { tokens } = surface.text
  const sentence = tokens[verb]?.sentence
  let i = verb - 1
  while (i >= 0 && tokens[i]?.sentence === sentence && isAdjunct(surface, i)) i--
  i = beforeRelative(surface, i)
  if (tokens[i]?.sentence !== sentence) return NONE(verb)
  const to = i + 1
  const mentions: ActorMention[] = []
  let from = to
  for (; i >= 0 && tokens[i]?.sentence === sentence && to - i < 90; i--) {
    const mention = mentionOf(surface, i)
    if (mention) {
      if (!mentions.includes(mention)) mentions.unshift(mention)
      from = i
      continue
    }
    const token = tokens[i]
    const word = token?.lower ?? ''
    if (token?.kind === 'word' && token.capital && !PARTY_STOPS.has(word)) {
      from = i
      continue
    }
    if (PARTY_JOINTS.has(word) || isTitleWord(word) || namesSeveral(word) || /^(?:leader|three|four|five|counterpart|government)$/.test(word)) {
      if (word === ',' && mentions.length && commaCloses(surface, i)) break
      from = i
      continue
    }
    break
  }
  return { from, to, mentions }
}

/** Where a relative clause between commas closes at a token, the last token before it: "A, who is visiting B, met". */
function beforeRelative(surface: Surface, i: number): number {
  if (lowerAt(surface, i) !== ',') return i
  const sentence = tokenAt(surface, i)?.sentence
  for (let k = i - 1; k > i - 25 && tokenAt(surface, k)?.sentence === sentence; k--)
    if (['who', 'which', 'whose'].includes(lowerAt(surface, k)) && lowerAt(surface, k - 1) === ',') return k - 2
  return i
}

/** A comma that parts an opening adjunct ("On Monday, A met …") from the subject. */
function commaCloses(surface: Surface, comma: number): boolean {
  const { tokens } = surface.text
  const sentence = surface.text.sentences[tokens[comma]?.sentence ?? -1]
  if (!sentence) return true
  for (let i = comma - 1; i >= sentence.tokens[0]; i--) {
    const token = tokens[i]
    if (!token) break
    // "1. We, the ministers of A, B and C, met": the number of a paragraph parts nothing.
    if (token.kind !== 'word' || mentionOf(surface, i) || token.capital || PARTY_JOINTS.has(token.lower) || isTitleWord(token.lower)) continue
    return true
  }
  const first = tokens[sentence.tokens[0]]?.lower ?? ''
  return ['in', 'on', 'at', 'during', 'after', 'following', 'today', 'yesterday', 'earlier', 'this', 'last', 'later'].includes(first)
}

const ADJUNCTS = new Set(
  'also again individually jointly separately today tonight yesterday recently earlier later then currently virtually have has had will would is are was were be been to both each all just this morning afternoon evening week on by phone telephone in person agreed planned plans scheduled set expected due going not did do does never'.split(
    ' ',
  ),
)

function isAdjunct(surface: Surface, i: number): boolean {
  const token = tokenAt(surface, i)
  if (!token) return false
  if (ADJUNCTS.has(token.lower) || (/ly$/.test(token.lower) && !token.capital)) return true
  // No expression of time is longer than this.
  const near = timesIn(surface, { start: token.start - 120, end: token.end })
  const when = near.find((time) => time.span && time.span.start <= token.start && token.end <= time.span.end)
  return when !== undefined && !mentionOf(surface, i)
}

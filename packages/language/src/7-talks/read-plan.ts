import type { Talks } from '@readout/record'
import { type Text, verbOf } from '../2-text/index.ts'
import type { Clause } from './clauses.ts'
import { isGameWord } from '../5-contacts/index.ts'
import { denied, type Governor, governor, REACH, type Word } from './governor.ts'
import { AFTER_MEET, AHEAD, HAPPENING, HOLDING, MODAL_PLANS, NEGATIONS, OTHER_NOUN, PLANS, SET_BACK, TALKS_NOUNS, TALKS_VERBS } from './words.ts'

/** What a clause plans: talks of a kind, how certain they are, by which wording; `head` is the token that names them, `past` a plan told in the past ("was due to"). */
export type Plan = { kind: Talks['kind']; occurrence: Talks['occurrence']; head: number; weak: boolean; past: boolean; rule: string }

/** How many words behind its noun a verb may stand: "talks between the foreign ministers of A and B will begin". */
const BEHIND = 16
const PREPOSITIONS = new Set(['after', 'ahead', 'at', 'before', 'by', 'during', 'following', 'from', 'in', 'with'])

/**
 * Reads the plan of a clause, or nothing where it is past, denied or about something else.
 * Example: "The two sides will hold talks in May" -> talks, confirmed, rule "holding"; "They did not plan to meet" -> undefined.
 */
export function readPlan(text: Text, clause: Clause): Plan | undefined {
  const { from, hole } = clause
  // Read as if what is set into the clause were not there.
  const place = (at: number): number => (hole && at >= hole[0] ? at + hole[1] - hole[0] : at)
  const to = hole ? clause.to - (hole[1] - hole[0]) : clause.to
  const capital = (at: number): boolean => text.tokens[place(at)]?.capital === true
  const word = (at: number): string => {
    const token = at >= from && at < to ? text.tokens[place(at)] : undefined
    // The month and the name are no modals.
    return token?.capital && at > from && MODAL_PLANS.has(token.lower) ? `(${token.lower})` : (token?.lower ?? '')
  }
  for (let at = from; at < to; at++) {
    const noun = nounAt(word, at)
    const plan = (noun && nounPlan(word, { from, to }, at, noun)) ?? verbPlan(capital, word, at)
    if (plan) return { ...plan, head: place(plan.head) }
  }
  return undefined
}

type Noun = { kind: Talks['kind']; weak?: true }

const ROUND: Noun = { kind: 'talks', weak: true }
const ORDINALS = new Set('another fifth final first fourth further new next second third'.split(' '))

function nounAt(word: Word, at: number): Noun | undefined {
  const noun = word(at) === 'round' && ORDINALS.has(word(at - 1)) && !['of', ','].includes(word(at + 1)) ? ROUND : TALKS_NOUNS.get(word(at))
  if (!noun || OTHER_NOUN.has(word(at - 1)) || ['to', 'not'].includes(word(at - 1)) || MODAL_PLANS.has(word(at - 1))) return undefined
  // "a summit meeting", "the visit program": the noun that counts stands last; "be meeting" is a verb.
  if (TALKS_NOUNS.has(word(at + 1)) || ['be', 'is', 'are'].includes(word(at - 1))) return undefined
  if (word(at) === 'call' && ['for', 'on', 'upon', 'to'].includes(word(at + 1))) return undefined
  return /^(?:video|phone|telephone)$/.test(word(at - 1)) ? { ...noun, kind: 'call' } : noun
}

function verbPlan(capital: (at: number) => boolean, word: Word, at: number): Plan | undefined {
  const verb = verbOf(word(at))
  const kind = verb ? TALKS_VERBS.get(verb.lemma) : undefined
  if (!verb || !kind || verb.forms.has('s') || /^(?:a|an|any|his|her|its|the|their|this|.s)$/.test(word(at - 1))) return undefined
  if (verb.lemma === 'meet' && !AFTER_MEET.has(word(at + 1)) && word(at + 1) !== '' && !capital(at + 1) && !/^(?:his|her|their|the)$/.test(word(at + 1)))
    return undefined
  if (verb.lemma === 'meet' && /^(?:his|her|their|the)$/.test(word(at + 1)) && !capital(at + 2)) return undefined
  if (verb.lemma === 'meet' && gameBehind(word, at)) return undefined
  if (verb.lemma === 'receive' && !((/^(?:his|her|the|its)$/.test(word(at + 1)) ? capital(at + 2) : capital(at + 1)) && reaches(word, at))) return undefined
  if (verb.lemma === 'speak' && !speaksWith(word, at)) return undefined
  if (verb.lemma === 'travel' && word(at + 1) !== 'to') return undefined
  const plan = governor(word, at)
  if (!plan || !(verb.forms.has('base') || verb.forms.has('ing'))) return undefined
  return { kind: verb.lemma === 'meet' && teamsBefore(word, at) ? 'talks' : kind, ...plan, head: at, weak: true, rule: 'verb' }
}

function gameBehind(word: Word, at: number): boolean {
  for (let k = at + 1; k < at + 10 && word(k) !== ''; k++) if (isGameWord(word(k))) return true
  return false
}

/** "receive the A foreign minister": somebody who holds a post, no prize and no payment. */
function reaches(word: Word, at: number): boolean {
  for (let k = at + 1; k < at + 8 && word(k) !== ''; k++)
    if (/^(?:ambassador|chancellor|counterpart|delegation|emir|envoy|king|leader|minister|ministers|premier|president|queen|secretary)$/.test(word(k)))
      return true
  return false
}

/** "speak by phone with B": a talk with somebody, no speech. */
function speaksWith(word: Word, at: number): boolean {
  for (let k = at + 1; k < at + 5; k++)
    if (['with', 'phone', 'telephone'].includes(word(k))) return word(k) !== 'with' || !/^(?:journalists|media|reporters|the)$/.test(word(k + 1))
  return false
}

/** "delegations of A and B will meet": teams that meet hold talks. */
function teamsBefore(word: Word, at: number): boolean {
  for (let k = at - 1; k > at - 14 && word(k) !== ''; k--) if (TEAMS.has(word(k))) return true
  return false
}
const TEAMS = new Set(['delegates', 'delegations', 'negotiators', 'teams'])

function nounPlan(word: Word, clause: Clause, at: number, noun: Noun): Plan | undefined {
  const found = (occurrence: Talks['occurrence'], rule: string, past = false): Plan => ({
    kind: noun.kind,
    occurrence,
    head: at,
    weak: noun.weak === true,
    past,
    rule,
  })
  const back = setBack(word, clause, at)
  if (back) return back === 'none' ? undefined : found(back, 'set-back')
  const held = holding(word, at)
  if (held) return found(held.occurrence, 'holding', held.past)
  const happens = happening(word, at)
  if (happens) return found(happens, 'happening')
  for (let k = at - 1; k >= at - 4; k--) {
    if (/^propos(?:e|es|ed|ing)$|^suggested$|^offered$/.test(word(k)) && !denied(word, k) && ['a', 'new', 'direct'].includes(word(k + 1)))
      return found('possible', 'proposed')
    if (AHEAD.has(word(k))) return found('planned', 'ahead')
  }
  return undefined
}

/** "called off the talks", "the visit was postponed"; `none` where the words put off something else or are denied. */
function setBack(word: Word, clause: Clause, at: number): Talks['occurrence'] | 'none' | undefined {
  for (let k = Math.max(clause.from, at - REACH); k < Math.min(clause.to, at + BEHIND); k++) {
    const off = ((word(k) === 'called' || word(k) === 'put') && word(k + 1) === 'off') || isMoved(word, k)
    if (!off && !SET_BACK.has(word(k))) continue
    if (denied(word, k)) return 'none'
    for (let between = k + 1; between < at; between++) if (PREPOSITIONS.has(word(between))) return undefined
    return /^(?:post|deferred|delayed|moved|put|pushed|resch)/.test(word(k)) ? 'uncertain' : 'cancelled'
  }
  return undefined
}

/** "was moved to April 4", "has been pushed back". */
const isMoved = (word: Word, at: number): boolean =>
  ['moved', 'pushed', 'delayed'].includes(word(at)) && ['was', 'were', 'been'].includes(word(at - 1)) && ['to', 'from', 'back', 'until'].includes(word(at + 1))

/** "will hold talks", "agreed to resume the dialogue": a holding verb shortly before the noun, itself governed by a plan. */
function holding(word: Word, at: number): Governor | undefined {
  for (let k = at - 1; k >= at - 7 && word(k) !== ''; k--) {
    if (['at', 'by', 'during', 'from', 'with'].includes(word(k))) return undefined
    const verb = verbOf(word(k))
    // "an open dialogue": an adjective, no verb.
    if (!verb || !HOLDING.has(verb.lemma) || /^(?:a|an|the|their|its)$/.test(word(k - 1))) continue
    if (verb.forms.has('past') && !verb.forms.has('base')) return undefined
    return governor(word, k)
  }
  return undefined
}

const WHEN_WORDS = new Set(['as', 'at', 'before', 'early', 'in', 'later', 'next', 'on', 'soon', 'this'])
const ADVERBS = new Set(['also', 'instead', 'likely', 'now', 'only', 'probably', 'still', 'then'])

/** "talks will begin", "the summit is set for May", "a meeting is expected": the noun is what is planned. */
function happening(word: Word, at: number): Talks['occurrence'] | undefined {
  for (let k = at + 1; k <= at + BEHIND && word(k) !== ''; k++) {
    if (NEGATIONS.has(word(k))) return undefined
    // "the talks to be held in May"
    if (word(k) === 'to' && word(k + 1) === 'be' && k <= at + 3 && happensAfter(word, k) && !['is', 'are', 'was', 'were'].includes(word(k - 1)))
      return 'planned'
    const modal = MODAL_PLANS.get(word(k))
    if (modal) return happensAfter(word, k) ? modal : undefined
    // "talks are to begin on Friday"; "a meeting is possible in May".
    if (word(k) === 'to' && ['is', 'are'].includes(word(k - 1)) && happensAfter(word, k)) return 'planned'
    if (['possible', 'likely'].includes(word(k)) && ['is', 'are'].includes(word(k - 1)) && WHEN_WORDS.has(word(k + 1))) return 'possible'
    const plan = PLANS.get(word(k))
    if (plan && ['is', 'are', 'be', 'been', 'now', 'also'].includes(word(k - 1)) && ['to', 'for', 'on', 'in', 'next'].includes(word(k + 1)))
      return word(k + 1) !== 'to' || happensAfter(word, k + 1) ? plan : undefined
  }
  return undefined
}

function happensAfter(word: Word, at: number): boolean {
  let k = at + 1
  while (ADVERBS.has(word(k))) k++
  const next = word(k) === 'be' ? word(k + 1) : word(k)
  const lemma = next === 'held' ? next : (verbOf(next)?.lemma ?? next)
  return !NEGATIONS.has(word(k)) && HAPPENING.has(lemma)
}

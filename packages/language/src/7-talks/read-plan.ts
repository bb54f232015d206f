import type { Talks } from '@readout/record'
import { type Text, verbOf } from '../2-text/index.ts'
import type { Clause } from './clauses.ts'
import { denied, type Governor, governor, REACH, type Word } from './governor.ts'
import { AFTER_MEET, AHEAD, HAPPENING, HOLDING, MODAL_PLANS, NEGATIONS, OTHER_NOUN, PLANS, SET_BACK, TALKS_NOUNS, TALKS_VERBS } from './words.ts'

/** What a clause plans: talks of a kind, how certain they are, by which wording; `head` is the token that names them, `past` a plan told in the past ("was due to"). */
export type Plan = { kind: Talks['kind']; occurrence: Talks['occurrence']; head: number; weak: boolean; past: boolean; rule: string }

const PREPOSITIONS = new Set(['after', 'ahead', 'at', 'before', 'by', 'during', 'following', 'from', 'in', 'with'])

/**
 * Reads the plan of a clause, or nothing where it is past, denied or about something else.
 * Example: "The two sides will hold talks in May" -> talks, confirmed, rule "holding"; "They did not plan to meet" -> undefined.
 */
export function readPlan(text: Text, clause: Clause): Plan | undefined {
  const word = (at: number): string => {
    const token = at >= clause.from && at < clause.to ? text.tokens[at] : undefined
    // The month and the name are no modals.
    return token?.capital && at > clause.from && MODAL_PLANS.has(token.lower) ? `(${token.lower})` : (token?.lower ?? '')
  }
  for (let at = clause.from; at < clause.to; at++) {
    const noun = nounAt(word, at)
    const plan = (noun && nounPlan(word, clause, at, noun)) ?? verbPlan(text, word, at)
    if (plan) return plan
  }
  return undefined
}

type Noun = { kind: Talks['kind']; weak?: true }

function nounAt(word: Word, at: number): Noun | undefined {
  const noun = TALKS_NOUNS.get(word(at))
  if (!noun || OTHER_NOUN.has(word(at - 1)) || ['to', 'not'].includes(word(at - 1)) || MODAL_PLANS.has(word(at - 1))) return undefined
  // "a summit meeting", "the visit program": the noun that counts stands last; "be meeting" is a verb.
  if (TALKS_NOUNS.has(word(at + 1)) || ['be', 'is', 'are'].includes(word(at - 1))) return undefined
  if (word(at) === 'call' && ['for', 'on', 'upon', 'to'].includes(word(at + 1))) return undefined
  return /^(?:video|phone|telephone)$/.test(word(at - 1)) ? { ...noun, kind: 'call' } : noun
}

function verbPlan(text: Text, word: Word, at: number): Plan | undefined {
  const verb = verbOf(word(at))
  const kind = verb ? TALKS_VERBS.get(verb.lemma) : undefined
  if (!verb || !kind || verb.forms.has('s') || /^(?:a|an|any|his|her|its|the|their|this|.s)$/.test(word(at - 1))) return undefined
  if (
    verb.lemma === 'meet' &&
    !AFTER_MEET.has(word(at + 1)) &&
    word(at + 1) !== '' &&
    !text.tokens[at + 1]?.capital &&
    !/^(?:his|her|their|the)$/.test(word(at + 1))
  )
    return undefined
  if (verb.lemma === 'meet' && /^(?:his|her|their|the)$/.test(word(at + 1)) && !text.tokens[at + 2]?.capital) return undefined
  if (verb.lemma === 'travel' && word(at + 1) !== 'to') return undefined
  const plan = governor(word, at)
  if (!plan || !(verb.forms.has('base') || verb.forms.has('ing'))) return undefined
  return { kind, ...plan, head: at, weak: true, rule: 'verb' }
}

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
  for (let k = Math.max(clause.from, at - REACH); k < Math.min(clause.to, at + REACH); k++) {
    const off = (word(k) === 'called' || word(k) === 'put') && word(k + 1) === 'off'
    if (!off && !SET_BACK.has(word(k))) continue
    if (denied(word, k)) return 'none'
    for (let between = k + 1; between < at; between++) if (PREPOSITIONS.has(word(between))) return undefined
    return /^(?:post|deferred|put)/.test(word(k)) ? 'uncertain' : 'cancelled'
  }
  return undefined
}

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

/** "talks will begin", "the summit is set for May", "a meeting is expected": the noun is what is planned. */
function happening(word: Word, at: number): Talks['occurrence'] | undefined {
  for (let k = at + 1; k <= at + REACH && word(k) !== ''; k++) {
    if (NEGATIONS.has(word(k))) return undefined
    const modal = MODAL_PLANS.get(word(k))
    if (modal) return happensAfter(word, k) ? modal : undefined
    const plan = PLANS.get(word(k))
    if (plan && ['is', 'are', 'be', 'been', 'now', 'also'].includes(word(k - 1)) && ['to', 'for', 'on', 'in', 'next'].includes(word(k + 1)))
      return word(k + 1) !== 'to' || happensAfter(word, k + 1) ? plan : undefined
  }
  return undefined
}

function happensAfter(word: Word, at: number): boolean {
  const next = word(at + 1) === 'be' ? word(at + 2) : word(at + 1)
  const lemma = next === 'held' ? next : (verbOf(next)?.lemma ?? next)
  return !NEGATIONS.has(word(at + 1)) && HAPPENING.has(lemma)
}

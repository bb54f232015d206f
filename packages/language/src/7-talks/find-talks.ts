import { type Contact, overlap, type Span, sliceSpan, type Talks, type When } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Sentence, Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import { type People, sideOf } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Contacts } from '../5-contacts/index.ts'
import type { Staged } from '../staged.ts'
import { type Clause, cutClauses } from './clauses.ts'
import { forward, hasSubject, isOver, nameIn, partiesIn, placeIn, putOffTo, rangeOf, speakerOf, topicIn, whenIn } from './read-fields.ts'
import { type Plan, readPlan } from './read-plan.ts'
import { hostOf, talksParties } from './talks-parties.ts'
import { CONDITIONS } from './words.ts'

/** Stage 7's value: talks that are set, in text order. */
export type TalksSet = { talks: Talks[] }

type Ground = { page: Page; text: Text; times: Times; people: People; said: Said }
const VAGUE: When = { value: 'FUTURE_REF', precision: 'vague', basis: 'inferred' }
/** How many lines back a retelling is looked for: bounds the work on a very long page. */
const NEAR = 50

/**
 * Finds talks, meetings, visits and calls that are set, proposed, put off or called off; nothing past, denied or merely supposed.
 * Example: "Oak and Ash will meet in Ruritania on 3 May." -> one meeting, confirmed, on that day.
 */
export function findTalks(page: Page, text: Text, times: Times, people: People, said: Said, contacts: Contacts): Staged<TalksSet> {
  const ground: Ground = { page, text, times, people, said }
  const talks: Talks[] = []
  const add = (one: Talks | undefined): void => {
    if (!one) return
    const known = talks.slice(-NEAR).find((other) => same(people, other, one))
    if (!known) talks.push(one)
    else {
      known.evidence.push(...one.evidence.filter((span) => !known.evidence.some((other) => overlap(span, other) > 0)))
      if (known.when?.value === VAGUE.value && one.when) known.when = one.when
      if (!known.parties.length) known.parties = one.parties
      if (!known.place && one.place) known.place = one.place
    }
  }
  for (const sentence of text.sentences) {
    // What is asked is not set: "Will you meet her next week?"
    if (/\?["”’»)\s]*$/.test(text.text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end))) continue
    const clauses = cutClauses(text, sentence)
    for (const [at, clause] of clauses.entries()) {
      const plan = clause.opener !== undefined && CONDITIONS.has(clause.opener) ? undefined : readPlan(text, clause)
      if (plan) add(talksOf(ground, clause, plan, sentence, clauses[at + 1], contacts.contacts))
    }
  }
  for (const contact of contacts.contacts) {
    const stands = contact.status === 'scheduled' || contact.status === 'postponed' || contact.status === 'cancelled'
    const clear = !talks.some((one) => one.evidence.some((span) => contact.evidence.some((other) => overlap(span, other) > 0)))
    if (stands && clear && contact.evidence.length) add(fromContact(ground, contact))
  }
  return { value: { talks: talks.sort((a, b) => (a.evidence[0] as Span).start - (b.evidence[0] as Span).start) }, notes: [] }
}

/** The same talks told again: of one kind, no two different days, no side more than the shorter of the two names. */
function same(people: People, a: Talks, b: Talks): boolean {
  const [x, y] = [a.when?.value ?? VAGUE.value, b.when?.value ?? VAGUE.value]
  if (x !== y && x !== VAGUE.value && y !== VAGUE.value) return false
  const call = (one: Talks): boolean => one.kind === 'call'
  if (call(a) !== call(b) || (a.kind === 'visit') !== (b.kind === 'visit')) return false
  const sides = (one: Talks): Set<string> => new Set(one.parties.map((id) => sideOf(people, id) ?? id))
  const [p, q] = [sides(a), sides(b)]
  // A headline that names no party tells the same talks on the same day.
  if ((!p.size || !q.size) && a.kind === b.kind) return x === y && x !== VAGUE.value
  const shared = [...p].filter((side) => q.has(side)).length
  return shared > 0 && shared >= Math.min(2, Math.max(p.size, q.size))
}

function talksOf(ground: Ground, clause: Clause, plan: Plan, sentence: Sentence, next: Clause | undefined, contacts: Contact[]): Talks | undefined {
  const { page, text, people, times } = ground
  const range = rangeOf(text, clause)
  const parties = talksParties(people, text, clause, range, contacts)
  const told = parties.length || partiesIn(people, sentence).length || hasSubject(text, clause)
  if (plan.weak && !told) return undefined
  const found = whenOf(ground, clause, plan)
  const over = found !== undefined && isOver(times, found)
  // The day in "called off the talks on Friday" is that of the calling off.
  if (over && !(plan.rule === 'set-back' && found.value.length >= 10)) return undefined
  const when = over || !found ? undefined : dayOf(found)
  if (plan.past && !when) return undefined
  const place = placeIn(people, text, range, plan.kind === 'visit')
  if (plan.kind === 'visit' && place) parties.push(...hostOf(people, place.code, parties))
  const evidence = sliceSpan(text.text, range.start, range.end)
  const condition = next?.opener !== undefined && CONDITIONS.has(next.opener) ? rangeOf(text, next) : undefined
  const topic = topicIn(text, clause, plan)
  const name = nameIn(text, clause, plan)
  return {
    id: page.ids('talks', evidence),
    ...(name ? { name } : {}),
    kind: plan.kind,
    when: when ?? VAGUE,
    ...(place ? { place } : {}),
    parties,
    ...(topic ? { topic } : {}),
    occurrence: plan.occurrence,
    saidBy: speakerOf(ground.said, range),
    ...(condition ? { precondition: sliceSpan(text.text, condition.start, condition.end) } : {}),
    evidence: [evidence],
    confidence: when ? 0.75 : 0.6,
    rule: plan.rule,
  }
}

/** The day of a plan: of the clause itself before what is set into it; of talks put off, the one they are put off to. */
function whenOf({ text, times }: Ground, clause: Clause, plan: Plan): When | undefined {
  const { hole } = clause
  const parts: Clause[] = hole ? [{ from: hole[1], to: clause.to }, { from: clause.from, to: hole[0] }, clause] : [clause]
  const ranges = parts.filter((part) => part.to > part.from).map((part) => rangeOf(text, part))
  if (plan.rule === 'set-back')
    for (const range of ranges) {
      const later = putOffTo(times, text, range)
      if (later) return later
    }
  for (const range of ranges) {
    const when = whenIn(times, text, range)
    if (when) return forward(times, when)
  }
  return undefined
}

/** Talks fall on a day: parts of the day are cut off, times of the clock kept. */
const dayOf = (when: When): When => (when.precision === 'part-of-day' ? { ...when, value: when.value.slice(0, 10), precision: 'day' } : when)

const KINDS: Record<Contact['kind'], Talks['kind']> = {
  call: 'call',
  'video-call': 'call',
  meeting: 'meeting',
  visit: 'visit',
  talks: 'talks',
  letter: 'talks',
}

function fromContact({ page, said }: Ground, contact: Contact): Talks | undefined {
  const evidence = contact.evidence[0]
  if (!evidence) return undefined
  return {
    id: page.ids('talks', evidence),
    kind: KINDS[contact.kind],
    when: contact.when ?? VAGUE,
    parties: contact.parties,
    occurrence: contact.status === 'cancelled' ? 'cancelled' : contact.status === 'postponed' ? 'uncertain' : 'confirmed',
    saidBy: speakerOf(said, evidence),
    evidence: [evidence],
    confidence: 0.8,
    rule: 'contact',
  }
}

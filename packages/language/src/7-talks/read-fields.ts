import { contains, overlap, type Range, type Span, sliceSpan, type Talks, type When } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import { actorById, mentionsIn, type People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Clause } from './clauses.ts'
import type { Plan } from './read-plan.ts'
import { spansNear } from './spans-near.ts'

const PARTY_KINDS = new Set(['person', 'state', 'igo', 'body', 'office', 'group'])
const SUBJECTS = new Set(
  'both delegates delegations diplomats envoys he i leaders ministers negotiators officers officials presidents she sides teams they we'.split(' '),
)
const NO_DATE = new Set(['duration', 'set'])

/** Whether a year, month or day lies before the page's day. */
export const isOver = (times: Times, when: When): boolean =>
  times.anchor !== undefined &&
  /^\d{4}(?:-\d\d){0,2}/.test(when.value) &&
  !when.value.includes('W') &&
  when.value.slice(0, 10) < times.anchor.slice(0, Math.min(10, when.value.length))

/** Whether a clause has a subject that stands for persons or sides. */
export function hasSubject(text: Text, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (SUBJECTS.has(text.tokens[at]?.lower ?? '')) return true
  return false
}

/** The clause without the commas and stops round it. */
export function rangeOf(text: Text, clause: Clause): Range {
  let [from, to] = [clause.from, clause.to - 1]
  while (from < to && text.tokens[from]?.kind === 'punct') from++
  while (to > from && text.tokens[to]?.kind === 'punct') to--
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[to]?.end ?? 0 }
}

const placesNear = (people: People, range: Range) =>
  spansNear(people.places, () => people.places.flatMap((place) => place.mentions.map(({ start, end }) => ({ start, end, value: place }))), range)

/** The actors named in a range that may be parties, places left aside. */
export function partiesIn(people: People, range: Range): string[] {
  const places = placesNear(people, range)
  const named = mentionsIn(people, range).filter((mention) => !places.some((span) => contains(span, mention)))
  return [...new Set(named.map((mention) => mention.actor))].filter((id) => PARTY_KINDS.has(actorById(people, id)?.kind ?? ''))
}

/** "said on Monday": when it was told is not when it is to be. */
const TOLD_ON = /\b(?:announced|confirmed|reported|said|says|told) (?:(?:late|early) )?(?:on )?$/

/** The first date of the clause; durations ("a two-day visit") and the past are none. */
export function whenIn(times: Times, text: Text, range: Range): When | undefined {
  const placed = () => times.times.flatMap((when) => (when.span ? [{ start: when.span.start, end: when.span.end, value: when }] : []))
  const dates = spansNear(times.times, placed, range).filter((span) => contains(range, span))
  const told = (start: number): boolean => TOLD_ON.test(text.text.slice(Math.max(range.start, start - 30), start))
  return dates.find(({ start, value }) => !NO_DATE.has(value.precision) && !/^(?:PAST|PRESENT)_REF/.test(value.value) && !told(start))?.value
}

/** The day that talks are put off to: "postponed to 2 April", "moved until Friday". */
export function putOffTo(times: Times, text: Text, range: Range): When | undefined {
  const placed = () => times.times.flatMap((when) => (when.span ? [{ start: when.span.start, end: when.span.end, value: when }] : []))
  return spansNear(times.times, placed, range).find(
    ({ start, value }) =>
      start >= range.start && !NO_DATE.has(value.precision) && /\b(?:for|to|till|until) $/.test(text.text.slice(Math.max(range.start, start - 6), start)),
  )?.value
}

const HAS_YEAR = /\d{4}/
/** A month or season without its year that lies behind the page's day is the next one where it is planned. */
export function forward(times: Times, when: When): When {
  const year = /^(\d{4})(-(?:\d\d|SP|SU|FA|AU|WI))$/.exec(when.value)
  if (!times.anchor || !year || !when.span || HAS_YEAR.test(when.span.exact)) return when
  const [, years, part] = year as unknown as [string, string, string]
  const over = part.length === 3 && /\d/.test(part) ? when.value < times.anchor.slice(0, 7) : Number(years) < Number(times.anchor.slice(0, 4))
  return over ? { ...when, value: `${Number(years) + 1}${part}` } : when
}

/** The place named in a range after "in" or "at"; of a visit also after "to" or the verb. */
export function placeIn(people: People, text: Text, range: Range, visit = false): Talks['place'] {
  const before = visit ? /\b(?:in|at|to|visit|visiting) (?:the )?$/ : /\b(?:in|at) (?:the )?$/
  for (const { start, end, value: place } of placesNear(people, range))
    if (start >= range.start && end <= range.end && before.test(text.text.slice(Math.max(range.start, start - 14), start)))
      return { name: place.name, ...(place.code ? { code: place.code } : {}), span: sliceSpan(text.text, start, end) }
  return undefined
}

/** What the talks are about: the words after "on", "about", "over" or "to discuss" behind the head, where no date stands there. */
export function topicIn(text: Text, clause: Clause, plan: Plan): Span | undefined {
  for (let at = plan.head + 1; at < clause.to; at++) {
    const word = text.tokens[at]?.lower ?? ''
    const opens = word === 'about' || word === 'discuss' || ((word === 'on' || word === 'over') && at === plan.head + 1)
    const first = text.tokens[at + 1]
    if (!opens || !first || at + 1 >= clause.to || first.kind === 'number' || first.capital) continue
    return sliceSpan(text.text, first.start, dateFrom(text, at + 2, clause) ?? rangeOf(text, clause).end)
  }
  return undefined
}

const DAY = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/
/** Where the words of a date begin behind a topic: "talks on their border |on Oct. 15|". */
function dateFrom(text: Text, from: number, clause: Clause): number | undefined {
  for (let at = from; at + 1 < clause.to; at++) {
    const next = text.tokens[at + 1]
    if (['by', 'in', 'on'].includes(text.tokens[at]?.lower ?? '') && (next?.kind === 'number' || (next?.capital && DAY.test(next.lower))))
      return text.tokens[at - 1]?.end
  }
  return undefined
}

/** The proper name that the head of a plan ends: "the Oakport Security Conference". */
export function nameIn(text: Text, clause: Clause, plan: Plan): Span | undefined {
  const head = text.tokens[plan.head]
  if (!head?.capital) return undefined
  let from = plan.head
  while (
    from > clause.from &&
    (text.tokens[from - 1]?.capital || ['of', 'for', 'on', 'and'].includes(text.tokens[from - 1]?.lower ?? '')) &&
    plan.head - from < 8
  )
    from--
  while (from < plan.head && (!text.tokens[from]?.capital || OPENS_NAME.has(text.tokens[from]?.lower ?? ''))) from++
  return from < plan.head ? sliceSpan(text.text, text.tokens[from]?.start ?? head.start, head.end) : undefined
}
const OPENS_NAME = new Set(['a', 'an', 'the', 'this', 'that', 'his', 'her', 'their', 'our', 'its', 'in', 'at'])

/** Who says so: the speaker of the narrowest statement that holds the clause, else the page. */
export function speakerOf(said: Said, range: Range): Talks['saidBy'] {
  const placed = () => said.statements.flatMap(({ speaker, content }) => content.map(({ start, end }) => ({ start, end, value: { speaker } })))
  let best: { size: number; speaker: Talks['saidBy'] } | undefined
  for (const span of spansNear(said.statements, placed, range))
    if (overlap(span, range) * 2 > range.end - range.start && (!best || span.end - span.start < best.size))
      best = { size: span.end - span.start, speaker: span.value.speaker }
  return best ? best.speaker : 'page'
}

import { contains, overlap, type Range, type Span, sliceSpan, type Talks, type When } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import { actorById, mentionsIn, type People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Clause } from './clauses.ts'
import type { Plan } from './read-plan.ts'

const PARTY_KINDS = new Set(['person', 'state', 'igo', 'body', 'office', 'group'])
const SUBJECTS = new Set(['both', 'he', 'i', 'leaders', 'ministers', 'presidents', 'she', 'sides', 'they', 'we'])
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

/** The actors named in a range that may be parties, places left aside. */
export function partiesIn(people: People, range: Range): string[] {
  const named = mentionsIn(people, range).filter((mention) => !people.places.some((place) => place.mentions.some((span) => contains(span, mention))))
  return [...new Set(named.map((mention) => mention.actor))].filter((id) => PARTY_KINDS.has(actorById(people, id)?.kind ?? ''))
}

/** The first date of the clause; durations ("a two-day visit") and the past are none. */
export const whenIn = (times: Times, range: Range): When | undefined =>
  times.times.find((when) => when.span && contains(range, when.span) && !NO_DATE.has(when.precision) && !/^(?:PAST|PRESENT)_REF/.test(when.value))

/** The place named in a range after "in" or "at". */
export function placeIn(people: People, text: Text, range: Range): Talks['place'] {
  for (const place of people.places)
    for (const span of place.mentions)
      if (contains(range, span) && /\b(?:in|at) (?:the )?$/.test(text.text.slice(Math.max(range.start, span.start - 8), span.start)))
        return { name: place.name, ...(place.code ? { code: place.code } : {}), span: sliceSpan(text.text, span.start, span.end) }
  return undefined
}

/** What the talks are about: the words after "on", "about", "over" or "to discuss" behind the head, where no date stands there. */
export function topicIn(text: Text, clause: Clause, plan: Plan): Span | undefined {
  for (let at = plan.head + 1; at < clause.to; at++) {
    const word = text.tokens[at]?.lower ?? ''
    const opens = word === 'about' || word === 'discuss' || ((word === 'on' || word === 'over') && at === plan.head + 1)
    const first = text.tokens[at + 1]
    if (!opens || !first || at + 1 >= clause.to || first.kind === 'number' || first.capital) continue
    return sliceSpan(text.text, first.start, rangeOf(text, clause).end)
  }
  return undefined
}

/** Who says so: the speaker of the narrowest statement that holds the clause, else the page. */
export function speakerOf(said: Said, range: Range): Talks['saidBy'] {
  let best: { size: number; speaker: Talks['saidBy'] } | undefined
  for (const statement of said.statements)
    for (const span of statement.content)
      if (overlap(span, range) * 2 > range.end - range.start && (!best || span.end - span.start < best.size))
        best = { size: span.end - span.start, speaker: statement.speaker }
  return best ? best.speaker : 'page'
}

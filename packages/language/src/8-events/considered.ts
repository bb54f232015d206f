import { type Note, overlap, type Span } from '@readout/record'
import type { Draft } from './code-lines.ts'

/** Notes of a page; a page of refusals must not outgrow its record. */
const MOST_NOTES = 200

/** What else was considered for an event, as notes with the words they are about. */
export type Considered = { notes: Note[]; say(rule: string, span: Span | undefined, reason: string): void }

/** An empty list of what was considered. */
export function consider(): Considered {
  const notes: Note[] = []
  return {
    notes,
    say: (rule, span, reason) => {
      if (span && notes.length < MOST_NOTES) notes.push({ stage: '8-events', rule, span, reason })
    },
  }
}

/** Notes that another reading of the same words was joined to an event. */
export function sayJoined(considered: Considered, event: Draft, other: Draft): void {
  const span = other.spans.find((one) => event.spans.some((known) => overlap(one, known) > 0)) ?? other.spans[0]
  considered.say(other.rule, span, `${other.type}: the event that ${event.rule} reads, told once.`)
}

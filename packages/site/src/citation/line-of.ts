import type { JudgedKind, Reading, Span } from '@readout/record'

/** The kinds of line that can be cited: all that a page shows as a line of its own. */
export type CitedKind = Exclude<JudgedKind, 'actor'>

type Lines = { [K in CitedKind]: { kind: K; line: Reading[(typeof LIST_OF)[K]][number] } }
/** A line with its kind. */
export type CitedLine = Lines[CitedKind]

/** The list of a reading that holds each kind of line. */
export const LIST_OF = {
  statement: 'statements',
  contact: 'contacts',
  commitment: 'commitments',
  talks: 'talks',
  event: 'events',
  assessment: 'assessments',
} as const satisfies Record<CitedKind, keyof Reading>

/** The line of a reading that has this id. Example: lineOf(reading, 's1f0c…') -> { kind: 'statement', line: {…} }. */
export function lineOf(reading: Reading, id: string): CitedLine | undefined {
  for (const kind of Object.keys(LIST_OF) as CitedKind[]) {
    const line = (reading[LIST_OF[kind]] as { id: string }[]).find((one) => one.id === id)
    if (line) return { kind, line } as CitedLine
  }
  return undefined
}

/** The characters a line stands on, in text order. */
export function spansOf({ kind, line }: CitedLine): Span[] {
  if (kind === 'statement') return line.content
  if (kind === 'commitment') return [...(line.condition ? [line.condition] : []), line.consequence].sort((a, b) => a.start - b.start)
  if (kind === 'event') return line.spans
  if (kind === 'assessment') return [line.span]
  return line.evidence
}

import type { Reading, Span } from '@readout/record'

/** A line of the record with the stage that made it and the characters it stands on, first to last. */
export type Found = {
  stage: string
  kind: string
  line: { id: string; rule?: string; confidence?: number }
  span: { start: number; end: number }
  spans: Span[]
}

/** Which stage makes which lines. */
const STAGES = {
  actors: '3-people',
  statements: '4-statements',
  contacts: '5-contacts',
  accounts: '5-contacts',
  commitments: '6-conditions',
  talks: '7-talks',
  assessments: '8-events',
  events: '8-events',
} as const

/**
 * The line a person means: by id, by the beginning of one, or by characters ("212-287" or "212"), where the line that fits closest is taken.
 * Example: findLine(reading, 's1f0c') -> the statement whose id begins so.
 */
export function findLine(reading: Reading, wanted: string): Found | undefined {
  const all = allLines(reading)
  const place = /^\[?(\d+)(?:\s*[-–]\s*(\d+))?\]?$/.exec(wanted.trim())
  if (!place) return all.find(({ line }) => line.id === wanted) ?? (wanted.length >= 4 ? all.find(({ line }) => line.id.startsWith(wanted)) : undefined)
  const start = Number(place[1])
  const end = place[2] ? Number(place[2]) : start + 1
  const over = ({ span }: Found) => Math.min(span.end, end) - Math.max(span.start, start)
  const off = ({ span }: Found) => Math.abs(span.start - start) + Math.abs(span.end - end)
  // Actors are named in every line: they answer to their id alone.
  return all.filter((found) => found.kind !== 'actors' && over(found) > 0).sort((a, b) => off(a) - off(b))[0]
}

/** Every line that has an id and characters. */
export function allLines(reading: Reading): Found[] {
  return Object.entries(STAGES).flatMap(([kind, stage]) =>
    reading[kind as keyof typeof STAGES].flatMap((line): Found[] => {
      const spans = keySpans(kind, line as never)
      if (!spans.length) return []
      return [{ stage, kind, line, spans, span: { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) } }]
    }),
  )
}

/** The spans a line stands on, those of its key first. */
function keySpans(
  kind: string,
  line: {
    content?: Span[]
    cue?: Span
    speakerSpan?: Span
    consequence?: Span
    condition?: Span
    evidence?: Span[]
    spans?: Span[]
    span?: Span
    mentions?: Span[]
    length?: { span?: Span }
  },
): Span[] {
  const all =
    kind === 'statements'
      ? [...(line.content ?? []), line.cue, line.speakerSpan]
      : kind === 'commitments'
        ? [line.consequence, line.condition]
        : kind === 'actors'
          ? (line.mentions ?? []).slice(0, 1)
          : [...(line.evidence ?? []), ...(line.spans ?? []), line.span, line.length?.span]
  return all.filter((span) => span !== undefined)
}

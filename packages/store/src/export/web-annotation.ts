import type { Reading, Span } from '@readout/record'

type Annotation = Record<string, unknown>

const selectorOf = (text: string, span: Span): unknown[] => [
  { type: 'TextPositionSelector', start: span.start, end: span.end },
  { type: 'TextQuoteSelector', exact: span.exact, prefix: text.slice(Math.max(0, span.start - 32), span.start), suffix: text.slice(span.end, span.end + 32) },
]

/**
 * The lines of a reading as W3C Web Annotations: one annotation a line, its spans as targets with both selectors.
 * Example: a statement -> { type: 'Annotation', motivation: 'identifying', body: { … }, target: [{ source, selector: […] }] }.
 * Source: https://www.w3.org/TR/annotation-model/
 */
export function webAnnotations(reading: Reading): Annotation[] {
  const source = reading.source.url ?? `urn:sha256:${reading.source.sha256}`
  const annotation = (kind: string, line: { id: string }, spans: Span[]): Annotation => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:readout:${reading.source.id}:${line.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'Dataset', format: 'application/json', purpose: kind, value: line },
    target: spans.map((span) => ({ source, selector: selectorOf(reading.source.text, span) })),
  })
  return [
    ...reading.statements.map((line) => annotation('statement', line, line.content)),
    ...reading.contacts.map((line) => annotation('contact', line, line.evidence)),
    ...reading.commitments.map((line) => annotation('commitment', line, [...(line.condition ? [line.condition] : []), line.consequence])),
    ...reading.talks.map((line) => annotation('talks', line, line.evidence)),
    ...reading.events.map((line) => annotation('event', line, line.spans)),
    ...reading.assessments.map((line) => annotation('assessment', line, [line.span])),
  ]
}

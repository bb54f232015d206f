import { type Actor, type JudgedKind, sourcedText } from '@readout/record'
import { type AnyLine, keySpanOf } from '../judged-line.ts'
import type { ShownSource } from '../load-shown.ts'

/** A column of the table of lines: its name and what its cells are. */
export type LineColumn = { name: string; type: 'text' | 'whole' | 'number' }

/** The columns of a table of lines, as CSV and Parquet have them; docs/keep.md says what each holds. */
export const LINE_COLUMNS: readonly LineColumn[] = [
  ...['source_id', 'url', 'outlet', 'headline', 'published', 'rights', 'kind', 'line_id'].map((name): LineColumn => ({ name, type: 'text' })),
  { name: 'start', type: 'whole' },
  { name: 'end', type: 'whole' },
  ...['words', 'condition', 'by', 'to', 'via', 'act', 'mode', 'when', 'place'].map((name): LineColumn => ({ name, type: 'text' })),
  { name: 'confidence', type: 'number' },
  ...['state', 'checked_by', 'checked_at', 'carried_from', 'reason', 'rule', 'extractor'].map((name): LineColumn => ({ name, type: 'text' })),
]

/** The fields of each kind of line that hold who, to whom, what was done and how. */
const FIELDS: Record<Exclude<JudgedKind, 'actor'>, { by: string[]; to: string[]; act: string; mode?: string; when?: string }> = {
  statement: { by: ['speaker', 'coSpeakers'], to: ['addressee'], act: 'act', mode: 'mode', when: 'when' },
  contact: { by: ['parties'], to: [], act: 'kind', mode: 'status', when: 'when' },
  commitment: { by: ['issuer', 'coIssuers'], to: ['addressee'], act: 'kind', mode: 'certainty', when: 'deadline' },
  talks: { by: ['saidBy'], to: ['parties'], act: 'kind', mode: 'occurrence', when: 'when' },
  event: { by: ['actor'], to: ['recipient'], act: 'type', mode: 'realis', when: 'date' },
  assessment: { by: ['by'], to: [], act: 'direction' },
}

/**
 * One line as a row of LINE_COLUMNS; what a kind does not have is empty. Names are those of the page, joined by "; ", a chain by " > ".
 * Example: a statement of Ann Oak -> ['1f0c…', 'https://…', 'Example Times', …, 'Ann Oak', …].
 */
export function lineRow(shown: ShownSource, kind: Exclude<JudgedKind, 'actor'>, line: AnyLine): (string | number | null)[] {
  const { reading, source, states } = shown
  const actors = new Map(reading.actors.map((actor): [string, Actor] => [actor.id, actor]))
  const name = (id: unknown): string => (id === 'page' ? 'page' : typeof id === 'string' ? (actors.get(id)?.name ?? '') : '')
  const names = (fields: string[]): string =>
    fields
      .flatMap((field) => line[field])
      .map(name)
      .filter(Boolean)
      .join('; ')
  const fields = FIELDS[kind]
  const span = keySpanOf(kind, line)
  const text = (field: string | undefined): string => (field && typeof line[field] === 'string' ? (line[field] as string) : '')
  const inner = (field: string | undefined, key: string): string => {
    const held = field ? (line[field] as Record<string, unknown> | undefined) : undefined
    return held && typeof held[key] === 'string' ? (held[key] as string) : ''
  }
  const chain = reading.chains.find(({ id }) => id === line['chain'])
  const state = states[line.id] ?? { state: 'machine' as const }
  const checked = state.state === 'machine' ? undefined : state
  const place = line['place']
  return [
    source.id,
    source.url ?? '',
    reading.article.outlet ? sourcedText(reading.article.outlet) : '',
    reading.article.headline ? sourcedText(reading.article.headline) : '',
    reading.article.published?.value ?? '',
    source.licence ?? source.rights,
    kind,
    line.id,
    span?.start ?? null,
    span?.end ?? null,
    kind === 'statement' ? ((line['content'] as { exact: string }[] | undefined) ?? []).map(({ exact }) => exact).join(' … ') : (span?.exact ?? ''),
    inner('condition', 'exact'),
    names(fields.by),
    names(fields.to),
    chain?.hops.map((hop) => name(hop.agent) || 'not named').join(' > ') ?? '',
    text(fields.act),
    text(fields.mode),
    inner(fields.when, 'value'),
    typeof place === 'string' ? place : inner('place', 'name'),
    typeof line['confidence'] === 'number' ? line['confidence'] : null,
    state.state,
    checked?.by ?? '',
    checked?.at ?? '',
    checked?.carried?.from ?? '',
    checked?.reason ?? '',
    text('rule'),
    reading.extractor.version,
  ]
}

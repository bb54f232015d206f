import { canonicalJson } from './canonical-json.ts'
import type { Actor, Chain, JudgedKind, JudgedLine, Reading, Span } from '@readout/record'

/** The list of a reading that holds the lines of a kind. */
export const LIST_OF = {
  actor: 'actors',
  statement: 'statements',
  contact: 'contacts',
  commitment: 'commitments',
  talks: 'talks',
  assessment: 'assessments',
  event: 'events',
} as const satisfies Record<JudgedKind, keyof Reading>

/** Any line of a reading. */
export type AnyLine = { id: string } & Record<string, unknown>

const KEYS: Record<JudgedKind, string> = {
  actor: 'mentions',
  statement: 'content',
  contact: 'evidence',
  commitment: 'consequence',
  talks: 'evidence',
  assessment: 'span',
  event: 'spans',
}

/** The lines of a kind. */
export const linesOfKind = (reading: Reading, kind: JudgedKind): AnyLine[] => reading[LIST_OF[kind]] as AnyLine[]

/** The span a line's id is made from: first content, consequence, first evidence, first mention. Undefined for an actor known from outside the text. */
export function keySpanOf(kind: JudgedKind, line: AnyLine): Span | undefined {
  const held = line[KEYS[kind]] as Span | Span[] | undefined
  return Array.isArray(held) ? held[0] : held
}

/** `value` with every span and every other text inside of it put through `span` and `text`; undefined where `span` gives undefined for one. */
export function mapInside(value: unknown, change: { span: (span: Span) => Span | undefined; text?: (text: string) => string }): unknown {
  if (typeof value === 'string') return change.text ? change.text(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const mapped = value.map((inner) => mapInside(inner, change))
    return mapped.some((inner, n) => inner === undefined && value[n] !== undefined) ? undefined : mapped
  }
  const record = value as Record<string, unknown>
  const isSpan = typeof record['exact'] === 'string' && typeof record['start'] === 'number' && typeof record['end'] === 'number'
  const moved = isSpan ? change.span(record as unknown as Span) : undefined
  if (isSpan && !moved) return undefined
  const mapped: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(record)) {
    if (isSpan && (key === 'exact' || key === 'start' || key === 'end')) continue
    const to = mapInside(inner, change)
    if (to === undefined && inner !== undefined) return undefined
    mapped[key] = to
  }
  return moved ? { ...mapped, exact: moved.exact, start: moved.start, end: moved.end } : mapped
}

/** True where every span inside of `value` still equals the text at its place. */
export function spansHold(text: string, value: unknown): boolean {
  return mapInside({ value }, { span: (span) => (text.slice(span.start, span.end) === span.exact ? span : undefined) }) !== undefined
}

/** The line of `kind` and `id` as it stands in a reading, with what it names; undefined where there is none. */
export function judgedLineOf(reading: Reading, kind: JudgedKind, id: string): JudgedLine | undefined {
  const line = linesOfKind(reading, kind).find((one) => one.id === id)
  if (!line) return undefined
  const named = namedIn(line)
  const chains = reading.chains.filter((chain) => named.has(chain.id))
  const hops = new Set(chains.flatMap((chain) => chain.hops.map((hop) => hop.agent)))
  return { line, actors: reading.actors.filter((actor) => actor.id !== id && (named.has(actor.id) || hops.has(actor.id))), chains }
}

function namedIn(line: unknown): Set<string> {
  const named = new Set<string>()
  mapInside(line, {
    span: (span) => span,
    text: (text) => {
      named.add(text)
      return text
    },
  })
  return named
}

/** Fields that say how the machine came to a line, not what it says. */
const HOW = new Set(['rule', 'confidence', 'inferred', 'chain'])

/** True where two versions of a line say the same. */
export function saysTheSame(a: AnyLine, b: AnyLine): boolean {
  const said = (line: AnyLine) => canonicalJson(Object.fromEntries(Object.entries(line).filter(([key]) => !HOW.has(key))))
  return said(a) === said(b)
}

/** Fields that name other lines of the page by id. */
const ONE = ['parent', 'sameAs', 'answers', 'commitment', 'contact'] as const
const SEVERAL = ['statements', 'commitments', 'accounts'] as const

/** A line without references to lines that `known` does not hold. */
export function withoutDangling(line: AnyLine, known: ReadonlySet<string>): AnyLine {
  const kept: AnyLine = { ...line }
  for (const field of ONE) if (typeof kept[field] === 'string' && !known.has(kept[field])) delete kept[field]
  for (const field of SEVERAL) if (Array.isArray(kept[field])) kept[field] = (kept[field] as unknown[]).filter((id) => typeof id !== 'string' || known.has(id))
  return kept
}

/** Adds what a restored line names and the reading lacks. */
export function addMissing<T extends Actor | Chain>(list: T[], more: readonly T[]): void {
  for (const one of more) if (!list.some(({ id }) => id === one.id)) list.push(one)
}

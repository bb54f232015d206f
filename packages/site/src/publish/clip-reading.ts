import { type Actor, type AccountComparison, type Range, type Reading, type Sourced, type Span, sliceSpan } from '@readout/record'
import { mergeRanges, sentenceOf } from './sentence-of.ts'

const isSpan = (value: object): value is Span => 'exact' in value && 'start' in value && 'end' in value

/** The spans a line cannot be read without; the sentence of each is shown. Everything else of a line is cut to those sentences. */
function spansOfLines(reading: Reading): Span[] {
  const spans: (Span | undefined)[] = [
    ...reading.statements.map((line) => line.content[0]),
    ...reading.commitments.flatMap((line) => [line.consequence, line.condition]),
    ...reading.contacts.flatMap((line) => [line.evidence[0], line.initiator?.span, line.duration?.span, line.publicSegment?.span]),
    ...reading.talks.flatMap((line) => [line.evidence[0], line.place?.span]),
    ...reading.events.map((line) => line.spans[0]),
    ...reading.assessments.map((line) => line.span),
  ]
  return spans.filter((span) => span !== undefined)
}

const named = (sourced: Sourced | undefined): Range[] => (sourced && 'exact' in sourced ? [sourced] : [])

/** Cuts every span below `value` to the allowed ranges; undefined for a span (or an object that stands on one) of which nothing is left. */
function clip(value: unknown, text: string, allowed: readonly Range[]): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((inner) => clip(inner, text, allowed)).filter((inner) => inner !== undefined)
  if (isSpan(value)) {
    const within = allowed.find((range) => range.start < value.end && value.start < range.end)
    if (!within) return undefined
    return { ...value, ...sliceSpan(text, Math.max(within.start, value.start), Math.min(within.end, value.end)) }
  }
  const cut: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const kept = clip(inner, text, allowed)
    if (kept !== undefined) cut[key] = kept
    // A place of talks or a fact of a contact stands on its span; a time and a hop of a chain say enough by themselves.
    else if (key === 'span' && !('agent' in value) && !('precision' in value)) return undefined
  }
  return cut
}

/** `text` with every character outside the ranges a space, line ends kept: offsets hold, words are gone. */
function mask(text: string, allowed: readonly Range[]): string {
  let masked = ''
  let at = 0
  for (const range of allowed) {
    masked += text.slice(at, range.start).replace(/[^\n]/g, ' ') + text.slice(range.start, range.end)
    at = range.end
  }
  return masked + text.slice(at).replace(/[^\n]/g, ' ')
}

const inside = (span: Range, allowed: readonly Range[]): boolean => allowed.some((range) => range.start <= span.start && span.end <= range.end)

/** True where every span anywhere below `value` lies inside the allowed ranges. */
function allInside(value: unknown, allowed: readonly Range[]): boolean {
  if (value === null || typeof value !== 'object') return true
  if (!Array.isArray(value) && isSpan(value)) return inside(value, allowed)
  return Object.values(value).every((inner) => allInside(inner, allowed))
}

/** A comparison with the rows all of whose words are shown: a row cut in half would say that one side is silent. */
function clipComparison(comparison: AccountComparison, allowed: readonly Range[]): AccountComparison[] {
  const whole = <T>(list: readonly T[]): T[] => list.filter((one) => allInside(one, allowed))
  const each = <T>(bySide: Record<string, T>, change: (one: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(bySide).map(([side, one]) => [side, change(one)]))
  const { facts, fragments } = comparison
  const cut: AccountComparison = {
    ...comparison,
    both: whole(comparison.both),
    onlyIn: each(comparison.onlyIn, whole),
    ...(fragments ? { fragments: each(fragments, (held) => ({ ...held, rows: whole(held.rows) })) } : {}),
    wordings: whole(comparison.wordings),
    conflicts: whole(comparison.conflicts),
    claimsAboutTheOther: whole(comparison.claimsAboutTheOther),
    facts: facts.issued ? { issued: each(facts.issued, ({ span: _span, ...when }) => when) } : {},
    notes: [],
  }
  // What a later version of a comparison holds beside these is not shown rather than let through.
  return allInside(cut, allowed) ? [cut] : []
}

/**
 * A reading with the headline, names of author and outlet, and the sentence of each of its lines; every other character of the text is a space.
 * Offsets stay those of the whole text, and every span still equals its slice. `sentences` are what is left, in text order.
 * Example: a page of 40 sentences with two lines -> two sentences.
 */
export function clipReading(reading: Reading): { reading: Reading; sentences: Span[] } {
  const { source, article } = reading
  const { text } = source
  const sentences = mergeRanges(spansOfLines(reading).map((span) => sentenceOf(text, span)))
  const allowed = mergeRanges([...sentences, ...named(article.headline), ...named(article.outlet), ...article.byline.flatMap(named)])
  const masked = mask(text, allowed)
  const { comparisons, notes: _notes, ...rest } = reading
  const cut = clip({ ...rest, article: { ...article, images: [], furniture: [], paragraphs: [] } }, text, allowed) as Omit<Reading, 'comparisons' | 'notes'>
  const shown = sentences.map((range) => sliceSpan(text, range.start, range.end))
  return {
    sentences: shown,
    reading: {
      ...cut,
      source: { ...source, text: masked },
      article: { ...cut.article, paragraphs: shown },
      actors: cut.actors.map((actor): Actor => ({ ...actor, aliases: actor.aliases.filter((alias) => masked.includes(alias)) })),
      places: cut.places.filter((place) => place.mentions.length),
      times: cut.times.filter((time) => time.span),
      comparisons: comparisons.flatMap((comparison) => clipComparison(comparison, allowed)),
      notes: [],
    },
  }
}

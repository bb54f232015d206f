import { overlap, type Range, type Span, sliceSpan } from '@readout/record'
import type { Context } from 'hono'
import { type Shown, shownOf } from '../pages/records.ts'
import { mayReview } from '../publish/index.ts'
import type { SiteEnv } from '../site-options.ts'

type Fields = Record<string, unknown>
type Records = ReadonlyMap<string, Shown | undefined>

const isSpan = (value: object): value is Span => 'exact' in value && 'start' in value && 'end' in value

/** The lists of a joined thing in which each object is one page's line. */
const TELLINGS = ['reports', 'tellings', 'wordings', 'versions'] as const

/** The sources named anywhere in a joined thing. */
function sourcesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (value === null || typeof value !== 'object') return found
  if (!Array.isArray(value) && typeof (value as Fields)['source'] === 'string') found.add((value as { source: string }).source)
  for (const inner of Object.values(value)) sourcesIn(inner, found)
  return found
}

/** As much of a span as its source shows to this viewer; nothing where none of it is. */
function clipped(span: Span, record: Shown | undefined): Span | undefined {
  if (!record) return undefined
  if (record.textShown === 'whole') return span
  const within: Range | undefined = record.sentences.find((sentence) => overlap(sentence, span) > 0)
  return within && { ...span, ...sliceSpan(record.reading.source.text, Math.max(within.start, span.start), Math.min(within.end, span.end)) }
}

/** The value with every span below it cut to what its source shows; what stands on a span of which nothing is left goes with it. */
function cut(value: unknown, records: Records, source: string | undefined): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((inner) => cut(inner, records, source)).filter((inner) => inner !== undefined)
  const own = typeof (value as Fields)['source'] === 'string' ? (value as { source: string }).source : source
  if (isSpan(value)) return own === undefined ? undefined : clipped(value, records.get(own))
  const kept: Fields = {}
  for (const [key, inner] of Object.entries(value)) {
    const left = cut(inner, records, own)
    if (left !== undefined) kept[key] = left
    else if (key === 'span') return undefined
  }
  return kept
}

/** The longest words a viewer may see of an utterance. */
const longest = (reports: Fields[]): string =>
  reports
    .flatMap((report) => [...(report['quotes'] as Span[]), ...(report['evidence'] as { span: Span }[]).map(({ span }) => span)])
    .reduce((best, { exact }) => (exact.length > best.length ? exact : best), '')

/** What a thing says of itself by its latest telling, with its first and last day: so that none of it comes from a telling that is not seen. */
const BY_LATEST = ['kind', 'status', 'when', 'place', 'occurrence', 'mode', 'act'] as const

function factsOf(tellings: readonly Fields[], thing: Fields): Fields {
  const days = tellings.map(({ at }) => String(at)).sort()
  const latest = tellings.at(-1) ?? {}
  const facts: Fields = { first: days[0], latest: days.at(-1) }
  // A commitment's status is no telling's: a person set it.
  for (const field of BY_LATEST) if (field in thing && !(field === 'status' && !('status' in latest))) facts[field] = latest[field]
  return facts
}

/**
 * A thing joined over several pages as this viewer may see it: the tellings whose lines they may see, and of each page as much text as they may;
 * nothing where no telling is left. Who reviews sees it as it is.
 * Example: an utterance told by one checked and two unchecked lines, for a stranger -> one report.
 */
export async function seenJoined<T extends object>(c: Context<SiteEnv>, thing: T): Promise<T | undefined> {
  if (mayReview(c.get('viewer'))) return thing
  const records = new Map<string, Shown | undefined>()
  for (const source of sourcesIn(thing)) records.set(source, await shownOf(c, source))
  const seen = (telling: Fields) => records.get(String(telling['source']))?.states[String(telling['line'])] !== undefined
  const copy = { ...thing } as Fields
  for (const name of TELLINGS) {
    const told = copy[name] as Fields[] | undefined
    if (!Array.isArray(told)) continue
    const left = told.filter(seen)
    if (!left.length) return undefined
    copy[name] = left
    if (left.length < told.length) Object.assign(copy, factsOf(left, copy))
  }
  const shown = cut(copy, records, undefined) as Fields
  if (Array.isArray(shown['reports'])) shown['words'] = longest(shown['reports'] as Fields[])
  // A name of talks is words of a page, and nobody says of which.
  if (Array.isArray(shown['versions'])) delete shown['name']
  // Why two texts stand together is the machine's finding, not a line somebody checked.
  if (Array.isArray(shown['texts']) && !c.get('options').settings.showUnchecked)
    shown['texts'] = (shown['texts'] as Fields[]).map((text) => ({ ...text, beside: [] }))
  return shown as T
}

import { type Reading, sourcedText, type Telling } from '@readout/record'
import type { LineState } from '@readout/store'
import type { Context } from 'hono'
import { type CitedLine, lineOf, spansOf } from '../citation/line-of.ts'
import type { DocumentSource } from '../documents/document.ts'
import { type Html, html } from '../layout/html.ts'
import type { SiteEnv } from '../site-options.ts'
import { addressOfArticle } from '../words/addresses.ts'
import { type Names, namesOf } from '../words/names.ts'
import { momentTag } from '../words/time.ts'
import { type Shown, shownOf } from './records.ts'

/** One line of one page as this viewer may see it. */
export type SeenLine = CitedLine & { source: string; record: Shown; reading: Reading; names: Names; state: LineState; address: string }

const NAMES = new WeakMap<Reading, Names>()

/** The names of a reading, made once for it. */
export function namesIn(reading: Reading): Names {
  const known = NAMES.get(reading)
  if (known) return known
  const made = namesOf(reading)
  NAMES.set(reading, made)
  return made
}

/** A line of a source, where this viewer may see it. */
export async function seeLine(c: Context<SiteEnv>, source: string, id: string): Promise<SeenLine | undefined> {
  const record = await shownOf(c, source)
  const cited = record && lineOf(record.reading, id)
  if (!record || !cited) return undefined
  const { reading, states } = record
  return { ...cited, source, record, reading, names: namesIn(reading), state: states[id] ?? { state: 'machine' }, address: addressOfArticle(source, id) }
}

/** The tellings of a joined thing that this viewer may see, with their lines; in the order given. */
export async function seeTellings<T extends Pick<Telling, 'source' | 'line'>>(
  c: Context<SiteEnv>,
  tellings: readonly T[],
): Promise<{ telling: T; seen: SeenLine }[]> {
  const all = await Promise.all(tellings.map(async (telling) => ({ telling, seen: await seeLine(c, telling.source, telling.line) })))
  return all.flatMap(({ telling, seen }) => (seen ? [{ telling, seen }] : []))
}

/** The page that a line stands on, as a numbered source of a document. */
export function documentSource({ reading }: Pick<Shown, 'reading'>, unchecked = false): DocumentSource {
  const { article, source } = reading
  return {
    title: article.headline ? sourcedText(article.headline) : 'A page without a headline',
    ...(article.outlet ? { outlet: sourcedText(article.outlet) } : {}),
    ...(source.url ? { address: source.url } : {}),
    ...(source.fetched ? { accessed: source.fetched } : {}),
    sha256: source.sha256,
    ...(unchecked ? { unchecked: true } : {}),
  }
}

/** The characters a line stands on, joined, as one line of text. */
export const wordsOfLine = (seen: CitedLine): string =>
  spansOf(seen)
    .map((span) => span.exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()

/** The day a page came out, else when it was fetched or kept, for lists and feeds (ISO 8601). */
export function momentOf({ reading: { article, source }, kept }: Pick<Shown, 'reading' | 'kept'>): string {
  const published = article.published?.value ?? ''
  const found = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?/.exec(published)?.[0]
  if (!found) return source.fetched ?? kept
  if (found.length === 10) return `${found}T00:00:00Z`
  const withSeconds = found.length === 16 ? `${found}:00` : found
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(published.slice(found.length))?.[0] ?? 'Z'
  return new Date(`${withSeconds}${zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`}`).toISOString()
}

/** When a page came out, no finer than the page says, with its age; where it does not say, when it was read. */
export function publishedTag(record: Pick<Shown, 'reading' | 'kept'>, now: string, zone: string): Html {
  const published = record.reading.article.published?.value ?? ''
  const moment = momentOf(record)
  if (!/^\d{4}-\d\d-\d\d/.test(published)) return html`day not stated, read ${momentTag(moment, now, zone)}`
  return momentTag(/^\d{4}-\d\d-\d\d$/.test(published) ? moment.slice(0, 10) : moment, now, zone)
}

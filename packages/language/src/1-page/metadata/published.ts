import type { When } from '@readout/record'
import { attr, type Element } from '../document.ts'
import { offsetOf, readDates, type DateReading } from '../dates/read-dates.ts'
import { firstMeta, type Gathered, textOf } from './gather.ts'
import { type LinkedData, ldText } from './json-ld.ts'

/** A date as one source of the page gives it. */
export type DateFound = { day: string; time?: string; zone?: string; from: string; span?: { start: number; end: number } }

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'article:published',
  'article_date_original',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'timestamp',
  'rbpubdate',
  'ptime',
  'pdate',
  'lastpublishdate',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'creation_date',
  'created',
  'release_date',
  'displaydate',
  'vr:published_time',
  'og:pubdate',
  'date.issued',
  'dc:date',
  'article:date',
  'article-publication-date',
  'iso-8601-publish-date',
  'og:published',
  'analyticsattributes.articledate',
  'prism.publicationdate',
]
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'revision_date',
  'article.updated',
  'modified',
  'updated_time',
  'date.updated',
]

const STAMP = /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T\s]{1,2}(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[A-Z]{3,4}|[+-]\d\d:?\d\d|[+-]\d\d)?)?/
const EPOCH = /^\s*(\d{10})(?:\d{3})?\s*$/

/**
 * A machine-readable date, kept as printed with its offset. Example: '2024-03-03T23:30:00+05:30' -> { day: '2024-03-03', time: '23:30:00', zone: '+05:30' }.
 * Source: ISO 8601, RFC 5322, and what pages write in their place.
 */
export function readStamp(value: string, from: string, reading: DateReading = {}): DateFound | null {
  const stamp = STAMP.exec(value)
  if (stamp) {
    const [, year, month, day, hour, minute, second, zone] = stamp
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
    const time = hour !== undefined && Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}` : undefined
    return { day: `${year}-${month}-${day}`, ...(time ? { time } : {}), ...(time && zone ? { zone: offsetOf(zone) } : {}), from }
  }
  const epoch = EPOCH.exec(value)
  if (epoch) {
    const seconds = Number(epoch[1])
    if (seconds < 6e8 || seconds > 4e9) return null
    return { ...fromEpoch(seconds), from }
  }
  const printed = readDates(value, reading)[0]
  return printed ? { day: printed.day, ...(printed.time ? { time: printed.time } : {}), ...(printed.zone ? { zone: printed.zone } : {}), from } : null
}

function fromEpoch(seconds: number): { day: string; time: string; zone: string } {
  const iso = new Date(seconds * 1000).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 19), zone: 'Z' }
}

/** The publication dates that a page's machine-readable parts give, the best first. */
export function publishedStamps(gathered: Gathered, linked: LinkedData, reading: DateReading, near: (element: Element) => boolean): DateFound[] {
  const found: DateFound[] = []
  const add = (value: string | undefined, from: string) => {
    const stamp = value ? readStamp(value, from, reading) : null
    if (stamp && isPossible(stamp.day)) found.push(stamp)
  }
  add(ldText(linked.article?.['datePublished']), 'json-ld')
  for (const name of PUBLISHED_METAS) add(firstMeta(gathered, name), 'meta')
  if (!found.length) add(ldText(linked.article?.['dateCreated']) ?? ldText(linked.article?.['uploadDate']), 'json-ld')
  for (const element of [...(gathered.itemprops.get('datepublished') ?? []), ...(gathered.itemprops.get('datecreated') ?? [])])
    add(attr(element, 'content') || attr(element, 'datetime') || textOf(element).slice(0, 200), 'microdata')
  if (!found.length) add(ldText(linked.page?.['datePublished']), 'json-ld')
  for (const element of gathered.times) if (near(element)) add(attr(element, 'datetime') || attr(element, 'content') || textOf(element).slice(0, 200), 'time')
  return found
}

/** Dates in elements that are named for a date or are `time`, wherever they stand; the last resort among what the page shows. */
export function datedElements(gathered: Gathered, reading: DateReading): DateFound[] {
  const found: DateFound[] = []
  for (const element of [...gathered.times.slice(0, 20), ...gathered.dated.slice(0, 60)]) {
    const text = attr(element, 'datetime') || textOf(element)
    if (!text || text.length > 120) continue
    const stamp = readStamp(text, 'element', reading)
    if (stamp && isPossible(stamp.day)) found.push(stamp)
  }
  return found
}

/** The date of the last change that the machine-readable parts give. */
export function modifiedStamp(gathered: Gathered, linked: LinkedData, reading: DateReading): DateFound | null {
  const values = [
    ldText(linked.article?.['dateModified']),
    firstMeta(gathered, ...MODIFIED_METAS),
    ...(gathered.itemprops.get('datemodified') ?? []).slice(0, 1).map((element) => attr(element, 'content') || attr(element, 'datetime') || textOf(element)),
    ldText(linked.page?.['dateModified']),
  ]
  for (const value of values) {
    const stamp = value ? readStamp(value, 'meta', reading) : null
    if (stamp && isPossible(stamp.day)) return stamp
  }
  return null
}

/** The web has pages from 1991 on; a date outside is a slip or a subject, not a publication. */
export const isPossible = (day: string): boolean => day >= '1991-01-01' && day < '2100-01-01'

/** The date in the path of an address, to the day. Example: 'https://a.example/2024/03/07/talks' -> '2024-03-07'. */
export function dateOfUrl(url: string | undefined): DateFound | null {
  const path = url && URL.canParse(url) ? new URL(url).pathname : ''
  const found =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|\d{0,6}$)/.exec(path) ??
    /\/((?:19|20)\d\d)[/_-]?(\d\d)(\d\d)\//.exec(path)
  if (!found) return null
  const [, year, month, day] = found
  const dayText = `${year}-${(month as string).padStart(2, '0')}-${(day as string).padStart(2, '0')}`
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || !isPossible(dayText)) return null
  return { day: dayText, from: 'url' }
}

/** A found date as the record's `When`, offset kept, never converted. */
export function whenOf(found: DateFound, text?: string): When {
  const span = found.span && text !== undefined ? { span: { exact: text.slice(found.span.start, found.span.end), ...found.span } } : {}
  return {
    value: found.time ? `${found.day}T${found.time}` : found.day,
    precision: found.time ? 'minute' : 'day',
    basis: 'stated',
    ...(found.zone && found.time ? { zone: found.zone } : {}),
    ...span,
  }
}

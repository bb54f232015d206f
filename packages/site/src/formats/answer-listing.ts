import { type CalendarEntry, calendarText, canonicalJson, csv } from '@readout/store'
import type { Context } from 'hono'
import type { SiteEnv, SiteSettings } from '../site-options.ts'
import { listingDocument } from '../documents/listing-document.ts'
import { answerDocument } from './answer-document.ts'
import { answerBody } from './answer-body.ts'
import { atomOf, jsonFeedOf } from './feed-of.ts'
import type { Listing, ListingRow } from './listing.ts'
import { type Format, withSuffix } from './parse-suffix.ts'

/** What a list needs to know of its site. */
export type ListingSite = { settings: Pick<SiteSettings, 'name' | 'origin'>; now: () => string }

/** The list as .json gives it: a versioned schema, rows as objects, exact total, and the cursor and address of the next page. */
export function listingJson(listing: Listing, origin: string): Record<string, unknown> {
  return {
    schema: 'readout-list/1',
    title: listing.title,
    address: origin + withSuffix(listing.path, listing.query, 'page'),
    columns: listing.columns,
    count: listing.rows.length,
    total: listing.total,
    rows: listing.rows.map((row) => ({ id: row.id, title: row.title, address: origin + row.address, updated: row.updated, ...contentOf(row) })),
    ...(listing.next ? { next: listing.next, nextAddress: origin + withSuffix(listing.path, nextQuery(listing), 'json') } : {}),
  }
}

const contentOf = (row: ListingRow): Record<string, unknown> => (row.document === undefined ? { cells: row.cells } : { document: row.document })

/** The query of the next page. Example: { query: 'by=oak', next: 'c1' } -> 'by=oak&cursor=c1'. */
function nextQuery({ query, next }: Listing): string {
  const all = new URLSearchParams(query)
  all.set('cursor', next ?? '')
  return all.toString()
}

/** The list as CSV: the id first, then the columns by their labels, then the address; a cell that a spreadsheet would run is made plain text. */
export function listingCsv(listing: Listing, origin: string): string {
  return csv(
    ['Id', ...listing.columns.map(({ label }) => label), 'Updated', 'Address'],
    listing.rows.map((row) => [row.id, ...listing.columns.map(({ key }) => row.cells[key] ?? ''), row.updated, origin + row.address]),
  )
}

/** The dated rows of a list as iCalendar; a row whose date is vague has no entry. */
export function listingCalendar(listing: Listing, { name, origin }: ListingSite['settings']): string {
  const entries = listing.rows.flatMap((row): CalendarEntry[] => {
    const { calendar } = row
    if (!calendar?.start) return []
    const { uid, start, end, status, sequence, place, about } = calendar
    const optional = { ...(end ? { end } : {}), ...(place ? { place } : {}), ...(about ? { about } : {}) }
    return [{ uid: `${uid}.readout`, start, status, sequence, summary: row.title, updated: row.updated, url: origin + row.address, ...optional }]
  })
  return calendarText(entries, `${listing.title} · ${name}`)
}

/**
 * Answers a list in the format its suffix asks for, from rows that already went through the publishing rule; `page` is the caller's own.
 * Example: answerListing(c, listing, 'csv', options) -> text/csv with a header line, X-Readout-Rows and X-Readout-Total.
 */
export async function answerListing(c: Context<SiteEnv>, listing: Listing, format: Exclude<Format, 'page'>, { settings, now }: ListingSite): Promise<Response> {
  const { origin } = settings
  const counts = { 'X-Readout-Rows': String(listing.rows.length), 'X-Readout-Total': String(listing.total) }
  const file = `${listing.path.slice(1) || 'front'}-${listing.rows.length}-of-${listing.total}`
  if (format === 'json')
    return answerBody(c, `${canonicalJson(listingJson(listing, origin))}\n`, {
      type: 'application/json; charset=utf-8',
      headers: { ...counts, ...linkNext(listing, origin) },
    })
  if (format === 'csv')
    return answerBody(c, listingCsv(listing, origin), { type: 'text/csv; charset=utf-8; header=present', file: `${file}.csv`, headers: counts })
  if (format === 'atom') return answerBody(c, atomOf(listing, settings), { type: 'application/atom+xml; charset=utf-8' })
  if (format === 'feed') return answerBody(c, `${JSON.stringify(jsonFeedOf(listing, settings))}\n`, { type: 'application/feed+json; charset=utf-8' })
  if (format === 'ics') return answerBody(c, listingCalendar(listing, settings), { type: 'text/calendar; charset=utf-8' })
  return answerDocument(c, listingDocument(listing, { ...settings, now: now() }), format, file)
}

const linkNext = (listing: Listing, origin: string): Record<string, string> =>
  listing.next ? { Link: `<${origin + withSuffix(listing.path, nextQuery(listing), 'json')}>; rel="next"` } : {}

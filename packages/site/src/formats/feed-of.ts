import type { Listing, ListingRow } from './listing.ts'
import { withSuffix } from './parse-suffix.ts'
import { escapeMarkup } from './xml.ts'

/** Where a feed stands: the name of the site and its address without a trailing slash. */
export type FeedPlace = { name: string; origin: string }

/** Stable whatever the site's address becomes, so that a moved site is not read as all new. */
const urn = (...parts: string[]): string => `urn:readout:${parts.map((part) => encodeURIComponent(part)).join(':')}`

/** The cells of a row that hold something, as label and value. */
function filled(listing: Listing, row: ListingRow): [string, string][] {
  return listing.columns.flatMap(({ key, label }): [string, string][] => {
    const value = row.cells[key]
    return value === null || value === undefined || value === '' ? [] : [[label, String(value)]]
  })
}

/** A row as HTML that any reader shows alike: a list of label and value. */
const htmlOf = (listing: Listing, row: ListingRow): string =>
  `<dl>${filled(listing, row)
    .map(([label, value]) => `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd>`)
    .join('')}</dl>`

const latest = (listing: Listing): string => listing.rows.reduce((last, row) => (row.updated > last ? row.updated : last), '1970-01-01T00:00:00Z')

/**
 * A list as an Atom feed. Ids are stable; `updated` of the feed is that of its newest row, so that an unchanged list is the same bytes.
 * Source: RFC 4287.
 */
export function atomOf(listing: Listing, { name, origin }: FeedPlace): string {
  const page = origin + withSuffix(listing.path, listing.query, 'page')
  const entries = listing.rows.map(
    (row) =>
      `<entry><title>${escapeMarkup(row.title)}</title><id>${escapeMarkup(urn(row.id))}</id><updated>${escapeMarkup(row.updated)}</updated>` +
      `<link rel="alternate" type="text/html" href="${escapeMarkup(origin + row.address)}"/><content type="html">${escapeMarkup(htmlOf(listing, row))}</content></entry>`,
  )
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeMarkup(`${listing.title} · ${name}`)}</title>` +
    `<id>${escapeMarkup(urn('list', listing.path, listing.query))}</id><updated>${escapeMarkup(latest(listing))}</updated>` +
    `<author><name>${escapeMarkup(name)}</name></author><generator>Readout</generator>` +
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(origin + withSuffix(listing.path, listing.query, 'atom'))}"/>` +
    `<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>\n${entries.join('\n')}\n</feed>\n`
  )
}

/**
 * A list as a JSON Feed.
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedOf(listing: Listing, { name, origin }: FeedPlace): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${listing.title} · ${name}`,
    home_page_url: origin + withSuffix(listing.path, listing.query, 'page'),
    feed_url: origin + withSuffix(listing.path, listing.query, 'feed'),
    authors: [{ name }],
    items: listing.rows.map((row) => ({
      id: urn(row.id),
      url: origin + row.address,
      title: row.title,
      content_html: htmlOf(listing, row),
      content_text: filled(listing, row)
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n'),
      date_modified: row.updated,
    })),
  }
}

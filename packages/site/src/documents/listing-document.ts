import type { Listing } from '../formats/listing.ts'
import { withSuffix } from '../formats/parse-suffix.ts'
import type { Document } from './document.ts'

/** A list as a document: its table as the page shows it, each row with the numbers of the sources it names. */
export function listingDocument(listing: Listing, { origin, now }: { origin: string; now: string }): Document {
  const sources = new Map<string, number>()
  const numbers = listing.rows.map((row) =>
    (row.sources ?? []).map((source) => {
      const key = JSON.stringify(source)
      if (!sources.has(key)) sources.set(key, sources.size + 1)
      return sources.get(key) as number
    }),
  )
  const more = listing.total > listing.rows.length ? ` The first ${listing.rows.length} of them.` : ''
  return {
    title: listing.title,
    about: [`${listing.total} ${listing.total === 1 ? 'row' : 'rows'}.${more}`],
    parts: [
      {
        kind: 'table',
        columns: listing.columns.map(({ label }) => label),
        rows: listing.rows.map((row, at) =>
          listing.columns.map(({ key }, column) => ({
            text: String(row.cells[key] ?? ''),
            ...(column === listing.columns.length - 1 ? { refs: numbers[at] ?? [], ...(row.unchecked ? { unchecked: true } : {}) } : {}),
          })),
        ),
      },
    ],
    sources: [...sources.keys()].map((key) => JSON.parse(key) as Document['sources'][number]),
    address: origin + withSuffix(listing.path, listing.query, 'page'),
    made: now,
  }
}

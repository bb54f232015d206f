import { type After, parseQuery, search } from '@readout/store'
import type { Context } from 'hono'
import { z } from 'zod'
import { shownOf } from '../pages/records.ts'
import type { SiteEnv } from '../site-options.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { type LineItem, lineItemOf } from './line-items.ts'
import { seenLines } from './seen-lines.ts'

const Place = z.object({ published: z.string(), source_id: z.string(), start_at: z.number().int(), id: z.string() })

/** A page of lines, the total of those this viewer may see, and their facets. */
export type LinePage = { items: LineItem[]; total: number; next?: string; facets: Record<'type' | 'act' | 'outlet', Record<string, number>> }

/**
 * The lines a search finds, newest first, as this viewer may see them.
 * @throws QUERY_INVALID STORE_BUSY STORE_UNREACHABLE
 */
export async function listLines(c: Context<SiteEnv>, q: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<LinePage> {
  const options = c.get('options')
  const after: After | undefined = placeOf(cursor, Place)
  const query = parseQuery(q)
  const seen = seenLines(options, c.get('viewer'))
  const found = await search(options.store, query, { now: options.now(), limit: limit + 1, ...seen, ...(after ? { after } : {}) })
  const shown = found.lines.slice(0, limit)
  const items: LineItem[] = []
  for (const { source_id, id } of shown) {
    const record = await shownOf(c, source_id)
    const item = record && lineItemOf(record, id, options.settings.origin)
    if (item) items.push(item)
  }
  const last = shown.at(-1)
  const next = last && found.lines.length > limit ? cursorOf(Place.parse(last)) : undefined
  return { items, total: found.total, facets: found.facets, ...(next ? { next } : {}) }
}

/** The line with this id wherever it stands, or nothing. */
export async function findLine(c: Context<SiteEnv>, id: string): Promise<LineItem | undefined> {
  const { store, now, settings } = c.get('options')
  const [row] = (await search(store, parseQuery(''), { now: now(), limit: 1, among: [id] })).lines
  const record = row && (await shownOf(c, row.source_id))
  return record && lineItemOf(record, id, settings.origin)
}

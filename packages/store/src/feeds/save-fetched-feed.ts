import { sha256Hex } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import type { EnqueueIn, Feed } from './feed.ts'
import { newPageRow, pageId } from './page.ts'

/** An item of a feed: `key` tells it from the feed's others, `hash` is of what it says, so that a changed item is seen. */
export type FeedItem = {
  key: string
  hash: string
  url: string
  title?: string
  published?: string
  /** The post itself where it is read from the feed, as JSON. */
  post?: string
  /** Only remembered: what was there before a sitemap was followed. */
  skip?: true
}

/** How a fetch of a feed went. `nextAt` absent: it is not fetched again. */
export type FeedOutcome =
  | { kind: 'failed'; code: string; words: string; nextAt?: string }
  | { kind: 'postponed'; words: string; nextAt?: string }
  | { kind: 'same'; nextAt: string }
  | {
      kind: 'new'
      nextAt: string
      items: FeedItem[]
      format: string
      title?: string
      siteUrl?: string
      etag?: string
      lastModified?: string
      note?: string
      /** Where it answers from now on, said by the old address. */
      movedTo?: string
    }

/** What came of it: pages not met before, pages whose item changed, items that were there already. */
export type FeedSaved = { added: string[]; changed: string[]; known: number }

const ROWS_AT_ONCE = 200

/**
 * Keeps what a fetch of a feed gave in one transaction: its state, its new items and pages, and a job for each page (`fetch-page`).
 * Run twice with the same outcome it changes nothing the second time.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function saveFetchedFeed(engine: Engine, id: string, outcome: FeedOutcome, now: string, enqueueIn?: EnqueueIn): Promise<FeedSaved> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      if (outcome.kind === 'failed') {
        await db
          .updateTable('feeds')
          .set((eb) => ({
            tried_at: now,
            next_at: outcome.nextAt ?? null,
            failures: eb('failures', '+', 1),
            error_code: outcome.code,
            error_words: outcome.words,
          }))
          .where('id', '=', id)
          .execute()
        return { added: [], changed: [], known: 0 }
      }
      if (outcome.kind === 'postponed') {
        await db
          .updateTable('feeds')
          .set({ next_at: outcome.nextAt ?? null })
          .where('id', '=', id)
          .execute()
        return { added: [], changed: [], known: 0 }
      }
      await db
        .updateTable('feeds')
        .set({ tried_at: now, ok_at: now, next_at: outcome.nextAt, failures: 0, error_code: null, error_words: null })
        .where('id', '=', id)
        .execute()
      if (outcome.kind === 'same') return { added: [], changed: [], known: 0 }
      await saveHead(db, id, outcome)
      const saved = await saveItems(db, id, outcome.items, now)
      const pages = [...saved.added, ...saved.changed]
      for (let i = 0; i < pages.length; i += ROWS_AT_ONCE)
        await enqueueIn?.(
          db,
          pages.slice(i, i + ROWS_AT_ONCE).map((page) => ({ kind: 'fetch-page', key: page, data: { page } })),
        )
      return saved
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

async function saveHead(db: Kysely<Tables>, id: string, outcome: FeedOutcome & { kind: 'new' }): Promise<void> {
  const held = await db.selectFrom('feeds').select(['url', 'title', 'site_url']).where('id', '=', id).executeTakeFirst()
  if (!held) return
  const { movedTo } = outcome
  // Where the new address is followed already, this one goes on under its old address.
  const taken = movedTo && (await db.selectFrom('feeds').select('id').where('url', '=', movedTo).executeTakeFirst())
  await db
    .updateTable('feeds')
    .set({
      format: outcome.format,
      title: held.title ?? outcome.title ?? null,
      site_url: outcome.siteUrl ?? held.site_url,
      etag: outcome.etag ?? null,
      last_modified: outcome.lastModified ?? null,
      note: outcome.note ?? null,
      ...(movedTo && !taken ? { url: movedTo, moved_from: held.url } : {}),
    })
    .where('id', '=', id)
    .execute()
}

async function saveItems(db: Kysely<Tables>, feed: string, items: FeedItem[], now: string): Promise<FeedSaved> {
  const saved: FeedSaved = { added: [], changed: [], known: 0 }
  const once = new Map(items.map((item) => [`${feed}/${sha256Hex(item.key).slice(0, 24)}`, item]))
  const rows = [...once]
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const chunk = rows.slice(i, i + ROWS_AT_ONCE)
    const ids = chunk.map(([id]) => id)
    const held = new Map(
      (await db.selectFrom('feed_items').select(['id', 'hash', 'page_id']).where('id', 'in', ids).execute()).map((row) => [row.id, row] as const),
    )
    const fresh = chunk.filter(([id]) => !held.has(id))
    if (fresh.length) saved.added.push(...(await saveFresh(db, feed, fresh, now)))
    for (const [id, item] of chunk) {
      const row = held.get(id)
      if (!row) continue
      if (row.hash === item.hash || item.skip) saved.known++
      else saved.changed.push(...(await saveChanged(db, id, row.page_id, item, now)))
    }
  }
  return saved
}

/** New items and the pages they name; gives the pages that no other feed had named before. */
async function saveFresh(db: Kysely<Tables>, feed: Feed['id'], fresh: [string, FeedItem][], now: string): Promise<string[]> {
  const named = new Map(fresh.filter(([, item]) => !item.skip).map(([, item]) => [item.url, newPageRow({ ...item, feed }, now)]))
  const inserted = named.size
    ? await db
        .insertInto('pages')
        .values([...named.values()])
        .onConflict((on) => on.column('url').doNothing())
        .returning('id')
        .execute()
    : []
  await db
    .insertInto('feed_items')
    .values(fresh.map(([id, item]) => ({ id, feed_id: feed, page_id: item.skip ? null : pageId(item.url), hash: item.hash, seen_at: now })))
    .onConflict((on) => on.column('id').doNothing())
    .execute()
  return inserted.map(({ id }) => id)
}

/** An item that says something else now: its page is looked at again. */
async function saveChanged(db: Kysely<Tables>, id: string, page: string | null, item: FeedItem, now: string): Promise<string[]> {
  await db.updateTable('feed_items').set({ hash: item.hash }).where('id', '=', id).execute()
  if (!page) return []
  await db
    .updateTable('pages')
    .set({ next_at: now, ...(item.post === undefined ? {} : { post: item.post }) })
    .where('id', '=', page)
    .execute()
  return [page]
}

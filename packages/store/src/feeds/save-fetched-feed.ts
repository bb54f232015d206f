import { sha256Hex } from '@readout/record'
import { type Kysely, sql, type UpdateObject } from 'kysely'
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
/** Items of one transaction: others write to the store between two of them. */
const ITEMS_AT_ONCE = 1000

/**
 * Keeps what a fetch of a feed gave. An item, its page and the page's job (`fetch-page`) stand in one transaction; the feed's own state comes last, so
 * that a run that dies before it is done again from where it was. Run twice with the same outcome it changes nothing the second time.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function saveFetchedFeed(engine: Engine, id: string, outcome: FeedOutcome, now: string, enqueueIn?: EnqueueIn): Promise<FeedSaved> {
  const saved: FeedSaved = { added: [], changed: [], known: 0 }
  try {
    if (outcome.kind === 'new') {
      const items = [...new Map(outcome.items.map((item) => [item.key, item])).values()]
      for (let i = 0; i < items.length; i += ITEMS_AT_ONCE) {
        const some = await engine.db.transaction().execute((db) => saveItems(db, id, items.slice(i, i + ITEMS_AT_ONCE), now, enqueueIn))
        saved.added.push(...some.added)
        saved.changed.push(...some.changed)
        saved.known += some.known
        // The embedded store answers at once and never waits: without this nothing else of the process would run in between.
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    await engine.db.transaction().execute((db) => saveState(db, id, outcome, now))
  } catch (problem) {
    throw storeError(problem)
  }
  return saved
}

async function saveState(db: Kysely<Tables>, id: string, outcome: FeedOutcome, now: string): Promise<void> {
  const feed = (set: UpdateObject<Tables, 'feeds'>) => db.updateTable('feeds').set(set).where('id', '=', id).execute()
  const nextAt = outcome.nextAt ?? null
  if (outcome.kind === 'postponed') await feed({ next_at: nextAt })
  else if (outcome.kind === 'failed')
    await feed({ tried_at: now, next_at: nextAt, failures: sql`failures + 1`, error_code: outcome.code, error_words: outcome.words })
  else await feed({ tried_at: now, ok_at: now, next_at: nextAt, failures: 0, error_code: null, error_words: null })
  if (outcome.kind === 'new') await saveHead(db, id, outcome)
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

async function saveItems(db: Kysely<Tables>, feed: string, items: FeedItem[], now: string, enqueueIn: EnqueueIn | undefined): Promise<FeedSaved> {
  const saved: FeedSaved = { added: [], changed: [], known: 0 }
  const rows = items.map((item): [string, FeedItem] => [`${feed}/${sha256Hex(item.key).slice(0, 24)}`, item])
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
  const pages = [...saved.added, ...saved.changed]
  if (pages.length)
    await enqueueIn?.(
      db,
      pages.map((page) => ({ kind: 'fetch-page', key: page, data: { page } })),
    )
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
    // A withdrawn page takes nothing in again.
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('sources').select('sources.id').whereRef('sources.id', '=', 'pages.source_id').where('sources.withdrawn_at', 'is not', null))),
    )
    .execute()
  return [page]
}

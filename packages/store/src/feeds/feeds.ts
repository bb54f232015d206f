import { ReadoutError, type Rights } from '@readout/record'
import type { Updateable } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import { asFeed, type EnqueueIn, type Feed, feedId } from './feed.ts'

/** A feed to follow. */
export type NewFeed = {
  url: string
  kind: Feed['kind']
  origin: string
  title?: string
  siteUrl?: string
  folder?: string
  rights?: Rights
  heedRobots?: boolean
  takeAll?: boolean
}

/**
 * Follows a feed from now on: it is due at once. One that is followed already stays as it is.
 * Example: await saveFeed(engine, { url: 'https://example.org/feed', kind: 'feed', origin: 'given' }, now) -> { id, added: true }.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function saveFeed(engine: Engine, feed: NewFeed, now: string, enqueueIn?: EnqueueIn): Promise<{ id: string; added: boolean }> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      // A feed that has moved is known by both its addresses.
      const held = await db
        .selectFrom('feeds')
        .select('id')
        .where((eb) => eb.or([eb('url', '=', feed.url), eb('moved_from', '=', feed.url)]))
        .executeTakeFirst()
      if (held) return { id: held.id, added: false }
      const id = feedId(feed.url)
      const inserted = await db
        .insertInto('feeds')
        .values({ ...rowOf(feed), id, added_at: now, next_at: now })
        .onConflict((on) => on.doNothing())
        .returning('id')
        .execute()
      if (inserted.length) await enqueueIn?.(db, [{ kind: `fetch-${feed.kind}`, key: id, data: { feed: id } }])
      return { id, added: inserted.length > 0 }
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

function rowOf(feed: NewFeed) {
  return {
    url: feed.url,
    kind: feed.kind,
    title: feed.title ?? null,
    site_url: feed.siteUrl ?? null,
    folder: feed.folder ?? null,
    origin: feed.origin,
    format: null,
    rights: feed.rights?.kind ?? 'unknown',
    licence: feed.rights?.licence ?? null,
    heed_robots: feed.heedRobots ? 1 : 0,
    take_all: feed.takeAll ? 1 : 0,
    paused: 0,
    etag: null,
    last_modified: null,
    tried_at: null,
    ok_at: null,
    failures: 0,
    error_code: null,
    error_words: null,
    note: null,
    moved_from: null,
  }
}

/** All that is followed, by folder and title. */
export async function listFeeds(engine: Engine): Promise<Feed[]> {
  const feeds = (await engine.db.selectFrom('feeds').selectAll().orderBy('url').execute()).map(asFeed)
  const key = ({ folder = '', title, url }: Feed) => `${folder}\0${title ?? url}`.toLowerCase()
  return feeds.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** A feed by its id, the beginning of it, or its address. */
export async function loadFeed(engine: Engine, named: string): Promise<Feed | undefined> {
  const exact = await engine.db
    .selectFrom('feeds')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', named), eb('url', '=', named), eb('moved_from', '=', named)]))
    .executeTakeFirst()
  if (exact) return asFeed(exact)
  if (!/^[0-9a-f]{4,15}$/.test(named)) return undefined
  const near = await engine.db.selectFrom('feeds').selectAll().where('id', 'like', `${named}%`).limit(2).execute()
  return near.length === 1 && near[0] ? asFeed(near[0]) : undefined
}

/** Feeds to fetch now, those that have waited longest first. Paused ones are never due. */
export async function dueFeeds(engine: Engine, now: string, limit = 1000): Promise<Feed[]> {
  const rows = await engine.db
    .selectFrom('feeds')
    .selectAll()
    .where('paused', '=', 0)
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asFeed)
}

/** What a person may set of a feed. */
export type FeedSettings = { title?: string; folder?: string; paused?: boolean; heedRobots?: boolean; rights?: Rights; nextAt?: string }

/** Changes a feed's settings. @throws LINE_NOT_FOUND STORE_BUSY */
export async function setFeed(engine: Engine, id: string, { title, folder, paused, heedRobots, rights, nextAt }: FeedSettings): Promise<void> {
  const set: Updateable<Tables['feeds']> = {
    ...(title === undefined ? {} : { title }),
    ...(folder === undefined ? {} : { folder }),
    ...(paused === undefined ? {} : { paused: paused ? 1 : 0 }),
    ...(heedRobots === undefined ? {} : { heed_robots: heedRobots ? 1 : 0 }),
    ...(rights === undefined ? {} : { rights: rights.kind, licence: rights.licence ?? null }),
    ...(nextAt === undefined ? {} : { next_at: nextAt }),
  }
  if (!Object.keys(set).length) return
  const { numUpdatedRows } = await engine.db.updateTable('feeds').set(set).where('id', '=', id).executeTakeFirst()
  if (!numUpdatedRows) throw new ReadoutError('LINE_NOT_FOUND', `No feed ${id} is followed.`)
}

/**
 * Follows a feed no longer. Pages read from it, their versions and readings stay; pages not yet read are forgotten.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL
 */
export async function removeFeed(engine: Engine, id: string): Promise<void> {
  try {
    await engine.db.transaction().execute(async (db) => {
      const { numDeletedRows } = await db.deleteFrom('feeds').where('id', '=', id).executeTakeFirst()
      if (!numDeletedRows) throw new ReadoutError('LINE_NOT_FOUND', `No feed ${id} is followed.`)
      await db.deleteFrom('feed_items').where('feed_id', '=', id).execute()
      await db.deleteFrom('pages').where('feed_id', '=', id).where('source_id', 'is', null).execute()
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

import { sha256Hex } from '@readout/record'
import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '../tables.ts'
import { present } from './feed.ts'

/** An address whose text is kept and looked at again. Times are ISO 8601 in UTC. */
export type Page = {
  id: string
  url: string
  /** The feed that named it first. */
  feed?: string
  title?: string
  published?: string
  /** A post read from its feed, as JSON. */
  post?: string
  foundAt: string
  /** The source of its newest version; absent before the first. */
  source?: string
  etag?: string
  lastModified?: string
  nextAt?: string
  triedAt?: string
  okAt?: string
  /** Good fetches so far. */
  checks: number
  failures: number
  error?: { code: string; words: string }
}

/** The id of a page: 24 hex digits of its address. */
export const pageId = (url: string): string => sha256Hex(`page ${url}`).slice(0, 24)

/** A row as the noun it stands for. */
export function asPage(row: Selectable<Tables['pages']>): Page {
  return {
    id: row.id,
    url: row.url,
    foundAt: row.found_at,
    checks: row.checks,
    failures: row.failures,
    ...(row.error_code ? { error: { code: row.error_code, words: row.error_words ?? '' } } : {}),
    ...present({
      feed: row.feed_id,
      title: row.title,
      published: row.published,
      post: row.post,
      source: row.source_id,
      etag: row.etag,
      lastModified: row.last_modified,
      nextAt: row.next_at,
      triedAt: row.tried_at,
      okAt: row.ok_at,
    }),
  }
}

/** A page to fetch at once. */
export type NewPage = { url: string; feed?: string; title?: string; published?: string; post?: string }

/** The row of a page not met before. */
export function newPageRow({ url, feed, title, published, post }: NewPage, now: string): Insertable<Tables['pages']> {
  return {
    id: pageId(url),
    url,
    feed_id: feed ?? null,
    title: title ?? null,
    published: published ?? null,
    post: post ?? null,
    found_at: now,
    source_id: null,
    etag: null,
    last_modified: null,
    next_at: now,
    tried_at: null,
    ok_at: null,
    checks: 0,
    failures: 0,
    error_code: null,
    error_words: null,
  }
}

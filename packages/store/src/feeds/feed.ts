import { sha256Hex } from '@readout/record'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../tables.ts'

/** What is followed: a feed or a sitemap, with how its last fetches went. Times are ISO 8601 in UTC. */
export type Feed = {
  id: string
  url: string
  kind: 'feed' | 'sitemap'
  title?: string
  siteUrl?: string
  folder?: string
  /** How it came to be followed: 'given', 'found on PAGE', 'opml'. */
  origin: string
  /** 'rss', 'atom', 'rdf', 'json', 'sitemap', 'news-sitemap'; absent before the first good fetch. */
  format?: string
  rights: 'own' | 'public-domain' | 'licence' | 'unknown'
  licence?: string
  /** Ask robots.txt before the feed itself, too; its pages are always asked for. */
  heedRobots: boolean
  /** Take what was there before it was followed, too (sitemaps). */
  takeAll: boolean
  paused: boolean
  addedAt: string
  etag?: string
  lastModified?: string
  /** When it is fetched next; absent where it is no longer fetched. */
  nextAt?: string
  triedAt?: string
  okAt?: string
  /** Failures one after the other; 0 after a good fetch. */
  failures: number
  error?: { code: string; words: string }
  /** What the last good fetch had to put up with, in words. */
  note?: string
  /** The address it was followed at before it moved. */
  movedFrom?: string
}

/** Puts work off within the transaction that makes it needed. */
export type EnqueueIn = (db: Kysely<Tables>, jobs: { kind: string; key: string; data: Record<string, unknown> }[]) => Promise<void>

/** The id of a feed: 16 hex digits of its first address. It stays when the feed moves. Example: feedId('https://example.org/feed') -> 16 digits. */
export const feedId = (url: string): string => sha256Hex(`feed ${url}`).slice(0, 16)

/** A row as the noun it stands for. */
export function asFeed(row: Selectable<Tables['feeds']>): Feed {
  const optional = {
    title: row.title,
    siteUrl: row.site_url,
    folder: row.folder,
    format: row.format,
    licence: row.licence,
    etag: row.etag,
    lastModified: row.last_modified,
    nextAt: row.next_at,
    triedAt: row.tried_at,
    okAt: row.ok_at,
    note: row.note,
    movedFrom: row.moved_from,
  }
  return {
    id: row.id,
    url: row.url,
    kind: row.kind as Feed['kind'],
    origin: row.origin,
    rights: row.rights as Feed['rights'],
    heedRobots: row.heed_robots === 1,
    takeAll: row.take_all === 1,
    paused: row.paused === 1,
    addedAt: row.added_at,
    failures: row.failures,
    ...(row.error_code ? { error: { code: row.error_code, words: row.error_words ?? '' } } : {}),
    ...present(optional),
  }
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** The fields that hold something. */
export function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Present<T>
}

import { ReadoutError } from '@readout/record'
import { type Feed, type FeedItem, type FeedOutcome, type FeedSaved, loadFeed, saveFetchedFeed } from '@readout/store'
import { decodeFeed } from '../feeds/decode-feed.ts'
import { discoverFeeds } from '../feeds/discover.ts'
import { feedItems } from '../feeds/feed-items.ts'
import { type FetchedFile, fetchFeedFile } from '../feeds/fetch-feed.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import { MAX_FEED_BYTES, MAX_SITEMAP_BYTES } from '../limits.ts'
import { isSitemap } from '../sitemaps/parse-sitemap.ts'
import { readSitemap } from '../sitemaps/read-sitemap.ts'
import { clockOf, followOptions, type Gathering } from './gathering.ts'
import { nextFeedTime, nextTry } from './next-time.ts'

/** How one fetch of a feed went. `words` tells a failure for a person. */
export type FeedGathered = { feed: string; outcome: 'new' | 'same' | 'failed' | 'postponed' | 'not-due'; words?: string; nextAt?: string } & FeedSaved

const NOTHING: FeedSaved = { added: [], changed: [], known: 0 }

/**
 * Fetches one feed or sitemap and keeps what it gives: new items, their pages and a job for each in one transaction. Run again, or by two workers,
 * it does no harm: what is not due is left alone unless `force` says otherwise. A failure of the site is kept as the feed's state and not thrown.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function gatherFeed(gathering: Gathering, id: string, { force = false } = {}): Promise<FeedGathered> {
  const feed = await loadFeed(gathering.engine, id)
  const clock = clockOf(gathering)
  if (!feed || (!force && (feed.paused || feed.nextAt === undefined || feed.nextAt > clock.now))) return { feed: id, outcome: 'not-due', ...NOTHING }
  let outcome: FeedOutcome
  try {
    outcome = await fetched(gathering, feed)
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code.startsWith('STORE_')) throw error
    const nextAt = nextTry(clockOf(gathering), error, feed.failures)
    outcome = {
      kind: error.code === 'HOST_WAITS' ? 'postponed' : 'failed',
      code: error.code,
      words: error.message,
      ...(nextAt === undefined ? {} : { nextAt }),
    }
  }
  const saved = await saveFetchedFeed(gathering.engine, feed.id, outcome, clockOf(gathering).now, gathering.enqueueIn)
  return {
    feed: feed.id,
    outcome: outcome.kind,
    ...('words' in outcome ? { words: outcome.words } : {}),
    ...(outcome.nextAt === undefined ? {} : { nextAt: outcome.nextAt }),
    ...saved,
  }
}

async function fetched(gathering: Gathering, feed: Feed): Promise<FeedOutcome> {
  const validators = { ...(feed.etag ? { etag: feed.etag } : {}), ...(feed.lastModified ? { lastModified: feed.lastModified } : {}) }
  const maxBytes = feed.kind === 'sitemap' ? MAX_SITEMAP_BYTES : MAX_FEED_BYTES
  // A feed is there for programs, and a person named it; a site's robots.txt speaks of its pages. The switch of a feed says otherwise.
  const file = await fetchFeedFile(feed.url, validators, { ...followOptions(gathering), robots: feed.heedRobots, maxBytes })
  if (file.kind === 'same') return { kind: 'same', nextAt: nextFeedTime(clockOf(gathering), { published: [], ...file }) }
  const text = decodeFeed(file.bytes, file.charset, maxBytes)
  const head = headOf(file)
  if (feed.kind === 'sitemap' || isSitemap(text)) {
    const { items, format, notes, published } = await readSitemap(gathering, feed, text, file.url)
    return { kind: 'new', ...head, format, items, nextAt: nextFeedTime(clockOf(gathering), { published, ...file }), ...noted(notes) }
  }
  const parsed = readFeed(text, file)
  const items: FeedItem[] = feedItems(parsed, file.url)
  const published = parsed.entries.flatMap((entry) => entry.published ?? [])
  const nextAt = nextFeedTime(clockOf(gathering), { published, ...file, ...(parsed.waitMinutes ? { waitMinutes: parsed.waitMinutes } : {}) })
  return {
    kind: 'new',
    ...head,
    format: parsed.format,
    items,
    nextAt,
    ...(parsed.title ? { title: parsed.title } : {}),
    ...(parsed.siteUrl ? { siteUrl: parsed.siteUrl } : {}),
    ...noted(parsed.notes),
  }
}

/** @throws NOT_A_FEED, with the feeds that an ordinary page names. */
function readFeed(text: string, file: FetchedFile & { kind: 'new' }) {
  try {
    return parseFeed(text, file.url)
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== 'NOT_A_FEED') throw error
    const { host } = new URL(file.url)
    const named = discoverFeeds(text, file.url).slice(0, 3)
    const isPage = /<html|<!doctype html|<body/i.test(text.slice(0, 5000))
    const what = text.trim() === '' ? 'an empty file' : isPage ? 'an ordinary page' : 'something that cannot be read as a feed'
    const hint = named.length ? ` The page names ${named.map(({ url }) => url).join(', ')}.` : ''
    throw new ReadoutError('NOT_A_FEED', `${host} gave ${what} in place of the feed.${hint}`, { data: { ...error.data, feeds: named } })
  }
}

function headOf(file: FetchedFile & { kind: 'new' }) {
  return {
    ...(file.etag ? { etag: file.etag } : {}),
    ...(file.lastModified ? { lastModified: file.lastModified } : {}),
    ...(file.movedTo ? { movedTo: file.movedTo } : {}),
  }
}

const noted = (notes: readonly string[]) => (notes.length ? { note: notes.join(' ') } : {})

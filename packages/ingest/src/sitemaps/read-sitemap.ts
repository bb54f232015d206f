import { sha256Hex } from '@readout/record'
import type { Feed, FeedItem } from '@readout/store'
import { decodeFeed } from '../feeds/decode-feed.ts'
import { fetchFeedFile } from '../feeds/fetch-feed.ts'
import { pageAddress } from '../feeds/page-address.ts'
import { MAX_SITEMAP_BYTES } from '../limits.ts'
import { followOptions, clockOf, type Gathering } from '../schedule/gathering.ts'
import { parseSitemap, type SitemapEntry } from './parse-sitemap.ts'

/** Files of an index that one run reads, the newest first: an archive of many years is not asked for at once. */
const MOST_FILES = 30

/** What was there before a sitemap was followed is taken only where it is younger than this. */
const YOUNG_DAYS = 7

type Read = { items: FeedItem[]; format: 'sitemap' | 'news-sitemap'; notes: string[]; published: string[] }

/**
 * The items of a sitemap, through an index where it is one. On the first run only what is young is taken, unless the whole was asked for; the rest is
 * remembered, so that it counts as known later.
 * @throws what fetching and parsing throw; a file of an index that fails is noted and the others are taken
 */
export async function readSitemap(gathering: Gathering, feed: Feed, text: string, url: string): Promise<Read> {
  const top = parseSitemap(text, url)
  const notes = [...top.notes]
  const entries: SitemapEntry[] = []
  let isNews = top.kind === 'pages' && top.format === 'news-sitemap'
  if (top.kind === 'pages') entries.push(...top.entries)
  else {
    const files = filesToRead(top.sitemaps, feed)
    if (files.length < top.sitemaps.length) notes.push(`${files.length} of ${top.sitemaps.length} files of the index are read, those that changed last.`)
    for (const file of files) {
      try {
        const inner = await fetchFeedFile(file.url, {}, { ...followOptions(gathering), robots: feed.heedRobots, maxBytes: MAX_SITEMAP_BYTES })
        const parsed = inner.kind === 'new' ? parseSitemap(decodeFeed(inner.bytes, inner.charset, MAX_SITEMAP_BYTES), inner.url) : undefined
        if (parsed?.kind !== 'pages') continue
        isNews ||= parsed.format === 'news-sitemap'
        entries.push(...parsed.entries)
      } catch (error) {
        notes.push(`${file.url} was not read: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  const first = feed.okAt === undefined && !feed.takeAll && !isNews
  const young = new Date(Date.parse(clockOf(gathering).now) - YOUNG_DAYS * 86_400_000).toISOString()
  const items = entries.map((entry) => itemOf(entry, first && (entry.published ?? entry.modified ?? '') < young))
  const skipped = items.filter(({ skip }) => skip).length
  if (skipped) notes.push(`${skipped} pages that were there before, undated or older than ${YOUNG_DAYS} days, are remembered and not read.`)
  return { items, format: isNews ? 'news-sitemap' : 'sitemap', notes, published: entries.flatMap((entry) => entry.published ?? entry.modified ?? []) }
}

function filesToRead(sitemaps: readonly { url: string; modified?: string }[], feed: Feed) {
  const since = feed.okAt
  const changed =
    since === undefined ? sitemaps : sitemaps.filter(({ modified }) => modified === undefined || Date.parse(modified) > Date.parse(since) - 86_400_000)
  return [...changed].sort((a, b) => ((a.modified ?? '') > (b.modified ?? '') ? -1 : 1)).slice(0, MOST_FILES)
}

function itemOf(entry: SitemapEntry, skip: boolean): FeedItem {
  const url = pageAddress(entry.url)
  return {
    key: url,
    url,
    hash: sha256Hex(entry.modified ?? entry.published ?? '').slice(0, 16),
    ...(entry.title ? { title: entry.title } : {}),
    ...((entry.published ?? entry.modified) ? { published: (entry.published ?? entry.modified) as string } : {}),
    ...(skip ? { skip: true as const } : {}),
  }
}

import { ReadoutError } from '@readout/record'
import { readPage } from '@readout/language'
import type { FollowOptions } from '../follow.ts'
import { MAX_SITEMAP_BYTES } from '../limits.ts'
import { isOpml, type OpmlFeed, readOpml } from '../opml/read-opml.ts'
import { isSitemap, parseSitemap } from '../sitemaps/parse-sitemap.ts'
import { decodeFeed } from './decode-feed.ts'
import { discoverFeeds, type FoundFeed, sitemapsOfRobots, USUAL_PLACES } from './discover.ts'
import { fetchFeedFile } from './fetch-feed.ts'
import { parseFeed } from './parse-feed.ts'

/** A feed or sitemap that answered, and what it holds now. */
export type LiveFeed = { kind: 'feed' | 'sitemap'; url: string; title?: string; siteUrl?: string; format: string; items: number }

/** What an address turned out to be. `others` are further feeds that the site names. */
export type Discovered =
  | (LiveFeed & { foundOn?: string; others: FoundFeed[] })
  | { kind: 'opml'; feeds: OpmlFeed[] }
  | { kind: 'page'; url: string; title?: string; others: FoundFeed[] }

/** Words from which a page without a word of its own about it counts as an article. */
const ARTICLE_WORDS = 150

/**
 * Finds out what an address holds: a feed, a sitemap, OPML, an article, or a site whose feed is then looked for, in what its page names, in the
 * usual places, in its robots.txt. `as` says what it is to be taken for.
 * Example: 'https://example.org/' -> { kind: 'feed', url: 'https://example.org/feed', foundOn: 'https://example.org/', … }.
 * @throws NOT_A_FEED where a site shows none, and what fetching throws
 */
export async function discoverAddress(link: string, options: FollowOptions, as?: 'page' | 'feed'): Promise<Discovered> {
  const asked = { ...options, robots: false, maxBytes: MAX_SITEMAP_BYTES }
  const file = await fetchFeedFile(link, {}, asked)
  if (file.kind === 'same') throw new ReadoutError('FETCH_STATUS', 'The site answered that nothing changed, though it was not asked.', { data: { link } })
  const text = decodeFeed(file.bytes, file.charset, MAX_SITEMAP_BYTES)
  const url = file.movedTo ?? link
  if (as !== 'page') {
    if (isOpml(text)) return { kind: 'opml', feeds: readOpml(text) }
    const live = liveFeed(text, url)
    if (live) return { ...live, others: [] }
  }
  const named = discoverFeeds(text, file.url)
  if (as === 'page' || (as !== 'feed' && isArticle(text, file))) return { kind: 'page', url: file.url, ...titleOf(text, file.url), others: named }
  for (const candidate of [...named.map((feed) => feed.url), ...(await placesOf(file.url, options))]) {
    const live = await tryFeed(candidate, asked)
    if (live) return { ...live, foundOn: file.url, others: named.filter((feed) => feed.url !== candidate && feed.url !== live.url) }
  }
  throw new ReadoutError(
    'NOT_A_FEED',
    `${new URL(file.url).host} shows no feed: its page names none, and none stands in the usual places. Give the feed's own address, or add this page alone with --page.`,
    {
      data: { link },
    },
  )
}

/** What a text is as a feed or sitemap now; undefined where it is neither. */
function liveFeed(text: string, url: string): LiveFeed | undefined {
  try {
    if (isSitemap(text)) {
      const sitemap = parseSitemap(text, url)
      return sitemap.kind === 'index'
        ? { kind: 'sitemap', url, format: 'sitemap', items: sitemap.sitemaps.length }
        : { kind: 'sitemap', url, format: sitemap.format, items: sitemap.entries.length }
    }
    const { format, entries, title, siteUrl } = parseFeed(text, url)
    return { kind: 'feed', url, format, items: entries.length, ...(title ? { title } : {}), ...(siteUrl ? { siteUrl } : {}) }
  } catch {
    return undefined
  }
}

async function tryFeed(candidate: string, options: FollowOptions & { maxBytes: number }): Promise<LiveFeed | undefined> {
  try {
    const file = await fetchFeedFile(candidate, {}, options)
    return file.kind === 'new' ? liveFeed(decodeFeed(file.bytes, file.charset, MAX_SITEMAP_BYTES), file.movedTo ?? candidate) : undefined
  } catch {
    return undefined
  }
}

/** Addresses worth a try on a site that names no feed: the usual places, then the sitemaps of its robots.txt. */
async function placesOf(url: string, options: FollowOptions): Promise<string[]> {
  const places = USUAL_PLACES.map((place) => new URL(place, url).href)
  const robots = await fetchFeedFile(new URL('/robots.txt', url).href, {}, { ...options, robots: false, maxBytes: 1_000_000 }).catch(() => undefined)
  return [...places, ...(robots?.kind === 'new' ? sitemapsOfRobots(new TextDecoder().decode(robots.bytes), url) : [])]
}

type File = { bytes: Uint8Array; url: string; mediaType: string; charset?: string }

function isArticle(text: string, file: File): boolean {
  const head = text.slice(0, 300_000)
  if (new URL(file.url).pathname === '/') return false
  if (/property=["']og:type["']\s{1,9}content=["']article["']|"@type"\s{0,9}:\s{0,9}"(?:News|Reportage|Opinion)?Article"/i.test(head)) return true
  if (/property=["']og:type["']\s{1,9}content=["']website["']/i.test(head)) return false
  const { article } = readPage({ bytes: file.bytes, url: file.url, mediaType: file.mediaType, ...(file.charset ? { charset: file.charset } : {}) }).value
  return article.words >= ARTICLE_WORDS
}

function titleOf(html: string, url: string): { title?: string } {
  const { headline } = readPage({ html, url }).value.article
  const title = headline && ('exact' in headline ? headline.exact : headline.value)
  return title ? { title } : {}
}

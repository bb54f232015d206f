import { ReadoutError } from '@readout/record'
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { entriesOfAtom, entriesOfJson, entriesOfRdf, entriesOfRss } from './entries.ts'
import type { FeedEntry, ParsedFeed } from './feed-entry.ts'
import { cleanFeed, takeApart } from './mend-feed.ts'

/** Items read from one file; a feed that holds more is read up to here and says so. */
const MOST_ITEMS = 50_000

/**
 * Reads RSS, Atom, RDF or JSON Feed. What cannot be read as a whole is read item by item: a broken item costs itself only, a file cut off costs its
 * last item. `url` is the address the feed answered from.
 * Example: parseFeed('<rss version="2.0">…', 'https://example.org/feed') -> { format: 'rss', title, entries: […], notes: [] }.
 * @throws NOT_A_FEED
 */
export function parseFeed(text: string, url: string): ParsedFeed {
  const json = text.trimStart().replace(/^\uFEFF/, '')
  const feed = json.startsWith('{') ? readJson(json, url) : readXml(text, url)
  if (!feed)
    throw new ReadoutError('NOT_A_FEED', 'What the address holds is no RSS, Atom, RDF or JSON Feed. Look for the feed on the site and give its address.', {
      data: { url },
    })
  if (feed.entries.length > MOST_ITEMS) {
    feed.notes.push(`It holds ${feed.entries.length} items; the first ${MOST_ITEMS} are taken.`)
    feed.entries.length = MOST_ITEMS
  }
  return feed
}

function readJson(text: string, url: string): ParsedFeed | undefined {
  try {
    const value = JSON.parse(text) as { items?: unknown }
    if (!Array.isArray(value.items)) return undefined
    // A feed of which only its items are known is a feed; the library wants a title.
    const feed = parseJsonFeed({ version: 'https://jsonfeed.org/version/1.1', title: '-', ...value })
    return { format: 'json', notes: [], ...entriesOfJson(feed, url) }
  } catch {
    return undefined
  }
}

function readXml(text: string, url: string): ParsedFeed | undefined {
  const clean = cleanFeed(text)
  if (!clean) return undefined
  const read = { rss: readRss, rdf: readRdf, feed: readAtom }[clean.kind]
  const whole = /<\/(?:[\w.-]{1,40}:)?(?:rss|rdf|feed)\s{0,9}>\s*(?:<!--.{0,2000}-->\s*)?$/i.test(clean.text.slice(-3000)) ? read(clean.text, url) : undefined
  const parts = takeApart(clean)
  const { items, cut } = parts
  if (whole && whole.entries.length >= items.length) return whole
  const entries = readItems(items.slice(0, MOST_ITEMS + 1), (some) => read(parts.document(some), url)?.entries ?? [])
  const broken = Math.max(0, items.length - entries.length)
  const { entries: _none, ...top } = read(parts.head, url) ?? { format: clean.kind === 'feed' ? ('atom' as const) : clean.kind }
  const notes = [
    ...(cut ? ['The file is cut off; the items before the cut are taken.'] : []),
    ...(broken ? [`${broken} of ${items.length} items are broken and left out.`] : []),
    ...(!cut && !broken ? ['The file is no sound XML; its items are read one by one.'] : []),
  ]
  // Nothing but broken pieces: that is told as a failure, and not as a feed without news.
  if (!entries.length && !whole && (cut || broken)) return undefined
  return { ...top, entries, notes }
}

/** Items read many at a time, and where that does not give as many, each half by itself down to the broken one. */
function readItems(items: readonly string[], read: (some: readonly string[]) => FeedEntry[], most = 256): FeedEntry[] {
  if (items.length > most) {
    const entries: FeedEntry[] = []
    for (let i = 0; i < items.length; i += most) entries.push(...readItems(items.slice(i, i + most), read, most))
    return entries
  }
  const entries = items.length ? read(items) : []
  if (entries.length === items.length || items.length < 2) return entries
  const half = items.length >> 1
  return [...readItems(items.slice(0, half), read, most), ...readItems(items.slice(half), read, most)]
}

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

const readRss = (text: string, url: string) => attempt((): ParsedFeed => ({ format: 'rss', notes: [], ...entriesOfRss(parseRssFeed(text), url) }))
const readRdf = (text: string, url: string) => attempt((): ParsedFeed => ({ format: 'rdf', notes: [], ...entriesOfRdf(parseRdfFeed(text), url) }))
const readAtom = (text: string, url: string) => attempt((): ParsedFeed => ({ format: 'atom', notes: [], ...entriesOfAtom(parseAtomFeed(text), url) }))

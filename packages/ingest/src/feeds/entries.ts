import type { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { absolute } from './absolute.ts'
import { feedDate } from './feed-date.ts'
import type { FeedEntry, FeedPicture, ParsedFeed } from './feed-entry.ts'
import { plainTitle } from './plain-title.ts'

type Rss = ReturnType<typeof parseRssFeed<string>>
type Rdf = ReturnType<typeof parseRdfFeed<string>>
type Atom = ReturnType<typeof parseAtomFeed<string>>
type Json = ReturnType<typeof parseJsonFeed<string>>
type Top = Pick<ParsedFeed, 'title' | 'siteUrl' | 'waitMinutes' | 'entries'>

/** The entries of an RSS feed; links are taken against the site's address, as readers of feeds do. */
export function entriesOfRss(feed: Rss, url: string): Top {
  const siteUrl = absolute(feed.link ?? linkOf(feed.atom?.links, 'alternate'), [feed.xml?.base, url])
  const bases = [feed.xml?.base, siteUrl, url]
  const wait = feed.ttl && feed.ttl > 0 ? feed.ttl : waitOf(feed.sy)
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    const at = [item.xml?.base, ...bases]
    const guid = item.guid?.value?.trim()
    const permalink = guid && item.guid?.isPermaLink !== false ? absolute(guid, []) : undefined
    const link = absolute(item.link, at) ?? absolute(linkOf(item.atom?.links, 'alternate'), at) ?? permalink
    const content = item.content?.encoded ?? item.description
    return entry({
      key: guid ?? link ?? item.title,
      url: link,
      title: plainTitle(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
      published:
        feedDate(item.pubDate) ??
        feedDate(item.dc?.dates?.[0]) ??
        feedDate(item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0]) ??
        feedDate(item.atom?.published),
      updated: feedDate(item.atom?.updated) ?? feedDate(item.dcterms?.modified?.[0]),
      author: plainTitle(item.dc?.creators?.[0] ?? item.authors?.[0]?.name),
      authorUrl: undefined,
      content,
      isHtml: true,
      pictures: pictures(
        item.media,
        item.enclosures?.map(({ url: file, type }) => ({ url: file, type })),
        at,
      ),
      origin: item.source?.title,
    })
  })
  return top(feed.title ?? feed.dc?.titles?.[0], siteUrl, wait, entries)
}

/** The entries of an RSS 1.0 feed. */
export function entriesOfRdf(feed: Rdf, url: string): Top {
  const siteUrl = absolute(feed.link, [feed.xml?.base, url])
  const bases = [feed.xml?.base, siteUrl, url]
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    const at = [item.xml?.base, ...bases]
    const link = absolute(item.link, at) ?? absolute(item.rdf?.about, at)
    return entry({
      key: item.rdf?.about ?? link ?? item.title,
      url: link,
      title: plainTitle(item.title),
      published: feedDate(item.dc?.dates?.[0]) ?? feedDate(item.dcterms?.created?.[0]),
      updated: feedDate(item.dcterms?.modified?.[0]),
      author: plainTitle(item.dc?.creators?.[0]),
      authorUrl: undefined,
      content: item.content?.encoded ?? item.description,
      isHtml: true,
      pictures: pictures(item.media, [], at),
      origin: item.dc?.sources?.[0],
    })
  })
  return top(feed.title, siteUrl, waitOf(feed.sy), entries)
}

/** The entries of an Atom feed: `xml:base` is honoured, content in base64 is decoded. */
export function entriesOfAtom(feed: Atom, url: string): Top {
  const bases = [feed.xml?.base, url]
  const siteUrl = absolute(linkOf(feed.links, 'alternate'), bases)
  const entries = (feed.entries ?? []).map((item): FeedEntry => {
    const at = [item.xml?.base, ...bases]
    const link = absolute(linkOf(item.links, 'alternate'), at) ?? absolute(item.content?.src, at) ?? absolute(item.id, [])
    const body = item.content?.value ? item.content : item.summary
    const enclosures = item.links?.filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type }))
    return entry({
      key: item.id ?? link ?? item.title?.value,
      url: link,
      title: plainTitle(item.title?.value),
      published: feedDate(item.published) ?? feedDate(item.dc?.dates?.[0]) ?? feedDate(item.updated),
      updated: feedDate(item.updated),
      author: plainTitle(item.authors?.[0]?.name ?? feed.authors?.[0]?.name),
      authorUrl: absolute(item.authors?.[0]?.uri ?? feed.authors?.[0]?.uri, at),
      ...atomContent(body),
      pictures: pictures(item.media, enclosures, at),
      origin: item.source?.title?.value,
    })
  })
  return top(feed.title?.value, siteUrl, waitOf(feed.sy), entries)
}

function atomContent(body: { value?: string | undefined; type?: string | undefined } | undefined): { content: string | undefined; isHtml: boolean } {
  const { value, type = 'text' } = body ?? {}
  const isHtml = /html|xml/.test(type)
  // RFC 4287 4.1.3.3: content of any other type than text is base64.
  if (value && /^text\//.test(type) && !isHtml && /^[A-Za-z0-9+/=\s]+$/.test(value) && value.replace(/\s/g, '').length % 4 === 0 && !/\s\S{0,40}\s/.test(value))
    return { content: Buffer.from(value, 'base64').toString('utf8'), isHtml: false }
  return { content: value, isHtml }
}

/** The entries of a JSON Feed. */
export function entriesOfJson(feed: Json, url: string): Top {
  const siteUrl = absolute(feed.home_page_url, [url])
  const entries = (feed.items ?? []).map((item): FeedEntry => {
    const at = [siteUrl, url]
    const link = absolute(item.url, at) ?? absolute(item.external_url, at) ?? absolute(item.id, [])
    const named = [item.image, item.banner_image].filter((image) => image !== undefined).map((image) => ({ url: image, type: 'image/*' }))
    return entry({
      key: item.id ?? link,
      url: link,
      title: plainTitle(item.title),
      published: feedDate(item.date_published),
      updated: feedDate(item.date_modified),
      author: plainTitle(item.authors?.[0]?.name ?? feed.authors?.[0]?.name),
      authorUrl: absolute(item.authors?.[0]?.url ?? feed.authors?.[0]?.url, at),
      content: item.content_html ?? item.content_text ?? item.summary,
      isHtml: item.content_html !== undefined,
      pictures: pictures(undefined, [...named, ...(item.attachments ?? []).map(({ url: file, mime_type: type }) => ({ url: file, type }))], at),
      origin: undefined,
    })
  })
  return top(feed.title, siteUrl, undefined, entries)
}

type Links = readonly { href?: string | undefined; rel?: string | undefined; type?: string | undefined }[]

/** The link of a relation; one without a relation is the alternate. Of several the HTML one. */
function linkOf(links: Links | undefined, rel: string): string | undefined {
  const fitting = (links ?? []).filter((link) => link.href && (link.rel ?? 'alternate') === rel)
  return (fitting.find(({ type }) => !type || /html/.test(type)) ?? fitting[0])?.href
}

type Media = NonNullable<Rss['items']>[number]['media']

/** Pictures of the media module and of enclosures, each once, with caption and credit where the feed gives them. */
function pictures(
  media: Media,
  enclosures: { url?: string | undefined; type?: string | undefined }[] | undefined,
  bases: (string | undefined)[],
): FeedPicture[] {
  const found = new Map<string, FeedPicture>()
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap((group) => group.contents ?? [])]
  for (const content of contents) {
    const url = absolute(content.url, bases)
    const isPicture = content.medium === 'image' || content.type?.startsWith('image/') || /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url ?? '')
    if (!url || !isPicture || found.has(url)) continue
    const caption = plainTitle(content.description?.value ?? media?.description?.value ?? content.title?.value)
    const credit = plainTitle(content.credits?.[0]?.value ?? media?.credits?.[0]?.value ?? content.copyright?.value)
    found.set(url, { url, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) })
  }
  for (const { url: file, type } of enclosures ?? []) {
    const url = type?.startsWith('image/') ? absolute(file, bases) : undefined
    if (url && !found.has(url)) found.set(url, { url })
  }
  return [...found.values()].slice(0, 50)
}

const PERIOD_MINUTES: Record<string, number> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

function waitOf(sy: { updatePeriod?: string | undefined; updateFrequency?: number | undefined } | undefined): number | undefined {
  const period = PERIOD_MINUTES[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  return period && Math.round(period / Math.max(1, sy?.updateFrequency ?? 1))
}

type Given = { [K in keyof FeedEntry]-?: FeedEntry[K] | undefined }

/** An entry; one without id, address and title is told from others by the beginning of its words. */
function entry({ key, isHtml = false, pictures: named = [], ...rest }: Given): FeedEntry {
  const told = [key, rest.content?.slice(0, 300), rest.published, 'nameless'].find((word) => word?.trim()) ?? ''
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''))
  return { ...present, key: told.trim().slice(0, 4000), isHtml, pictures: named }
}

function top(title: string | undefined, siteUrl: string | undefined, waitMinutes: number | undefined, entries: FeedEntry[]): Top {
  const plain = plainTitle(title)
  return {
    ...(plain && plain !== '-' ? { title: plain } : {}),
    ...(siteUrl ? { siteUrl } : {}),
    ...(waitMinutes ? { waitMinutes } : {}),
    entries,
  }
}

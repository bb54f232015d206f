import { absolute } from './absolute.ts'
import { plainTitle } from './plain-title.ts'

/** A feed that a page names. */
export type FoundFeed = { url: string; title?: string }

const TYPES = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/(?:json|xml)|text\/xml)$/i

/** Where sites put their feed without saying so, tried in this order. Source: defaults of WordPress, Drupal, Hugo, Ghost, Jekyll, Movable Type. */
export const USUAL_PLACES: readonly string[] = ['/feed/', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/rss', '/rss/', '/feed.json', '/sitemap.xml']

/**
 * The feeds a page names in its head, the site's own first, those of comments last.
 * Example: '<link rel="alternate" type="application/rss+xml" href="/feed">' at https://e.org/ -> [{ url: 'https://e.org/feed' }].
 * Source: RSS Advisory Board, "RSS Autodiscovery"; WHATWG HTML 4.6.7.1.
 */
export function discoverFeeds(html: string, url: string): FoundFeed[] {
  const head = html.slice(0, 500_000)
  const base = /<base\s[^<>]{0,500}>/i.exec(head)?.[0]
  const bases = [base && attribute(base, 'href'), url]
  const found = new Map<string, FoundFeed>()
  for (const [tag] of head.matchAll(/<link\s[^<>]{0,2000}>/gi)) {
    const rel = attribute(tag, 'rel')?.toLowerCase().split(/\s+/) ?? []
    const type = (attribute(tag, 'type') ?? '').split(';')[0]?.trim() ?? ''
    if (!rel.includes('feed') && !(rel.includes('alternate') && TYPES.test(type))) continue
    const href = absolute(attribute(tag, 'href'), bases)
    // oEmbed and the API of WordPress stand among the alternates and are no feeds.
    if (!href || found.has(href) || /oembed|\/wp-json\//i.test(href)) continue
    const title = plainTitle(attribute(tag, 'title'))
    found.set(href, { url: href, ...(title ? { title } : {}) })
  }
  const isComments = (feed: FoundFeed) => /comments?\b/i.test(`${new URL(feed.url).pathname} ${feed.title ?? ''}`)
  const all = [...found.values()].slice(0, 50)
  return [...all.filter((feed) => !isComments(feed)), ...all.filter(isComments)]
}

/** The addresses that a robots.txt gives as sitemaps. Source: sitemaps.org, "Specifying the Sitemap location in your robots.txt file". */
export function sitemapsOfRobots(text: string, url: string): string[] {
  const found = [...text.slice(0, 500_000).matchAll(/^[\t ]{0,9}sitemap[\t ]{0,9}:[\t ]{0,9}(\S{1,2000})/gim)].map(([, link]) => absolute(link, [url]))
  return [...new Set(found.filter((link) => link !== undefined))].slice(0, 50)
}

function attribute(tag: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of tag.matchAll(/([\w:-]{1,40})\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/g))
    if (key.toLowerCase() === name) return (double ?? single ?? bare)?.replaceAll('&amp;', '&')
  return undefined
}

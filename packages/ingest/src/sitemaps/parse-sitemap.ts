import { ReadoutError } from '@readout/record'
import { XMLParser } from 'fast-xml-parser'
import { absolute } from '../feeds/absolute.ts'
import { feedDate } from '../feeds/feed-date.ts'
import { plainTitle } from '../feeds/plain-title.ts'
import { findRoot } from '../feeds/xml-outline.ts'

/** An address a sitemap lists. */
export type SitemapEntry = { url: string; modified?: string; published?: string; title?: string; outlet?: string; language?: string }

/** A sitemap as read: pages, or further sitemaps. `notes` say what had to be put up with. */
export type ParsedSitemap =
  | { kind: 'pages'; format: 'sitemap' | 'news-sitemap'; entries: SitemapEntry[]; notes: string[] }
  | { kind: 'index'; sitemaps: { url: string; modified?: string }[]; notes: string[] }

/** Source: sitemaps.org, protocol: at most 50,000 addresses a file. */
const MOST_ENTRIES = 50_000

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  processEntities: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
})

/**
 * Reads a sitemap, an index of sitemaps, a news sitemap, or a list of addresses one a line. A file cut off gives what stands before the cut.
 * Example: parseSitemap('<urlset><url><loc>https://e.org/a</loc></url></urlset>', 'https://e.org/sitemap.xml') -> { kind: 'pages', … }.
 * Source: sitemaps.org protocol 0.9; Google Search Central, "Create a news sitemap".
 * @throws NOT_A_FEED
 */
export function parseSitemap(text: string, url: string): ParsedSitemap {
  const root = findRoot(text)
  const kind = root?.name.replace(/^.*:/, '').toLowerCase()
  if (root && (kind === 'urlset' || kind === 'sitemapindex')) return readXml(text.slice(root.start), kind, url)
  const lines = text.trim().split(/\r?\n/)
  const links = root ? [] : lines.slice(0, MOST_ENTRIES).map((line) => (/^https?:\/\/\S{1,2000}$/.test(line.trim()) ? absolute(line.trim(), [url]) : undefined))
  if (links.length && links.every((link) => link !== undefined))
    return { kind: 'pages', format: 'sitemap', entries: links.map((link) => ({ url: link })), notes: [] }
  throw new ReadoutError('NOT_A_FEED', 'What the address holds is no sitemap.', { data: { url } })
}

/** Whether a text is a sitemap of any kind in XML. */
export const isSitemap = (text: string): boolean => /^(?:.*:)?(?:urlset|sitemapindex)$/i.test(findRoot(text)?.name ?? '')

type Loc = { loc?: string; lastmod?: string; news?: { title?: string; publication_date?: string; publication?: { name?: string; language?: string } } }

function readXml(text: string, kind: 'urlset' | 'sitemapindex', url: string): ParsedSitemap {
  const element = kind === 'urlset' ? 'url' : 'sitemap'
  const last = Math.max(text.lastIndexOf(`</${element}>`), text.lastIndexOf(`:${element}>`))
  const whole = /<\/(?:[\w-]{1,40}:)?(?:urlset|sitemapindex)\s{0,9}>\s*$/i.test(text.slice(-500))
  const sound = whole || last < 0 ? text : `${text.slice(0, text.indexOf('>', last) + 1)}</${/^<([\w:.-]+)/.exec(text)?.[1]}>`
  const rows = rowsOf(sound, kind)
  const notes = whole ? [] : ['The file is cut off; what stands before the cut is taken.']
  const listed = rows.flatMap((row): (Loc & { link: string })[] => {
    const link = absolute(plainTitle(row.loc)?.replace(/\s/g, ''), [url])
    return link ? [{ ...row, link }] : []
  })
  if (kind === 'sitemapindex')
    return { kind: 'index', notes, sitemaps: listed.slice(0, MOST_ENTRIES).map(({ link, lastmod }) => ({ url: link, ...dated('modified', lastmod) })) }
  if (listed.length > MOST_ENTRIES) notes.push(`It lists ${listed.length} addresses; the first ${MOST_ENTRIES} are taken.`)
  return {
    kind: 'pages',
    format: listed.some(({ news }) => news) ? 'news-sitemap' : 'sitemap',
    notes,
    entries: listed.slice(0, MOST_ENTRIES).map(({ link, lastmod, news }) => ({
      url: link,
      ...dated('modified', lastmod),
      ...dated('published', news?.publication_date),
      ...named('title', news?.title),
      ...named('outlet', news?.publication?.name),
      ...named('language', news?.publication?.language),
    })),
  }
}

function rowsOf(text: string, kind: 'urlset' | 'sitemapindex'): Loc[] {
  try {
    const root = (parser.parse(text) as Record<string, { url?: Loc[]; sitemap?: Loc[] } | undefined>)[kind]
    return (kind === 'urlset' ? root?.url : root?.sitemap)?.filter((row) => typeof row === 'object' && row !== null) ?? []
  } catch (cause) {
    throw new ReadoutError('NOT_A_FEED', 'The sitemap is broken and cannot be read.', { cause })
  }
}

function dated<K extends string>(key: K, text: string | undefined): { [k in K]?: string } {
  const date = typeof text === 'string' ? feedDate(text) : undefined
  return (date ? { [key]: date } : {}) as { [k in K]?: string }
}

function named<K extends string>(key: K, text: string | undefined): { [k in K]?: string } {
  const words = typeof text === 'string' ? plainTitle(text) : undefined
  return (words ? { [key]: words } : {}) as { [k in K]?: string }
}

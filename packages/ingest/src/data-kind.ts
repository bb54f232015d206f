/** What a text is that is data and no page, and what takes such data in. */
export type DataKind = { kind: string; instead: string }

const FEED = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(rss|rdf:RDF|feed|opml|urlset|sitemapindex)[\s>]/i

/** An object with its first key, or a list of objects: no page opens so. */
const JSON_OPENS = /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*\{\s*"[^"\n]{0,200}"\s*:)/

/**
 * Tells feeds, lists of feeds, JSON and tables from pages: read as a page they would give a record of nothing, without a word why.
 * Example: dataKind('{"id":1,"text":"Rain."}\n', 'pages.jsonl') -> { kind: 'JSON', … }; dataKind('Rain.', 'a.txt') -> undefined.
 */
export function dataKind(head: string, name: string): DataKind | undefined {
  const root = FEED.exec(head)?.[1]?.toLowerCase()
  if (root === 'opml') return { kind: 'a list of feeds', instead: 'Follow them with readout add.' }
  if (root === 'urlset' || root === 'sitemapindex') return { kind: 'a sitemap', instead: 'Follow its address with readout add.' }
  if (root) return { kind: 'a feed', instead: 'Follow its address with readout add, or read one of the pages it names.' }
  if (JSON_OPENS.test(head)) return { kind: 'JSON', instead: 'readout import takes in exports and JSON lines of pages, readout batch reads such lines.' }
  if (/\.(?:csv|tsv)$/i.test(name)) return { kind: 'a table of values', instead: 'Copy the text of one page into a file and read that.' }
  return undefined
}

import { expect, test } from 'vitest'
import { parseSitemap } from './parse-sitemap.ts'

const AT = 'https://news.example/sitemap.xml'

test('a sitemap gives addresses and when they changed', () => {
  const text =
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>\n https://news.example/a?b=1&amp;c=2 </loc><lastmod>2031-05-01</lastmod></url><url><loc>/relative</loc></url><url><lastmod>2031-05-01</lastmod></url></urlset>'
  expect(parseSitemap(text, AT)).toEqual({
    kind: 'pages',
    format: 'sitemap',
    notes: [],
    entries: [{ url: 'https://news.example/a?b=1&c=2', modified: '2031-05-01' }, { url: 'https://news.example/relative' }],
  })
})

test('a news sitemap gives titles, outlet and the time of publication, whatever its prefixes', () => {
  const text =
    '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><s:url><s:loc>https://news.example/a</s:loc><n:news><n:publication><n:name>Example Times</n:name><n:language>en</n:language></n:publication><n:publication_date>2031-05-01T10:00:00+02:00</n:publication_date><n:title>Talks &amp; tea</n:title></n:news></s:url></s:urlset>'
  expect(parseSitemap(text, AT)).toMatchObject({
    format: 'news-sitemap',
    entries: [{ url: 'https://news.example/a', published: '2031-05-01T10:00:00+02:00', title: 'Talks & tea', outlet: 'Example Times', language: 'en' }],
  })
})

test('an index gives further sitemaps', () => {
  const text = '<sitemapindex><sitemap><loc>https://news.example/1.xml.gz</loc><lastmod>2031-05-01T10:00:00Z</lastmod></sitemap></sitemapindex>'
  expect(parseSitemap(text, AT)).toEqual({ kind: 'index', notes: [], sitemaps: [{ url: 'https://news.example/1.xml.gz', modified: '2031-05-01T10:00:00Z' }] })
})

test('a list of addresses is a sitemap; words and pages are none', () => {
  expect(parseSitemap('https://news.example/a\nhttps://news.example/b\n', AT)).toMatchObject({
    entries: [{ url: 'https://news.example/a' }, { url: 'https://news.example/b' }],
  })
  for (const text of ['Not found', '<html><body>https://news.example/a</body></html>', '', 'https://news.example/a and more'])
    expect(() => parseSitemap(text, AT)).toThrow(expect.objectContaining({ code: 'NOT_A_FEED' }))
})

test('a file cut off gives what stands before the cut', () => {
  const text = '<urlset><url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url><url><loc>https://news'
  expect(parseSitemap(text, AT)).toMatchObject({
    entries: [{ url: 'https://news.example/a' }, { url: 'https://news.example/b' }],
    notes: ['The file is cut off; what stands before the cut is taken.'],
  })
})

test('fifty thousand addresses are read, declared entities are not', () => {
  const many = `<!DOCTYPE urlset [<!ENTITY x "y">]><urlset>${Array.from({ length: 50_001 }, (_, n) => `<url><loc>https://news.example/${n}</loc></url>`).join('')}</urlset>`
  const read = parseSitemap(many, AT)
  expect(read).toMatchObject({ kind: 'pages', notes: ['It lists 50001 addresses; the first 50000 are taken.'] })
  expect(read.kind === 'pages' && read.entries.length).toBe(50_000)
})

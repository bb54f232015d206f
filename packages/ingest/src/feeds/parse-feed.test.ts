import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeFeed } from './decode-feed.ts'
import { parseFeed } from './parse-feed.ts'

const AT = 'https://news.example/world/feed.xml'
const rss = (items: string, head = '<title>Example Times</title><link>https://news.example/</link>') =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${head}${items}</channel></rss>`
const item = (n: number) =>
  `<item><title>Talks ${n}</title><link>/talks/${n}</link><guid>urn:${n}</guid><pubDate>Thu, 01 May 2031 10:00:00 +0200</pubDate></item>`
const first = (text: string) => parseFeed(text, AT).entries[0]

test('RSS: title, address, date, author, picture with caption and credit, wait', () => {
  const feed = parseFeed(
    rss(
      '<item><title>Talks &amp;amp; tea &lt;b&gt;held&lt;/b&gt;</title><link>talks.html</link><pubDate>Thu, 01 May 2031 10:00:00 EST</pubDate><dc:creator>Ann Oak</dc:creator><content:encoded><![CDATA[<p>Words</p>]]></content:encoded><media:content url="/p.jpg" medium="image"><media:description>The port</media:description><media:credit>Bo Ash</media:credit></media:content></item>',
      '<title>Example Times</title><link>https://news.example/</link><ttl>45</ttl>',
    ),
    AT,
  )
  expect(feed).toEqual({
    format: 'rss',
    title: 'Example Times',
    siteUrl: 'https://news.example/',
    waitMinutes: 45,
    notes: [],
    entries: [
      {
        key: 'https://news.example/talks.html',
        url: 'https://news.example/talks.html',
        title: 'Talks & tea held',
        published: '2031-05-01T10:00:00-05:00',
        author: 'Ann Oak',
        content: '<p>Words</p>',
        isHtml: true,
        pictures: [{ url: 'https://news.example/p.jpg', caption: 'The port', credit: 'Bo Ash' }],
      },
    ],
  })
})

test('Atom: xml:base in two levels, published before updated, base64, several links', () => {
  const feed = parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gov.example/news/"><title type="html">Press &amp;amp; news</title><link rel="self" href="feed"/><link href="/home"/><id>urn:f</id><updated>2031-05-02T10:00:00Z</updated>
    <entry xml:base="2031/"><title>Statement</title><link rel="enclosure" type="image/png" href="p.png"/><link rel="alternate" type="application/json" href="s.json"/><link rel="alternate" type="text/html" href="s"/><id>urn:1</id><updated>2031-05-02T10:00:00+02:00</updated><published>2031-05-01T09:00:00+02:00</published><author><name>Ann Oak</name><uri>/people/oak</uri></author><content type="text/plain">V2UgYXJlIHJlYWR5Lg==</content></entry></feed>`,
    AT,
  )
  expect(feed).toMatchObject({ format: 'atom', title: 'Press & news', siteUrl: 'https://gov.example/home' })
  expect(feed.entries[0]).toMatchObject({
    key: 'urn:1',
    url: 'https://gov.example/news/2031/s',
    published: '2031-05-01T09:00:00+02:00',
    updated: '2031-05-02T10:00:00+02:00',
    authorUrl: 'https://gov.example/people/oak',
    content: 'We are ready.',
    pictures: [{ url: 'https://gov.example/news/2031/p.png' }],
  })
})

test('RDF and JSON Feed are read too', () => {
  const rdf = parseFeed(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Office</title><link>https://gov.example/</link></channel><item rdf:about="https://gov.example/1"><title>Call</title><link>https://gov.example/1</link><dc:date>2031-05-01T10:00+02:00</dc:date></item></rdf:RDF>',
    AT,
  )
  expect(rdf).toMatchObject({ format: 'rdf', title: 'Office', entries: [{ url: 'https://gov.example/1', published: '2031-05-01T10:00:00+02:00' }] })
  const json = parseFeed(
    '\uFEFF{"version":"https://jsonfeed.org/version/1.1","title":"Office","home_page_url":"https://gov.example/","items":[{"id":"7","url":"/7","content_text":"We are ready.","date_published":"2031-05-01T10:00:00+02:00","authors":[{"name":"Ann Oak"}],"image":"/p.png"}]}',
    AT,
  )
  expect(json).toMatchObject({
    format: 'json',
    title: 'Office',
    entries: [
      { key: '7', url: 'https://gov.example/7', content: 'We are ready.', isHtml: false, author: 'Ann Oak', pictures: [{ url: 'https://gov.example/p.png' }] },
    ],
  })
})

test.each([
  ['nothing is known but an item', '<rss version="2.0"><channel><item><guid>https://news.example/1</guid></item></channel></rss>', 1],
  ['a JSON Feed without a title', '{"version":"https://jsonfeed.org/version/1","items":[{"id":"https://news.example/1"}]}', 1],
  [
    'an item that has nothing but words',
    '<rss version="2.0"><channel><title>T</title><item><description>We are ready.</description></item></channel></rss>',
    1,
  ],
  ['an empty channel', '<rss version="2.0"><channel></channel></rss>', 0],
  ['an empty Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Quiet</title></feed>', 0],
  ['white space and a warning before it', `\n\n<b>Warning</b>: deprecated\n${rss(item(1))}`, 1],
  ['a control character', rss(item(1).replace('Talks', 'Ta\u0008lks')), 1],
  ['bare ampersands and HTML entities', rss('<item><title>Fish & chips&nbsp;today</title><link>/a?b=1&c=2</link></item>'), 1],
  [
    'an Atom prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>https://news.example/1</a:id><a:title>One</a:title></a:entry></a:feed>',
    1,
  ],
])('%s: it is a feed all the same', (_what, text, items) => {
  expect(parseFeed(text, AT).entries).toHaveLength(items)
})

test('a file cut off gives what stands before the cut, and says so', () => {
  const text = rss([1, 2, 3].map(item).join(''))
  const feed = parseFeed(text.slice(0, text.lastIndexOf('<guid>')), AT)
  expect(feed.entries.map(({ key }) => key)).toEqual(['urn:1', 'urn:2'])
  expect(feed).toMatchObject({ title: 'Example Times', notes: ['The file is cut off; the items before the cut are taken.'] })
})

test('tags that do not match inside one item cost that item at most', () => {
  const feed = parseFeed(rss(`${item(1)}<item><title>Broken</b></title><link>/x</link></item><item><<<</item>${item(3)}`), AT)
  expect(feed.entries.map(({ key }) => key)).toEqual(expect.arrayContaining(['urn:1', 'urn:3']))
})

test.each([
  ['an HTML page', '<!doctype html><html><head><title>News</title></head><body><rss>no</rss></body></html>'],
  ['another XML', '<?xml version="1.0"?><note><to>Ann</to></note>'],
  ['JSON of another kind', '{"error":"not found"}'],
  ['a JSON list', '[1]'],
  ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":['],
  ['words', 'Service unavailable'],
  ['nothing', ''],
  ['a feed cut off in its first item', '<rss version="2.0"><channel><title>T</title><item><tit'],
])('%s is no feed', (_what, text) => {
  expect(() => parseFeed(text, AT)).toThrow(expect.objectContaining({ code: 'NOT_A_FEED' }))
})

test('entities declared in a DOCTYPE are not expanded', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${rss('<item><title>&c;</title><link>/1</link></item>')}`
  expect(first(bomb)?.title?.length).toBeLessThan(20)
  const file = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss('<item><title>&x;</title><link>/1</link></item>')}`
  expect(first(file)?.title).toBe('&x;')
})

test('nesting without end and a million open tags end in an answer', () => {
  const deep = rss(`<item><title>${'<a>'.repeat(100_000)}</title><link>/1</link></item>`)
  expect(() => parseFeed(deep, AT)).not.toThrow(RangeError)
  const open = `<rss version="2.0"><channel><title>T</title>${'<item>'.repeat(200_000)}`
  expect(() => parseFeed(open, AT)).toThrow(expect.objectContaining({ code: 'NOT_A_FEED' }))
})

test('what a script in a title says is no title', () => {
  expect(first(rss('<item><title>Talks &lt;script&gt;alert(1)&lt;/script&gt;held</title><guid>1</guid></item>'))?.title).toBe('Talks held')
  expect(first(rss('<item><title><![CDATA[Talks <style>p{}</style><SCRIPT>never closed]]></title><guid>1</guid></item>'))?.title).toBe('Talks')
})

test('links that are no web addresses are left out', () => {
  expect(first(rss('<item><title>A</title><link>javascript:alert(1)</link></item>'))).not.toHaveProperty('url')
  expect(first(rss('<item><title>A</title><link>file:///etc/passwd</link></item>'))).not.toHaveProperty('url')
})

const encoded = (charset: string, text: string) =>
  charset === 'utf-16le' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text, charset as BufferEncoding)

test.each([
  ['UTF-8 that the header calls Latin-1', encoded('utf-8', rss('<item><title>Żółć “tea”</title><guid>1</guid></item>')), 'iso-8859-1', 'Żółć “tea”'],
  [
    'Latin-1 that the declaration calls UTF-8',
    encoded('latin1', rss('<item><title>Café déjà vu, señor</title><guid>1</guid></item>')),
    'utf-8',
    'Café déjà vu, señor',
  ],
  ['UTF-16 with its mark', encoded('utf-16le', rss('<item><title>Żółć</title><guid>1</guid></item>')), undefined, 'Żółć'],
  ['a packed file', gzipSync(rss('<item><title>Żółć</title><guid>1</guid></item>')), undefined, 'Żółć'],
])('%s is read in its letters', (_what, bytes, charset, title) => {
  expect(first(decodeFeed(bytes, charset))?.title).toBe(title)
})

test('a packed file that unpacks without end is left alone', () => {
  expect(() => decodeFeed(gzipSync(Buffer.alloc(3_000_000)), undefined, 1_000_000)).toThrow(expect.objectContaining({ code: 'FETCH_TOO_LARGE' }))
})

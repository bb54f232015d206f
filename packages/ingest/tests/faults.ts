// Fifty feeds, each with a fault or an oddity of its own; all of it invented. `expect` is what must come of one fetch.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export type Expected = {
  outcome: 'new' | 'same' | 'failed'
  /** Items that became pages. */
  items?: number
  /** The code of a failure. */
  code?: string
  /** What the failure or the note must say. */
  says?: RegExp
  title?: string
  /** Where the feed is followed afterwards. */
  moved?: RegExp
  /** Minutes until the next fetch, at least and at most; null where there is none. */
  next?: [number, number] | null
  published?: string
  url?: RegExp
}
/** `endless`: it never answers in full, whatever time it is given. */
export type Fault = { name: string; endless?: true; answer: (request: IncomingMessage, response: ServerResponse, origin: string) => void; expect: Expected }

const HEAD = '<title>Example Times</title><link>/</link>'
const item = (n: number | string, more = '<pubDate>Thu, 01 May 2031 10:00:00 GMT</pubDate>') =>
  `<item><title>Story ${n}</title><link>/story/${n}</link><guid>g${n}</guid>${more}</item>`
const rss = (items: string, head = HEAD) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`
const two = rss(item(1) + item(2))
const atom = (entries: string, attributes = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Office of Orland</title><id>urn:o</id><updated>2031-05-01T10:00:00Z</updated>${entries}</feed>`
const html = (head = '') => `<!doctype html><html><head><title>News</title>${head}</head><body><p>Welcome to the news.</p></body></html>`

type Body = string | Uint8Array
const send =
  (body: Body, headers: Record<string, string> = {}, status = 200): Fault['answer'] =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/rss+xml; charset=utf-8', ...headers }).end(body)
const dated = (date: string) => send(rss(item(1, `<pubDate>${date}</pubDate>`)))
const good = (items: number, more: Partial<Expected> = {}): Expected => ({ outcome: 'new', items, ...more })
const failed = (code: string, says: RegExp, next: Expected['next'] = [7, 361]): Expected => ({ outcome: 'failed', code, says, next })
/** Answers the feed's own address with `first` and any other with `then`. */
const moves =
  (status: number, to: string, then: Fault['answer'] = send(two)): Fault['answer'] =>
  (request, response, origin) =>
    request.url === '/feed' ? void response.writeHead(status, { location: to }).end() : then(request, response, origin)

export const FAULTS: Fault[] = [
  // What is well made.
  { name: 'RSS', answer: send(two), expect: good(2, { title: 'Example Times', published: '2031-05-01T10:00:00Z' }) },
  {
    name: 'Atom',
    answer: send(atom('<entry><title>Call</title><id>urn:1</id><link href="/call"/><updated>2031-05-01T10:00:00Z</updated></entry>')),
    expect: good(1, { title: 'Office of Orland' }),
  },
  {
    name: 'RDF',
    answer: send(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Office</title><link>/</link></channel><item rdf:about="/a"><title>A</title><link>/a</link></item></rdf:RDF>',
    ),
    expect: good(1),
  },
  {
    name: 'JSON Feed',
    answer: send('{"version":"https://jsonfeed.org/version/1.1","title":"Office","items":[{"id":"1","url":"/a","title":"A"}]}', {
      'content-type': 'application/feed+json',
    }),
    expect: good(1),
  },
  { name: 'not modified', answer: send('', {}, 304), expect: { outcome: 'same', next: [54, 66] } },
  { name: 'ten thousand items', answer: send(rss(Array.from({ length: 10_000 }, (_, n) => item(n)).join(''))), expect: good(10_000) },
  { name: 'an empty feed', answer: send(rss('')), expect: good(0) },
  { name: 'its own pace', answer: send(rss(item(1), `${HEAD}<ttl>240</ttl>`)), expect: good(1, { next: [228, 252] }) },
  { name: 'packed with Brotli', answer: send(brotliCompressSync(two), { 'content-encoding': 'br' }), expect: good(2) },
  { name: 'a gzip file as it lies', answer: send(gzipSync(two), { 'content-type': 'application/gzip' }), expect: good(2) },
  // Broken files.
  { name: 'cut off', answer: send(two.slice(0, two.lastIndexOf('<guid>'))), expect: good(1, { says: /cut off/ }) },
  {
    name: 'broken XML in one item',
    answer: send(rss(`${item(1)}<item><title>Bad <b></title></item><item><<<</item>${item(3)}`)),
    expect: good(2, { says: /broken|sound/ }),
  },
  {
    name: 'nothing but broken XML',
    answer: send('<rss version="2.0"><channel><title>T</title><item><title>'),
    expect: failed('NOT_A_FEED', /cannot be read as a feed/, [180, 361]),
  },
  {
    name: 'bare ampersands',
    answer: send(rss('<item><title>Fish & chips & tea</title><link>/a?b=1&c=2</link></item>')),
    expect: good(1, { url: /\/a\?b=1&c=2$/ }),
  },
  { name: 'control characters', answer: send(rss(item(1).replace('Story', 'St\u0008\u000bory'))), expect: good(1) },
  { name: 'a warning before it', answer: send(`\n<b>Warning</b>: deprecated in line 3\n${two}`), expect: good(2) },
  {
    name: 'an entity bomb',
    answer: send(`<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(5000)}">]>${rss('<item><title>&b;</title><link>/1</link></item>')}`),
    expect: good(1),
  },
  { name: 'deep nesting', answer: send(rss(`${item(1)}<item>${'<x>'.repeat(50_000)}</item>`)), expect: good(1, { says: /broken/ }) },
  { name: 'the same item twice', answer: send(rss(item(1) + item(1))), expect: good(1) },
  { name: 'items without an address', answer: send(rss('<item><title>No link</title><guid isPermaLink="false">x</guid></item>' + item(1))), expect: good(1) },
  // Letters.
  {
    name: 'wrong charset in the header',
    answer: send(rss('<item><title>Żółć</title><link>/z</link></item>'), { 'content-type': 'text/xml; charset=iso-8859-1' }),
    expect: good(1),
  },
  { name: 'wrong charset in the file', answer: send(Buffer.from(rss('<item><title>Café déjà vu</title><link>/c</link></item>'), 'latin1')), expect: good(1) },
  { name: 'UTF-16', answer: send(Buffer.from(`\uFEFF${two.replace('UTF-8', 'UTF-16')}`, 'utf16le'), { 'content-type': 'text/xml' }), expect: good(2) },
  // Something else in its place.
  {
    name: 'HTML in place of a feed',
    answer: send(html('<link rel="alternate" type="application/rss+xml" href="/real.xml">'), { 'content-type': 'text/html' }),
    expect: failed('NOT_A_FEED', /ordinary page in place of the feed\. The page names http:.*\/real\.xml/, [180, 361]),
  },
  { name: 'HTML that calls itself RSS', answer: send(html()), expect: failed('NOT_A_FEED', /ordinary page/, [180, 361]) },
  { name: 'an empty answer', answer: send(''), expect: failed('NOT_A_FEED', /empty file/, [180, 361]) },
  { name: 'JSON of another kind', answer: send('{"error":true}'), expect: failed('NOT_A_FEED', /cannot be read/, [180, 361]) },
  {
    name: 'a picture',
    answer: send(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), { 'content-type': 'image/png' }),
    expect: failed('NOT_A_FEED', /cannot be read/, [180, 361]),
  },
  { name: 'feed for everything that is a sitemap', answer: send('<urlset><url><loc>/a</loc><lastmod>2031-05-04</lastmod></url></urlset>'), expect: good(1) },
  // Statuses.
  { name: '404', answer: send('no', {}, 404), expect: failed('FETCH_STATUS', /nothing at this address \(404\)/, [180, 361]) },
  { name: '410', answer: send('no', {}, 410), expect: failed('FEED_GONE', /taken down for good/, null) },
  { name: '401', answer: send('no', {}, 401), expect: failed('SITE_REFUSED', /sign-in/, [180, 361]) },
  { name: '403', answer: send('no', {}, 403), expect: failed('SITE_REFUSED', /refuses programs/, [180, 361]) },
  {
    name: '429 with Retry-After in seconds',
    answer: send('slow down', { 'retry-after': '7200' }, 429),
    expect: failed('SITE_REFUSED', /fewer requests/, [120, 133]),
  },
  {
    name: '503 with Retry-After as a date',
    answer: (_request, response) => void response.writeHead(503, { 'retry-after': new Date(Date.now() + 5_400_000).toUTCString() }).end(),
    expect: failed('FETCH_STATUS', /in trouble \(503\)/, [88, 100]),
  },
  { name: '429 without Retry-After', answer: send('slow down', {}, 429), expect: failed('SITE_REFUSED', /fewer requests/, [7, 16]) },
  { name: '500', answer: send('oops', {}, 500), expect: failed('FETCH_STATUS', /in trouble \(500\)/, [7, 16]) },
  { name: '204', answer: send('', {}, 204), expect: failed('FETCH_STATUS', /answered 204/, [180, 361]) },
  // Redirects.
  { name: 'moved for good', answer: moves(301, '/new/feed'), expect: good(2, { moved: /\/new\/feed$/ }) },
  { name: 'moved for a while', answer: moves(302, '/other'), expect: good(2, { moved: /\/feed$/ }) },
  {
    name: 'a redirect loop',
    answer: (request, response) => void response.writeHead(302, { location: request.url === '/feed' ? '/b' : '/feed' }).end(),
    expect: failed('FETCH_REDIRECTS', /passed on more than/, [180, 361]),
  },
  { name: 'a redirect into a private network', answer: moves(302, 'http://10.0.0.1/feed'), expect: failed('ADDRESS_REFUSED', /a private network/, [180, 361]) },
  { name: 'a redirect to a file', answer: moves(302, 'file:///etc/passwd'), expect: failed('URL_INVALID', /only https: and http:/, [180, 361]) },
  // Time and size.
  { name: 'never answers', endless: true, answer: () => {}, expect: failed('FETCH_TIMEOUT', /did not/, [7, 16]) },
  {
    name: 'drips bytes',
    endless: true,
    answer: (_request, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(' '), 30)
      response.on('close', () => clearInterval(drip))
    },
    expect: failed('FETCH_TIMEOUT', /did not/, [7, 16]),
  },
  { name: 'answers late', answer: (_request, response) => void setTimeout(() => response.end(two), 800), expect: good(2) },
  {
    name: 'a gzip bomb',
    answer: send(gzipSync(Buffer.alloc(25_000_000, 32), { level: 1 }), { 'content-encoding': 'gzip' }),
    expect: failed('FETCH_TOO_LARGE', /not under 20 MB/, [180, 361]),
  },
  {
    name: 'a gzip bomb as a file',
    answer: send(gzipSync(Buffer.alloc(25_000_000, 32), { level: 1 }), { 'content-type': 'application/gzip' }),
    expect: failed('FETCH_TOO_LARGE', /not under 20 MB/, [180, 361]),
  },
  {
    name: 'breaks off',
    answer: (_request, response) => void (response.writeHead(200, { 'content-length': '9999' }), response.write(two.slice(0, 300), () => response.destroy())),
    expect: failed('FETCH_BROKEN', /broke off/, [7, 16]),
  },
  // Times.
  { name: 'a zone by name', answer: dated('Thu, 01 May 2031 10:00:00 EST'), expect: good(1, { published: '2031-05-01T10:00:00-05:00' }) },
  { name: 'a zone by offset', answer: dated('2031-05-01T10:00:00+05:30'), expect: good(1, { published: '2031-05-01T10:00:00+05:30' }) },
  { name: 'a date that is none', answer: dated('soon'), expect: good(1) },
  {
    name: 'xml:base',
    answer: send(atom('<entry xml:base="b/"><title>A</title><id>urn:1</id><link href="c"/></entry>', ' xml:base="/a/"')),
    expect: good(1, { url: /\/a\/b\/c$/ }),
  },
]

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { fetchPage } from './fetch-page.ts'
import { MAX_PAGE_BYTES, MAX_REDIRECTS } from './limits.ts'

const PAGE = '<!doctype html><p>Ann Oak said: "We are ready."</p>'
const open: { close(): void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real site on this machine; `robots` is its robots.txt, none unless given. */
async function site(answer: Answer, robots?: string | number): Promise<{ url: string; host: string; asked: string[]; agents: string[] }> {
  const asked: string[] = []
  const agents: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    agents.push(request.headers['user-agent'] ?? '')
    if (request.url !== '/robots.txt') return answer(request, response)
    if (typeof robots === 'string') response.end(robots)
    else response.writeHead(robots ?? 404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  open.push({ close: () => (server.closeAllConnections(), server.close()) })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `http://${host}/story`, host, asked, agents }
}

const html: Answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end(PAGE)
const options = (host: string, more = {}) => ({ version: '0.1.0', allow: [host], ...more })
const code = (expected: string) => expect.objectContaining({ code: expected })

test('a page comes with its bytes, its address, its type and the time', async () => {
  const { url, host, agents } = await site(html)
  const page = await fetchPage(`${url}#top`, options(host))
  expect(page).toMatchObject({ url, mediaType: 'text/html', charset: 'ISO-8859-1' })
  expect(new TextDecoder().decode(page.bytes)).toBe(PAGE)
  expect(Math.abs(Date.parse(page.fetched) - Date.now())).toBeLessThan(60_000)
  expect(new Set(agents)).toEqual(new Set(['readout/0.1.0 (reads one news page for a person who named it)']))
})

test('without the allowance the same page is refused, and the site hears nothing', async () => {
  const { url, asked } = await site(html)
  await expect(fetchPage(url, { version: '0.1.0' })).rejects.toThrow(code('ADDRESS_REFUSED'))
  expect(asked).toEqual([])
})

/** Ten ways to write this machine's address; PORT is the port something really listens on, so that only the guard keeps us out. */
const FORMS = ['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', 'localhost.']

test.each(FORMS)('http://%s is refused, asked directly and as the end of a redirect', async (form) => {
  const listening = await site(html)
  const port = listening.host.split(':')[1]
  await expect(fetchPage(`http://${form}:${port}/story`, { version: '0.1.0' })).rejects.toThrow(code('ADDRESS_REFUSED'))
  const passing = await site((_request, response) => response.writeHead(302, { location: `http://${form}:${port}/story` }).end())
  await expect(fetchPage(passing.url, options(passing.host))).rejects.toThrow(code('ADDRESS_REFUSED'))
  expect(listening.asked).toEqual([])
})

test.each(['169.254.169.254', '10.0.0.1', '[fd00:ec2::254]', '[64:ff9b::a9fe:a9fe]', '[2002:7f00:1::]', '168.63.129.16'])(
  'http://%s/ is refused without a connection',
  async (host) => {
    await expect(fetchPage(`http://${host}/`, { version: '0.1.0' })).rejects.toThrow(code('ADDRESS_REFUSED'))
  },
)

test('robots.txt is heard: for everyone, and for this program by name', async () => {
  const all = await site(html, 'User-agent: *\nDisallow: /')
  await expect(fetchPage(all.url, options(all.host))).rejects.toThrow(code('ROBOTS_REFUSED'))
  expect(all.asked).toEqual(['/robots.txt'])
  const named = await site(html, 'User-agent: readout\nDisallow: /story\n\nUser-agent: *\nAllow: /')
  await expect(fetchPage(named.url, options(named.host))).rejects.toThrow(code('ROBOTS_REFUSED'))
  const other = await site(html, 'User-agent: otherbot\nDisallow: /')
  await expect(fetchPage(other.url, options(other.host))).resolves.toMatchObject({ url: other.url })
})

test('robots.txt of a site reached by redirect is heard too', async () => {
  const closed = await site(html, 'User-agent: *\nDisallow: /')
  const passing = await site((_request, response) => response.writeHead(301, { location: closed.url }).end())
  await expect(fetchPage(passing.url, { version: '0.1.0', allow: [passing.host, closed.host] })).rejects.toThrow(code('ROBOTS_REFUSED'))
  expect(closed.asked).toEqual(['/robots.txt'])
})

test('a robots.txt that fails means no for now; a missing or forbidden one means yes', async () => {
  const failing = await site(html, 503)
  await expect(fetchPage(failing.url, options(failing.host))).rejects.toMatchObject({ code: 'ROBOTS_REFUSED', retry: true })
  const forbidden = await site(html, 403)
  await expect(fetchPage(forbidden.url, options(forbidden.host))).resolves.toBeDefined()
})

test.each([401, 403, 429, 451])('status %i: the site refuses programs, and what to do instead', async (status) => {
  const { url, host } = await site((_request, response) => response.writeHead(status).end('no'))
  await expect(fetchPage(url, options(host))).rejects.toMatchObject({
    code: 'SITE_REFUSED',
    message: 'This site refuses programs. Open it yourself and paste the text, or save the page and read the file.',
  })
})

test('a challenge page is a refusal whatever its status', async () => {
  const { url, host } = await site((_request, response) =>
    response.writeHead(503, { 'cf-mitigated': 'challenge', 'content-type': 'text/html' }).end('Just a moment'),
  )
  await expect(fetchPage(url, options(host))).rejects.toThrow(code('SITE_REFUSED'))
})

test.each([
  [404, false],
  [410, false],
  [500, true],
  [204, false],
])('status %i is told, retry %s', async (status, retry) => {
  const { url, host } = await site((_request, response) => response.writeHead(status).end())
  await expect(fetchPage(url, options(host))).rejects.toMatchObject({ code: 'FETCH_STATUS', retry })
})

test('redirects are followed to the end, and not for ever', async () => {
  const last = await site((request, response) => {
    const left = Number(request.url?.slice(1))
    if (left > 0) response.writeHead(307, { location: `/${left - 1}` }).end()
    else html(request, response)
  })
  const start = (hops: number) => `http://${last.host}/${hops}`
  await expect(fetchPage(start(MAX_REDIRECTS), options(last.host))).resolves.toMatchObject({ url: start(0) })
  await expect(fetchPage(start(MAX_REDIRECTS + 1), options(last.host))).rejects.toThrow(code('FETCH_REDIRECTS'))
})

test.each(['file:///etc/passwd', 'ftp://example.org/', 'http://user:word@127.0.0.1/'])('a redirect to %s is not followed', async (location) => {
  const { url, host } = await site((_request, response) => response.writeHead(302, { location }).end())
  await expect(fetchPage(url, options(host))).rejects.toThrow(code('URL_INVALID'))
})

test.each([
  ['gzip', gzipSync(PAGE)],
  ['br', brotliCompressSync(PAGE)],
  ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
])('a page packed as %s is unpacked', async (coding, body) => {
  const { url, host } = await site((_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body))
  expect(new TextDecoder().decode((await fetchPage(url, options(host))).bytes)).toBe(PAGE)
})

test('a decompression bomb stops at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(MAX_PAGE_BYTES * 4), { level: 1 })
  const { url, host } = await site((_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb))
  await expect(fetchPage(url, options(host))).rejects.toThrow(code('FETCH_TOO_LARGE'))
})

test.each(['gzip, gzip, gzip', 'compress'])('packing "%s" is refused', async (coding) => {
  const { url, host } = await site((_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end('x'))
  await expect(fetchPage(url, options(host))).rejects.toThrow(code('FETCH_BROKEN'))
})

test('broken packing and an answer that breaks off are told', async () => {
  const garbled = await site((_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip'))
  await expect(fetchPage(garbled.url, options(garbled.host))).rejects.toThrow(code('FETCH_BROKEN'))
  const cut = await site((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.write('<p>half', () => response.destroy())
  })
  await expect(fetchPage(cut.url, options(cut.host))).rejects.toThrow(code('FETCH_BROKEN'))
})

test('a page that says it is too large is refused before it is read', async () => {
  const { url, host } = await site((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(MAX_PAGE_BYTES) })
    response.write('<p>')
  })
  await expect(fetchPage(url, options(host))).rejects.toThrow(code('FETCH_TOO_LARGE'))
})

test('a server that drips bytes is left after the time given', async () => {
  const { url, host } = await site((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drip = setInterval(() => response.write('<p>drop</p>'), 20)
    response.on('close', () => clearInterval(drip))
  })
  await expect(fetchPage(url, options(host, { timeoutMs: 300 }))).rejects.toMatchObject({ code: 'FETCH_TIMEOUT', retry: true })
})

test('a server that never answers is left too', async () => {
  const { url, host } = await site(() => {})
  await expect(fetchPage(url, options(host, { timeoutMs: 200 }))).rejects.toThrow(code('FETCH_TIMEOUT'))
})

test.each(['image/png', 'application/zip', 'application/json', 'video/mp4'])('%s is no page', async (type) => {
  const { url, host } = await site((_request, response) => response.writeHead(200, { 'content-type': type }).end('x'))
  await expect(fetchPage(url, options(host))).rejects.toThrow(code('CONTENT_TYPE'))
})

test('without a type the bytes decide', async () => {
  const plain = await site((_request, response) => response.end('Ann Oak said it was late.'))
  await expect(fetchPage(plain.url, options(plain.host))).resolves.toMatchObject({ mediaType: 'text/plain' })
  const pdf = await site((_request, response) => response.end('%PDF-1.7'))
  expect(await fetchPage(pdf.url, options(pdf.host))).toMatchObject({ mediaType: 'application/pdf' })
  const nothing = await site((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end())
  await expect(fetchPage(nothing.url, options(nothing.host))).rejects.toThrow(code('INPUT_EMPTY'))
})

test('a dead host and something that speaks no HTTP', async () => {
  const server = createSocketServer((socket) =>
    socket
      .resume()
      .on('error', () => {})
      .end('hello\n', () => socket.destroy()),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  await expect(fetchPage(`http://${host}/`, options(host))).rejects.toThrow(code('FETCH_BROKEN'))
  await new Promise((done) => server.close(done))
  await expect(fetchPage(`http://${host}/`, options(host))).rejects.toMatchObject({ code: 'HOST_UNREACHABLE', retry: true })
})

test.each(['not a link', 'ftp://example.org/', 'javascript:alert(1)', 'http://', 'https://user:word@example.org/'])(
  '%s is no address to request',
  async (link) => {
    await expect(fetchPage(link, { version: '0.1.0' })).rejects.toThrow(code('URL_INVALID'))
  },
)

import { lookup } from 'node:dns/promises'
import { createServer, type AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discoverAddress } from '../src/feeds/discover-address.ts'
import { fetchFeedFile } from '../src/feeds/fetch-feed.ts'
import { fetchPage } from '../src/fetch-page.ts'
import { judgeAddress } from '../src/judge-address.ts'
import { fetchPicture } from '../src/pictures/fetch-picture.ts'
import { postWebhook } from '../src/send/post-webhook.ts'
import { openSite, type Site } from './local-site.ts'

/** Every way to write an address that must not be dialled. Source: RFC 6890, RFC 4291, RFC 6052, RFC 3056, WHATWG URL (host parsing), cloud providers' manuals. */
const FORMS: Record<string, string[]> = {
  'this machine': [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0x7f.1',
    '127.255.255.254',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '１２７.０.０.１',
    '127。0。0。1',
    '0',
    '0.0.0.0',
    '0x0',
  ],
  'its names': ['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'ｌｏｃａｌｈｏｓｔ'],
  'this machine in IPv6': [
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:4136:e378:8000:63bf:80ff:fffe]',
  ],
  'private networks': [
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '3232235521',
    '0xc0a80001',
    '0300.0250.0.1',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[fec0::1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:c0a8:1]',
    '[64:ff9b::a00:1]',
    '[64:ff9b:1::a00:1]',
    '[2002:c0a8:1::1]',
  ],
  'link-local and metadata': [
    '169.254.1.1',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '169.254.43518',
    '[fe80::1]',
    '[febf::1]',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[64:ff9b::a9fe:a9fe]',
    '[2002:a9fe:a9fe::]',
    '[fd00:ec2::254]',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
  ],
  'nobody’s and everybody’s': ['255.255.255.255', '224.0.0.1', '240.0.0.1', '192.0.2.1', '203.0.113.7', '[ff02::1]', '[2001:db8::1]', '[100::1]', '[4000::1]'],
}
const ALL = Object.values(FORMS).flat()

let connections = 0
/** Listens on every address of this machine, so that a dial which slips through is heard. */
const listener = createServer((socket) => {
  connections++
  socket.destroy()
})
let port = 0
const passing: Site[] = []
let target = ''

const open = { version: '0.1.0', timeoutMs: 60_000 }
/** The four kinds of request, each to an address; `allow` is for the server that passes on. */
const KINDS: Record<string, (link: string, allow?: string[]) => Promise<unknown>> = {
  page: (link, allow = []) => fetchPage(link, { ...open, allow }),
  feed: (link, allow = []) => fetchFeedFile(link, {}, { ...open, allow, robots: false }),
  picture: (link, allow = []) => fetchPicture(link, { ...open, allow }),
  webhook: (link, allow = []) => postWebhook(link, { hello: 1 }, { ...open, allow }),
}

beforeAll(async () => {
  await new Promise<void>((done) => listener.listen(0, '::', done))
  port = (listener.address() as AddressInfo).port
  passing.push(await openSite((_request, response) => void response.writeHead(302, { location: target }).end()))
  passing.push(
    await openSite(
      (request, response) => void (request.url === '/robots.txt' ? response.writeHead(301, { location: target }).end() : response.end('<p>x</p>')),
    ),
  )
})
afterAll(() => {
  listener.close()
  for (const site of passing) site.close()
})

const refusals = expect.stringMatching(/^(?:ADDRESS_REFUSED|URL_INVALID)$/)
const refused = async (work: Promise<unknown>) =>
  expect(
    await work.then(
      () => 'answered',
      (error: { code?: string }) => error.code,
    ),
  ).toEqual(refusals)

describe.each(Object.entries(FORMS))('%s', (_what, forms) => {
  test.each(forms)('%s: no request, for page, feed, picture and webhook, directly', async (form) => {
    for (const ask of Object.values(KINDS)) await refused(ask(`http://${form}:${port}/x`))
    expect(connections).toBe(0)
  })

  test.each(forms)('%s: no request on a later hop', async (form) => {
    // Headers carry ASCII: other letters arrive percent-encoded.
    target = `http://${form.replace(/[^ -~]/g, encodeURIComponent)}:${port}/x`
    const site = passing[0] as Site
    for (const [kind, ask] of Object.entries(KINDS))
      if (kind === 'webhook') await expect(ask(`${site.origin}/start`, [site.allow])).rejects.toMatchObject({ code: 'FETCH_STATUS' })
      else await refused(ask(`${site.origin}/start`, [site.allow]))
    expect(connections).toBe(0)
  })
})

test('the robots.txt of a page is a hop like any other', async () => {
  const site = passing[1] as Site
  for (const form of ['127.0.0.1', '[::1]', '169.254.169.254', '10.0.0.1', 'localhost']) {
    target = `http://${form}:${port}/robots.txt`
    await refused(fetchPage(`${site.origin}/story`, { ...open, allow: [site.allow] }))
  }
  expect(connections).toBe(0)
})

test('an allowance is for one address and port, and for nothing beside it', async () => {
  const site = await openSite((_request, response) => void response.end('<p>Talks resume.</p>'))
  await expect(fetchPage(`${site.origin}/`, { ...open, allow: [site.allow] })).resolves.toBeDefined()
  const onPort = site.allow.split(':')[1]
  for (const form of ['127.0.0.2', '[::1]', '[::ffff:127.0.0.2]']) await refused(fetchPage(`http://${form}:${onPort}/`, { ...open, allow: [site.allow] }))
  await refused(fetchPage(`http://127.0.0.1:${port}/`, { ...open, allow: [site.allow] }))
  expect(connections).toBe(0)
  site.close()
})

test('a name that leads to this machine is refused by where it leads', async () => {
  const { address } = await lookup(hostname()).catch(() => ({ address: '' }))
  if (judgeAddress(address) === undefined) return
  for (const ask of Object.values(KINDS)) await refused(ask(`http://${hostname()}:${port}/x`))
  expect(connections).toBe(0)
})

test('what an address is, is found out through the same guard', async () => {
  const site = await openSite((request, response) => {
    const link = `http://127.0.0.1:${port}/feed`
    if (request.url === '/')
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<link rel="alternate" type="application/rss+xml" href="${link}"><p>x</p>`)
    else if (request.url === '/robots.txt') response.end(`Sitemap: ${link}`)
    else response.writeHead(404).end()
  })
  await expect(discoverAddress(`${site.origin}/`, { ...open, allow: [site.allow] })).rejects.toMatchObject({ code: 'NOT_A_FEED' })
  expect(connections).toBe(0)
  site.close()
})

test.each([
  'ftp://news.example/',
  'file:///etc/passwd',
  'gopher://127.0.0.1/',
  'http://news.example@127.0.0.1/',
  'http://user:word@news.example/',
  'javascript:1',
  'data:text/html,x',
])('%s is no address for any of them', async (link) => {
  for (const ask of Object.values(KINDS)) await expect(ask(link)).rejects.toMatchObject({ code: 'URL_INVALID' })
})

test('a hundred forms less a few', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(75)
  expect(new Set(ALL).size).toBe(ALL.length)
})

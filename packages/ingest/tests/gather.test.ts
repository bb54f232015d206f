import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { across, read } from '@readout/language'
import { tellStory } from '@readout/record'
import {
  checkStore,
  duePages,
  type Engine,
  joinSource,
  listSources,
  listStories,
  loadBlob,
  loadFeed,
  loadPage,
  loadReading,
  openStore,
  picturesOf,
  saveFeed,
  savePage,
  setFeed,
  versionsOf,
  withdrawSource,
} from '@readout/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { feedHandlers } from '../src/schedule/feed-handlers.ts'
import { fetchDue } from '../src/schedule/fetch-due.ts'
import { gatherFeed } from '../src/schedule/gather-feed.ts'
import { gatherPage } from '../src/schedule/gather-page.ts'
import type { Gathering } from '../src/schedule/gathering.ts'
import { hostTurns } from '../src/schedule/host-turns.ts'
import { openSite, type Site } from './local-site.ts'

const NOW = '2031-05-04T10:00:00.000Z'
const SAID = 'Foreign Minister Ann Oak said: "We are ready to talk about the port in Oria next week."'
const PLAIN = 'The cranes of the port are painted yellow, and they can be seen from the old bridge in winter.'
const CALL = 'She spoke by phone with Borland’s foreign minister Bo Ash on Monday, her office said.'
const story = (paragraphs: string[], age = '2 days ago', picture = '') =>
  `<!doctype html><html lang="en"><head><title>Talks on the port</title></head><body><article><h1>Talks on the port</h1><p>${age}</p>${picture}${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article><p>Seen ${age.length * 97} times</p></body></html>`

let engine: Engine
let dataDir: string
let site: Site
let gathering: Gathering
let now = NOW
/** What the site says at each path; a function answers by itself. */
let says: Record<string, string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void)>

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'readout-gather-'))
  engine = await openStore({ dataDir })
  says = {}
  now = NOW
  site = await openSite((request, response) => {
    const said = says[request.url ?? '']
    if (typeof said === 'function') said(request, response)
    else if (said === undefined) response.writeHead(404).end()
    else response.end(said)
  })
  gathering = { engine, read, version: '0.1.0', allow: [site.allow], turn: hostTurns(engine, { gapMs: 0 }), now: () => now, random: () => 0.5 }
})
afterEach(async () => {
  site.close()
  await engine.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const watch = async (text: string) => {
  says['/a'] = text
  const { id } = await savePage(engine, { url: `${site.origin}/a` }, now)
  return { id, first: await gatherPage(gathering, id) }
}
const again = async (id: string, text: string | ((request: IncomingMessage, response: ServerResponse) => void)) => {
  says['/a'] = text
  now = new Date(Date.parse(now) + 7_200_000).toISOString()
  return gatherPage(gathering, id, { force: true })
}

test('another article text is a version, ranked; what ticks over is none', async () => {
  const { id, first } = await watch(story([SAID, PLAIN]))
  expect(first).toMatchObject({ outcome: 'read', nextAt: '2031-05-04T11:00:00.000Z' })
  expect(await again(id, story([SAID, PLAIN], '3 days ago'))).toMatchObject({ outcome: 'same' })
  expect(await again(id, story([SAID.replace('are ready', 'are not ready'), PLAIN]))).toMatchObject({ outcome: 'version', rank: 3 })
  expect(await again(id, story([SAID.replace('are ready', 'are not ready'), PLAIN.replace('yellow', 'green')]))).toMatchObject({ outcome: 'version', rank: 1 })
  expect((await versionsOf(engine, id)).map(({ number, kind, rank, wordsAdded, wordsRemoved }) => [number, kind, rank, wordsAdded, wordsRemoved])).toEqual([
    [1, 'first', 0, 0, 0],
    [2, 'edited', 3, 1, 0],
    [3, 'edited', 1, 1, 1],
  ])
  expect((await listSources(engine)).length).toBe(3)
  expect((await checkStore(engine)).problems).toEqual([])
})

test.each([
  ['a server in trouble', (_q: IncomingMessage, response: ServerResponse) => void response.writeHead(500).end(), 'failed', /in trouble/],
  ['a page that is gone', (_q: IncomingMessage, response: ServerResponse) => void response.writeHead(404).end(), 'failed', /no page at this address/],
  ['a wall', story(['Subscribe to read on.']), 'emptier', /the longer text is kept/],
  ['an empty page', '<!doctype html><html><body></body></html>', 'emptier', /the longer text is kept/],
  [
    'the front page in its place',
    (_q: IncomingMessage, response: ServerResponse) => void response.writeHead(302, { location: '/' }).end(),
    'failed',
    /front page/,
  ],
])('%s never replaces the text that is held', async (_what, answer, outcome, words) => {
  says['/'] = story([PLAIN, CALL, PLAIN, CALL])
  const { id, first } = await watch(story([SAID, PLAIN, CALL]))
  const result = await again(id, answer)
  expect(result).toMatchObject({ outcome })
  expect(result.words).toMatch(words)
  const page = await loadPage(engine, id)
  expect(page).toMatchObject({ source: first.source, error: { words: result.words } })
  expect((await loadReading(engine, page?.source ?? ''))?.source.text).toContain('We are ready to talk')
  expect(await versionsOf(engine, id)).toHaveLength(1)
  expect(await again(id, story([SAID, PLAIN, CALL, PLAIN.replace('yellow', 'green')]))).toMatchObject({ outcome: 'version' })
  expect(await loadPage(engine, id)).not.toHaveProperty('error')
})

test('a live transcript appended by time is one page with versions', async () => {
  const lines = [
    '10:00 Ann Oak: We are ready to talk about the port and about the cranes.',
    '10:20 Bo Ash: Borland will send its deputy minister to Oria on Friday.',
    '10:40 Ann Oak: We will wait for him at the old bridge in the morning.',
  ]
  const { id } = await watch(story([SAID, PLAIN, lines[0] as string]))
  await again(id, story([SAID, PLAIN, ...lines.slice(0, 2)]))
  await again(id, story([SAID, PLAIN, ...lines]))
  expect((await versionsOf(engine, id)).map(({ kind, wordsRemoved }) => [kind, wordsRemoved])).toEqual([
    ['first', 0],
    ['appended', 0],
    ['appended', 0],
  ])
  expect(await duePages(engine, '2099-01-01')).toHaveLength(1)
})

test('a story counts pages and not their versions', async () => {
  const joining: Gathering = { ...gathering, kept: async (source) => void (await joinSource(engine, source, across)) }
  const long = [SAID, PLAIN, CALL, 'The harbour master said on Sunday that the ice had gone and that the first ships would sail before the end of the week.']
  says['/a'] = says['/b'] = story(long)
  const ids = await Promise.all(['/a', '/b'].map(async (path) => (await savePage(engine, { url: `${site.origin}${path}` }, now)).id))
  says['/b'] = `${story(long)}<p>Another foot of the page</p>`
  for (const id of ids) await gatherPage(joining, id)
  now = '2031-05-04T12:00:00.000Z'
  says['/a'] = story([...long, 'A spokesman for the port added that the cranes were being painted again.'])
  const edited = await gatherPage(joining, ids[0] as string, { force: true })
  expect(edited).toMatchObject({ outcome: 'version' })
  const { rows } = await listStories(engine)
  expect(rows.map(tellStory)).toEqual(['2 carry the same text'])
  expect(rows[0]?.texts[0]?.copies.map(({ source }) => source)).toContain(edited.source)
})

test('validators are sent, an unchanged page is not sent again, and the site is told who asks and why', async () => {
  const seen: (string | undefined)[] = []
  const agents = new Set<string | undefined>()
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    seen.push(request.headers['if-none-match'])
    agents.add(request.headers['user-agent'])
    if (request.headers['if-none-match']) response.writeHead(304).end()
    else response.writeHead(200, { etag: '"v1"' }).end(story([SAID]))
  }
  says['/a'] = answer
  const { id } = await savePage(engine, { url: `${site.origin}/a` }, now)
  await gatherPage(gathering, id)
  expect(await again(id, answer)).toMatchObject({ outcome: 'same' })
  expect(seen).toEqual([undefined, '"v1"'])
  expect([...agents]).toEqual(['readout/0.1.0 (follows feeds and pages that its user chose)'])
})

test('the validators of a wall are not kept: what is unchanged about it would hide the text behind it', async () => {
  const seen: (string | undefined)[] = []
  const answer = (text: string, etag: string) => (request: IncomingMessage, response: ServerResponse) => {
    seen.push(request.headers['if-none-match'])
    response.writeHead(200, { etag }).end(text)
  }
  says['/a'] = answer(story([SAID, PLAIN, CALL]), '"whole"')
  const { id } = await savePage(engine, { url: `${site.origin}/a` }, now)
  await gatherPage(gathering, id)
  expect(await again(id, answer(story(['Subscribe to read on.']), '"wall"'))).toMatchObject({ outcome: 'emptier' })
  await again(id, answer(story([SAID, PLAIN, CALL]), '"whole"'))
  expect(seen).toEqual([undefined, '"whole"', '"whole"'])
})

test('feed, pages and posts in one run; robots.txt holds for pages and not for the declared feed', async () => {
  says['/robots.txt'] = 'User-agent: *\nDisallow: /feed\nDisallow: /closed\n'
  says['/feed'] =
    `<rss version="2.0"><channel><title>Office of Orland</title><item><title>Open</title><link>/a</link><guid>1</guid></item><item><title>Closed</title><link>/closed</link><guid>2</guid></item><item><link>/@mfa/110001</link><guid>3</guid><pubDate>Sun, 04 May 2031 08:00:00 GMT</pubDate><description>&lt;p&gt;We will not accept any ultimatum.&lt;/p&gt;</description></item></channel></rss>`
  says['/a'] = story([SAID, PLAIN])
  says['/closed'] = story([CALL])
  const { id } = await saveFeed(engine, { url: `${site.origin}/feed`, kind: 'feed', origin: 'given' }, now)
  const { feeds, pages } = await fetchDue(gathering)
  expect(feeds).toMatchObject([{ outcome: 'new' }])
  expect(pages.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'read', 'read'])
  expect(site.asked.filter((path) => path === '/closed' || path.startsWith('/@'))).toEqual([])
  expect(site.asked.filter((path) => path === '/robots.txt').length).toBeGreaterThan(0)
  const post = await loadPage(engine, `${site.origin}/@mfa/110001`)
  const reading = await loadReading(engine, post?.source ?? '')
  expect(reading?.source.text).toContain(`Office of Orland (@mfa@${site.allow})`)
  expect(reading?.article.published?.value).toMatch(/^2031-05-04/)
  await setFeed(engine, id, { heedRobots: true })
  expect(await gatherFeed(gathering, id, { force: true })).toMatchObject({ outcome: 'failed', words: expect.stringMatching(/robots\.txt/) })
})

test('item, page and job stand in one transaction: what cannot be enqueued is not there, and comes with the next run', async () => {
  says['/feed'] = '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>/a</link><guid>1</guid></item></channel></rss>'
  says['/a'] = story([SAID, PLAIN])
  const { id } = await saveFeed(engine, { url: `${site.origin}/feed`, kind: 'feed', origin: 'given' }, now)
  const jobs: string[] = []
  let broken = true
  const queued: Gathering = {
    ...gathering,
    enqueueIn: async (_db, some) => {
      if (broken) throw new Error('the queue is gone')
      jobs.push(...some.map(({ kind, key }) => `${kind} ${key}`))
    },
  }
  const handlers = feedHandlers(queued)
  await expect(handlers['fetch-feed']({ feed: id })).rejects.toThrow('the queue is gone')
  expect(await duePages(engine, now)).toEqual([])
  expect(await loadFeed(engine, id)).not.toHaveProperty('okAt')
  broken = false
  await handlers['fetch-feed']({ feed: id })
  const [page] = await duePages(engine, now)
  expect(jobs).toEqual([`fetch-page ${page?.id}`])
  broken = true
  await expect(handlers['fetch-page']({ page: page?.id })).rejects.toThrow('the queue is gone')
  expect(await listSources(engine)).toEqual([])
  expect(await versionsOf(engine, page?.id ?? '')).toEqual([])
  broken = false
  await handlers['fetch-page']({ page: page?.id })
  await handlers['fetch-page']({ page: page?.id })
  expect(jobs).toHaveLength(2)
  expect(await listSources(engine)).toHaveLength(1)
})

test('pictures are links, and stored only where the rights allow it', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
  const picture =
    '<figure><img src="/p.png" alt=""><figcaption>The port in winter. Photo: Bo Ash</figcaption></figure><figure><img src="/q.svg" alt=""><figcaption>A map</figcaption></figure>'
  says['/p.png'] = png
  says['/q.svg'] = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  says['/feed'] = '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>/a</link><guid>1</guid></item></channel></rss>'
  says['/a'] = story([SAID, PLAIN], '2 days ago', picture)
  const { id } = await saveFeed(engine, { url: `${site.origin}/feed`, kind: 'feed', origin: 'given' }, now)
  const unknown = (await fetchDue(gathering)).pages[0]
  expect(site.asked).not.toContain('/p.png')
  expect((await loadReading(engine, unknown?.source ?? ''))?.article.images[0]?.url).toBe(`${site.origin}/p.png`)
  await setFeed(engine, id, { rights: { kind: 'licence', licence: 'CC BY 4.0' } })
  const page = await loadPage(engine, `${site.origin}/a`)
  const owned = await again(page?.id ?? '', story([SAID, PLAIN, CALL], '2 days ago', picture))
  const [stored, ...more] = await picturesOf(engine, owned.source ?? '')
  expect(more).toEqual([])
  expect(stored).toMatchObject({ url: `${site.origin}/p.png`, mediaType: 'image/png', caption: expect.stringContaining('The port') })
  expect(await loadBlob(engine.db, stored?.sha256 ?? '')).toEqual(new Uint8Array(png))
})

test('a withdrawn page is not fetched again', async () => {
  const { id, first } = await watch(story([SAID, PLAIN]))
  await withdrawSource(engine, first.source ?? '', 'asked', now)
  expect(await again(id, story([SAID, PLAIN, CALL]))).toMatchObject({ outcome: 'failed' })
  expect(await loadPage(engine, id)).not.toHaveProperty('nextAt')
})

test('one request a host at a time, however many want one', async () => {
  let [under, most] = [0, 0]
  const answer = (_request: IncomingMessage, response: ServerResponse) => {
    most = Math.max(most, ++under)
    setTimeout(() => {
      under--
      response.end(story([SAID, PLAIN]))
    }, 20)
  }
  for (let n = 0; n < 8; n++) says[`/p${n}`] = answer
  const ids = await Promise.all(Array.from({ length: 8 }, async (_, n) => (await savePage(engine, { url: `${site.origin}/p${n}` }, now)).id))
  const other = { ...gathering, turn: hostTurns(engine, { gapMs: 0 }) }
  await Promise.all(ids.map((id, n) => gatherPage(n % 2 ? gathering : other, id)))
  expect(most).toBe(1)
})

test('a host that asks to be left alone is, for all its feeds; that counts as no failure', async () => {
  says['/one'] = (_request, response) => void response.writeHead(429, { 'retry-after': '3600' }).end()
  says['/two'] = '<rss version="2.0"><channel><title>T</title></channel></rss>'
  const one = await saveFeed(engine, { url: `${site.origin}/one`, kind: 'feed', origin: 'given' }, now)
  const two = await saveFeed(engine, { url: `${site.origin}/two`, kind: 'feed', origin: 'given' }, now)
  expect(await gatherFeed(gathering, one.id)).toMatchObject({ outcome: 'failed' })
  expect(await gatherFeed(gathering, two.id)).toMatchObject({ outcome: 'postponed', words: expect.stringMatching(/is left alone until/) })
  expect(site.asked).toEqual(['/one'])
  expect(await loadFeed(engine, two.id)).toMatchObject({ failures: 0 })
})

test('a sitemap through its index, packed files among them; what was there before is remembered and not read', async () => {
  const urls = (rows: [string, string?][]) =>
    `<urlset>${rows.map(([path, day]) => `<url><loc>${site.origin}${path}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`).join('')}</urlset>`
  says['/sitemap.xml'] =
    `<sitemapindex><sitemap><loc>/new.xml.gz</loc><lastmod>2031-05-04</lastmod></sitemap><sitemap><loc>/gone.xml</loc></sitemap><sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap></sitemapindex>`
  says['/new.xml.gz'] = gzipSync(urls([['/a', '2031-05-03'], ['/about']]))
  says['/old.xml'] = urls([['/2019', '2019-01-01']])
  const { id } = await saveFeed(engine, { url: `${site.origin}/sitemap.xml`, kind: 'sitemap', origin: 'given' }, now)
  expect(await gatherFeed(gathering, id)).toMatchObject({ outcome: 'new', added: [expect.any(String)] })
  expect(await loadFeed(engine, id)).toMatchObject({ format: 'sitemap', note: expect.stringMatching(/gone\.xml was not read.*2 pages that were there before/) })
  now = '2031-05-05T10:00:00.000Z'
  says['/new.xml.gz'] = gzipSync(urls([['/a', '2031-05-05'], ['/about'], ['/b', '2031-05-05']]))
  const next = await gatherFeed(gathering, id, { force: true })
  expect([next.added.length, next.changed.length]).toEqual([1, 1])
})

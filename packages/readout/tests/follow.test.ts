import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runReadout } from './run-readout.ts'

// One invented site: a front page that names a feed, two stories, one of which changes, one closed to programs, and a feed that is in trouble.
let ready = 'are ready'
const story = (n: number) =>
  `<!doctype html><html lang="en"><head><title>Story ${n}</title><meta property="og:type" content="article"></head><body><article><h1>Story ${n}: the port</h1><p>Foreign Minister Ann Oak said: "We ${n === 1 ? ready : 'are ready'} to talk about the port in Oria next week."</p><p>The cranes of the port are painted yellow, and they can be seen from the old bridge in winter.</p></article></body></html>`
const PAGES: Record<string, () => string> = {
  '/': () => '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Welcome</p></body></html>',
  '/feed': () =>
    `<rss version="2.0"><channel><title>Example Times</title>${['story/1', 'story/2', 'closed'].map((path) => `<item><title>${path}</title><link>/${path}</link><guid>${path}</guid></item>`).join('')}</channel></rss>`,
  '/robots.txt': () => 'User-agent: *\nDisallow: /closed\nDisallow: /feed\n',
  '/story/1': () => story(1),
  '/story/2': () => story(2),
  '/alone': () => '<!doctype html><html><head><title>About</title></head><body><p>No feed here.</p></body></html>',
}

let server: Server
let origin = ''
let allow: string[] = []
let env: Record<string, string> = {}
let folder = ''
const readout = (...args: string[]) => runReadout(args, { env })

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = PAGES[request.url ?? '']
    if (request.url === '/trouble') response.writeHead(503, { 'retry-after': '1800' }).end()
    else if (page)
      response
        .setHeader('content-type', request.url === '/feed' ? 'application/rss+xml' : request.url === '/robots.txt' ? 'text/plain' : 'text/html')
        .end(page())
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  origin = `http://${host}`
  allow = ['--allow', host]
  folder = mkdtempSync(join(tmpdir(), 'readout-follow-'))
  env = { READOUT_DATA: folder, READOUT_NO_MODEL: '1' }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a site is followed by its feed, read, and a changed story told', async () => {
  expect(await readout('add', `${origin}/`)).toMatchObject({ code: 4, stderr: expect.stringContaining('ADDRESS_REFUSED') })
  const added = await readout('add', `${origin}/`, ...allow)
  expect(added).toMatchObject({ code: 0, stderr: expect.stringMatching(/Following Example Times \(RSS, 3 items now\), http:\S+\/feed, found on/) })
  expect((await readout('add', `${origin}/feed`, ...allow)).stderr).toContain('Already following Example Times')

  const fetched = await readout('fetch', ...allow)
  expect(fetched).toMatchObject({ code: 0, stderr: expect.stringContaining('1 feed: 1 with news. 3 pages: 2 read, 1 failed.') })
  expect(fetched.stderr).toMatch(/failed +http:\S+\/closed: .*robots\.txt.*Tried again at 20\d\d-\d\d-\d\d \d\d:\d\d UTC\./)
  expect((await readout('search', 'by:"Ann Oak"', '--json')).stdout).toContain('are ready to talk')

  expect((await readout('fetch', ...allow)).stderr).toContain('Nothing is due')
  ready = 'are not ready'
  expect((await readout('add', '--page', `${origin}/story/1`, ...allow)).stderr).toContain('Already following one page')
  const again = await readout('fetch', ...allow, '--json')
  expect(JSON.parse(again.stdout)).toMatchObject({ feeds: [], pages: [{ outcome: 'version', rank: 3 }] })
})

test('feeds are listed in words, changed, exported as OPML and read back', async () => {
  const opml = join(folder, 'list.opml')
  writeFileSync(opml, `<opml version="2.0"><body><outline text="Trouble"><outline text="Busy" xmlUrl="${origin}/trouble"/></outline></body></opml>`)
  expect((await readout('add', opml)).stderr).toContain('1 feed added, 0 followed already.')
  const failed = await readout('fetch', `${origin}/trouble`, ...allow)
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/is in trouble \(503\)\. Tried again at/) })
  const { stdout } = await readout('feeds', '--plain')
  expect(stdout).toMatch(/^FAILING +Busy · \S+ · \S+ is in trouble \(503\)\. .* Tried again in 3\d minutes\. .* in Trouble/m)
  expect((await readout('feeds', `${origin}/trouble`, '--pause')).code).toBe(0)
  expect((await readout('feeds', '--json')).stdout).toContain('"paused": true')
  const written = await readout('feeds', '--opml')
  expect(written.stdout).toContain(`xmlUrl="${origin}/trouble"`)
  expect((await readout('feeds', `${origin}/trouble`, '--remove')).stderr).toContain('no longer followed')
  expect((await readout('feeds', `${origin}/trouble`)).code).toBe(3)
})

test.each([
  [['add', 'nowhere.opml'], 1, 'INPUT_NOT_FOUND'],
  [['add', 'news.example'], 1, 'Did you mean https://news.example?'],
  [['add', '--page', '--feed', 'https://news.example/'], 2, 'USAGE'],
  [['add'], 2, 'missing required argument'],
  [['fetch', 'https://news.example/feed'], 3, 'LINE_NOT_FOUND'],
  [['feeds', '--pause'], 2, 'USAGE'],
  [['feeds', 'x', '--robots', 'maybe'], 2, 'USAGE'],
] as const)('%j ends with %i and says why', async (args, code, words) => {
  const ran = await readout(...args)
  expect(ran.stderr).toContain(words)
  expect(ran.code).toBe(code)
})

test('a site without a feed says so, and what to do', async () => {
  expect(await readout('add', `${origin}/alone`, ...allow)).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/shows no feed: .* --page\. \(NOT_A_FEED\)/),
  })
})

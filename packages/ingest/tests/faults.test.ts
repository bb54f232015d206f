import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from '@readout/language'
import { dueFeeds, duePages, type Engine, type Feed, feedHealth, loadFeed, openStore, type Page, saveFeed } from '@readout/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchDue } from '../src/schedule/fetch-due.ts'
import type { FeedGathered } from '../src/schedule/gather-feed.ts'
import { gatherFeed } from '../src/schedule/gather-feed.ts'
import type { Gathering } from '../src/schedule/gathering.ts'
import { hostTurns } from '../src/schedule/host-turns.ts'
import { FAULTS } from './faults.ts'
import { openSite, type Site } from './local-site.ts'

/** All the time a fetch has here: enough for a bomb on any machine; and what is soon over for a feed that never ends. */
const FETCH_MS = 300_000
const ENDLESS_MS = 3000

const dataDir = mkdtempSync(join(tmpdir(), 'readout-faults-'))
let engine: Engine
let sites: Site[]
let gathering: Gathering
const ids = new Map<string, string>()
const gathered = new Map<string, FeedGathered>()
const pagesOf = new Map<string, Page[]>()

beforeAll(async () => {
  engine = await openStore({ dataDir })
  sites = await Promise.all(FAULTS.map((fault) => openSite((request, response) => fault.answer(request, response, `http://${request.headers.host}`))))
  gathering = {
    engine,
    read,
    version: '0.1.0',
    allow: sites.map(({ allow }) => allow),
    timeoutMs: FETCH_MS,
    turn: hostTurns(engine, { gapMs: 0 }),
    random: () => 0.5,
  }
  for (const [n, fault] of FAULTS.entries())
    ids.set(fault.name, (await saveFeed(engine, { url: `${sites[n]?.origin}/feed`, kind: 'feed', origin: 'given' }, new Date(0).toISOString())).id)
  const names = new Map([...ids].map(([name, id]) => [id, name]))
  const feeds = await dueFeeds(engine, new Date().toISOString(), 100)
  const endless = new Set(FAULTS.filter((fault) => fault.endless).map(({ name }) => ids.get(name)))
  const fetchAll = (timeoutMs: number, some: readonly Feed[]) =>
    fetchDue(
      { ...gathering, timeoutMs },
      {
        feeds: some,
        mostPages: 0,
        progress: ({ last }) => {
          if (last && 'feed' in last) gathered.set(names.get(last.feed) as string, last)
        },
      },
    )
  await Promise.all([
    fetchAll(
      FETCH_MS,
      feeds.filter(({ id }) => !endless.has(id)),
    ),
    fetchAll(
      ENDLESS_MS,
      feeds.filter(({ id }) => endless.has(id)),
    ),
  ])
  for (const page of await duePages(engine, '2099-01-01', 20_000)) {
    const pages = pagesOf.get(page.feed as string) ?? []
    pages.push(page)
    pagesOf.set(page.feed as string, pages)
  }
})
afterAll(async () => {
  for (const site of sites) site.close()
  await engine.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000

test('there are fifty of them and more', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(50)
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
})

describe('each is handled as its row says', () => {
  test.each(FAULTS.map((fault) => [fault.name, fault.expect] as const))('%s', async (name, row) => {
    const result = gathered.get(name)
    const feed = await loadFeed(engine, ids.get(name) as string)
    expect(result).toMatchObject({ outcome: row.outcome })
    if (row.items !== undefined) expect(result?.added).toHaveLength(row.items)
    expect(feed?.error?.code).toBe(row.code)
    if (row.says) expect(`${feed?.error?.words ?? ''} ${feed?.note ?? ''}`).toMatch(row.says)
    if (row.title) expect(feed?.title).toBe(row.title)
    if (row.moved) expect(feed?.url).toMatch(row.moved)
    if (row.next === null) expect(feed?.nextAt).toBeUndefined()
    else if (row.next) {
      const wait = minutes(feed?.triedAt as string, feed?.nextAt as string)
      expect(wait).toBeGreaterThanOrEqual(row.next[0])
      expect(wait).toBeLessThanOrEqual(row.next[1])
    } else expect(feed?.nextAt).toBeDefined()
    const pages = pagesOf.get(feed?.id ?? '') ?? []
    if (row.items !== undefined) expect(pages).toHaveLength(row.items)
    if (row.published) expect(pages[0]?.published).toBe(row.published)
    if (row.url) expect(pages[0]?.url).toMatch(row.url)
  })
})

test('health says in plain words why a feed fails and when it is tried next', async () => {
  const failing = (await feedHealth(engine, new Date().toISOString())).filter(({ state }) => state === 'failing' || state === 'stopped')
  expect(failing.length).toBe(FAULTS.filter(({ expect: row }) => row.outcome === 'failed').length)
  for (const { words, state } of failing) {
    expect(words).toMatch(state === 'stopped' ? /No longer fetched\./ : /Tried again in \d+ (?:minutes|hours)\.$/)
    expect(words).not.toMatch(/undefined|Error:|ECONN|\[object/)
  }
})

test('a second run asks nobody before its time, and takes nothing twice', async () => {
  const before = sites.map(({ asked }) => asked.length)
  expect((await fetchDue(gathering, { mostPages: 0 })).feeds).toEqual([])
  expect(sites.map(({ asked }) => asked.length)).toEqual(before)
  expect(await gatherFeed(gathering, ids.get('RSS') as string, { force: true })).toMatchObject({ outcome: 'new', added: [], known: 2 })
})

test('no feed waits for a slow one: twenty hold their answer until thirty others are through', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'readout-slow-'))
  const store = await openStore({ dataDir: dir })
  const held: (() => void)[] = []
  const feed = '<rss version="2.0"><channel><title>T</title><item><guid>https://news.example/1</guid></item></channel></rss>'
  const slow = await Promise.all(Array.from({ length: 20 }, () => openSite((_request, response) => void held.push(() => response.end(feed)))))
  const quick = await Promise.all(Array.from({ length: 30 }, () => openSite((_request, response) => void response.end(feed))))
  // The slow ones are due first.
  for (const [n, site] of [...slow, ...quick].entries())
    await saveFeed(store, { url: `${site.origin}/feed`, kind: 'feed', origin: 'given' }, new Date(n).toISOString())
  const allow = [...slow, ...quick].map((site) => site.allow)
  const done = await fetchDue(
    { engine: store, read, version: '0.1.0', allow, turn: hostTurns(store, { gapMs: 0 }) },
    {
      mostPages: 0,
      progress: ({ feeds }) => {
        if (feeds === 30) for (const answer of held.splice(0)) answer()
      },
    },
  )
  expect(done.feeds.map(({ outcome }) => outcome)).toEqual(Array(50).fill('new'))
  for (const site of [...slow, ...quick]) site.close()
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

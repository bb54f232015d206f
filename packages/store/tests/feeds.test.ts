import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  claimHost,
  dueFeeds,
  duePages,
  exportJsonl,
  type FeedItem,
  feedHealth,
  importJsonl,
  isOlderVersion,
  keepHost,
  olderVersionsOf,
  pagesADay,
  pageSources,
  listEdits,
  listFeeds,
  loadFeed,
  loadPage,
  pageId,
  pageOfSource,
  picturesOf,
  releaseHost,
  removeFeed,
  saveFeed,
  saveFetchedFeed,
  savePage,
  savePageOutcome,
  savePicture,
  saveReading,
  setFeed,
  setRights,
  versionsOf,
  saveVersionIn,
  withdrawSource,
  loadBlob,
} from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-04T10:00:00.000Z'
const LATER = '2031-05-04T11:00:00.000Z'
const URL = 'https://example.org/feed'
const item = (n: number, more: Partial<FeedItem> = {}): FeedItem => ({ key: `k${n}`, hash: 'h', url: `https://example.org/${n}`, title: `Story ${n}`, ...more })
const good = (items: FeedItem[], more = {}) => ({ kind: 'new' as const, nextAt: LATER, items, format: 'rss', ...more })

describe.each(ENGINES)('feeds in the store ($name)', ({ open }) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.close())
  const follow = () => saveFeed(opened.engine, { url: URL, kind: 'feed', origin: 'given' }, NOW)
  const keep = (sentences: string[], page: string, more = {}) => {
    const reading = inventedReading(sentences)
    return saveReading(opened.engine, {
      bytes: new TextEncoder().encode(reading.source.text),
      reading,
      input: {},
      now: NOW,
      also: async (db, { source }) =>
        void (await saveVersionIn(db, page, { source, fetchedAt: NOW, kind: 'first', rank: 0, wordsAdded: 0, wordsRemoved: 0, touched: [], ...more }, NOW)),
    })
  }

  test('a feed is followed once, found by id, address and the beginning of its id, and due at once', async () => {
    const first = await follow()
    expect([first.added, (await follow()).added]).toEqual([true, false])
    expect((await dueFeeds(opened.engine, NOW)).map(({ url }) => url)).toEqual([URL])
    for (const named of [first.id, URL, first.id.slice(0, 6)]) expect(await loadFeed(opened.engine, named)).toMatchObject({ id: first.id, kind: 'feed' })
    expect(await loadFeed(opened.engine, 'https://example.org/other')).toBeUndefined()
    await setFeed(opened.engine, first.id, { paused: true, heedRobots: true, rights: { kind: 'licence', licence: 'CC BY 4.0' } })
    expect(await dueFeeds(opened.engine, NOW)).toEqual([])
    expect((await listFeeds(opened.engine))[0]).toMatchObject({ paused: true, heedRobots: true, rights: 'licence', licence: 'CC BY 4.0' })
    await expect(setFeed(opened.engine, 'nowhere', { paused: true })).rejects.toMatchObject({ code: 'LINE_NOT_FOUND' })
  })

  test('items become pages once, a changed item makes its page due again, and each gets its job in the same transaction', async () => {
    const { id } = await follow()
    const jobs: string[] = []
    const enqueueIn = async (_db: unknown, many: { key: string }[]) => void jobs.push(...many.map(({ key }) => key))
    const first = await saveFetchedFeed(opened.engine, id, good([item(1), item(2), item(1)]), NOW, enqueueIn)
    expect(first).toEqual({ added: [pageId('https://example.org/1'), pageId('https://example.org/2')].sort(), changed: [], known: 0 })
    expect(jobs.sort()).toEqual(first.added)
    const second = await saveFetchedFeed(opened.engine, id, good([item(1), item(2, { hash: 'other' }), item(3)]), LATER, enqueueIn)
    expect(second).toEqual({ added: [pageId('https://example.org/3')], changed: [pageId('https://example.org/2')], known: 1 })
    expect(jobs).toHaveLength(4)
    expect(await duePages(opened.engine, LATER)).toHaveLength(3)
  })

  test('what fails to be enqueued is not kept: item, page and job stand or fall together', async () => {
    const { id } = await follow()
    const broken = () => Promise.reject(new Error('the queue is gone'))
    await expect(saveFetchedFeed(opened.engine, id, good([item(1)]), NOW, broken)).rejects.toThrow('the queue is gone')
    expect(await duePages(opened.engine, NOW)).toEqual([])
    expect((await saveFetchedFeed(opened.engine, id, good([item(1)]), NOW)).added).toHaveLength(1)
  })

  test('ten thousand items are taken, and taken once', async () => {
    const { id } = await follow()
    const many = Array.from({ length: 10_000 }, (_, n) => item(n))
    expect((await saveFetchedFeed(opened.engine, id, good(many), NOW)).added).toHaveLength(10_000)
    expect(await saveFetchedFeed(opened.engine, id, good(many), LATER)).toEqual({ added: [], changed: [], known: 10_000 })
  })

  test('skipped items are remembered and make no page', async () => {
    const { id } = await follow()
    expect((await saveFetchedFeed(opened.engine, id, good([item(1, { skip: true })]), NOW)).added).toEqual([])
    expect((await saveFetchedFeed(opened.engine, id, good([item(1)]), NOW)).known).toBe(1)
  })

  test('health says in words what fails and when it is tried next, and takes it back after a good fetch', async () => {
    const { id } = await follow()
    const failed = { kind: 'failed' as const, code: 'FETCH_STATUS', words: 'example.org is in trouble (503).', nextAt: LATER }
    await saveFetchedFeed(opened.engine, id, failed, NOW)
    await saveFetchedFeed(opened.engine, id, failed, NOW)
    expect((await feedHealth(opened.engine, NOW))[0]).toMatchObject({
      state: 'failing',
      words: 'example.org is in trouble (503). Failed 2 times in a row. Never fetched well so far. Tried again in 60 minutes.',
    })
    await saveFetchedFeed(opened.engine, id, { ...good([item(1), item(2)]), title: 'Example Times', movedTo: 'https://example.org/new' }, NOW)
    const [well] = await feedHealth(opened.engine, NOW)
    expect(well).toMatchObject({
      state: 'ok',
      words: 'Fetched just now. Next in 60 minutes.',
      itemsADay: 2,
      pages: { named: 2, read: 0, failing: 0 },
      feed: { title: 'Example Times', url: 'https://example.org/new', movedFrom: URL, failures: 0 },
    })
    expect(await follow()).toEqual({ id, added: false })
    const { nextAt: _never, ...gone } = failed
    await saveFetchedFeed(opened.engine, id, gone, NOW)
    expect((await feedHealth(opened.engine, NOW))[0]).toMatchObject({ state: 'stopped' })
    expect(await dueFeeds(opened.engine, '2099-01-01T00:00:00.000Z')).toEqual([])
  })

  test('a page keeps its versions; a failed fetch leaves the text that is held', async () => {
    const { id } = await savePage(opened.engine, { url: 'https://example.org/1' }, NOW)
    const { source } = await keep(['We are ready.'], id)
    await keep(['We are ready.'], id)
    const touched = [{ line: 's0', kind: 'statement', change: 'changed' as const, exact: 'We are ready.' }]
    const later = await keep(['We are not ready.'], id, { kind: 'edited', rank: 3, wordsAdded: 1, touched })
    expect(await versionsOf(opened.engine, id)).toMatchObject([
      { number: 1, source, kind: 'first', rank: 0 },
      { number: 2, source: later.source, kind: 'edited', rank: 3, wordsAdded: 1, touched },
    ])
    await savePageOutcome(opened.engine, id, { kind: 'failed', code: 'FETCH_STATUS', words: 'gone' }, LATER)
    expect(await loadPage(opened.engine, id)).toMatchObject({ source: later.source, failures: 1, error: { code: 'FETCH_STATUS' } })
    expect(await pageOfSource(opened.engine, source)).toMatchObject({ id })
    expect(await listEdits(opened.engine)).toMatchObject([{ number: 2, url: 'https://example.org/1' }])
  })

  test('an older version is history: lists and counts of pages hold the newest only', async () => {
    const { id } = await savePage(opened.engine, { url: 'https://example.org/1' }, NOW)
    const first = await keep(['We are ready.'], id)
    const second = await keep(['We are not ready.'], id)
    const other = await keep(['Grain prices will fall.'], (await savePage(opened.engine, { url: 'https://example.org/2' }, NOW)).id)
    expect([await isOlderVersion(opened.engine.db, first.source), await isOlderVersion(opened.engine.db, second.source)]).toEqual([true, false])
    expect(await olderVersionsOf(opened.engine.db, second.source)).toEqual([first.source])
    const { rows, total } = await pageSources(opened.engine, { limit: 10 })
    expect([total, rows.map((row) => row.id).sort()]).toEqual([2, [second.source, other.source].sort()])
    expect((await pagesADay(opened.engine, '2031-05-01', '2031-05-31'))['2031-05-03']).toBe(2)
    // The same words again: the first text is what the page shows, and the second is history.
    await keep(['We are ready.'], id)
    expect(await isOlderVersion(opened.engine.db, first.source)).toBe(false)
    expect(await olderVersionsOf(opened.engine.db, first.source)).toEqual([second.source])
  })

  test('one holder has the turn at a host; it passes on when given back or when its time is over', async () => {
    const soon = '2031-05-04T10:00:30.000Z'
    expect(await claimHost(opened.engine, 'example.org', 'a', NOW, soon)).toBeUndefined()
    expect(await claimHost(opened.engine, 'example.org', 'b', NOW, soon)).toEqual({ held: true, until: soon })
    expect(await claimHost(opened.engine, 'other.example', 'b', NOW, soon)).toBeUndefined()
    await releaseHost(opened.engine, 'example.org', 'b', NOW, NOW)
    expect(await claimHost(opened.engine, 'example.org', 'b', NOW, soon)).toEqual({ held: true, until: soon })
    await releaseHost(opened.engine, 'example.org', 'a', NOW, '2031-05-04T10:00:05.000Z')
    expect(await claimHost(opened.engine, 'example.org', 'b', NOW, soon)).toEqual({ held: false, until: '2031-05-04T10:00:05.000Z' })
    expect(await claimHost(opened.engine, 'example.org', 'b', '2031-05-04T10:00:05.000Z', soon)).toBeUndefined()
    await keepHost(opened.engine, 'example.org', 'b', LATER)
    await keepHost(opened.engine, 'example.org', 'a', '2099-01-01T00:00:00.000Z')
    expect(await claimHost(opened.engine, 'example.org', 'c', soon, LATER)).toEqual({ held: true, until: LATER })
    expect(await claimHost(opened.engine, 'example.org', 'c', LATER, '2031-05-04T12:00:00.000Z')).toBeUndefined()
  })

  test('pictures are shown while the rights of their source allow it, and go with it', async () => {
    const { id } = await savePage(opened.engine, { url: 'https://example.org/1' }, NOW)
    const { source } = await keep(['We are ready.'], id)
    await setRights(opened.engine, source, { kind: 'own' })
    await savePicture(opened.engine, { source, url: 'https://example.org/p.png', mediaType: 'image/png', credit: 'Bo Ash' }, new Uint8Array([1, 2]), NOW)
    const [picture] = await picturesOf(opened.engine, source)
    expect(picture).toMatchObject({ credit: 'Bo Ash', mediaType: 'image/png' })
    await setRights(opened.engine, source, { kind: 'unknown' })
    expect(await picturesOf(opened.engine, source)).toEqual([])
    await withdrawSource(opened.engine, source, 'asked', NOW)
    expect(await loadBlob(opened.engine.db, picture?.sha256 ?? '')).toBeUndefined()
  })

  test('a feed no longer followed leaves the pages that were read', async () => {
    const { id } = await follow()
    await saveFetchedFeed(opened.engine, id, good([item(1), item(2)]), NOW)
    await keep(['We are ready.'], pageId('https://example.org/1'))
    await removeFeed(opened.engine, id)
    expect(await listFeeds(opened.engine)).toEqual([])
    expect(await loadPage(opened.engine, 'https://example.org/1')).toBeDefined()
    expect(await loadPage(opened.engine, 'https://example.org/2')).toBeUndefined()
  })

  test('feeds, pages and versions are in the export and come back from it', async () => {
    const { id } = await follow()
    await saveFetchedFeed(opened.engine, id, good([item(1)]), NOW)
    await keep(['We are ready.'], pageId('https://example.org/1'))
    const lines: string[] = []
    for await (const line of exportJsonl(opened.engine)) lines.push(line)
    const other = await open()
    await importJsonl(other.engine, lines)
    expect(await versionsOf(other.engine, pageId('https://example.org/1'))).toHaveLength(1)
    expect(await listFeeds(other.engine)).toEqual(await listFeeds(opened.engine))
    await other.close()
  })
})

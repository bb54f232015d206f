import { afterEach, describe, expect, test } from 'vitest'
import type { Verdict } from '@readout/record'
import { type After, type Engine, parseQuery, savePage, saveReading, saveVerdict, saveVersionIn, search } from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-10T00:00:00Z'
const keep = (engine: Engine, words: string[], published: string) => {
  const reading = inventedReading(words, { published })
  // The hand-made ids are those of a page; here they must differ between pages, as real ones do.
  reading.statements = reading.statements.map((line) => ({ ...line, id: `${line.id}-${reading.source.id.slice(0, 6)}` }))
  return saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })
}

const verdictOn = (source: string, line: string, action: Verdict['action'], id: string): Verdict => ({
  id,
  source,
  kind: 'statement',
  line,
  action,
  who: 'Ann',
  at: NOW,
  scope: 'page',
  extractor: '1',
  textVersion: 1,
})

describe.each(ENGINES)('pages of a search on $name', ({ open }) => {
  let opened: Opened
  afterEach(() => opened.close())

  test('every line comes once, newest first, and lines that come in meanwhile move nothing', async () => {
    opened = await open()
    await keep(opened.engine, ['Grain one.', 'Grain two.', 'Grain three.'], '2031-05-03')
    await keep(opened.engine, ['Grain four.', 'Grain five.'], '2031-05-03')
    await keep(opened.engine, ['Grain six.'], '2031-05-02')
    const query = parseQuery('grain')
    const whole = (await search(opened.engine, query, { now: NOW })).lines.map(({ exact }) => exact)
    expect(whole).toHaveLength(6)
    const paged: string[] = []
    let after: After | undefined
    for (;;) {
      const { lines } = await search(opened.engine, query, { now: NOW, limit: 2, ...(after ? { after } : {}) })
      paged.push(...lines.map(({ exact }) => exact))
      after = lines.at(-1)
      if (!after) break
      if (paged.length === 2) await keep(opened.engine, ['Grain newer.'], '2031-05-09')
    }
    expect(paged).toEqual(whole)
  })

  test('lines that may not be seen are in no count and no facet', async () => {
    opened = await open()
    const { source } = await keep(opened.engine, ['Grain one.', 'Grain two.', 'Grain three.'], '2031-05-03')
    const query = parseQuery('grain')
    const [first, second] = (await search(opened.engine, query, { now: NOW })).lines.map(({ id }) => id) as [string, string]
    const among = await search(opened.engine, query, { now: NOW, among: [first, second] })
    expect([among.total, among.lines.map(({ id }) => id), among.facets.type]).toEqual([2, [first, second], { statement: 2 }])
    expect((await search(opened.engine, query, { now: NOW, among: [] })).total).toBe(0)
    const many = Array.from({ length: 70_000 }, (_, n) => `none${n}`)
    expect((await search(opened.engine, query, { now: NOW, among: [first, ...many] })).total).toBe(1)
    const seen = () => search(opened.engine, query, { now: NOW, checked: true })
    expect((await seen()).total).toBe(0)
    await saveVerdict(opened.engine, verdictOn(source, second, 'accept', 'v1'))
    expect(await seen()).toMatchObject({ total: 1, lines: [{ id: second }], facets: { type: { statement: 1 } } })
    await saveVerdict(opened.engine, { ...verdictOn(source, second, 'reject', 'v2'), reason: 'nobody said it' })
    expect((await seen()).total).toBe(0)
    expect((await search(opened.engine, query, { now: NOW })).total).toBe(2)
  })

  test('a line that stands in several versions of a page is found once, in the text the page shows now', async () => {
    opened = await open()
    const { engine } = opened
    // The invented reader tells every other line as indirect: the newer text reads "Grain stays." otherwise, so that a verdict on it does not go over.
    const first = await keep(engine, ['Grain goes.', 'Grain stays.'], '2031-05-03')
    const second = await keep(engine, ['Grain stays.', 'Grain comes.'], '2031-05-03')
    const beside = await keep(engine, ['Grain stays.'], '2031-05-03')
    const { id: page } = await savePage(engine, { url: 'https://times.example/grain' }, NOW)
    for (const [at, { source }] of [first, second].entries())
      await engine.db
        .transaction()
        .execute((db) =>
          saveVersionIn(db, page, { source, fetchedAt: NOW, kind: at ? 'edited' : 'first', rank: 0, wordsAdded: 0, wordsRemoved: 0, touched: [] }, NOW),
        )
    const found = await search(engine, parseQuery('grain'), { now: NOW })
    const told = (source: string) => found.lines.filter((line) => line.source_id === source).map(({ exact }) => exact)
    expect([told(first.source), told(second.source), told(beside.source)]).toEqual([['Grain goes.'], ['Grain stays.', 'Grain comes.'], ['Grain stays.']])
    expect([found.total, found.facets.type]).toEqual([4, { statement: 4 }])
    // Who sees checked lines alone sees the older one while the newer is not checked.
    const stays = await engine.db
      .selectFrom('lines')
      .select('id')
      .where('source_id', '=', first.source)
      .where('exact', '=', 'Grain stays.')
      .executeTakeFirstOrThrow()
    await saveVerdict(engine, verdictOn(first.source, stays.id, 'accept', 'v3'))
    expect((await search(engine, parseQuery('grain'), { now: NOW, checked: true })).lines).toMatchObject([{ id: stays.id }])
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { type After, type Engine, parseQuery, saveReading, search } from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-10T00:00:00Z'
const keep = (engine: Engine, words: string[], published: string) => {
  const reading = inventedReading(words, { published })
  // The hand-made ids are those of a page; here they must differ between pages, as real ones do.
  reading.statements = reading.statements.map((line) => ({ ...line, id: `${line.id}-${reading.source.id.slice(0, 6)}` }))
  return saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })
}

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
    await keep(opened.engine, ['Grain one.', 'Grain two.', 'Grain three.'], '2031-05-03')
    const query = parseQuery('grain')
    const [first, second] = (await search(opened.engine, query, { now: NOW })).lines.map(({ id }) => id) as [string, string]
    const among = await search(opened.engine, query, { now: NOW, among: [first, second] })
    expect([among.total, among.lines.map(({ id }) => id), among.facets.type]).toEqual([2, [first, second], { statement: 2 }])
    const without = await search(opened.engine, query, { now: NOW, without: [first] })
    expect([without.total, without.facets.type]).toEqual([2, { statement: 2 }])
    expect((await search(opened.engine, query, { now: NOW, among: [] })).total).toBe(0)
    const many = Array.from({ length: 70_000 }, (_, n) => `none${n}`)
    expect((await search(opened.engine, query, { now: NOW, among: [first, ...many] })).total).toBe(1)
    expect((await search(opened.engine, query, { now: NOW, without: [first, ...many] })).total).toBe(2)
  })
})

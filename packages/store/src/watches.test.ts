import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES, type Opened } from '../tests/engines.ts'
import { inventedReading } from '../tests/invented.ts'
import { listOutlets, listWatches, loadWatch, outletSources, pagesADay, removeWatch, saveReading, saveWatch } from './index.ts'

describe.each(ENGINES)('$name', ({ open }) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.close())

  test('a watch is kept, changed under the same id, listed for its owner alone and taken away by its owner alone', async () => {
    const { engine } = opened
    const watch = { id: 'w1', owner: 'ann', name: 'Oak on grain', query: 'by:oak grain', made: '2031-05-03T10:00:00Z' }
    await saveWatch(engine, watch)
    await saveWatch(engine, { ...watch, seen: '2031-05-04T10:00:00Z' })
    await saveWatch(engine, { id: 'w2', owner: 'bo', name: 'A and B', pair: ['XAA', 'XBB'], made: '2031-05-03T11:00:00Z' })
    expect(await listWatches(engine, 'ann')).toEqual([{ ...watch, seen: '2031-05-04T10:00:00Z' }])
    expect(await removeWatch(engine, 'ann', 'w2')).toBe(false)
    expect((await loadWatch(engine, 'w2'))?.pair).toEqual(['XAA', 'XBB'])
    expect(await removeWatch(engine, 'bo', 'w2')).toBe(true)
    expect(await loadWatch(engine, 'w2')).toBeUndefined()
  })

  test('what is no watch is refused', async () => {
    await expect(saveWatch(opened.engine, { id: 'w1', owner: 'ann' } as never)).rejects.toMatchObject({ code: 'QUERY_INVALID' })
  })

  test('outlets are counted by their pages, and a day by the pages that came out on it', async () => {
    const { engine } = opened
    for (const [outlet, published, words] of [
      ['Example Times', '2031-05-03', 'One.'],
      ['Example Times', '2031-05-04T08:00:00Z', 'Two.'],
      ['Harbour Ledger', '2031-05-04', 'Three.'],
    ] as const)
      await saveReading(engine, {
        bytes: new TextEncoder().encode(words),
        reading: inventedReading([words], { outlet, published }),
        input: {},
        now: '2031-05-05T00:00:00Z',
      })
    expect((await listOutlets(engine)).map(({ outlet, pages }) => [outlet, pages])).toEqual([
      ['Example Times', 2],
      ['Harbour Ledger', 1],
    ])
    expect((await outletSources(engine, ['Example Times'], { limit: 1 })).total).toBe(2)
    expect((await outletSources(engine, ['Example Times'], { limit: 1 })).rows[0]?.published).toBe('2031-05-04T08:00:00Z')
    expect(await pagesADay(engine, '2031-05-03', '2031-05-04')).toEqual({ '2031-05-03': 1, '2031-05-04': 2 })
    expect(await pagesADay(engine, '2031-05-04', '2031-05-04')).toEqual({ '2031-05-04': 2 })
  })
})

import type { Verdict } from '@readout/record'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  checkStore,
  exportJsonl,
  impactOf,
  importJsonl,
  listVerdicts,
  loadReading,
  loadReadings,
  loadSource,
  parseQuery,
  saveReading,
  saveVerdict,
  search,
  setRights,
  withdrawSource,
} from '../src/index.ts'
import { KEPT_TABLES } from '../src/export/kept-tables.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-04T10:00:00Z'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const keep = (opened: Opened, reading: ReturnType<typeof inventedReading>, input = {}) =>
  saveReading(opened.engine, { bytes: bytesOf(reading.source.text), reading, input, now: NOW })
const verdict = (source: string, over: Partial<Verdict>): Verdict => ({
  id: 'v1',
  at: NOW,
  who: 'Ann',
  action: 'accept',
  source,
  kind: 'statement',
  line: 's0',
  scope: 'page',
  extractor: '1',
  textVersion: 1,
  ...over,
})
const exported = async (opened: Opened, options = {}) => {
  let text = ''
  for await (const line of exportJsonl(opened.engine, options)) text += line
  return text
}

describe.each(ENGINES)('the store on $name', ({ open }) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.close())

  test('a reading comes back as it was saved, and the same reading twice is one', async () => {
    const reading = inventedReading(['We are ready.', 'The port stays open.'])
    await keep(opened, reading)
    const { source } = await keep(opened, reading)
    expect(await loadReading(opened.engine, source)).toEqual(reading)
    expect(await loadReadings(opened.engine, source)).toHaveLength(1)
  })

  test('a newer extractor makes a new current reading and keeps the old one', async () => {
    const old = inventedReading(['We are ready.'])
    const fresh = inventedReading(['We are ready.'], { version: '2' })
    await keep(opened, old)
    await keep(opened, fresh)
    expect((await loadReading(opened.engine, old.source.id))?.extractor.version).toBe('2')
    expect((await loadReadings(opened.engine, old.source.id)).map(({ current }) => current).sort()).toEqual([false, true])
  })

  test('search: words, phrases, qualifiers, minus, folded names, exact totals and facets', async () => {
    await keep(opened, inventedReading(['We are ready to talk.', 'The grain port stays open.']))
    await keep(opened, inventedReading(['Grain prices will fall.'], { speaker: 'José Ñandú', published: '2031-04-01', outlet: 'Borland Post' }))
    const found = async (query: string) => (await search(opened.engine, parseQuery(query), { now: NOW })).lines.map((line) => line.exact)
    expect(await found('grain')).toEqual(['The grain port stays open.', 'Grain prices will fall.'])
    expect(await found('"grain port"')).toEqual(['The grain port stays open.'])
    expect(await found('grain -port')).toEqual(['Grain prices will fall.'])
    expect(await found('by:nandu')).toEqual(['Grain prices will fall.'])
    expect(await found('grain by:oak is:indirect')).toEqual(['The grain port stays open.'])
    expect(await found('age:<7d is:direct')).toEqual(['We are ready to talk.'])
    expect(await found('before:2031-05-01')).toEqual(['Grain prices will fall.'])
    expect(await found('outlet:"borland post"')).toEqual(['Grain prices will fall.'])
    expect(await found('100%')).toEqual([])
    const { total, facets } = await search(opened.engine, parseQuery(''), { now: NOW, limit: 1 })
    expect([total, facets.type, facets.outlet]).toEqual([3, { statement: 3 }, { 'example times': 2, 'borland post': 1 }])
  })

  test('verdicts are appended, refused when they say nothing, and find their way back in order', async () => {
    const { source } = await keep(opened, inventedReading(['We are ready.']))
    await saveVerdict(opened.engine, verdict(source, {}))
    await saveVerdict(opened.engine, verdict(source, { id: 'v2', action: 'undo', undoes: 'v1' }))
    expect((await listVerdicts(opened.engine, source)).map(({ id }) => id)).toEqual(['v1', 'v2'])
    await expect(saveVerdict(opened.engine, verdict(source, { id: 'v3', action: 'reject' }))).rejects.toMatchObject({ code: 'VERDICT_INVALID' })
    await expect(saveVerdict(opened.engine, verdict(source, { id: 'v4', action: 'undo', undoes: 'nowhere' }))).rejects.toMatchObject({
      code: 'VERDICT_INVALID',
    })
  })

  test('a verdict tells what else it touches: the copies on other pages', async () => {
    const first = await keep(opened, inventedReading(['We are ready.', 'One more.']))
    const second = await keep(opened, inventedReading(['We are ready.'], { speaker: 'Bo Ash' }))
    expect((await impactOf(opened.engine, first.source, 'statement', 's0')).copies).toEqual([{ source: second.source, line: 's0' }])
  })

  test('a withdrawn source leaves its tombstone and nothing else, and is not kept again', async () => {
    const reading = inventedReading(['We are ready.'])
    const { source } = await keep(opened, reading)
    await withdrawSource(opened.engine, source, 'asked by the publisher', NOW)
    expect(await loadReading(opened.engine, source)).toBeUndefined()
    expect(await loadSource(opened.engine, source)).toMatchObject({
      withdrawn_at: NOW,
      withdrawn_reason: 'asked by the publisher',
      sha256: reading.source.sha256,
    })
    expect((await search(opened.engine, parseQuery('ready'), { now: NOW })).total).toBe(0)
    expect(await exported(opened)).not.toContain('We are ready')
    await expect(keep(opened, reading)).rejects.toMatchObject({ code: 'WITHDRAWN' })
  })

  test('rights of a source are kept, and an unknown source is refused', async () => {
    const { source } = await keep(opened, inventedReading(['We are ready.']))
    expect(await loadSource(opened.engine, source)).toMatchObject({ rights: 'unknown' })
    await setRights(opened.engine, source, { kind: 'licence', licence: 'CC BY 4.0' })
    expect(await loadSource(opened.engine, source)).toMatchObject({ rights: 'licence', licence: 'CC BY 4.0' })
    await expect(setRights(opened.engine, 'nowhere', { kind: 'own' })).rejects.toMatchObject({ code: 'LINE_NOT_FOUND' })
  })

  test('the check of the whole store sees a span that no longer stands, and nothing in a sound store', async () => {
    await keep(opened, inventedReading(['We are ready.']))
    expect(await checkStore(opened.engine)).toMatchObject({ blobs: 1, readings: 1, problems: [] })
    const broken = inventedReading(['We are not ready.'])
    ;(broken.statements[0]!.content[0] as { exact: string }).exact = 'We were ready.'
    await keep(opened, broken)
    expect((await checkStore(opened.engine)).problems).toHaveLength(1)
  })

  test('a file of a newer version is refused, and left as it was', async () => {
    await opened.engine.db.updateTable('meta').set({ value: '999' }).where('key', '=', 'schema').execute()
    await expect(opened.again()).rejects.toMatchObject({ code: 'STORE_NEWER' })
  })

  test('import of a broken line takes nothing', async () => {
    await keep(opened, inventedReading(['We are ready.']))
    const lines = (await exported(opened)).split('\n')
    const other = await open()
    await expect(importJsonl(other.engine, [...lines.slice(0, 3), '{"table":'])).rejects.toMatchObject({ code: 'IMPORT_LINE' })
    expect((await exported(other)).split('\n').filter(Boolean)).toHaveLength(1)
    await other.close()
  })
})

/** Two invented rows in every kept table that this suite does not fill otherwise, by its columns: a table added later is in the export too, or fails here. */
async function fillKept({ engine }: Opened, sha256: string): Promise<void> {
  const tables = await engine.db.introspection.getTables()
  for (const { table } of KEPT_TABLES.slice(5)) {
    const columns = tables.find(({ name }) => name === table)?.columns ?? []
    const row = (n: number) =>
      Object.fromEntries(
        columns
          .filter(({ name }) => name !== 'seq')
          .map(({ name, dataType }) => {
            if (name === 'sha256') return [name, sha256]
            if (/int/i.test(dataType)) return [name, n]
            if (/real|double|float/i.test(dataType)) return [name, n + 0.5]
            return [name, /blob|bytea/i.test(dataType) ? Buffer.from([0, n, 255]) : `${table}-${name}-${n} ż`]
          }),
      )
    for (const n of [2, 1])
      await engine.db
        .insertInto(table)
        .values(row(n) as never)
        .execute()
  }
}

test.each(ENGINES.flatMap((from) => ENGINES.map((to) => ({ from, to, name: `${from.name} -> ${to.name}` }))))(
  'export, import, export is byte for byte the same: $name',
  async ({ from, to }) => {
    const [one, two] = [await from.open(), await to.open()]
    const { source } = await keep(one, inventedReading(['We are ready to talk.', 'Żółć stays “open”.']))
    await keep(one, inventedReading(['Grain prices will fall.'], { speaker: 'Bo Ash' }), { title: 'Prices' })
    await saveVerdict(one.engine, verdict(source, { id: 'v9' }))
    await saveVerdict(one.engine, verdict(source, { id: 'v1', action: 'reject', reason: 'not said' }))
    await fillKept(one, (await loadSource(one.engine, source))?.sha256 ?? '')
    const first = await exported(one, { private: true })
    for (const { table } of KEPT_TABLES) expect(first).toContain(`"table":"${table}"`)
    await importJsonl(two.engine, first.split('\n'))
    expect(await exported(two, { private: true })).toBe(first)
    const plain = await exported(one)
    for (const kept of KEPT_TABLES) for (const column of kept.private ?? []) expect(plain).not.toContain(`${kept.table}-${column}-`)
    expect((await search(two.engine, parseQuery('grain'), { now: NOW })).total).toBe(1)
    await Promise.all([one.close(), two.close()])
  },
)

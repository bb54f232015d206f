import type { Reading, Span, Verdict } from '@readout/record'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  carryVerdicts,
  checkStore,
  exportJsonl,
  importJsonl,
  listVerdicts,
  loadShown,
  loadSource,
  reprocessEffect,
  saveReading,
  saveReread,
  saveVerdict,
  shownRecord,
  standingVerdicts,
  withdrawSource,
} from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-04T10:00:00Z'
const keep = async (opened: Opened, reading: Reading) =>
  (await saveReading(opened.engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: NOW })).source
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
/** The same reading by a later extractor that reads s0's act otherwise and finds no s1. */
const later = (reading: Reading): Reading => ({
  ...reading,
  extractor: { version: '2', textVersion: 1 },
  statements: reading.statements.slice(0, 1).map((line) => ({ ...line, act: 'deny' as const })),
})
/** The same page under a text version that leaves out the opening words, so that everything stands elsewhere. */
function underNextText(reading: Reading): { reading: Reading; span: (span: Span) => Span | undefined } {
  const shift = reading.statements[0]?.content[0]?.start ?? 0
  const fresh = inventedReading(
    reading.statements.map((line) => line.content[0]?.exact ?? ''),
    { speaker: 'Bo' },
  )
  const to = fresh.statements[0]?.content[0]?.start ?? 0
  const span = (one: Span) => (one.start < shift ? undefined : { ...one, start: one.start - shift + to, end: one.end - shift + to })
  const statements = fresh.statements.map((line, n) => ({ ...line, id: `n${n}` }))
  return { reading: { ...fresh, statements, extractor: { version: '2', textVersion: 2 } }, span }
}

describe.each(ENGINES)('verdicts on $name', ({ open }) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.close())

  test('a verdict for all copies stands on each of them, and one undo takes it back everywhere', async () => {
    const first = await keep(opened, inventedReading(['We are ready.', 'One more.']))
    const second = await keep(opened, inventedReading(['We are ready.'], { speaker: 'Bo Ash' }))
    const { copies } = await saveVerdict(opened.engine, verdict(first, { scope: 'copies', action: 'edit', field: 'act', value: 'promise' }))
    expect(copies).toEqual([second])
    for (const source of [first, second]) expect((await loadShown(opened.engine, source))?.reading.statements[0]?.act).toBe('promise')
    await saveVerdict(opened.engine, verdict(second, { id: 'v2', action: 'undo', undoes: 'v1' }))
    for (const source of [first, second]) expect((await loadShown(opened.engine, source))?.states['s0']).toEqual({ state: 'machine' })
    expect((await listVerdicts(opened.engine)).map(({ id }) => id)).toEqual(['v1', 'v2'])
  })

  test('a speaker that the copy does not name is not given to it', async () => {
    const first = await keep(opened, inventedReading(['We are ready.']))
    await keep(opened, inventedReading(['We are ready.'], { speaker: 'Bo Ash' }))
    expect(await saveVerdict(opened.engine, verdict(first, { scope: 'copies', action: 'edit', field: 'speaker', value: 'a1' }))).toEqual({ copies: [] })
  })

  test('what a person accepted stays as it was seen when a later extractor reads it otherwise or not at all', async () => {
    const reading = inventedReading(['We are ready.', 'The port stays open.'])
    const source = await keep(opened, reading)
    await saveVerdict(opened.engine, verdict(source, {}))
    await saveVerdict(opened.engine, verdict(source, { id: 'v2', line: 's1' }))
    await saveVerdict(opened.engine, verdict(source, { id: 'v3', action: 'add', line: 's9', value: { ...reading.statements[0], id: 's9' } }))
    const fresh = later(reading)
    const effect = reprocessEffect(fresh, await listVerdicts(opened.engine, source))
    expect(effect).toMatchObject({ agree: 1, conflict: 2, orphaned: 0 })
    expect(effect.conflicts.map(({ line, why }) => [line, why])).toEqual([
      ['s0', 'read otherwise'],
      ['s1', 'not read'],
    ])
    await saveReread(opened.engine, { of: source, reading: fresh, input: {}, now: NOW })
    const shown = await loadShown(opened.engine, source)
    expect(shown?.reading.statements.map(({ id, act }) => [id, act])).toEqual([
      ['s0', 'assert'],
      ['s9', 'assert'],
      ['s1', 'assert'],
    ])
    expect([shown?.states['s0'], shown?.states['s1'], shown?.orphans]).toMatchObject([{ state: 'checked' }, { state: 'checked' }, []])
    expect((await checkStore(opened.engine)).problems).toEqual([])
  })

  test('under a later text version verdicts go over with their characters; one that cannot is an orphan', async () => {
    const reading = inventedReading(['We are ready.', 'The port stays open.'])
    const source = await keep(opened, reading)
    await saveVerdict(opened.engine, verdict(source, { action: 'edit', field: 'act', value: 'promise', span: reading.statements[0]?.content[0] }))
    await saveVerdict(opened.engine, verdict(source, { id: 'v2', kind: 'actor', line: 'a1' }))
    const next = underNextText(reading)
    const verdicts = carryVerdicts(await listVerdicts(opened.engine, source), { from: reading, to: next.reading, span: next.span })
    const saved = await saveReread(opened.engine, { of: source, reading: next.reading, input: {}, now: NOW, verdicts })
    expect(saved.source).not.toBe(source)
    const shown = await loadShown(opened.engine, saved.source)
    expect(shown?.reading.statements.map(({ id, act }) => [id, act])).toEqual([
      ['n0', 'promise'],
      ['n1', 'assert'],
    ])
    expect(shown?.orphans.map((orphan) => orphan.verdict.id)).toEqual(['v2'])
    expect(await loadSource(opened.engine, source)).toMatchObject({ succeeded_by: saved.source })
    expect((await checkStore(opened.engine)).problems).toEqual([])
    await saveVerdict(opened.engine, verdict(saved.source, { id: 'v3', action: 'undo', undoes: 'v1', textVersion: 2 }))
    expect((await loadShown(opened.engine, saved.source))?.reading.statements[0]?.act).toBe('assert')
  })

  test('withdrawn with its earlier text versions, and no verdict keeps the words', async () => {
    const reading = inventedReading(['We are ready.'])
    const source = await keep(opened, reading)
    await saveVerdict(opened.engine, verdict(source, { span: reading.statements[0]?.content[0] }))
    const next = underNextText(reading)
    const verdicts = carryVerdicts(await listVerdicts(opened.engine, source), { from: reading, to: next.reading, span: next.span })
    const saved = await saveReread(opened.engine, { of: source, reading: next.reading, input: {}, now: NOW, verdicts })
    await withdrawSource(opened.engine, saved.source, 'asked by the publisher', NOW)
    let text = ''
    for await (const line of exportJsonl(opened.engine)) text += line
    expect(text).not.toContain('We are ready')
    expect((await listVerdicts(opened.engine)).map(({ id }) => id)).toEqual(['v1'])
    await expect(keep(opened, reading)).rejects.toMatchObject({ code: 'WITHDRAWN' })
  })
})

type Step = { what: 'read' | 'reread' | 'judge' | 'undo'; n: number; action: Verdict['action']; copies: boolean }

test.each(ENGINES)('any sequence of readings, verdicts, re-readings and undos loses no verdict on $name', async ({ name, open }) => {
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.constantFrom('read', 'reread', 'judge', 'judge', 'undo'),
    n: fc.nat(20),
    action: fc.constantFrom('accept', 'edit', 'reject', 'add', 'split'),
    copies: fc.boolean(),
  })
  const runs = process.env['READOUT_LONG'] ? 300 : name === 'sqlite' ? 25 : 2
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const opened = await open()
      try {
        const given = await act(opened, steps)
        expect((await listVerdicts(opened.engine)).map(({ id }) => id)).toEqual(given.map(({ id }) => id))
        for (const source of new Set(given.map((one) => one.source))) await allAccountedFor(opened, source)
        expect((await checkStore(opened.engine)).problems).toEqual([])
        const lines: string[] = []
        for await (const line of exportJsonl(opened.engine)) lines.push(line)
        const other = await open()
        await importJsonl(other.engine, lines)
        expect((await listVerdicts(other.engine)).map(({ id }) => id)).toEqual(given.map(({ id }) => id))
        await other.close()
      } finally {
        await opened.close()
      }
    }),
    { numRuns: runs },
  )
})

/** Does the steps and gives the verdicts in the order they were taken. */
async function act(opened: Opened, steps: readonly Step[]): Promise<Verdict[]> {
  const held: Reading[] = [inventedReading(['We are ready.', 'The port stays open.'])]
  await keep(opened, held[0] as Reading)
  const given: Verdict[] = []
  for (const { what, n, action, copies } of steps) {
    const at = n % held.length
    const reading = held[at] as Reading
    const id = `v${given.length}`
    if (what === 'read') {
      held.push(inventedReading(['We are ready.', 'The port stays open.'], { speaker: `Bo ${held.length}` }))
      await keep(opened, held.at(-1) as Reading)
    } else if (what === 'reread') {
      held[at] =
        n % 2 ? later(reading) : inventedReading(['We are ready.', 'The port stays open.'], { speaker: reading.actors[0]?.name ?? '', version: `${n}` })
      await saveReread(opened.engine, { of: reading.source.id, reading: held[at], input: {}, now: NOW })
    } else {
      const undoes = given[n % Math.max(1, given.length)]
      if (what === 'undo' && !undoes) continue
      const text = reading.source.text
      const cut = text.indexOf('We')
      const one: Verdict = verdict(what === 'undo' ? (undoes as Verdict).source : reading.source.id, {
        id,
        action: what === 'undo' ? 'undo' : action,
        line: action === 'add' ? `x${n}` : `s${n % 2}`,
        reason: 'not said',
        field: 'act',
        value: action === 'add' ? { ...reading.statements[0], id: `x${n}` } : 'promise',
        parts: [
          { exact: 'We', start: cut, end: cut + 2 },
          { exact: 'ready', start: cut + 7, end: cut + 12 },
        ],
        extractor: reading.extractor.version,
        scope: copies ? 'copies' : 'page',
        ...(what === 'undo' ? { undoes: (undoes as Verdict).id } : {}),
      })
      await saveVerdict(opened.engine, one)
      given.push(one)
    }
  }
  return given
}

/** Every verdict that stands on a source decides its line's state, is followed by one that does, or is an orphan that is told. */
async function allAccountedFor(opened: Opened, source: string): Promise<void> {
  const verdicts = await listVerdicts(opened.engine, source)
  const shown = await loadShown(opened.engine, source)
  const orphans = new Set(shown?.orphans.map((orphan) => orphan.verdict.id))
  const standing = standingVerdicts(verdicts)
  for (const one of standing) {
    if (orphans.has(one.id)) continue
    const last = standing.findLast((other) => other.line === one.line && !orphans.has(other.id)) as Verdict
    expect(shown?.states[one.line]).toMatchObject({ verdict: last.id })
  }
  if (shown) expect(shownRecord(shown.reading, [])).toMatchObject({ orphans: [] })
}

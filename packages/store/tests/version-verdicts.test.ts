import type { Reading, Verdict } from '@readout/record'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  checkStore,
  copiesOnOtherPages,
  type Engine,
  exportJsonl,
  type LineState,
  impactOf,
  importJsonl,
  linesToReview,
  loadShown,
  savePage,
  saveReading,
  saveVerdict,
  saveVersionIn,
  withdrawSource,
} from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

const NOW = '2031-05-04T10:00:00Z'
const STAYS = 'The port stays open.'
const GOES = 'The fleet goes home.'

/** Every line is told the same way, wherever it stands on the page. */
function told(sentences: readonly string[]): Reading {
  const reading = inventedReading([...sentences])
  return { ...reading, statements: reading.statements.map((line) => ({ ...line, mode: 'direct' as const })) }
}

async function exported(engine: Engine): Promise<string> {
  const lines: string[] = []
  for await (const line of exportJsonl(engine)) lines.push(line)
  return lines.join('')
}

describe.each(ENGINES)('verdicts and the versions of a page on $name', ({ open }) => {
  let opened: Opened
  let page = ''
  let given = 0
  /** What the version before said in its second line: the words that an edit keeps. */
  let held = ''
  beforeEach(async () => {
    opened = await open()
    page = (await savePage(opened.engine, { url: 'https://times.example/port' }, NOW)).id
    given = 0
    held = ''
  })
  afterEach(() => opened.close())

  /** Keeps a version of the page; gives its source and how many verdicts went over. */
  async function next(sentences: string[] | Reading) {
    const reading = Array.isArray(sentences) ? told(sentences) : sentences
    let verdicts = { carried: 0, left: 0 }
    const { source } = await saveReading(opened.engine, {
      bytes: new TextEncoder().encode(reading.source.text),
      reading,
      input: {},
      now: NOW,
      also: async (db, kept) => {
        const version = { source: kept.source, fetchedAt: NOW, kind: 'edited', rank: 0, wordsAdded: 0, wordsRemoved: 0, touched: [] } as const
        const touched = [{ line: 's1', kind: 'statement', change: 'changed' as const, exact: held }]
        held = reading.statements[1]?.content[0]?.exact ?? ''
        verdicts = (await saveVersionIn(db, page, { ...version, touched }, NOW)).verdicts
      },
    })
    return { source, reading, verdicts }
  }
  const judge = async (source: string, over: Partial<Verdict>) => {
    const verdict: Verdict = {
      ...{ id: `v${++given}`, at: NOW, who: 'Ann', action: 'accept', source, kind: 'statement', line: 's0' },
      ...{ scope: 'page', extractor: '1', textVersion: 1 },
      ...over,
    } as Verdict
    await saveVerdict(opened.engine, verdict)
    return verdict
  }
  const shown = async (source: string) => {
    const record = await loadShown(opened.engine, source)
    return {
      ...record,
      lines: record?.reading.statements.map((line) => ({
        words: line.content[0]?.exact,
        speaker: line.speaker,
        act: line.act,
        ...(record.states[line.id] as LineState),
      })),
    }
  }

  test('what was accepted, mended, rejected and added is so in the next version, and says where it was said', async () => {
    const first = await next([STAYS, GOES, 'All is well.'])
    await judge(first.source, { line: 's0' })
    await judge(first.source, { line: 's1', action: 'edit', field: 'act', value: 'promise' })
    await judge(first.source, { line: 's2', action: 'reject', reason: 'nobody said so' })
    const start = first.reading.source.text.indexOf('Ann Oak spoke')
    const span = { exact: 'Ann Oak spoke.', start, end: start + 14 }
    const { chain: _chain, ...line } = first.reading.statements[0] as Reading['statements'][0]
    await judge(first.source, { line: 'sMine', action: 'add', value: { ...line, id: 'sMine', chain: 'h1', content: [span] }, span })

    const second = await next([STAYS, 'A word more.', GOES, 'All is well.'])
    expect(second.verdicts).toEqual({ carried: 4, left: 0 })
    const carried = { by: 'Ann', carried: { from: first.source, by: 'version' } }
    expect((await shown(second.source)).lines).toEqual([
      expect.objectContaining({ words: 'Ann Oak spoke.', state: 'added', ...carried }),
      expect.objectContaining({ words: STAYS, state: 'checked', ...carried }),
      expect.objectContaining({ words: 'A word more.', state: 'machine' }),
      expect.objectContaining({ words: GOES, state: 'checked', act: 'promise', mended: ['act'], ...carried }),
      expect.objectContaining({ words: 'All is well.', state: 'withdrawn', ...carried }),
    ])
    // Where it was said it bears no such mark, and only what nobody judged is left to review.
    expect((await shown(first.source)).lines?.find(({ words }) => words === STAYS)).not.toHaveProperty('carried')
    expect((await linesToReview(opened.engine, { limit: 10 })).map(({ exact }) => exact)).toEqual(['A word more.'])
    expect((await checkStore(opened.engine)).problems).toEqual([])
  })

  test('a verdict does not go to other words, nor to a line that is read otherwise: it is an orphan there', async () => {
    const first = await next([STAYS, GOES])
    await judge(first.source, { line: 's0' })
    await judge(first.source, { line: 's1' })
    const reading = told(['The port stays shut.', GOES])
    const other = { ...reading, statements: reading.statements.map((line) => ({ ...line, speaker: null })) }
    const second = await next(other)
    expect(second.verdicts).toEqual({ carried: 0, left: 2 })
    const { lines, orphans } = await shown(second.source)
    expect(lines?.map(({ state }) => state)).toEqual(['machine', 'machine'])
    expect(orphans?.map(({ verdict }) => verdict.id)).toEqual(['v1', 'v2'])
    // The words come back in a third version: so does what was decided about them.
    const third = await next([STAYS, 'And then.', GOES])
    expect(third.verdicts).toEqual({ carried: 2, left: 0 })
    expect((await shown(third.source)).orphans).toEqual([])
  })

  test('one undo takes it back in all versions, from whichever it is given', async () => {
    const first = await next([STAYS, GOES])
    const accepted = await judge(first.source, {})
    const second = await next([GOES, STAYS])
    const third = await next([STAYS, 'More.', GOES])
    const states = async () =>
      (await Promise.all([first, second, third].map(({ source }) => shown(source)))).map(({ lines }) => lines?.find(({ words }) => words === STAYS)?.state)
    expect(await states()).toEqual(['checked', 'checked', 'checked'])
    const there = (await loadShown(opened.engine, third.source))?.reading.statements.find((line) => line.content[0]?.exact === STAYS)?.id as string
    const undo = await judge(third.source, { line: there, action: 'undo', undoes: accepted.id })
    expect(await states()).toEqual(['machine', 'machine', 'machine'])
    await judge(first.source, { action: 'undo', undoes: undo.id })
    expect(await states()).toEqual(['checked', 'checked', 'checked'])
  })

  test('a verdict on an older version goes to the later ones; a page that goes back to an older text has its own', async () => {
    const first = await next([STAYS, GOES])
    const second = await next([STAYS, 'More.', GOES])
    await judge(first.source, {})
    expect((await shown(second.source)).lines?.[0]).toMatchObject({ state: 'checked', carried: { from: first.source } })
    expect((await next([STAYS, GOES])).source).toBe(first.source)
    const again = (await shown(first.source)).lines?.[0]
    expect(again).toMatchObject({ state: 'checked' })
    expect(again).not.toHaveProperty('carried')
  })

  test('another version of the page is no copy of it, and an older text of another page none either', async () => {
    const first = await next([STAYS, GOES])
    const second = await next([STAYS, 'More.', GOES])
    expect((await impactOf(opened.engine, second.source, 'statement', 's0')).copies).toEqual([])
    page = (await savePage(opened.engine, { url: 'https://post.example/port' }, NOW)).id
    await next([STAYS, 'Told elsewhere.'])
    const other = await next([STAYS, 'Told elsewhere, mended.'])
    expect((await impactOf(opened.engine, second.source, 'statement', 's0')).copies).toEqual([{ source: other.source, line: 's0' }])
    expect(await copiesOnOtherPages(opened.engine, second.source)).toEqual({ s0: 1 })
    await judge(second.source, { scope: 'copies' })
    expect((await shown(other.source)).lines?.[0]).toMatchObject({ state: 'checked', carried: { from: second.source, by: 'copy' } })
    expect((await shown(first.source)).lines?.[0]).toMatchObject({ state: 'machine' })
  })

  test('the text a page shows now is withdrawn with its older versions, an older one alone; no word of them stays, not in what was carried either', async () => {
    const words = async () => (await exported(opened.engine)).match(/port stays|fleet goes|ships leave/g) ?? []
    const first = await next([STAYS, GOES])
    await judge(first.source, {})
    await judge(first.source, { line: 's1' })
    await next([STAYS, 'The ships leave.'])
    const third = await next([STAYS, 'More.', 'The ships leave.'])
    expect(await withdrawSource(opened.engine, first.source, 'asked', NOW)).toEqual([])
    expect(await words()).not.toContain('fleet goes')
    expect((await shown(third.source)).lines?.[0]).toMatchObject({ words: STAYS, state: 'checked' })
    expect((await checkStore(opened.engine)).problems).toEqual([])
    expect(await withdrawSource(opened.engine, third.source, 'asked', NOW)).toHaveLength(2)
    expect(await words()).toEqual([])
    expect((await checkStore(opened.engine)).problems).toEqual([])
  })

  test('an export holds what was carried, and gives the same store', async () => {
    const first = await next([STAYS, GOES])
    await judge(first.source, {})
    const second = await next([STAYS, 'More.', GOES])
    const out = await exported(opened.engine)
    const other = await open()
    await importJsonl(other.engine, out.split('\n'))
    expect(await exported(other.engine)).toBe(out)
    expect((await loadShown(other.engine, second.source))?.states).toEqual((await loadShown(opened.engine, second.source))?.states)
    await other.close()
  })
})

test('whatever the versions of a page are, a checked line holds the words that were checked, and none is lost', { timeout: 300_000 }, async () => {
  const words = fc.uniqueArray(fc.constantFrom('The port stays open.', 'The port stays shut.', 'Talks go on.', 'No talks go on.', 'We agree.', 'All agree.'), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 4 }), fc.nat(3), async (versions, which) => {
      const opened = await (ENGINES[0] as (typeof ENGINES)[0]).open()
      const { id: page } = await savePage(opened.engine, { url: 'https://times.example/any' }, NOW)
      let accepted = ''
      for (const [n, sentences] of versions.entries()) {
        const reading = told(sentences)
        const { source } = await saveReading(opened.engine, {
          bytes: new TextEncoder().encode(reading.source.text),
          reading,
          input: {},
          now: NOW,
          also: async (db, kept) =>
            void (await saveVersionIn(
              db,
              page,
              { source: kept.source, fetchedAt: NOW, kind: 'edited', rank: 0, wordsAdded: 0, wordsRemoved: 0, touched: [] },
              NOW,
            )),
        })
        if (n === 0) {
          const line = which % sentences.length
          accepted = sentences[line] as string
          const rest = { at: NOW, who: 'Ann', scope: 'page', extractor: '1', textVersion: 1 } as const
          await saveVerdict(opened.engine, { id: 'v', action: 'accept', source, kind: 'statement', line: `s${line}`, ...rest })
        }
        const shown = await loadShown(opened.engine, source)
        const checked = shown?.reading.statements.filter(({ id }) => shown.states[id]?.state === 'checked').map(({ content }) => content[0]?.exact)
        const stands = (sentences as string[]).includes(accepted)
        expect([checked, shown?.orphans.length]).toEqual(stands ? [[accepted], 0] : [[], 1])
      }
      await opened.close()
    }),
    { numRuns: 40 },
  )
})

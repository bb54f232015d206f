import { summarize } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { compare, type SideAccount } from './compare.ts'

const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City' },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad' },
]
const account = async (side: string, text: string, complete = true): Promise<SideAccount> => ({
  side,
  complete,
  reading: await read({ text, published: '2031-05-03' }, { states: STATES }),
})

const AVARIA =
  'President Ann Oak of Avaria spoke today with President Bo Ash of Borland. President Oak made clear that Avaria would respond with severe sanctions in the event of further attacks on shipping. The presidents discussed grain exports, and a prisoner exchange. President Oak thanked the port workers of Avaria for their patience.'
const BORLAND =
  'President Bo Ash of Borland had a telephone conversation with President Ann Oak of Avaria. Ann Oak spoke about sanctions that Avaria could impose. The leaders agreed to continue work on a prisoner exchange. Bo Ash invited Ann Oak to visit Borstad.'

const exact = (spans: { exact: string }[] = []) => spans.map((span) => span.exact).join(' … ')

describe('two whole accounts', () => {
  test('what both tell stands in one row, each side in its own words', async () => {
    const { both } = compare(await account('XAA', AVARIA), await account('XBB', BORLAND))
    const rows = both.map((row) => [exact(row.by['XAA']), exact(row.by['XBB'])])
    expect(rows.some(([a, b]) => a?.includes('severe sanctions') && b?.includes('sanctions that Avaria could impose'))).toBe(true)
    expect(rows.some(([a, b]) => a?.includes('prisoner exchange') && b?.includes('prisoner exchange'))).toBe(true)
  })

  test('what one tells alone stands in its own rows', async () => {
    const { onlyIn } = compare(await account('XAA', AVARIA), await account('XBB', BORLAND))
    expect(onlyIn['XAA']?.some((row) => exact(row.by['XAA']).includes('port workers'))).toBe(true)
    expect(onlyIn['XBB']?.some((row) => exact(row.by['XBB']).includes('invited Ann Oak'))).toBe(true)
  })

  test('a firmer word on one side is a wording', async () => {
    const { wordings } = compare(await account('XAA', AVARIA), await account('XBB', BORLAND))
    expect(wordings.some((wording) => wording.rule === 'modal' && wording.difference.includes('would') && wording.difference.includes('could'))).toBe(true)
  })

  test('every span stands in its own text', async () => {
    const comparison = compare(await account('XAA', AVARIA), await account('XBB', BORLAND))
    const texts: Record<string, string> = { XAA: AVARIA, XBB: BORLAND }
    for (const row of [...comparison.both, ...Object.values(comparison.onlyIn).flat()])
      for (const [side, spans] of Object.entries(row.by)) for (const span of spans) expect(texts[side]?.slice(span.start, span.end)).toBe(span.exact)
  })
})

test('compare(b, a) mirrors compare(a, b)', async () => {
  const [a, b] = [await account('XAA', AVARIA), await account('XBB', BORLAND)]
  const [forth, back] = [compare(a, b), compare(b, a)]
  const rows = (comparison: typeof forth) => comparison.both.map((row) => `${exact(row.by['XAA'])} | ${exact(row.by['XBB'])}`).sort()
  expect(rows(back)).toEqual(rows(forth))
  for (const side of ['XAA', 'XBB']) expect(back.onlyIn[side]?.map((row) => exact(row.by[side]))).toEqual(forth.onlyIn[side]?.map((row) => exact(row.by[side])))
})

test('an account held in fragments never gives an omission', async () => {
  const comparison = compare(await account('XAA', AVARIA), await account('XBB', BORLAND, false))
  expect(Object.values(comparison.onlyIn).flat()).toEqual([])
  expect(summarize(comparison).some((sentence) => /^Only/.test(sentence))).toBe(false)
  expect(exact(comparison.fragments?.['XAA']?.rows.flatMap((row) => row.spans ?? []))).toContain('port workers')
})

test('a text too long to compare whole is not held whole, and a note says so', async () => {
  const long = `${AVARIA} ${Array.from({ length: 450 }, (_, i) => `President Oak named port number ${i + 2}.`).join(' ')}`
  const comparison = compare(await account('XAA', long), await account('XBB', BORLAND))
  expect(comparison.complete).toEqual({ XAA: false, XBB: true })
  expect(Object.values(comparison.onlyIn).flat()).toEqual([])
  expect(comparison.notes.some((note) => note.rule === 'too-long')).toBe(true)
})

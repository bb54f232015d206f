import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City', leader: { name: 'Ann Oak', office: 'President' } },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad', leader: { name: 'Bo Ash', office: 'President' } },
]
const STORY = [
  'Presidents Ann Oak of Avaria and Bo Ash of Borland held a call on Monday.',
  '“We will respond firmly if the strait is closed again,” President Oak said after the call.',
  'Borland said that its navy would keep the strait open to grain ships.',
  '“The talks were businesslike,” President Ash said.',
  'Both sides said delegations would meet in Borstad in June.',
].join('\n')
const comparisons = async (text: string) => (await read({ text, published: '2031-05-03' }, { states: STATES })).comparisons

describe('a page that quotes both sides', () => {
  test('gives one comparison from fragments, every word on its characters', async () => {
    const [comparison, ...more] = await comparisons(STORY)
    expect(more).toEqual([])
    expect([...(comparison?.sides ?? [])].sort()).toEqual(['XAA', 'XBB'])
    expect(comparison?.complete).toEqual({ XAA: false, XBB: false })
    const rows = [...(comparison?.both ?? []), ...Object.values(comparison?.fragments ?? {}).flatMap((held) => held.rows)]
    const told = rows.flatMap((row) => Object.values(row.by).flat())
    expect(told.map((span) => span.exact).join(' ')).toContain('We will respond firmly if the strait is closed again')
    expect(told.map((span) => span.exact).join(' ')).toContain('The talks were businesslike')
    for (const span of told) expect(STORY.slice(span.start, span.end)).toBe(span.exact)
  })

  test('never says that something stands in one text only', async () => {
    const [comparison] = await comparisons(STORY)
    expect(comparison?.onlyIn).toEqual({ XAA: [], XBB: [] })
    expect(comparison?.fragments?.['XAA']?.sentences).toBeGreaterThan(0)
  })

  test('tells quoted from paraphrased', async () => {
    const [comparison] = await comparisons(STORY)
    const rules = Object.values(comparison?.fragments ?? {}).flatMap(({ rows }) => rows.map((row) => [row.rule, Object.values(row.by)[0]?.[0]?.exact]))
    expect(rules).toContainEqual(['quoted', 'The talks were businesslike'])
  })
})

describe('no comparison', () => {
  test.each([
    ['where one side alone is quoted', 'President Ann Oak of Avaria said after the call with Borland that Avaria is ready.'],
    ['where nobody is quoted', 'Avaria and Borland held talks on Monday.'],
    ['where no contact is told of', 'Avaria said that its harvest was good. Borland said that its harvest was bad.'],
  ])('%s', async (_, text) => {
    expect(await comparisons(text)).toEqual([])
  })

  test("in a side's own account", async () => {
    const own =
      'President Ann Oak of Avaria spoke with President Bo Ash of Borland. President Oak said that Avaria is ready. President Ash said that Borland is ready.'
    const reading = await read(
      { text: own, title: "Readout of President Oak's Call with President Ash of Borland", published: '2031-05-03' },
      { states: STATES },
    )
    expect(reading.accounts.some((account) => account.complete)).toBe(true)
    expect(reading.comparisons).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { AccountComparison, Row } from './comparison.ts'
import { differingRows } from './differing-rows.ts'
import { emptyCell } from './empty-cell.ts'
import { nameSides, summarize } from './summarize.ts'

const span = (exact: string, start: number) => ({ exact, start, end: start + exact.length })
const row = (point: string, by: Row['by'], kind: Row['row'] = 'claim'): Row => ({ point, row: kind, by, rule: 'test' })
const TRADE = row('trade', { XAA: [span('trade will grow', 0)], XBB: [span('trade could grow', 0)] })
const OTHER_TRADE = row('trade', { XAA: [span('trade in coal', 40)], XBB: [span('trade in coal', 40)] })
const PROMISE = row('free the sailors', { XAA: [span('Ash promised to free the sailors', 60)] }, 'promise')
const COMPARISON: AccountComparison = {
  contact: 'c1',
  sides: ['XAA', 'XBB'],
  complete: { XAA: true, XBB: true },
  both: [TRADE, OTHER_TRADE],
  onlyIn: { XAA: [PROMISE], XBB: [row('gas transit', { XBB: [span('gas transit', 80)] })] },
  wordings: [
    {
      point: 'trade',
      by: { XAA: span('trade will grow', 0), XBB: span('trade could grow', 0) },
      difference: 'XAA says “will”, XBB says “could”.',
      rule: 'modal',
    },
  ],
  conflicts: [],
  claimsAboutTheOther: [{ by: 'XAA', about: 'XBB', span: span('Ash promised to free the sailors', 60) }],
  facts: {},
  notes: [],
}
const FRAGMENTS: AccountComparison = {
  ...COMPARISON,
  complete: { XAA: true, XBB: false },
  onlyIn: { XAA: [], XBB: [] },
  fragments: { XAA: { rows: [PROMISE], sentences: 4, via: [] }, XBB: { rows: [], sentences: 1, via: ['Example Times'] } },
}

describe('the summary, from rows alone', () => {
  test('says what both mention, what one alone does, what one reports of the other, and how words differ', () => {
    expect(summarize(COMPARISON, { XAA: 'Avaria', XBB: 'Borland' })).toEqual([
      'Both mention trade.',
      "Only Avaria's text mentions free the sailors.",
      "Only Borland's text mentions gas transit.",
      "Avaria reports a promise of Borland that Borland's text does not have: free the sailors.",
      'trade: Avaria says “will”, Borland says “could”.',
    ])
  })

  test('names what one tells of the other, and of both, that the other’s text does not have', () => {
    const visit = row('summer visit', { XAA: [span('Ash spoke of a summer visit', 120)] })
    const herring = row('herring', { XAA: [span('they spoke of herring', 160)] })
    const told = {
      ...COMPARISON,
      onlyIn: { XAA: [visit, herring], XBB: [] },
      claimsAboutTheOther: [
        { by: 'XAA', about: 'XBB', span: span('Ash spoke of a summer visit', 120) },
        { by: 'XAA', about: 'XBB', span: span('they spoke of herring', 160), joint: true as const },
      ],
    }
    expect(summarize(told, { XAA: 'Avaria', XBB: 'Borland' })).toEqual(
      expect.arrayContaining([
        "Avaria tells of Borland what Borland's text does not have: summer visit.",
        "Avaria tells of both sides what Borland's text does not have: herring.",
      ]),
    )
  })

  test('says nothing of what is left out where a side is held in fragments', () => {
    const said = summarize(FRAGMENTS)
    expect(said.filter((sentence) => /^Only|does not have/.test(sentence))).toEqual([])
    expect(said.at(-1)).toBe('XBB: not held whole, so nothing is said about what is left out.')
  })
})

test('an empty cell says what is held', () => {
  expect(emptyCell(COMPARISON, 'XAA')).toBe('not in the text we hold')
  expect(emptyCell(FRAGMENTS, 'XBB')).toBe('not in the fragments held (1 sentence, via Example Times)')
})

test('rows that differ are told by their characters, not by their name', () => {
  expect(differingRows(COMPARISON)).toEqual([TRADE])
})

test('names stand for codes in whole words only', () => {
  expect(nameSides('XAA and XAAB say “XAA”.', ['XAA', 'XBB'], { XAA: 'Avaria' })).toBe('Avaria and XAAB say “Avaria”.')
})

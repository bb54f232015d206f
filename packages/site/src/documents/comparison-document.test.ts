import type { AccountComparison } from '@readout/record'
import { expect, test } from 'vitest'
import { comparisonDocument } from './comparison-document.ts'
import { tablesToText } from './to-plain-text.ts'

const span = (exact: string) => ({ exact, start: 0, end: exact.length })

/** Invented: both tell of grain, only Norland of the bridge, and each tells the call's length. */
const comparison: AccountComparison = {
  contact: 'c1',
  sides: ['XNO', 'XSU'],
  complete: { XNO: true, XSU: false },
  both: [{ point: 'grain', row: 'topic', by: { XNO: [span('grain exports')], XSU: [span('the grain')] }, rule: 'r' }],
  onlyIn: { XNO: [{ point: 'bridge', row: 'warning', by: { XNO: [span('the bridge would close')] }, rule: 'r' }], XSU: [] },
  wordings: [],
  conflicts: [],
  claimsAboutTheOther: [{ by: 'XNO', about: 'XSU', span: span('Sudmark asked for the call') }],
  facts: { duration: { XNO: { value: 'PT40M', span: span('about 40 minutes') } } },
  notes: [],
}
const options = {
  made: '2031-05-04T00:00:00Z',
  sides: { XNO: { name: 'Norland', source: { title: 'Readout', sha256: 'aa' } }, XSU: { name: 'Sudmark', source: { title: 'News story', sha256: 'bb' } } },
}

test('one row a point with the numbers of its sources, and an empty cell says what is held', () => {
  const lines = tablesToText(comparisonDocument(comparison, options)).split('\n')
  expect(lines).toContain('Point\tNorland\tSudmark')
  expect(lines).toContain('topic: grain\tgrain exports † [1]\tthe grain † [2]')
  expect(lines).toContain('warning: bridge\tthe bridge would close † [1]\tnot in the fragments held')
  expect(lines).toContain('how long\t40 minutes: about 40 minutes † [1]\tnot in the fragments held')
  expect(lines).toContain('Norland\tSudmark asked for the call † [1]\tnot in the fragments held')
})

test('fragments are named as such, and never as an omission', () => {
  const document = comparisonDocument(comparison, options)
  expect(document.about[0]).toContain('Of Sudmark only fragments are held')
  expect(JSON.stringify(document)).not.toMatch(/omit|did not happen/)
})

test('differences alone leave out what both tell alike; checked cells carry no mark', () => {
  const text = tablesToText(comparisonDocument(comparison, { ...options, differences: true, checked: true }))
  expect(text).not.toMatch(/grain|†/)
  expect(text).toContain('the bridge would close [1]')
})

test('two sides quoted by one page share its number', () => {
  const page = { title: 'One story', sha256: 'cc' }
  expect(comparisonDocument(comparison, { ...options, sides: { XNO: { name: 'N', source: page }, XSU: { name: 'S', source: page } } }).sources).toEqual([page])
})

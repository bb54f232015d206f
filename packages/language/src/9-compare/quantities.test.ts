import { describe, expect, test } from 'vitest'
import { tokenize } from '../2-text/index.ts'
import { quantitiesOf, unlikeUnits } from './quantities.ts'

const of = (text: string) =>
  quantitiesOf(
    tokenize(text, { start: 0, end: text.length }).map((token) => ({ ...token, sentence: 0, quotation: -1 })),
    () => false,
  ).map(({ value, unit }) => [value, unit])

describe('a number with what it counts', () => {
  test.each([
    ['duties fall by 12 percent', [[12, 'percent']]],
    ['duties fall by 12 per cent', [[12, 'percent']]],
    ['$500 million in aid', [[5e8, 'currency']]],
    ['300 million crowns', [[3e8, 'crown']]],
    ['three Avarian sailors', [[3, 'sailor']]],
    ['1,000 tonnes of grain', [[1000, 'tonn']]],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })

  test('a number that counts nothing is none', () => {
    expect(of('in 40, they said')).toEqual([])
  })
})

test('units that both count in unlike numbers', () => {
  const quantity = (value: number, unit: string) => ({ value, unit, start: 0, end: 1 })
  expect(unlikeUnits([quantity(12, 'percent'), quantity(3, 'ship')], [quantity(15, 'percent'), quantity(3, 'ship')])).toEqual(['percent'])
  expect(unlikeUnits([quantity(12, 'percent')], [quantity(12, 'ship')])).toEqual([])
})

import { expect, test } from 'vitest'
import { findingOf, precisionOf, tallySample } from './precision.ts'

test('Wilson’s interval, against figures worked by hand from its formula', () => {
  const { share, from, to } = precisionOf(45, 50)
  expect([share, from, to].map((value) => Number(value.toFixed(3)))).toEqual([0.9, 0.786, 0.957])
  expect(precisionOf(10, 10).from).toBeCloseTo(1 / (1 + 3.8414588 / 10), 4)
  expect(precisionOf(0, 0)).toMatchObject({ judged: 0, from: 0, to: 1 })
})

test('a mended line was not right as it stood, and one nobody judged counts for nothing', () => {
  const checked = { state: 'checked', by: 'Ann', at: '', verdict: 'v' } as const
  expect([
    findingOf(undefined),
    findingOf({ state: 'machine' }),
    findingOf(checked),
    findingOf({ ...checked, mended: ['act'] }),
    findingOf({ ...checked, state: 'withdrawn' }),
  ]).toEqual(['open', 'open', 'right', 'mended', 'withdrawn'])
  const lines = ['a', 'a', 'a', 'b'].map((outlet, n) => ({ source: 's', line: `l${n}`, kind: 'statement' as const, outlet }))
  expect(
    tallySample(lines, ['right', 'mended', 'open', 'withdrawn'], 'outlet').map(({ name, precision, open }) => [name, precision.right, precision.judged, open]),
  ).toEqual([
    ['a', 1, 2, 1],
    ['b', 0, 1, 0],
  ])
})

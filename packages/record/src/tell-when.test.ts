import { expect, test } from 'vitest'
import type { When } from './source.ts'
import { tellValue, tellWhen } from './tell-when.ts'

test.each([
  ['2021-12-30', 'Thu 30 Dec 2021'],
  ['2024-02-29', 'Thu 29 Feb 2024'],
  ['2021-12-30T15:35', 'Thu 30 Dec 2021, 15:35'],
  ['2021-12-30TEV', 'Thu 30 Dec 2021, evening'],
  ['XXXX-12-03', '3 Dec, year not stated'],
  ['XXXX-WXX-4', 'a Thursday, which one is not stated'],
  ['2022-01', 'Jan 2022'],
  ['2022', '2022'],
  ['199', 'the 1990s'],
  ['2022-W02', 'week 2 of 2022'],
  ['2022-W02-WE', 'weekend of week 2 of 2022'],
  ['2023-FA', 'autumn 2023'],
  ['2023-Q3', 'quarter 3 2023'],
  ['PT50M', '50 minutes'],
  ['PT1H30M', '1 hour 30 minutes'],
  ['P1D', '1 day'],
  ['PTXH', 'some hours'],
  ['P9M', '9 months'],
  ['2024-05-01/2024-05-03', 'Wed 1 May 2024 to Fri 3 May 2024'],
  ['PAST_REF', 'some time ago'],
])('%s reads "%s"', (value, words) => {
  expect(tellValue(value)).toBe(words)
})

test.each(['', 'XXXX', 'P', 'nonsense', '2024-13-01', '/', '2024-XX'])('"%s" has no words', (value) => {
  expect(tellValue(value)).toBeUndefined()
})

const span = { exact: 'Thursday', start: 0, end: 8 }

test('what was worked out says from which words', () => {
  const when: When = { value: '2021-12-30', precision: 'day', basis: 'weekday', span }
  expect(tellWhen(when)).toBe('Thu 30 Dec 2021 (worked out from “Thursday”)')
  expect(tellWhen({ ...when, basis: 'stated' })).toBe('Thu 30 Dec 2021')
})

test('a value without words is shown as the page has it', () => {
  expect(tellWhen({ value: 'XXXX', precision: 'vague', basis: 'relative', span: { exact: 'some day', start: 0, end: 8 } })).toBe('“some day”')
})

test('an approximate time says so, and a time keeps its zone', () => {
  expect(tellWhen({ value: '2021', precision: 'year', basis: 'stated', mod: 'APPROX' })).toBe('about 2021')
  expect(tellWhen({ value: '2021-12-30T15:35', precision: 'minute', basis: 'stated', zone: '+03:00' })).toBe('Thu 30 Dec 2021, 15:35 +03:00')
})

import { expect, test } from 'vitest'
import { ageOf, momentTag, tellMoment, whenTag } from './time.ts'

const NOW = '2031-05-03T18:00:00Z'

test.each([
  ['2031-05-03T17:59:40Z', 'just now'],
  ['2031-05-03T17:20:00Z', '40 minutes ago'],
  ['2031-05-03T15:00:00Z', '3 hours ago'],
  ['2031-05-02T17:00:00Z', '1 day ago'],
  ['2031-04-20T18:00:00Z', '1 week ago'],
  ['2030-05-01T00:00:00Z', '1 year ago'],
  ['2031-05-05T19:00:00Z', 'in 2 days'],
  // A day has no hour: that it began 18 hours ago says nothing.
  ['2031-05-03', 'today'],
  ['2031-05-02', '1 day ago'],
  ['no time', ''],
])('the age of %s is %s', (value, age) => {
  expect(ageOf(value, NOW)).toBe(age)
})

test('a moment is told in the reader’s zone, a day in none', () => {
  expect(tellMoment('2031-05-03T18:05:00Z')).toBe('Sat 3 May 2031, 18:05 UTC')
  expect(tellMoment('2031-05-03T22:30:00Z', 'Asia/Tokyo')).toMatch(/^Sun 4 May 2031, 07:30 /)
  expect(tellMoment('2031-05-03')).toBe('Sat 3 May 2031')
})

test('machines get the exact time, readers its age beside it', () => {
  expect(String(momentTag('2031-05-03T15:00:00Z', NOW))).toBe(
    '<time datetime="2031-05-03T15:00:00Z">Sat 3 May 2031, 15:00 UTC</time> <span class="age">(3 hours ago)</span>',
  )
  expect(String(momentTag(undefined, NOW))).toBe('')
})

test('a time that is no day gets no machine-readable one', () => {
  expect(String(whenTag({ value: 'XXXX-12-03', precision: 'day', basis: 'stated' }, NOW))).toBe('3 Dec, year not stated')
  expect(String(whenTag({ value: '2031-04-30', precision: 'day', basis: 'stated' }, NOW))).toContain('<time datetime="2031-04-30">')
})

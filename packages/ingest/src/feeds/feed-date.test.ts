import { expect, test } from 'vitest'
import { feedDate } from './feed-date.ts'

test.each([
  ['Thu, 01 May 2031 10:00:00 +0200', '2031-05-01T10:00:00+02:00'],
  ['Thu, 01 May 2031 10:00:00 EST', '2031-05-01T10:00:00-05:00'],
  ['Thu, 1 May 2031 10:00 GMT', '2031-05-01T10:00:00Z'],
  ['01 May 31 10:00:00 PDT', '2031-05-01T10:00:00-07:00'],
  ['Thursday, 01-May-31 10:00:00 GMT', '2031-05-01T10:00:00Z'],
  ['Thu, 01 May 2031 10:00:00 GMT+3', '2031-05-01T10:00:00+03:00'],
  ['Thu, 01 May 2031 10:00:00 +0000 (UTC)', '2031-05-01T10:00:00+00:00'],
  ['Thu,  01 May 2031\n 10:00:00  MSK', '2031-05-01T10:00:00+03:00'],
  ['Thu, 01 Sept 2031 10:00:00 CEST', '2031-09-01T10:00:00+02:00'],
  ['2031-05-01T10:00:00Z', '2031-05-01T10:00:00Z'],
  ['2031-05-01T10:00:00.123-05:00', '2031-05-01T10:00:00-05:00'],
  ['2031-05-01 10:00:00', '2031-05-01T10:00:00Z'],
  ['2031-05-01T10:00+05:30', '2031-05-01T10:00:00+05:30'],
  ['2031-05-01', '2031-05-01'],
  ['1 May 2031', '2031-05-01'],
  ['May 1, 2031', '2031-05-01'],
  ['May 1, 2031 10:00 EST', '2031-05-01T10:00:00-05:00'],
  ['Thu May  1 10:00:00 2031', '2031-05-01T10:00:00Z'],
  ['Thu May  1 10:00:00 UTC 2031', '2031-05-01T10:00:00Z'],
  ['1935396000', '2031-05-01T10:00:00.000Z'],
])('%j is %s', (text, iso) => {
  expect(feedDate(text)).toBe(iso)
})

test.each([
  '',
  'yesterday',
  'Thu, 32 May 2031 10:00:00 GMT',
  '2031-13-01',
  '1969-12-31T00:00:00Z',
  '0001-01-01T00:00:00Z',
  'Thu, 01 May 2031 10:00:00 XYZ',
  '30 Feb 2031',
])('%j is no date', (text) => {
  expect(feedDate(text)).toBeUndefined()
})

test('a long run of digits or blanks is looked at for no time', () => {
  const from = performance.now()
  expect(feedDate(`${' '.repeat(2_000_000)}x`)).toBeUndefined()
  expect(feedDate('1'.repeat(2_000_000))).toBeUndefined()
  expect(performance.now() - from).toBeLessThan(2000)
})

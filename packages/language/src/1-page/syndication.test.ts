import type { Furniture } from '@readout/record'
import { expect, test } from 'vitest'
import { readOrigin } from './syndication.ts'

const one = (kind: Furniture['kind'], exact: string, means?: Furniture['means']): Furniture => ({
  kind,
  span: { exact, start: 0, end: exact.length },
  rule: 'x',
  ...(means ? { means } : {}),
})

test.each([
  ['The post Talks end appeared first on Harbour Post.', 'Harbour Post'],
  ['This article was originally published by Example Wire.', 'Example Wire'],
  ['(With inputs from ANI)', 'ANI'],
])('%s', (words, from) => expect(readOrigin([one('republished', words)], {}).syndicatedFrom).toBe(from))
test('a link to the origin', () =>
  expect(readOrigin([one('source-link', 'Source link', { linkToOriginal: true, url: 'https://b.example/1' })], {})).toEqual({
    sourceUrl: 'https://b.example/1',
  }))
test('a canonical address on another host names the origin, one on the same site does not', () => {
  expect(readOrigin([], { url: 'https://a.example/1', canonical: 'https://www.b.test/1' })).toEqual({
    sourceUrl: 'https://www.b.test/1',
    syndicatedFrom: 'b.test',
  })
  expect(readOrigin([], { url: 'https://m.a.example/1', canonical: 'https://a.example/1' })).toEqual({})
})
test('an agency’s own page is not taken from it', () =>
  expect(readOrigin([one('dateline', 'TESSEL (MPA)', { credit: ['MPA'] })], { outlet: 'MPA World' })).toEqual({}))

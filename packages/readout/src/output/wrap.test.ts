import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, columns, wrap } from './wrap.ts'

test('words are set in lines that fit', () => {
  expect(wrap([{ text: 'the talks will go on' }], 10)).toEqual(['the talks', 'will go on'])
})

test('a mark of another style stays with its word', () => {
  expect(wrap([{ text: 'would ' }, { text: '“decisively”' }, { text: ', he said' }], 80)).toEqual(['would “decisively”, he said'])
})

test('a word longer than a line is cut, and nothing of it is lost', () => {
  expect(wrap([{ text: 'https://example.org/a/very/long/address' }], 12)).toEqual(['https://exam', 'ple.org/a/ve', 'ry/long/addr', 'ess'])
})

test('each line opens and closes its colours', () => {
  const rows = wrap([{ text: 'one two three', style: (t) => `<${t}>` }], 7)
  expect(rows).toEqual(['<one> <two>', '<three>'])
})

test('no line is wider than asked, and the words stay in order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 12 }), fc.integer({ min: 2, max: 60 }), (texts, width) => {
      const pieces = texts.map((text) => ({ text: clean(text) }))
      const rows = wrap(pieces, width)
      for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(width)
      expect(rows.join('').replaceAll(' ', '')).toBe(
        pieces
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', ''),
      )
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['né', 2],
  ['ne\u0301', 2],
  ['会談', 4],
  ['a\u200bb', 2],
])('%j takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})

test('a page cannot move the cursor, colour the terminal or turn the writing round', () => {
  expect(clean('one\x1b[2J\x07two\u202ethree\u0085\x9b31mfour')).toBe('one [2J two three 31mfour')
})

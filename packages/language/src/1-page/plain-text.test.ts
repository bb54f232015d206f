import { expect, test } from 'vitest'
import { plainBlocks } from './plain-text.ts'

const parts = (text: string) => plainBlocks(text).map(({ start, end }) => text.slice(start, end))

test('one block a line, trimmed, the text untouched', () => expect(parts('A one \n\n  B two\r\nC')).toEqual(['A one', 'B two', 'C']))
test('lines wrapped inside paragraphs belong together', () => {
  const text = [
    'The two ministers met in the old harbour on Monday and spoke',
    'about the strait, the ferries and the grain that waits there for',
    'a ship. They agreed to meet again when the ice is gone and the',
    'harbour opens.',
    '',
    'A second paragraph is wrapped in the same way, and it goes on for',
    'another line before it ends.',
  ].join('\n')
  expect(parts(text).length).toBe(2)
})
test('short paragraphs a line each are not taken for wrapped ones', () => {
  expect(parts('The first line ends here.\nThe second line ends here.\nThe third.').length).toBe(3)
})
test('an empty text has no block', () => expect(plainBlocks(' \n\n')).toEqual([]))

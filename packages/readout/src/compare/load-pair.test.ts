import { expect, test } from 'vitest'
import { splitAt } from './load-pair.ts'

const parts = (text: string, separator = '---') => splitAt(Buffer.from(text), separator).map((part) => Buffer.from(part).toString())

test.each([
  ['one text', 'They met.\nThey talked.', ['They met.\nThey talked.']],
  ['two texts', 'One.\n---\nTwo.', ['One.\n', 'Two.']],
  ['line ends of Windows and spaces', 'One.\r\n ---  \r\nTwo.\r\n', ['One.\r\n', 'Two.\r\n']],
  ['a rule inside a line is none', 'One --- and --- two.\n----\nThree.', ['One --- and --- two.\n----\nThree.']],
  ['three texts', 'One.\n---\nTwo.\n---\nThree.', ['One.\n', 'Two.\n', 'Three.']],
  ['nothing after the line', 'One.\n---', ['One.\n', '']],
])('%s', (_, text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('another line may part them', () => {
  expect(parts('One.\n===\nTwo.', '===')).toEqual(['One.\n', 'Two.'])
})

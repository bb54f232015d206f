import { expect, test } from 'vitest'
import { inventedReading } from '../../tests/invented-reading.ts'
import { findWords } from './find-words.ts'

const reading = inventedReading({ more: 'The port would stay\nopen, they say. The port\u00a0would stay shut.' })

test('words are found with the white space of the page, not of the selection', () => {
  expect(findWords(reading, 'the port  would\nstay open').map(({ exact }) => exact)).toEqual(['the port would stay open'])
  expect(findWords(reading, '  The port would stay ').map(({ exact }) => exact)).toEqual(['The port would stay', 'The port\u00a0would stay'])
})

test('words that do not stand in the page are found nowhere', () => {
  for (const words of ['', '   ', 'the harbour would stay open', 'port would stay open?', 'x'.repeat(5000)]) expect(findWords(reading, words)).toEqual([])
})

test('a paragraph tells places apart where the words stand in it', () => {
  const { source, article } = reading
  const at = source.text.indexOf('The port\u00a0would')
  const second = { exact: source.text.slice(at), start: at, end: source.text.length }
  const two = { ...reading, article: { ...article, paragraphs: [...article.paragraphs, second] } }
  expect(findWords(two, 'would stay', 2).map(({ start }) => start)).toEqual([at + 9])
  expect(findWords(two, 'We are', 2)).toHaveLength(1)
})

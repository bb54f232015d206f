import { describe, expect, test } from 'vitest'
import { cutSentences } from './sentences.ts'

const cut = (text: string) => cutSentences(text, { start: 0, end: text.length }).map((range) => text.slice(range.start, range.end))

describe('a sentence ends', () => {
  test.each([
    ['at a full stop before a capital', 'Oak left. Ash stayed.', ['Oak left.', 'Ash stayed.']],
    ['after the marks that close a quotation', 'Oak said: “We go.” Ash stayed.', ['Oak said: “We go.”', 'Ash stayed.']],
    ['inside a quotation', '“We go. They stay,” said Oak.', ['“We go.', 'They stay,” said Oak.']],
    ['after U.S. when a sentence opener follows', 'He lives in the U.S. The talks failed.', ['He lives in the U.S.', 'The talks failed.']],
    ['where scraped text lost its space', 'It was the worst decade.The next was better.', ['It was the worst decade.', 'The next was better.']],
    ['without a full stop at the end', 'Oak left. No more was said', ['Oak left.', 'No more was said']],
    ['at an ellipsis before a capital', 'And so on... Then he left.', ['And so on...', 'Then he left.']],
  ])('%s', (_name, text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })
})

describe('a sentence does not end', () => {
  test.each([
    'Mr. Oak met Gen. Ash and Lt. Col. Elm on Dec. 7 at No. 10.',
    'U.S. President Ann Oak spoke.',
    'John F. Oak spoke at 10 a.m. Monday.',
    'It grew by 3.5 percent.',
    '“Why now?” Oak asked.',
    '“Go!” he said.',
    'On Dec.7 he left.',
    'He is with Oak Corp. lawyers.',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text])
  })
})

test('a million full stops cost one pass', () => {
  const text = '. '.repeat(500_000)
  expect(cutSentences(text, { start: 0, end: text.length }).length).toBeGreaterThan(0)
})

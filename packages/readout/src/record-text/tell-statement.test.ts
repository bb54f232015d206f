import { sliceSpan } from '@readout/record'
import { expect, test } from 'vitest'
import { wordsOf } from './tell-statement.ts'

/** Spans of a text by its words. */
const at = (text: string, words: string) => sliceSpan(text, text.indexOf(words), text.indexOf(words) + words.length)
const told = (text: string, content: string[], quotes: string[]) =>
  wordsOf(text, { content: content.map((words) => at(text, words)), quotes: quotes.map((words) => at(text, words)) })
    .map(({ text: words }) => words)
    .join('')

test('marks stand round quoted words and round nothing else', () => {
  expect(told('Oak said it would “decisively” respond.', ['it would “decisively” respond'], ['decisively'])).toBe('it would “decisively” respond')
  expect(told('Oak said it would respond.', ['it would respond'], [])).toBe('it would respond')
})

test('straight marks of the page become the same marks', () => {
  expect(told('Oak said it would "decisively" respond.', ['it would "decisively" respond'], ['decisively'])).toBe('it would “decisively” respond')
})

test('content without its outer marks gets them', () => {
  expect(told('“We are ready,” Oak said.', ['We are ready,'], ['We are ready,'])).toBe('“We are ready,”')
})

test('content broken by its cue is joined by an ellipsis, each part quoted', () => {
  expect(told('“We are ready,” Oak said, “and we will wait.”', ['“We are ready,”', '“and we will wait.”'], ['We are ready,', 'and we will wait.'])).toBe(
    '“We are ready,” … “and we will wait.”',
  )
})

test('a quotation that runs beyond its part of the content is cut there', () => {
  expect(told('Oak said “we are ready to wait”.', ['“we are ready'], ['we are ready to wait'])).toBe('“we are ready”')
})

test('a fragment of two quotations keeps both', () => {
  expect(told('called it “warm, constructive” and “direct”', ['“warm, constructive” and “direct”'], ['warm, constructive', 'direct'])).toBe(
    '“warm, constructive” and “direct”',
  )
})

test('an apostrophe beside a quotation is not taken for a mark of the content', () => {
  expect(told('said the ministers’ “plan” was theirs', ['the ministers’ “plan” was theirs'], ['plan'])).toBe('the ministers’ “plan” was theirs')
})

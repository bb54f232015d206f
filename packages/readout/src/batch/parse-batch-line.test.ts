import { expect, test } from 'vitest'
import { parseBatchLine } from './parse-batch-line.ts'

test('a line gives its id and its page', () => {
  expect(parseBatchLine('{"id":"a","text":"Ann Oak spoke.","title":"Talks","published":"2024-05-03"}')).toEqual({
    id: 'a',
    input: { text: 'Ann Oak spoke.', title: 'Talks', published: '2024-05-03' },
  })
})

test('html wins over text, null counts as absent, other fields are passed over', () => {
  expect(parseBatchLine('{"id":0,"html":"<p>x","text":"y","url":null,"note":[1]}')).toEqual({ id: 0, input: { html: '<p>x' } })
})

test.each([
  ['no JSON', '{"id":1,', null, 'BATCH_LINE'],
  ['a list', '[1]', null, 'BATCH_LINE'],
  ['null', 'null', null, 'BATCH_LINE'],
  ['no id', '{"text":"x"}', null, 'BATCH_LINE'],
  ['an id that is no name', '{"id":{},"text":"x"}', null, 'BATCH_LINE'],
  ['neither text nor html', '{"id":"a"}', 'a', 'BATCH_LINE'],
  ['a text that is no text', '{"id":"a","text":7}', 'a', 'BATCH_LINE'],
  ['a title that is no text', '{"id":"a","text":"x","title":[]}', 'a', 'BATCH_LINE'],
  ['an empty text', '{"id":"a","text":" \\n"}', 'a', 'INPUT_EMPTY'],
])('%s is told', (_what, line, id, code) => {
  expect(parseBatchLine(line)).toMatchObject({ id, error: { code } })
})

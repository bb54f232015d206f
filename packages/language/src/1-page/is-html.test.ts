import { expect, test } from 'vitest'
import { isHtml } from './is-html.ts'

test.each(['<!doctype html><p>A', '<p>A</p><p>B</p>', '<html>', '  <?xml version="1.0"?><html/>'])('%s is a document', (text) =>
  expect(isHtml(text, false)).toBe(true),
)
test.each(['If a < b then c > d.', 'Plain words.', 'He wrote <b>once</b> in bold.', 'Mail <ann@example.org> for more.'])('%s is plain text', (text) =>
  expect(isHtml(text, false)).toBe(false),
)
test('one tag is enough where it was called HTML, none is not', () => {
  expect(isHtml('He wrote <b>once</b>.', true)).toBe(true)
  expect(isHtml('Plain words.', true)).toBe(false)
})

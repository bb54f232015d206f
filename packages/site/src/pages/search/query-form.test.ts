import { expect, test } from 'vitest'
import { queryOfForm } from './query-form.ts'

test.each([
  ['q=grain&by=Ann+Oak&age=7d', 'by:"Ann Oak" age:<7d grain'],
  ['words=at+once&type=commitment&has=condition', 'type:commitment has:condition at once'],
  ['q=by:oak&outlet=Example "Times"', 'by:oak outlet:"Example Times"'],
  ['by=&q=', ''],
])('%s writes %s', (form, query) => {
  expect(queryOfForm(new URLSearchParams(form))).toBe(query)
})

test('what the language refuses is handed on as written, for the page to explain', () => {
  expect(queryOfForm(new URLSearchParams('q=colour:red&by=oak'))).toBe('colour:red by:oak')
})

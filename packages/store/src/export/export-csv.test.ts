import { expect, test } from 'vitest'
import { csv } from './export-csv.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula for a spreadsheet', (value) => {
  expect(
    csv(['a'], [[value]])
      .split('\r\n')[1]
      ?.replace(/^"/, '')[0],
  ).toBe("'")
})

test('marks, commas and line breaks are kept inside a cell', () => {
  expect(csv(['a', 'b'], [['say "yes"', 'x,\ny']])).toBe('a,b\r\n"say ""yes""","x,\ny"\r\n')
})

import { expect, test } from 'vitest'
import { csv } from './export-csv.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', ' =1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])('%j is no formula for a spreadsheet', (value) => {
  expect(
    csv(['a'], [[value]])
      .split('\r\n')[1]
      ?.replace(/^"/, '')[0],
  ).toBe("'")
})

test('a number stays a number, and a cell is not cut at a semicolon', () => {
  expect(csv(['a', 'b'], [[-7, 'x;=1+1']])).toBe('a,b\r\n-7,"x;=1+1"\r\n')
})

test('marks, commas and line breaks are kept inside a cell', () => {
  expect(csv(['a', 'b'], [['say "yes"', 'x,\ny']])).toBe('a,b\r\n"say ""yes""","x,\ny"\r\n')
})

import { expect, test } from 'vitest'
import { quadChart } from './quad-chart.ts'

const drawn = String(
  quadChart(
    [
      { day: '2031-05-01', counts: [2, 0, 1, 0], pages: 3 },
      { day: '2031-05-02', counts: [0, 0, 0, 0], pages: 0 },
      { day: '2031-05-03', counts: [0, 1, 0, 4], pages: 1 },
    ],
    'A & B',
  ),
)

test('each day with events leads to its sentences and tells its numbers in words', () => {
  expect(drawn).toContain('<a href="#d-2031-05-01" aria-label="1 May: 2 cooperation in words, 1 conflict in words">')
  expect(drawn).toContain('<a href="#d-2031-05-03" aria-label="3 May: 1 cooperation in deeds, 4 conflict in deeds">')
  expect(drawn).not.toContain('#d-2031-05-02')
  expect(drawn).toContain('A &amp; B')
})

test('a day on which no page came out has neither line nor bar', () => {
  expect(drawn.match(/class="zero"/g)).toHaveLength(2)
  // Two bars of pages and the one of the legend.
  expect(drawn.match(/class="pages"/g)).toHaveLength(3)
})

test('no days, no chart', () => {
  expect(String(quadChart([], 'x'))).toBe('')
})

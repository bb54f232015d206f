import { expect, test } from 'vitest'
import { classifyLines, isRunningText } from './classify-lines.ts'
import type { Line } from './line.ts'

const lines = (...words: string[]): Line[] => words.map((one, i) => ({ start: i * 1000, end: i * 1000 + one.length, words: one, linked: 0, heading: false }))
const TEXT = 'The two sides met in the capital on Monday morning and went on.'

test('a header parted over several lines is one', () => {
  expect(classifyLines(lines('0', '4 min', '9 mths', TEXT))).toMatchObject([
    { kind: 'meta-line', first: 0, last: 3, means: { comments: 0, readingTimeMinutes: 4, age: { iso: 'P9M' } } },
  ])
})
test('an age between paragraphs is not the page’s', () => {
  expect(classifyLines(lines(TEXT, TEXT, TEXT, TEXT, TEXT, '3 hours ago', TEXT, TEXT, TEXT, TEXT, TEXT))).toEqual([])
})
test('running text', () => {
  expect(isRunningText(TEXT)).toBe(true)
  expect(isRunningText('Harbour opens again')).toBe(false)
  expect(isRunningText('双方星期一会面并表示将继续就海峡问题举行会谈，并将于下周再次会面讨论。')).toBe(true)
})

import { expect, test } from 'vitest'
import { firstEnding, firstThat, lowerBound } from './by-place.ts'

const RANGES = [
  { start: 2, end: 4 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
]

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [9, 2],
  [10, 3],
])('the first that starts at or after %i', (at, index) => expect(lowerBound(RANGES, at)).toBe(index))

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [8, 1],
  [9, 2],
  [12, 3],
])('the first that ends behind %i', (at, index) => expect(firstEnding(RANGES, at)).toBe(index))

test('of nothing the first is none', () => expect(firstThat([], () => true)).toBe(0))

import { expect, test } from 'vitest'
import { findFeatures } from './features.ts'
import type { Pieces } from './wordpiece.ts'

/** One piece for each word and each mark. */
const pieces = (text: string): Pieces => {
  const found = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)]
  return { ids: found.map(() => 0), starts: found.map((m) => m.index), ends: found.map((m) => m.index + m[0].length) }
}
const marks = (text: string): number[] => findFeatures(text, pieces(text))

test('tells capitals, figures and marks apart', () => {
  expect(marks('oak Oak OAK A 12 .')).toEqual([0, 2, 4, 2, 6, 6])
})

test('marks the first piece after a line break', () => {
  expect(marks('one\n\ntwo three')).toEqual([0, 1, 0])
})

test('holds both kinds of quotation marks, the marks included', () => {
  expect(marks('a “b” c')).toEqual([0, 14, 8, 14, 0])
  expect(marks('a "b" c')).toEqual([0, 14, 8, 14, 0])
})

test('an unclosed quotation ends with its paragraph', () => {
  expect(marks('“a\nb')).toEqual([14, 8, 1])
})

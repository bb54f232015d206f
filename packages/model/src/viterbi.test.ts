import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRuns } from './viterbi.ts'

/** Scores that make each given label certain. */
const certain = (labels: number[], width: number): Float64Array =>
  Float64Array.from(labels.flatMap((label) => Array.from({ length: width }, (_, k) => (k === label ? 0 : -9))))

/** Labels 0 O, 1 B, 2 I, 3 E, 4 S of every run, written back. */
const write = (runs: { first: number; after: number; type: number }[], count: number): number[] => {
  const labels = new Array<number>(count).fill(0)
  for (const { first, after, type } of runs)
    for (let k = first; k < after; k += 1) labels[k] = 4 * type + (after - first === 1 ? 4 : k === first ? 1 : k === after - 1 ? 3 : 2)
  return labels
}

test('reads runs of one type and of several', () => {
  expect(findRuns(certain([0, 1, 2, 3, 4, 0], 5), 6, 5, 0, 1).map(({ first, after }) => [first, after])).toEqual([
    [1, 4],
    [4, 5],
  ])
  expect(findRuns(certain([1, 3, 8, 0], 9), 4, 9, 0, 2).map(({ first, after, type }) => [first, after, type])).toEqual([
    [0, 2, 0],
    [2, 3, 1],
  ])
})

test('reads its own columns only', () => {
  const scores = Float64Array.from([0, -9, -9, -9, -9, -9, -9, -9, -9, 0])
  expect(findRuns(scores, 1, 10, 5, 1)).toHaveLength(1)
  expect(findRuns(scores, 1, 10, 0, 1)).toHaveLength(0)
})

test('nothing in a text without pieces', () => {
  expect(findRuns(new Float64Array(0), 0, 5, 0, 1)).toEqual([])
})

test('no way of labelling scores higher (against all ways, five pieces)', () => {
  const follows = (a: number, b: number): boolean => (a === 1 || a === 2 ? b === 2 || b === 3 : b === 0 || b === 1 || b === 4)
  const ways: number[][] = []
  const grow = (way: number[]): void => {
    if (way.length === 5) {
      if (way[4] !== 1 && way[4] !== 2) ways.push(way)
      return
    }
    for (let label = 0; label < 5; label += 1) if (follows(way.at(-1) ?? 0, label)) grow([...way, label])
  }
  grow([])
  fc.assert(
    fc.property(fc.array(fc.double({ min: -8, max: 0, noNaN: true }), { minLength: 25, maxLength: 25 }), (values) => {
      const sum = (way: number[]): number => way.reduce((total, label, k) => total + (values[k * 5 + label] as number), 0)
      const found = sum(write(findRuns(Float64Array.from(values), 5, 5, 0, 1), 5))
      expect(found).toBeCloseTo(Math.max(...ways.map(sum)), 9)
    }),
    { numRuns: 300, seed: 3 },
  )
})

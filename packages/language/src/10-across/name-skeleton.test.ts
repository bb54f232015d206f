import { expect, test } from 'vitest'
import { skeletonOf } from './name-skeleton.ts'

test.each([
  ['Zelenskyy', 'Zelensky'],
  ['Zelenskiy', 'Zelensky'],
  ['Sergei', 'Sergey'],
  ['Mikhail', 'Mihail'],
  ['Aleksandr', 'Alexandr'],
  ['Kowal', 'Koval'],
  ['Nández', 'Nandez'],
])('%s and %s are one name', (a, b) => {
  expect(skeletonOf(a)).toBe(skeletonOf(b))
})

test.each([
  ['Oak', 'Ash'],
  ['Tolven', 'Tolman'],
  ['Marsh', 'March'],
  ['Petrov', 'Petrova'],
])('%s and %s are two', (a, b) => {
  expect(skeletonOf(a)).not.toBe(skeletonOf(b))
})

import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const verbs = ['read', 'batch', 'explain', 'schema', 'demo', 'doctor']

test.each([
  ['raed', 'read'],
  ['explian', 'explain'],
  ['doktor', 'doctor'],
  ['READ', 'read'],
])('%s was meant as %s', (word, verb) => {
  expect(nearest(word, verbs)).toBe(verb)
})

test.each(['compare', 'xyz', '', 'https'])('%s is near to none of them', (word) => {
  expect(nearest(word, verbs)).toBeUndefined()
})

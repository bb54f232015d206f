import { expect, test } from 'vitest'
import { withoutAdjuncts } from './source-edges.ts'

test.each([
  ['the harbour council on Friday', 'the harbour council'],
  ['two river judges in April', 'two river judges'],
  ['Oak, speaking at the quay,', 'Oak'],
  ['Minister Ann Oak, for her part,', 'Minister Ann Oak'],
  ['the board, however,', 'the board'],
])('"%s" is %s', (phrase, speaker) => {
  expect(phrase.slice(0, withoutAdjuncts(phrase, { start: 0, end: phrase.length }).end)).toBe(speaker)
})

test.each([
  'a survey released on Friday',
  'several mayors, including Ann Oak,',
  'Ann Oak, the minister for the harbour in 2020,',
  'Ann Oak, a leading engineer,',
  'the board of the river',
])('must not: %s', (phrase) => {
  expect(withoutAdjuncts(phrase, { start: 0, end: phrase.length })).toEqual({ start: 0, end: phrase.length })
})

import { expect, test } from 'vitest'
import { verbOf } from './verbs.ts'

test.each([
  ['warned', 'warn', 'past'],
  ['warned', 'warn', 'participle'],
  ['making', 'make', 'ing'],
  ['planned', 'plan', 'past'],
  ['called', 'call', 'past'],
  ['denies', 'deny', 's'],
  ['urges', 'urge', 's'],
  ['spoken', 'speak', 'participle'],
  ['lying', 'lie', 'ing'],
  ['was', 'be', 'past'],
  ['reiterate', 'reiterate', 'base'],
  ['pressed', 'press', 'past'],
] as const)('%s is a form of %s (%s)', (word, lemma, form) => {
  expect(verbOf(word)?.lemma).toBe(lemma)
  expect(verbOf(word)?.forms.has(form)).toBe(true)
})

test.each(['kremlin', 'agreement', 'of', '', '’s'])('%s is no verb', (word) => {
  expect(verbOf(word)).toBeUndefined()
})

test('an irregular verb has no regular past', () => {
  expect(verbOf('speaked')).toBeUndefined()
})

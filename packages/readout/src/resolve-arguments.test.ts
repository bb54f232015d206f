import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { resolveArguments } from './resolve-arguments.ts'

const here = fileURLToPath(import.meta.url)

test.each([[['-']], [['https://example.org/story']], [[here]], [['--json', here]], [['-o', 'x.json', here]]])('%j is read', (args) => {
  expect(resolveArguments(args)).toEqual(['read', ...args])
})

test.each([[['read', 'raed']], [['batch', '--jobs', '2']], [['--version']], [[]], [['help', 'read']]])('%j stays as it is', (args) => {
  expect(resolveArguments(args)).toEqual(args)
})

test.each([
  ['raed', 'readout read?'],
  ['READ', 'readout read?'],
  ['explian', 'readout explain?'],
  ['package.jsno', 'readout package.json?'],
  ['example.org/story', 'readout https://example.org/story?'],
])('%s asks: did you mean %s', (word, meant) => {
  expect(() => resolveArguments([word])).toThrow(`Did you mean ${meant}`)
})

test('a word that is near to nothing is refused without a guess', () => {
  expect(() => resolveArguments(['xyzzyxyzzy'])).toThrow(expect.objectContaining({ code: 'USAGE', message: expect.not.stringContaining('Did you mean') }))
})

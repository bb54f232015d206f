import { expect, test } from 'vitest'
import { resolveArguments } from './resolve-arguments.ts'
import { plainWords } from './value-options.ts'

test('the value of an option is no word of its own', () => {
  expect(plainWords(['--sides', 'XAA,XBB', 'compare', 'a.txt', '-', '--plain'])).toEqual(['compare', 'a.txt', '-'])
})

test('--sides may stand before the verb', () => {
  expect(resolveArguments(['--sides', 'XAA,XBB', 'compare', 'a.txt', 'b.txt'])).toEqual(['compare', '--sides', 'XAA,XBB', 'a.txt', 'b.txt'])
})

import { expect, test } from 'vitest'
import { makeProgram } from './program.ts'
import { resolveArguments } from './resolve-arguments.ts'
import { plainWords, VALUE_OPTIONS } from './value-options.ts'

test('the value of an option is no word of its own', () => {
  expect(plainWords(['--sides', 'XAA,XBB', 'compare', 'a.txt', '-', '--plain'])).toEqual(['compare', 'a.txt', '-'])
})

test('--sides may stand before the verb', () => {
  expect(resolveArguments(['--sides', 'XAA,XBB', 'compare', 'a.txt', 'b.txt'])).toEqual(['compare', '--sides', 'XAA,XBB', 'a.txt', 'b.txt'])
})

test('every option of every verb that takes a value is known', () => {
  const options = makeProgram(() => {}).commands.flatMap((command) => command.options)
  const taking = options.filter(({ required, optional }) => required || optional).flatMap(({ short, long }) => [short, long])
  expect(taking.filter((name) => name && !VALUE_OPTIONS.has(name))).toEqual([])
})

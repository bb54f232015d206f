import { readFileSync } from 'node:fs'
import { ERROR_CODES } from '@readout/record'
import { expect, test } from 'vitest'
import { exitOfError } from '../src/exit-code.ts'

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
)

test('every code has a section, and every section a code', () => {
  expect([...sections.keys()].sort()).toEqual([...ERROR_CODES].sort())
})

test.each([...ERROR_CODES])('%s says what to do, and its exit code where it is not 1', (code) => {
  const section = sections.get(code) ?? ''
  expect(section).toMatch(/\*\*What to do:\*\* \S/)
  const told = /Exit code (\d)\./.exec(section)?.[1] ?? '1'
  expect(Number(told)).toBe(exitOfError(code))
})

import type { When } from '@readout/record'
import { expect, test } from 'vitest'
import { daysOf } from './days-of.ts'

test.each([
  ['2025-03-17', undefined, '2025-03-17', '2025-03-17'],
  ['2025-03-17T10:00', undefined, '2025-03-17', '2025-03-17'],
  ['2024-02', undefined, '2024-02-01', '2024-02-29'],
  ['2025-04', 'END', '2025-04-21', '2025-04-30'],
  ['2025-04', 'START', '2025-04-01', '2025-04-10'],
  ['2025-04', 'MID', '2025-04-11', '2025-04-20'],
  ['2025-W12', undefined, '2025-03-17', '2025-03-23'],
  ['2026-W01', undefined, '2025-12-29', '2026-01-04'],
  ['2025-W12-WE', undefined, '2025-03-22', '2025-03-23'],
  ['2025-FA', undefined, '2025-09-01', '2025-11-30'],
  ['2025-WI', undefined, '2025-12-01', '2026-02-28'],
  ['2025-Q3', undefined, '2025-07-01', '2025-09-30'],
  ['2025-H2', undefined, '2025-07-01', '2025-12-31'],
  ['2025', undefined, '2025-01-01', '2025-12-31'],
  ['2025-04-02/2025-04-05', undefined, '2025-04-02', '2025-04-05'],
] as const)('%s %s', (value, mod, first, last) => {
  const when: Pick<When, 'value' | 'mod'> = { value, ...(mod ? { mod } : {}) }
  expect(daysOf(when)).toEqual({ first, last })
})

test.each(['XXXX-06', 'FUTURE_REF', 'PT2H', '199'])('no days: %s', (value) => {
  expect(daysOf({ value })).toBeUndefined()
})

import type { When } from '@readout/record'
import { expect, test } from 'vitest'
import { inTime } from './in-time.ts'

const TALKS = ['2025-06', '2025-W12', undefined, '2025-FA', '2025-07-01', '2025-03-17', 'FUTURE_REF', '2025-12-02'].map((value) => ({
  ...(value ? { when: { value, precision: 'vague', basis: 'stated' } as When } : {}),
}))
const values = (list: typeof TALKS) => list.map(({ when }) => when?.value)

test('what may still be on is to come, the next first; what is past stands latest first, however exactly its day is told', () => {
  const { ahead, past, vague } = inTime(TALKS, (talks) => talks, '2025-07-01')
  expect(values(ahead)).toEqual(['2025-07-01', '2025-FA', '2025-12-02'])
  expect(values(past)).toEqual(['2025-06', '2025-W12', '2025-03-17'])
  expect(values(vague)).toEqual([undefined, 'FUTURE_REF'])
})

import type { Reading } from '@readout/record'
import { expect, test } from 'vitest'
import { tellTouched, touchedBy } from './impact-words.ts'

const contact = (id: string, parties: string[], day?: string) => ({
  id,
  kind: 'video-call',
  parties,
  ...(day ? { when: { value: day, precision: 'day', basis: 'stated' } } : {}),
})
const reading = {
  contacts: [contact('c1', ['a1', 'a2'], '2031-12-30'), contact('c2', ['a1']), contact('c3', ['a1'])],
  accounts: [{ contact: 'c1', statements: ['s1'], commitments: ['m1'] }],
  commitments: [{ id: 'm1', statements: ['s1'] }],
  events: [{ statements: ['s1'] }, { statements: ['s1'] }],
  statements: [{ id: 's2', parent: 's1' }],
} as unknown as Reading

test.each([
  ['a statement', 's1', 9, 'Touches 9 copies on other pages, 1 if-then, the video call of Tue 30 Dec 2031, 2 coded events and 1 line told inside it.'],
  ['an if-then', 'm1', 1, 'Touches 1 copy on another page and the video call of Tue 30 Dec 2031.'],
  ['somebody of one contact', 'a2', 0, 'Touches the video call of Tue 30 Dec 2031.'],
  ['somebody of three', 'a1', 0, 'Touches 3 calls or meetings.'],
  ['a line of its own', 's9', 0, 'Touches this line alone.'],
])('%s', (_what, line, copies, words) => expect(tellTouched(touchedBy(reading, line, copies))).toBe(words))

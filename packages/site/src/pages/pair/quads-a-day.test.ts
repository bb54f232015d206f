import type { Event, Reading } from '@readout/record'
import { expect, test } from 'vitest'
import { inventedReading } from '../../../tests/invented-reading.ts'
import { isBetween, type PairEvent, quadsADay } from './quads-a-day.ts'

const event = (over: Partial<Event>): Event => ({
  id: 'e1',
  type: 'CONSULT',
  context: [],
  quad: 1,
  scale: 1,
  scaleTable: 'invented',
  actor: ['a1'],
  recipient: ['a2'],
  realis: 'actual',
  claimedBy: null,
  statements: [],
  spans: [],
  confidence: 1,
  cameoRoot: '04',
  rule: 'invented',
  ...over,
})
const on = (day: string) => ({ date: { value: day, precision: 'day' as const, basis: 'stated' as const } })
const reading: Reading = {
  ...inventedReading(),
  actors: [
    { id: 'a1', kind: 'person', name: 'Ann Oak', aliases: [], memberOf: 'a3', mentions: [] },
    { id: 'a2', kind: 'state', name: 'Kelmar', aliases: [], code: 'XAB', mentions: [] },
    { id: 'a3', kind: 'state', name: 'Orvania', aliases: [], code: 'XAA', mentions: [] },
    { id: 'a4', kind: 'state', name: 'Tarsinia', aliases: [], code: 'XAC', mentions: [] },
  ],
}
const told = (over: Partial<Event>): PairEvent => ({ source: 's', event: event(over), reading, kept: '2031-05-10T09:00:00Z' })

test('counts by day and class; what is undated, past or only spoken of stands apart', () => {
  const { days, undated, past, notDone } = quadsADay([
    told({ ...on('2031-05-03') }),
    told({ ...on('2031-05-03T10:00'), quad: 4 }),
    told({ ...on('2031-05-01') }),
    told({}),
    told({ ...on('2031-05'), id: 'month' }),
    told({ ...on('2031-05-03'), realis: 'historical' }),
    told({ ...on('2031-05-03'), realis: 'hypothetical' }),
    told({ ...on('2031-05-03'), realis: 'negated' }),
  ])
  expect(days.map(({ day, counts }) => [day, ...counts])).toEqual([
    ['2031-05-01', 1, 0, 0, 0],
    ['2031-05-03', 1, 0, 0, 1],
  ])
  expect([undated.length, past.length, notDone.length]).toEqual([2, 1, 2])
})

test('a person counts for the side it speaks for; a third side does not', () => {
  expect(isBetween(event({}), reading, 'XAB', 'XAA')).toBe(true)
  expect(isBetween(event({ recipient: ['a4'] }), reading, 'XAA', 'XAB')).toBe(false)
  expect(isBetween(event({ actor: ['a1', 'a2'], recipient: [] }), reading, 'XAA', 'XAB')).toBe(true)
})

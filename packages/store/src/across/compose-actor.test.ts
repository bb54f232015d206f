import type { JoinedActor, Members } from '@readout/record'
import { expect, test } from 'vitest'
import { addActor } from './compose-actor.ts'

const member = (source: string, at: string, over: Partial<Members['actor']> = {}): Members['actor'] => ({
  source,
  line: 'a1',
  at,
  evidence: [{ source, span: { exact: 'Oak', start: 0, end: 3 } }],
  kind: 'person',
  name: 'Ann Oak',
  aliases: [],
  ...over,
})
const pages = [
  member('s1', '2031-05-03', { office: 'foreign minister', side: 'XAA', sideName: 'Orvania' }),
  member('s2', '2031-05-01', { office: 'foreign minister' }),
  member('s3', '2032-01-01', { office: 'prime minister', side: 'XAA', aliases: ['Oak'] }),
  member('s4', '2031-09-09', { name: 'Oak' }),
]
const made = (order: number[]): JoinedActor =>
  order.reduce<JoinedActor | undefined>((actor, n) => addActor(actor, 'A1', [pages[n] as Members['actor']]), undefined) as JoinedActor

test('roles with the days that pages give them, an office without its side among them', () => {
  expect(made([0, 1, 2, 3]).roles.map(({ office, side, first, last, sources }) => [office, side, first, last, sources])).toEqual([
    ['foreign minister', 'XAA', '2031-05-01', '2031-05-03', 2],
    ['prime minister', 'XAA', '2032-01-01', '2032-01-01', 1],
  ])
})

test('the same whichever page comes first', () => {
  for (const order of [
    [3, 2, 1, 0],
    [1, 0, 3, 2],
    [2, 1, 3, 0],
  ])
    expect(made(order)).toEqual(made([0, 1, 2, 3]))
})

test('spellings with how many sources use each; the name is the whole one', () => {
  const actor = made([0, 1, 2, 3])
  expect(actor.name).toBe('Ann Oak')
  expect(actor.spellings).toEqual([
    { spelling: 'Ann Oak', sources: 3 },
    { spelling: 'Oak', sources: 2 },
  ])
  expect([actor.first, actor.last, actor.sources]).toEqual(['2031-05-01', '2032-01-01', 4])
})

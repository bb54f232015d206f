import type { Actor, JoinedActor, Reading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { actorParts, isActor } from './actor-part.ts'

const mention = { exact: 'Ann Oak', start: 0, end: 7, kind: 'name' as const, rule: 'invented' }
const orvania: Actor = { id: 'a0', kind: 'state', name: 'Orvania', code: 'XAA', aliases: [], mentions: [mention] }
const person = (over: Partial<Actor>): Actor => ({ id: 'a1', kind: 'person', name: 'Ann Oak', aliases: [], mentions: [mention], ...over })
const partOf = (actor: Actor) =>
  actorParts({ source: { id: 's' }, article: {}, actors: [orvania, actor] } as unknown as Reading, '2031-05-03').find((part) => part.member.line === 'a1')
const joined = (over: Partial<JoinedActor>): JoinedActor => ({
  id: 'A1',
  kind: 'person',
  name: 'Ann Oak',
  spellings: [{ spelling: 'Ann Oak', sources: 1 }],
  roles: [],
  first: '2031-05-01',
  last: '2031-05-02',
  sources: 1,
  ...over,
})
const sure = (actor: Partial<Actor>, thing: Partial<JoinedActor>) => isActor(partOf(person(actor)) as NonNullable<ReturnType<typeof partOf>>, joined(thing))
const role = (side: string, office?: string) => ({
  roles: [{ side, ...(office ? { office } : {}), first: '2031-05-01', last: '2031-05-01', sources: 1, evidence: [] }],
})

describe('who is known again', () => {
  test('by the same name, by another spelling of it, by an initial, by the family name on the same side', () => {
    expect(sure({}, {})).toBe(3)
    expect(sure({ name: 'Sergey Tolven' }, { spellings: [{ spelling: 'Sergei Tolven', sources: 1 }] })).toBe(2)
    expect(sure({ name: 'A. Oak' }, {})).toBe(2)
    expect(sure({ name: 'Oak', code: 'XAA' }, role('XAA'))).toBe(1)
  })
  test('not by another first name, nor on another side, nor by a family name with another office', () => {
    expect(sure({ name: 'Bo Oak' }, {})).toBe(0)
    expect(sure({ code: 'XAB' }, role('XAA'))).toBe(0)
    expect(sure({ name: 'Oak', code: 'XAA', office: 'admiral' }, role('XAA', 'finance minister'))).toBe(0)
  })
  test('a lone name without a side only near in time', () => {
    const lone = { spellings: [{ spelling: 'Oak', sources: 1 }] }
    expect(sure({ name: 'Oak' }, lone)).toBe(0.5)
    expect(sure({ name: 'Oak' }, { ...lone, first: '2030-01-01', last: '2030-01-02' })).toBe(0)
  })
})

test('nobody in particular is never known again', () => {
  expect(partOf(person({ unnamed: true, name: 'a senior official' }))).toBeUndefined()
  expect(partOf(person({ name: 'president', mentions: [{ ...mention, kind: 'role' }] }))).toBeUndefined()
})

test.each([
  ['Orvanian President', 'President'],
  ['President of Orvania', 'President'],
  ['foreign minister', 'foreign minister'],
  ['Orvanian counterpart', undefined],
])('the office of “%s” is %s', (office, plain) => {
  expect(partOf(person({ office, memberOf: 'a0', code: 'XAA' }))?.member.office).toBe(plain)
})

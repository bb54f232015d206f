import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

async function commitmentsOf(text: string): Promise<string[]> {
  const reading = await read({ text, mediaType: 'text/plain', published: '2031-05-15' })
  return reading.commitments.map((m) => `${m.kind}: ${m.condition ? `${m.holds} ${m.condition.exact} -> ` : ''}${m.consequence.exact}`)
}

describe('commitments with a condition', () => {
  test.each([
    ['Estonia threatened to recall its envoy if Portugal fenced the harbour.', ['threat: if Portugal fenced the harbour -> recall its envoy']],
    [
      'Unless Portugal opens the canal, Estonia will suspend the fishing accord, its minister said.',
      ['threat: unless Portugal opens the canal -> Estonia will suspend the fishing accord'],
    ],
    ['Should the dam break, Estonia would send engineers, a spokesman said.', ['promise: if the dam break -> Estonia would send engineers']],
    ['Any new quota would lead to the collapse of the fleet, Estonia warned.', ['warning: if Any new quota -> the collapse of the fleet']],
    ['“Open the gates and we will end the tariffs,” the envoy of Estonia said.', ['offer: if Open the gates -> we will end the tariffs']],
    ['Estonia said it is ready to reopen the bridge provided that Portugal repairs it.', ['offer: if Portugal repairs it -> reopen the bridge']],
  ])('%s', async (text, expected) => expect(await commitmentsOf(text)).toEqual(expected))
})

describe('plain commitments', () => {
  test.each([
    ['The minister of Estonia urged Portugal to free the crew.', ['demand: free the crew']],
    ['Portugal vowed to rebuild the lighthouse.', ['promise: rebuild the lighthouse']],
    ['Portugal refused to extend the lease.', ['refusal: refused to extend the lease']],
  ])('%s', async (text, expected) => expect(await commitmentsOf(text)).toEqual(expected))
})

describe('no commitment', () => {
  test.each([
    'Journalists asked if the minister of Estonia had seen the map.',
    'The envoy smiled as if nothing had been said.',
    'If anything, Portugal was calmer than before.',
    'If Estonia had signed, Portugal would have paid.',
    'The museum is open until nine.',
    'Portugal refused to comment.',
    'The charter tells what follows if a port closes.',
  ])('nothing in: %s', async (text) => expect(await commitmentsOf(text)).toEqual([]))
})

test('a label is the word that somebody used, and whose word it is', async () => {
  const reading = await read({ text: 'Estonia threatened to recall its envoy if Portugal fenced the harbour.', mediaType: 'text/plain' })
  expect(reading.commitments[0]).toMatchObject({ label: { exact: 'threatened' }, labelledBy: 'page', marker: { exact: 'if' }, conditional: true })
})

test.fails('a condition told only by a noun of time is not read: the clause has no marker', async () => {
  expect(await commitmentsOf('The day Portugal pays, Estonia will open the locks, its minister said.')).toEqual([
    'promise: if Portugal pays -> Estonia will open the locks',
  ])
})

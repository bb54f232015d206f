import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { compare } from './compare.ts'

const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City' },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad' },
]
const ONE = 'President Ann Oak of Avaria spoke by telephone on May 2 with President Bo Ash of Borland.'
const TWO = 'President Bo Ash of Borland spoke by telephone on May 3 with President Ann Oak of Avaria.'

async function conflicts(one: string, two: string): Promise<[string, string][]> {
  const account = async (side: string, text: string) => ({ side, complete: true, reading: await read({ text, published: '2031-05-03' }, { states: STATES }) })
  const comparison = compare(await account('XAA', `${ONE} ${one}`), await account('XBB', `${TWO} ${two}`))
  return comparison.conflicts.map((row) => [row.rule, row.by['XAA']?.[0]?.exact ?? ''])
}

test('a number of the same thing', async () => {
  expect(
    await conflicts('The presidents agreed to lower the duties on coal by 12 percent.', 'The leaders agreed to cut the duties on coal by 15 percent.'),
  ).toEqual([['number differs', 'The presidents agreed to lower the duties on coal by 12 percent']])
})

test('the day of the same step', async () => {
  expect(
    await conflicts(
      'Delegations will meet in Avar City on May 18 for talks on fisheries.',
      'Delegations will meet in Avar City on May 25 for talks on fisheries.',
    ),
  ).toEqual([['date differs', 'Delegations will meet in Avar City on May 18 for talks on fisheries']])
})

test('how long it took, and who asked for it', async () => {
  const rules = await conflicts(
    'The call took place at the request of the Borlandic side and lasted 35 minutes.',
    'The conversation took place at the request of the Avarian side and lasted 50 minutes.',
  )
  expect(rules.map(([rule]) => rule).sort()).toEqual(['how long it took differs', 'who asked for it differs'])
})

test('nothing where the same is said, where another thing is counted, or in the days of the opening clauses', async () => {
  expect(await conflicts('They agreed to lower the duties on coal by 12 percent.', 'They agreed to cut the duties on coal by 12 per cent.')).toEqual([])
  expect(await conflicts('Avaria will send 12 buses.', 'Avaria will send 30 doctors.')).toEqual([])
  expect(await conflicts('', '')).toEqual([])
})

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
    // A condition that holds an "and" of its own.
    [
      'If they are sincere and truly want calm in the strait, they must not send rockets to the port, the envoy of Estonia said.',
      ['demand: if they are sincere and truly want calm in the strait -> they must not send rockets to the port'],
    ],
    [
      'The envoy of Estonia said if the aim is trade and calm, then foreign ships should leave the strait.',
      ['demand: if the aim is trade and calm -> foreign ships should leave the strait'],
    ],
    [
      'The envoy of Estonia said: “As long as the port is hemmed in by old feuds, strikes and fear, our town cannot grow.”',
      ['warning: if the port is hemmed in by old feuds, strikes and fear -> our town cannot grow'],
    ],
    ['Estonia threatened to shut the lock until the Portuguese pilot returns.', ['threat: unless the Portuguese pilot returns -> shut the lock']],
    ['The minister of Estonia said the crew would be freed as soon as the inquest is over.', ['promise: if the inquest is over -> the crew would be freed']],
    [
      'The minister of Estonia warned that should the lock stay shut, Estonia would turn to the court.',
      ['warning: if the lock stay shut -> Estonia would turn to the court'],
    ],
    [
      'The minister of Estonia said no trade would be possible as long as guns come to the hills.',
      ['warning: if guns come to the hills -> no trade would be possible'],
    ],
    [
      'We will open a joint office by the end of 2032, subject to the consent of our parliaments.',
      ['promise: if the consent of our parliaments -> We will open a joint office by the end of 2032'],
    ],
    [
      'If some states go on like this, Estonia will have no choice but to take firm measures, its minister said.',
      ['threat: if some states go on like this -> Estonia will have no choice but to take firm measures'],
    ],
    ['“If the strikes end, I’m ready to come to the port,” the envoy of Estonia said.', ['offer: if the strikes end -> I’m ready to come to the port']],
  ])('%s', async (text, expected) => expect(await commitmentsOf(text)).toEqual(expected))
})

test('a demand in the passive is addressed to nobody named', async () => {
  const addressees = async (text: string) => (await read({ text, mediaType: 'text/plain' })).commitments.map((m) => m.addressee?.length ?? 0)
  expect(await addressees('Estonia demanded that the crew be freed by Monday.')).toEqual([0])
  expect(await addressees('Estonia called for Portugal to free the crew.')).toEqual([1])
})

describe('plain commitments', () => {
  test.each([
    ['The minister of Estonia urged Portugal to free the crew.', ['demand: free the crew']],
    ['Portugal vowed to rebuild the lighthouse.', ['promise: rebuild the lighthouse']],
    ['The minister of Estonia warned that any raid would meet with a firm and united answer.', ['warning: any raid would meet with a firm and united answer']],
    ['The minister of Estonia urged that the crew be freed.', ['demand: the crew be freed']],
    ['Portugal refused to discuss the lease.', ['refusal: refused to discuss the lease']],
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
    'Portugal declined to say whether its envoy would stay.',
    '“We must keep our word if we want others to keep theirs,” the envoy of Estonia said.',
    'The port would be quieter, and the ban could have more effect, if it were kept, the envoy of Estonia said.',
    'The charter tells what follows if a port closes.',
  ])('nothing in: %s', async (text) => expect(await commitmentsOf(text)).toEqual([]))
})

describe('whose commitment it is', () => {
  const issuers = async (text: string) => {
    const { actors, commitments } = await read({ text, mediaType: 'text/plain' })
    return commitments.map((one) => [one.issuer, ...(one.coIssuers ?? [])].map((id) => actors.find((actor) => actor.id === id)?.code))
  }
  const both = 'Foreign Minister Mart Lepp of Estonia spoke with Foreign Minister Rui Sol of Portugal. '
  test.each([
    ['It was agreed to share the radar pictures.', [['EST', 'PRT']]],
    ['Agreement was reached to reopen the lock.', [['EST', 'PRT']]],
    ['The sides reached an agreement to free the crew.', [['EST', 'PRT']]],
  ])('those who agreed are the two told of: %s', async (text, expected) => expect(await issuers(both + text)).toEqual(expected))
  test('of three states told of nobody says which two agreed', async () =>
    expect(await issuers('Estonia, Portugal and Latvia sent ships. It was agreed to share the radar pictures.')).toEqual([[undefined]]))
  test('"we" is nobody named in what is asked', async () => expect(await issuers('We call on Portugal to leave our boats alone.')).toEqual([[undefined]]))
})

test('a threat told to an ally is meant for the one whose deed it waits for', async () => {
  const { actors, commitments } = await read({
    text: 'Mart Lepp of Estonia told Rui Sol of Portugal that Estonia would answer firmly if Latvia blocked the lock.',
    mediaType: 'text/plain',
  })
  expect(commitments.map((one) => one.addressee?.map((id) => actors.find((actor) => actor.id === id)?.code))).toEqual([['LVA']])
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

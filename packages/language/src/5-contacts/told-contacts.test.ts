import { checkReading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** Sentences as news tells contacts in passing; all people are invented. Published on a Thursday. */
async function contactsIn(text: string, title?: string) {
  const reading = await read({ text, mediaType: 'text/plain', published: '2031-05-15', ...(title ? { title } : {}) })
  expect(checkReading(reading)).toEqual([])
  return reading
}
const told = async (text: string): Promise<string[]> =>
  (await contactsIn(text)).contacts.map((one) => `${one.kind} ${one.status} ${one.when?.value ?? '-'} ${[...one.sides].sort().join('+')}`)

const BOTH = 'President Ana Berg of Norway and Prime Minister Ilo Tamm of Estonia traded words. '

describe('joint subjects', () => {
  test.each([
    ['The leaders of Norway and Estonia spoke for more than half an hour on Monday.', 'call held 2031-05-12 EST+NOR'],
    ['The presidents of Norway and Estonia spoke by phone on Monday.', 'call held 2031-05-12 EST+NOR'],
    ['Delegations of Norway and Estonia met in Lisbon for four hours on Monday.', 'meeting held 2031-05-12 EST+NOR'],
    ['Norwegian and Estonian negotiators met on Monday.', 'meeting held 2031-05-12 EST+NOR'],
    ['Officials from Norway and Estonia met on Monday in Lisbon.', 'meeting held 2031-05-12 EST+NOR'],
    ['Norway and Estonia held talks on Monday.', 'talks held 2031-05-12 EST+NOR'],
    ['Talks between Norway and Estonia were held on Monday.', 'talks held 2031-05-12 EST+NOR'],
    [`${BOTH}Their delegations met in Lisbon on Monday.`, 'meeting held 2031-05-12 EST+NOR'],
  ])('%s', async (text, expected) => expect(await told(text)).toEqual([expected]))
  test('the leaders of two states are the two states, no group', async () => {
    const { contacts, actors } = await contactsIn('The leaders of Norway and Estonia spoke on Monday.')
    expect(contacts[0]?.parties.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual(['Norway', 'Estonia'])
  })
})

describe('one clause, several makes', () => {
  test.each([
    ['President Ana Berg of Norway sent a letter to Prime Minister Ilo Tamm of Estonia on Monday.', 'letter held 2031-05-12 EST+NOR'],
    ['Prime Minister Ilo Tamm of Estonia received the Norwegian ambassador on Monday.', 'meeting held 2031-05-12 EST+NOR'],
    ['The Norwegian ambassador was summoned by Estonia on Monday.', 'meeting held 2031-05-12 EST+NOR'],
    ['President Ana Berg of Norway telephoned Prime Minister Ilo Tamm of Estonia on Monday evening.', 'call held 2031-05-12 EST+NOR'],
    ['In a call on Monday with Prime Minister Ilo Tamm of Estonia, President Ana Berg of Norway asked for calm.', 'call held 2031-05-12 EST+NOR'],
    ['Prime Minister Ilo Tamm of Estonia, who is visiting Norway, met Norwegian President Ana Berg on Monday.', 'meeting held 2031-05-12 EST+NOR'],
    ['The Norwegian president, who visited Estonia on Monday, asked for calm.', 'visit held 2031-05-12 EST+NOR'],
    [`${BOTH}Nobody will say what was agreed in Monday’s call.`, 'call held 2031-05-12 EST+NOR'],
    ['Following their meeting on Monday, President Ana Berg of Norway and Prime Minister Ilo Tamm of Estonia left.', 'meeting held 2031-05-12 EST+NOR'],
    ['The Estonian foreign ministry denied having met Norwegian officials.', 'meeting denied - EST+NOR'],
    ['Estonia denied that its minister had met the Norwegian envoy.', 'meeting denied - EST+NOR'],
  ])('%s', async (text, expected) => expect(await told(text)).toEqual([expected]))
})

describe('calls received, telephone talks and verbs that share a subject', () => {
  test.each([
    ['Prime Minister Ilo Tamm of Estonia received a phone call on Monday from President Ana Berg of Norway.', ['call held 2031-05-12 EST+NOR']],
    ['Prime Minister Ilo Tamm of Estonia held a telephone talk with President Ana Berg of Norway on Monday.', ['call held 2031-05-12 EST+NOR']],
    ['Norwegian President Ana Berg phoned her Estonian counterpart Ilo Tamm on Monday, an official said.', ['call held 2031-05-12 EST+NOR']],
    [
      'Prime Minister Ilo Tamm of Estonia met President Ana Berg of Norway last month and spoke with President Rui Sol of Portugal in February.',
      ['meeting held 2031-04 EST+NOR', 'call held 2031-02 EST+PRT'],
    ],
    [
      'The Norwegian president had praised Prime Minister Ilo Tamm of Estonia and had met President Rui Sol of Portugal on Monday.',
      ['meeting held 2031-05-12 NOR+PRT'],
    ],
  ])('%s', async (text, expected) => expect(await told(text)).toEqual(expected))
  test('each of two verbs has its own evidence', async () => {
    const { contacts } = await contactsIn('Norwegian President Ana Berg met Estonian Prime Minister Ilo Tamm and spoke with Portuguese President Rui Sol.')
    expect(contacts.map(({ evidence }) => evidence[0]?.exact)).toEqual([
      'Norwegian President Ana Berg met Estonian Prime Minister Ilo Tamm',
      'spoke with Portuguese President Rui Sol',
    ])
  })
  test('a numbered paragraph of those who speak together', async () =>
    expect(await told('1. We, the Foreign Ministers of Norway, Estonia and Portugal, met in Lisbon on Monday.')).toEqual([
      'meeting held 2031-05-12 EST+NOR+PRT',
    ]))
  test('a title in capitals that tells who received the call', async () => {
    const { contacts } = await contactsIn(
      'Tamm received the call in his office.',
      'Prime Minister Ilo Tamm of Estonia Receives Phone Call From President Ana Berg of Norway',
    )
    expect(contacts.map(({ kind, sides }) => [kind, [...sides].sort()])).toEqual([['call', ['EST', 'NOR']]])
  })
  test('a length told before the verb', async () => {
    const { contacts } = await contactsIn(
      'On Monday, for about 25 minutes, Prime Minister Ilo Tamm of Estonia held a telephone talk with President Ana Berg of Norway.',
    )
    expect(contacts[0]?.duration).toMatchObject({ value: 'PT25M', approx: true })
  })
})

describe('no contact', () => {
  test.each([
    'Norway and Estonia met in the quarter-final of the cup on Monday.',
    'The ministers of Norway and Estonia met resistance at home.',
    'The leaders of Norway and Estonia spoke at the United Nations on Monday.',
    'The leaders of Norway and Estonia talked up the economy.',
    'The leaders of Norway and Estonia have not spoken since January.',
    'If the leaders of Norway and Estonia met, prices would fall.',
    'A third round of talks between Norway and Estonia has been set for May 20.',
    'President Ana Berg will go to Estonia in June. It would be her first visit to Estonia.',
    'Norway and Estonia met the deadline on Monday.',
  ])('%s', async (text) => expect((await told(text)).filter((line) => line.includes(' held '))).toEqual([]))
})

test('one contact told several times is one, with all its evidence', async () => {
  const { contacts } = await contactsIn(
    'President Ana Berg of Norway spoke with Prime Minister Ilo Tamm of Estonia on Monday.\n\nIt rained.\n\nBerg spoke with Tamm for an hour.',
  )
  expect(contacts).toHaveLength(1)
  expect(contacts[0]?.evidence).toHaveLength(2)
})

test('a state beside its own leader is no third party', async () => {
  const { contacts, actors } = await contactsIn('Prime Minister Ilo Tamm of Estonia met President Ana Berg and envoys of Norway on Monday.')
  expect(contacts[0]?.parties.map((id) => actors.find((actor) => actor.id === id)?.kind)).not.toContain('state')
})

test('who asked for it', async () => {
  const { contacts, actors } = await contactsIn(
    'President Ana Berg of Norway spoke with Prime Minister Ilo Tamm of Estonia on Monday. The conversation was asked for by the Estonian side.',
  )
  expect(actors.find((actor) => actor.id === contacts[0]?.initiator?.actor)?.code).toBe('EST')
})

test('a head’s own host makes the page its side’s whole account', async () => {
  const reading = await read({
    text: 'Prime Minister Ilo Tamm of Estonia held a telephone conversation with President Ana Berg of Norway.',
    title: 'Telephone conversation of Prime Minister Ilo Tamm with President Ana Berg',
    url: 'https://pm.estonia.example/news/1',
    mediaType: 'text/plain',
    published: '2031-05-15',
  })
  expect(reading.accounts.map(({ side, complete }) => [side, complete])).toEqual([['EST', true]])
})

describe('who asked for it, told of the one who asked', () => {
  test.each([
    ['Prime Minister Ilo Tamm of Estonia received a phone call on Monday from President Ana Berg of Norway.', 'NOR'],
    ['Prime Minister Ilo Tamm of Estonia telephoned President Ana Berg of Norway on Monday.', 'EST'],
    ['Norwegian President Ana Berg phoned her Estonian counterpart Ilo Tamm on Monday.', 'NOR'],
    ['Prime Minister Ilo Tamm of Estonia was telephoned by President Ana Berg of Norway on Monday.', undefined],
  ])('%s', async (text, expected) => {
    const { contacts, actors } = await contactsIn(text)
    expect(contacts).toHaveLength(1)
    expect(actors.find((actor) => actor.id === contacts[0]?.initiator?.actor)?.code).toBe(expected)
  })
  const opening = 'President Ana Berg of Norway spoke with Prime Minister Ilo Tamm of Estonia on Monday. '
  test.each([
    ['Berg’s office said that Tamm had initiated the call.', 'EST'],
    ['Tamm requested the call, Berg said.', 'EST'],
    ['Berg asked for the conversation.', 'NOR'],
    ['Tamm requested more boats.', undefined],
    ['The call was requested on Sunday.', undefined],
  ])('%s', async (text, expected) => {
    const { contacts, actors } = await contactsIn(opening + text)
    expect(actors.find((actor) => actor.id === contacts[0]?.initiator?.actor)?.code).toBe(expected)
  })
})

describe('two who speak for states that no table knows', () => {
  const parties = async (text: string) => {
    const { contacts, actors } = await contactsIn(text)
    return contacts.map((contact) => contact.parties.map((id) => actors.find((actor) => actor.id === id)?.name))
  }
  test('met', async () =>
    expect(
      await parties(
        'President Ilse Brandt of Kelmar and others waited. The quarrel grew after a phone call between Brandt and President Milan Varga on Wednesday.',
      ),
    ).toEqual([['Ilse Brandt', 'Milan Varga']]))
  test('a president and a member of no government did not meet as sides', async () =>
    expect(await parties('President Ilse Brandt spoke with painter Milan Varga on Wednesday.')).toEqual([]))
})

test('the minister of a readout’s title is the one its opening names', async () => {
  const reading = await read({
    title: 'Readout of the Minister’s call with the Foreign Minister of Estonia',
    text: 'Foreign Minister Ola Berg of Norway spoke by telephone today with Foreign Minister Mart Tamm of Estonia.',
    mediaType: 'text/plain',
    published: '2031-05-15',
  })
  expect(reading.contacts.map(({ sides }) => sides)).toEqual([['NOR', 'EST']])
  expect(reading.accounts.map(({ side }) => side)).toEqual(['NOR'])
})

test('offices of a title are those the opening names of their sides', async () => {
  const { contacts, actors } = await read({
    title: 'Norwegian foreign minister receives phone call from Estonian counterpart',
    text: 'Ola Berg, Deputy Prime Minister and Minister of Trade of Norway, received a phone call today from Mart Tamm, Foreign Minister of Estonia.',
    mediaType: 'text/plain',
    published: '2031-05-15',
  })
  expect(contacts.map(({ parties }) => parties.map((id) => actors.find((actor) => actor.id === id)?.name))).toEqual([['Ola Berg', 'Mart Tamm']])
})

test.each([
  ['the latter', 'EST'],
  ['the former', 'NOR'],
])('a call at the request of %s', async (words, code) => {
  const { contacts, actors } = await contactsIn(
    `President Ana Berg of Norway had a phone call with Prime Minister Ilo Tamm of Estonia on Monday at ${words}’s request.`,
  )
  expect(actors.find((actor) => actor.id === contacts[0]?.initiator?.actor)?.code).toBe(code)
})

test('the prime minister of a title is no second party beside the one named', async () => {
  const { contacts } = await read({
    title: 'Telephone conversation of the Prime Minister with President Tamm',
    text: 'Prime Minister Ola Berg had a telephone conversation this morning with Estonian President Mart Tamm.',
    mediaType: 'text/plain',
    published: '2031-05-15',
  })
  expect(contacts.map(({ parties }) => parties.length)).toEqual([2])
})

test('a video conference still to come makes no video call of the one held', async () => {
  const { contacts } = await contactsIn(
    'President Ana Berg of Norway spoke by telephone with Prime Minister Ilo Tamm of Estonia on Monday. Norway and Estonia will hold a video conference on Friday.',
  )
  expect(contacts[0]?.kind).toBe('call')
})

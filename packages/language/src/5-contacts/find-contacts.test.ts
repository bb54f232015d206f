import { checkReading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** Thursday. */
const PUBLISHED = '2031-05-15'

async function contactsOf(text: string, title?: string) {
  const reading = await read({ text, mediaType: 'text/plain', published: PUBLISHED, ...(title ? { title } : {}) })
  expect(checkReading(reading)).toEqual([])
  const name = (id: string) => reading.actors.find((actor) => actor.id === id)?.name
  return {
    reading,
    lines: reading.contacts.map((contact) => `${contact.kind} ${contact.status} ${contact.when?.value ?? '-'} ${[...contact.sides].sort().join('+')}`),
    name,
  }
}

describe('the headline contact', () => {
  test.each([
    [
      'Readout of President Ana Berg’s Call with Prime Minister Ilo Tamm of Estonia',
      'President Ana Berg of Norway spoke today with Prime Minister Ilo Tamm of Estonia.',
      'call held 2031-05-15 EST+NOR',
    ],
    [
      'Statement on President Ana Berg’s Meeting with Prime Minister Ilo Tamm of Estonia',
      'President Ana Berg of Norway will meet with Prime Minister Ilo Tamm of Estonia on June 3.',
      'meeting scheduled 2031-06-03 EST+NOR',
    ],
    [
      'Readout of President Ana Berg’s Video Call with President Rui Sol of Portugal',
      'President Ana Berg of Norway spoke yesterday with President Rui Sol of Portugal.',
      'video-call held 2031-05-14 NOR+PRT',
    ],
  ])('%s', async (title, text, expected) => expect((await contactsOf(text, title)).lines).toEqual([expected]))

  test('calls to several, each on its own, are several contacts', async () => {
    const { lines } = await contactsOf(
      'President Ana Berg of Norway spoke separately today with Prime Minister Ilo Tamm of Estonia and President Rui Sol of Portugal.',
    )
    expect(lines).toHaveLength(2)
  })
})

describe('contacts told in the text', () => {
  test('a meeting of two sides', async () => {
    expect((await contactsOf('Prime Minister Ilo Tamm of Estonia met with President Rui Sol of Portugal on Monday.')).lines).toEqual([
      'meeting held 2031-05-12 EST+PRT',
    ])
  })
  test.each([
    'She called for calm in Estonia.',
    'The Portuguese parliament met its target.',
    'Prime Minister Ilo Tamm of Estonia may meet President Rui Sol of Portugal.',
  ])('none in: %s', async (text) => expect((await contactsOf(text)).lines).toEqual([]))
})

describe('what is told of it', () => {
  test('length and public part with who says so; no initiator is invented', async () => {
    const { reading } = await contactsOf(
      'Prime Minister Ilo Tamm of Estonia spoke by phone with President Rui Sol of Portugal on Monday. The call lasted about 40 minutes, with no public segment.',
    )
    const [contact] = reading.contacts
    expect(contact?.duration).toMatchObject({ value: 'PT40M', approx: true })
    expect(contact?.publicSegment?.value).toBe(false)
    expect(contact?.initiator).toBeUndefined()
  })
  test('the length of another contact is not the head’s', async () => {
    const { reading } = await contactsOf(
      'Prime Minister Ilo Tamm of Estonia met with President Rui Sol of Portugal on Monday. On Sunday, Minister Eva Lund of Norway spoke with Minister Tor Gil of Peru for two hours.',
    )
    expect(reading.contacts[0]?.duration).toBeUndefined()
  })
  test.each([
    ['The conversation took about 50 minutes.', 'PT50M'],
    ['The talks ran for two hours.', 'PT2H'],
    ['The call took place after two hours of waiting.', undefined],
    ['The talks took up a border that 40 minutes of rain had flooded.', undefined],
  ])('how long it took: %s', async (words, value) => {
    const { reading } = await contactsOf(`Prime Minister Ilo Tamm of Estonia spoke by phone with President Rui Sol of Portugal on Monday. ${words}`)
    expect(reading.contacts[0]?.duration?.value).toBe(value)
  })
  test('a sentence that tells of both tells of the head', async () => {
    const { reading } = await contactsOf(
      'Prime Minister Ilo Tamm of Estonia met with President Rui Sol of Portugal on Monday. The meeting, which lasted two hours, came a day after Minister Eva Lund of Norway spoke with Minister Tor Gil of Peru.',
    )
    expect(reading.contacts[0]?.duration?.value).toBe('PT2H')
  })
  test.each([
    ['had an hour-long telephone conversation', 'PT1H', 'hour-long'],
    ['had a forty-minute call', 'PT40M', 'forty-minute'],
    ['had a lengthy telephone conversation', undefined, 'lengthy'],
  ])('length before the noun: %s', async (held, value, words) => {
    const { reading } = await contactsOf(`Prime Minister Ilo Tamm of Estonia ${held} with President Rui Sol of Portugal.`)
    expect(reading.contacts[0]?.duration?.value).toBe(value)
    expect(reading.contacts[0]?.duration?.span.exact).toBe(words)
  })
  test.each([
    'at the initiative of the Portuguese side',
    'on the initiative of the Portuguese side',
    'at the Portuguese side’s initiative',
    'at Portugal’s request',
  ])('who asked: %s', async (asked) => {
    const { reading } = await contactsOf(`Prime Minister Ilo Tamm of Estonia had a telephone conversation with President Rui Sol of Portugal ${asked}.`)
    const actor = reading.actors.find((one) => one.id === reading.contacts[0]?.initiator?.actor)
    expect(actor?.code ?? reading.actors.find((one) => one.id === actor?.memberOf)?.code).toBe('PRT')
  })
  test('a readout’s own text is a whole account of its side', async () => {
    const { reading } = await contactsOf(
      'President Ana Berg of Norway spoke today with Prime Minister Ilo Tamm of Estonia.',
      'Readout of President Ana Berg’s Call with Prime Minister Ilo Tamm of Estonia',
    )
    expect(reading.accounts.map((account) => [account.side, account.complete])).toEqual([['NOR', true]])
  })
})

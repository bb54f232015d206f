import { checkReading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

async function readingOf(text: string) {
  const reading = await read({ text, mediaType: 'text/plain', published: '2031-05-15' })
  expect(checkReading(reading)).toEqual([])
  return reading
}

async function talksOf(text: string): Promise<string[]> {
  const reading = await readingOf(text)
  return reading.talks.map((talks) => `${talks.kind} ${talks.occurrence} ${talks.when?.value ?? '-'}`)
}

describe('what is set to come', () => {
  test.each([
    ['Direct negotiations between Estonia and Portugal will begin on June 12.', ['talks confirmed 2031-06-12']],
    ['The annual summit of Estonia and Portugal will open tomorrow.', ['summit confirmed 2031-05-16']],
    ['Prime Minister Ilo Tamm of Estonia will meet with President Rui Sol of Portugal on June 3.', ['meeting confirmed 2031-06-03']],
    ['Estonia and Portugal agreed to resume talks on fishing rights.', ['talks planned FUTURE_REF']],
    ['Portugal proposed a meeting of the foreign ministers of the two states.', ['meeting possible FUTURE_REF']],
    ['President Rui Sol of Portugal may visit Estonia in August.', ['visit uncertain 2031-08']],
    ['President Rui Sol of Portugal invited Prime Minister Ilo Tamm to visit Lisbon.', ['visit possible FUTURE_REF']],
    ['President Rui Sol of Portugal looks forward to hosting the Estonian prime minister for talks.', ['talks expected FUTURE_REF']],
    ['President Rui Sol of Portugal was due to travel to Estonia on June 9.', ['visit expected 2031-06-09']],
    ['Estonia called off the talks with Portugal.', ['talks cancelled FUTURE_REF']],
    ['The visit of President Rui Sol to Estonia was postponed.', ['visit uncertain FUTURE_REF']],
    ['The ministers of Estonia and Portugal met on Monday and will meet again on June 20.', ['meeting confirmed 2031-06-20']],
    ['The talks between Estonia and Portugal that were to be held in Lisbon on Tuesday have been postponed to June 2.', ['talks uncertain 2031-06-02']],
    ['A meeting of liaison officers from Estonia and Portugal, planned for May 19, was cancelled.', ['meeting cancelled 2031-05-19']],
    ['The summit of Estonia and Portugal, originally scheduled for May 20, was moved to June 4.', ['summit uncertain 2031-06-04']],
    ['The summit of Estonia and Portugal may still take place in June.', ['summit uncertain 2031-06']],
    ['Estonia and Portugal met. A second round is planned for the end of June.', ['talks planned 2031-06']],
    ['President Rui Sol of Portugal accepted an invitation to visit Estonia in August.', ['visit planned 2031-08']],
    ['Talks between Estonia and Portugal are to begin on June 12.', ['talks planned 2031-06-12']],
    ['President Rui Sol is expected to speak by phone with Prime Minister Ilo Tamm on June 12.', ['call expected 2031-06-12']],
    ['Prime Minister Ilo Tamm of Estonia will receive the Portuguese foreign minister on June 12.', ['meeting confirmed 2031-06-12']],
    ['Portugal said that delegations will meet in Lisbon on Thursday, June 12.', ['talks confirmed 2031-06-12']],
    ['The two ministers of Estonia and Portugal spoke of the talks to be held in Lisbon in June.', ['talks planned 2031-06']],
    ['The ministers of Estonia and Portugal concurred in holding the next dialogue in Lisbon in June.', ['talks planned 2031-06']],
    ['An envoy of Estonia said on Monday that Portugal had called off the talks in Lisbon.', ['talks cancelled FUTURE_REF']],
    ['The next round of talks between Estonia and Portugal is scheduled for June 20.', ['talks confirmed 2031-06-20']],
  ])('%s', async (text, expected) => expect(await talksOf(text)).toEqual(expected))
})

test('a topic ends where the date begins', async () => {
  const { talks } = await readingOf('Estonia and Portugal will hold talks on their fishing quotas on June 12.')
  expect(talks[0]?.topic?.exact).toBe('their fishing quotas')
})

describe('must not match', () => {
  test.each([
    'Negotiations between Estonia and Portugal began on May 2.',
    'The talks would be a mistake, Estonia said.',
    'They held talks in the capital of Estonia.',
    'Estonia will not hold talks with Portugal.',
    'Portugal refused to meet with Estonia.',
    'Estonia has no plans to resume negotiations with Portugal.',
    'Estonia will hold elections on June 3.',
    'The parliament of Portugal will vote on the budget next week.',
    'Portugal will meet the target by June.',
    'The president of Portugal will hold a press conference on June 3.',
    'Estonia hopes Portugal will hold talks.',
    'The aim of the paper is to launch negotiations with Portugal.',
    'It would take Estonia months to convene the ministers.',
    'President Rui Sol of Portugal was due to travel to Estonia on May 9.',
    'Estonia and Portugal will meet in the semi-final on June 3.',
    'The mayor of Lisbon will receive the prize on June 3.',
    'President Rui Sol of Portugal will speak about trade on June 3.',
    'The talks that were to be held between Estonia and Portugal have not been cancelled.',
    'Estonia will call for an end to the war.',
    'Estonia and Portugal agreed to maintain an open dialogue.',
  ])('%s', async (text) => expect(await talksOf(text)).toEqual([]))
})

describe('the fields', () => {
  test('place, parties, evidence and the page as the one who says so', async () => {
    const reading = await readingOf('Prime Minister Ilo Tamm of Estonia will meet with President Rui Sol in Lisbon on June 3.')
    const [talks] = reading.talks
    expect(talks?.place?.name).toBe('Lisbon')
    expect(talks?.saidBy).toBe('page')
    const names = talks?.parties.map((id) => reading.actors.find((actor) => actor.id === id)?.name)
    expect(names).toEqual(expect.arrayContaining(['Ilo Tamm', 'Rui Sol']))
    expect(talks?.evidence[0]?.exact).toMatch(/^Prime Minister .* June 3$/)
  })

  test('the speaker of the statement, and what the talks hang on', async () => {
    const reading = await readingOf('President Rui Sol of Portugal said: “We will resume talks with Estonia only if the blockade ends.”')
    const [talks] = reading.talks
    expect(reading.actors.find((actor) => actor.id === talks?.saidBy)?.name).toBe('Rui Sol')
    expect(talks?.precondition?.exact).toBe('the blockade ends')
  })

  test('delegations are of the two sides told of', async () => {
    const reading = await readingOf('The leaders of Estonia and Portugal spoke on Monday. Delegations will meet in Lisbon on June 3.')
    const [talks] = reading.talks
    expect(talks?.kind).toBe('talks')
    expect(talks?.parties.map((id) => reading.actors.find((actor) => actor.id === id)?.code)).toEqual(['EST', 'PRT'])
  })

  test('a part of a day is kept as its day', async () => {
    const { talks } = await readingOf('President Rui Sol of Portugal will meet with Prime Minister Ilo Tamm on the evening of June 3.')
    expect(talks[0]?.when).toMatchObject({ value: '2031-06-03', precision: 'day' })
  })

  test('told twice, kept once', async () => {
    const text = 'Estonia and Portugal will hold talks on June 3.\n\nIn Lisbon, officials said Estonia and Portugal will hold talks on June 3.'
    const { talks } = await readingOf(text)
    expect(talks).toHaveLength(1)
    expect(talks[0]?.evidence).toHaveLength(2)
  })
})

test('talks with a name of their own keep it', async () => {
  const named = async (text: string) => (await read({ text, mediaType: 'text/plain' })).talks.map((one) => one.name?.exact)
  expect(await named('Estonia will host the Oakport Security Conference in May.')).toEqual(['Oakport Security Conference'])
  expect(await named('Estonia and Portugal will hold talks in May.')).toEqual([undefined])
})

describe('who the talks are between', () => {
  const partiesOf = async (text: string) => {
    const { talks, actors } = await readingOf(text)
    return talks.map((one) =>
      [...one.parties.map((id) => actors.find((actor) => actor.id === id)?.code ?? '-').sort(), one.precondition?.exact ?? ''].join(' '),
    )
  }
  test.each([
    [
      'Minister Marta Kask of Estonia met Minister Rui Melo of Portugal. Both sides agreed to meet again in June, subject to the release of the divers.',
      ['EST PRT the release of the divers'],
    ],
    ['Talks between Estonia and Portugal on a prisoner swap will open on 20 May.', ['EST PRT ']],
    ['Estonia and Portugal agreed to hold talks in June on condition that the divers return.', ['EST PRT the divers return']],
  ])('%s', async (text, expected) => expect(await partiesOf(text)).toEqual(expected))
})

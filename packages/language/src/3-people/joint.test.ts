import { describe, expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { cutText } from '../2-text/index.ts'
import { actorById, findPeople, type People, resolveSpan } from './index.ts'

// Invented persons, states and matters.
const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City', seats: [] },
  { code: 'XBB', name: 'Belmora', demonyms: ['Belmoran'], capital: 'Belport', seats: [] },
  { code: 'XCC', name: 'Corlund', demonyms: ['Corlunder'], capital: 'Corl', seats: [] },
]

function peopleOf(words: string, title?: string): People {
  const page = readPage({ text: words, mediaType: 'text/plain', ...(title ? { title } : {}) }).value
  return findPeople(page, cutText(page).value, { states: STATES }).value
}

/** Whom the last occurrence of some words means. */
function meant(people: People, words: string): string[] {
  const start = people.text.text.lastIndexOf(words)
  return resolveSpan(people, { start, end: start + words.length }).actors.map((id) => actorById(people, id)?.name ?? '')
}

const CALL = 'President Mira Plenk of Avaria spoke today with Prime Minister Tolv Grensk of Belmora. '

describe('those who met stay "they"', () => {
  for (const [name, after] of [
    ['right after the contact', 'They agreed to reopen the ferry line.'],
    ['past people told of in passing', 'President Plenk voiced her support for the fishermen and the people of the coast. They also discussed the harvest.'],
    ['past a crowd inside a clause', 'Both want a lake free from military traffic, as the people are. They reaffirmed the pledge.'],
  ] as const)
    test(name, () => expect(meant(peopleOf(CALL + after), 'They')).toEqual(['Mira Plenk', 'Tolv Grensk']))

  test('a call that one side is the object of', () => {
    const people = peopleOf('Foreign Minister Mira Plenk of Avaria received her counterpart Tolv Grensk of Belmora on Monday. They welcomed the new bridge.')
    expect(meant(people, 'They')).toEqual(['Mira Plenk', 'Tolv Grensk'])
  })
  test('a call that a headline tells of in capitals: who made it is of no state of the other', () => {
    const people = peopleOf('President Mira Plenk’s Call with Prime Minister Tolv Grensk of Belmora ended late.')
    expect(people.actors.find(({ name }) => name === 'Mira Plenk')).not.toHaveProperty('code')
  })
  test('two joined by "and"', () => {
    expect(
      meant(peopleOf('Prime Minister Mira Plenk of Avaria and President Tolv Grensk of Belmora opened the fair. They praised the farmers.'), 'They'),
    ).toEqual(['Mira Plenk', 'Tolv Grensk'])
  })
  for (const words of ['The leaders', 'The two leaders', 'Both', 'All', 'Both sides', 'The ministers'])
    test(`${words} of a contact`, () =>
      expect(meant(peopleOf(`${CALL}President Plenk thanked the farmers of Corlund. ${words} stressed the value of the ferry.`), words)).toEqual([
        'Mira Plenk',
        'Tolv Grensk',
      ]))
})

describe('they who did not meet', () => {
  test('"both sides" are no two of whom one has no side', () =>
    expect(
      meant(
        peopleOf('Foreign Minister Mira Plenk of Avaria on ferries. Interview by Ruth Amsel. We were told by both sides that the line is open.'),
        'both sides',
      ),
    ).not.toContain('Ruth Amsel'))
  test('a group that opens the sentence before goes on', () => {
    expect(meant(peopleOf(`${CALL}The farmers blocked the road. They agreed to leave at noon.`), 'They')).toEqual(['farmers'])
  })
  test('the object of a page without a contact', () => {
    expect(meant(peopleOf('Minister Mira Plenk visited the protesters. They said they had been beaten.'), 'They')).toEqual(['protesters'])
  })
  test('a possessive is no person met', () => {
    const people = peopleOf("Minister Mira Plenk of Avaria welcomed Tolv Grensk's plan. The fishermen sang. They discussed the weather.")
    expect(meant(people, 'They')).toEqual(['fishermen'])
  })
})

describe('persons listed under a name', () => {
  const people = peopleOf(
    'Today the Lake Leaders – Prime Minister Mira Plenk of Avaria, President Tolv Grensk of Belmora, and Chancellor Una Sorb of Corlund – convened to speak of water. They reaffirmed the pledge. The Lake Leaders agreed to meet in June.',
  )
  test('the name means them', () => expect(meant(people, 'the Lake Leaders'.replace('t', 'T'))).toEqual(['Mira Plenk', 'Tolv Grensk', 'Una Sorb']))
  test('so does "they"', () => expect(meant(people, 'They')).toEqual(['Mira Plenk', 'Tolv Grensk', 'Una Sorb']))
})

describe('names and offices', () => {
  test('"Jr." after a comma is a part of the name', () => {
    const people = peopleOf('On Friday President Joseph Biden, Jr. received President Tolv Grensk of Belmora.')
    expect(people.actors.filter((one) => one.kind === 'person').map(({ name, code }) => [name, code])).toEqual([
      ['Joseph Biden, Jr.', 'USA'],
      ['Tolv Grensk', 'XBB'],
    ])
  })
  test('an office alone is the person whom the title names with it', () => {
    const people = peopleOf(
      'The President spoke today with Prime Minister Tolv Grensk of Belmora. He condemned the raid.',
      'Readout of President Mira Plenk’s call',
    )
    expect(meant(people, 'The President')).toEqual(['Mira Plenk'])
  })
  test('not where the title names two of that office', () => {
    const people = peopleOf('The President spoke today.', 'President Mira Plenk meets President Tolv Grensk')
    expect(meant(people, 'The President')).toEqual(['President'])
  })
})

describe('an author and a host', () => {
  test('"I" on a page whose title names its author is the author', () => {
    const people = peopleOf('I spoke tonight with Prime Minister Tolv Grensk of Belmora.', 'Statement by President Mira Plenk of Avaria on the call')
    expect(meant(people, 'I')).toEqual(['Mira Plenk'])
    expect(people.actors.find((one) => one.name === 'Mira Plenk')?.code).toBe('XAA')
  })
  test.each([
    ['Comment by Foreign Ministry Spokeswoman Mira Plenk on the ferry line', 'We note with concern that the line is closed.'],
    ['Foreign Ministry Spokeswoman Mira Plenk’s answer to a media question about the ferry line', 'We expect the line to open.'],
  ])('"we" on a page of that kind: %s', (title, words) => expect(meant(peopleOf(words, title), 'We')).toEqual(['Mira Plenk']))
  test('the headline of the page itself tells its author too', () =>
    expect(
      meant(
        peopleOf('Comment by Minister Mira Plenk on the ferry line\n\nThe harbour is quiet today, as it was. We note that the line is closed to all boats.'),
        'We',
      ),
    ).toEqual(['Mira Plenk']))
  test('not inside marks, nor without such a title', () => {
    expect(meant(peopleOf('“I will come,” the envoy said.', 'Statement by President Mira Plenk of Avaria'), 'I')).not.toContain('Mira Plenk')
    expect(meant(peopleOf('I spoke tonight with Prime Minister Tolv Grensk of Belmora.', 'Call with Tolv Grensk'), 'I')).toEqual([])
  })
  test('who meets an official of the only state named is not of that state', () => {
    const people = peopleOf('Foreign Minister Mira Plenk held talks with Foreign Minister Tolv Grensk of Belmora.')
    expect(people.actors.filter((one) => one.kind === 'person').map(({ name, code }) => [name, code])).toEqual([
      ['Mira Plenk', undefined],
      ['Tolv Grensk', 'XBB'],
    ])
  })
})

describe('whose official it is', () => {
  test('"its foreign minister" is of whom "its" means', () => {
    const people = peopleOf('Avaria said its foreign minister, Mira Plenk, would visit Belmora.')
    expect(people.actors.find((one) => one.name === 'Mira Plenk')?.code).toBe('XAA')
  })
  test('"The President", written with a capital, is the one told of first', () => {
    const call = 'President Mira Plenk of Avaria spoke with President Tolv Grensk of Belmora. President Grensk told of the drought. '
    expect(meant(peopleOf(`${call}The President praised the farmers.`), 'The President')).toEqual(['Mira Plenk'])
    expect(meant(peopleOf(`${call}Later the president praised the farmers.`), 'the president')).toEqual(['Tolv Grensk'])
  })
})

describe('"the Avarian leader"', () => {
  const page = (last: string): People =>
    peopleOf(
      `President Mira Plenk of Avaria opened the fair. The Avarian opposition leader, Oda Rusk, stayed away. The rebel leader Ivo Tamm was not asked. ${last}`,
    )
  test('heads the state', () => expect(meant(page('The Avarian leader said the harvest was good.'), 'The Avarian leader')).toEqual(['Mira Plenk']))
  test('is not the opposition leader, who keeps that name', () =>
    expect(meant(page('The Avarian opposition leader said it was poor.'), 'The Avarian opposition leader')).toEqual(['Oda Rusk']))
  test('without a side it is the leader named last', () => expect(meant(page('The leader said it was poor.'), 'The leader')).toEqual(['Ivo Tamm']))
})

import { describe, expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { cutText } from '../2-text/index.ts'
import { actorById, findPeople, mentionsIn, type People, resolveSpan, type StateRow, sideOf } from './index.ts'

const STATES: StateRow[] = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City', seats: ['Oak House'] },
  { code: 'XBB', name: 'Belmora', demonyms: ['Belmoran'], capital: 'Belport', seats: ['Ash Palace'] },
]

function peopleOf(words: string, published?: string): People {
  const page = readPage({ text: words, mediaType: 'text/plain', ...(published ? { published } : {}) }).value
  return findPeople(page, cutText(page).value, { states: STATES }).value
}

/** What a part of the text means: the names of its actors. */
function meant(people: People, words: string, last = false): string[] {
  const text = people.text.text
  const start = last ? text.lastIndexOf(words) : text.indexOf(words)
  return resolveSpan(people, { start, end: start + words.length }).actors.map((id) => actorById(people, id)?.name ?? '')
}

const actor = (people: People, name: string) => people.actors.find((one) => one.name === name)

describe('persons', () => {
  test('a title before a name gives office, side and sector', () => {
    const people = peopleOf('The Avarian foreign minister Zorva Plenk said the talks would go on.')
    expect(actor(people, 'Zorva Plenk')).toMatchObject({ kind: 'person', office: 'Avarian foreign minister', code: 'XAA', sector: 'GOV' })
  })
  test('an apposition after a name no table knows describes it', () => {
    const people = peopleOf('Tolv Grensk, a Belmoran trade negotiator, said the ministry was wrong.')
    expect(actor(people, 'Tolv Grensk')).toMatchObject({ kind: 'person', code: 'XBB' })
  })
  test('full name, surname, other spelling and role are one actor', () => {
    const people = peopleOf(
      'Avarian President Mira Zelenkova spoke on Monday. Zelenkova left later. "We stay," Mira Želenkova said. The Avarian president declined to add to it.',
    )
    const named = people.actors.filter((one) => one.kind === 'person')
    expect(named.map((one) => one.name)).toEqual(['Mira Zelenkova'])
    expect(named[0]?.mentions.length).toBe(4)
  })
  test('a head of two bodies stands with the one the page tells', () => {
    expect(actor(peopleOf('President António Costa spoke first.', '2031-05-02'), 'António Costa')).toMatchObject({ code: 'EUR', body: 'EU' })
    expect(actor(peopleOf('Prime Minister António Costa spoke first.', '2019-05-02'), 'António Costa')).toMatchObject({ code: 'PRT' })
  })
  test('what is somebody’s and no person makes nobody', () => {
    const people = peopleOf('Ann Oak, an Avarian envoy, spoke first. Her efforts failed. Her supporters left.')
    expect(meant(people, 'Her efforts')).toEqual(['Ann Oak'])
    expect(meant(people, 'Her supporters')).toEqual(['supporters'])
  })
  test('a title in capitals parts the name from its verb', () => {
    const people = peopleOf(
      'Foreign Minister Ann Oak of Avaria Holds a Call With Foreign Minister Boris Elm of Belmora\n\nAnn Oak Has a Meeting with Boris Elm.',
    )
    expect(people.actors.filter((one) => one.kind === 'person').map((one) => one.name)).toEqual(['Ann Oak', 'Boris Elm'])
  })
  test('the field of a ministry ends where the name begins', () => {
    const people = peopleOf('Member of the Standing Committee of the Avarian Party and Minister of Foreign Affairs Ann Oak spoke first.')
    expect(actor(people, 'Ann Oak')).toMatchObject({ kind: 'person', office: 'Minister of Foreign Affairs' })
    const two = peopleOf('Minister of Foreign Affairs and Trade Ann Oak of Avaria met Minister for Climate Change Boris Elm of Belmora.')
    expect(two.actors.filter((one) => one.kind === 'person').map((one) => [one.name, one.code])).toEqual([
      ['Ann Oak', 'XAA'],
      ['Boris Elm', 'XBB'],
    ])
  })
  test('the Secretary-General of a page with no other body of states is the United Nations’', () => {
    expect(actor(peopleOf('The Secretary-General met Ann Oak of Avaria today.'), 'Secretary-General')).toMatchObject({ body: 'UN' })
    expect(actor(peopleOf('The Secretary-General met Ann Oak at NATO today.'), 'Secretary-General')?.body).not.toBe('UN')
  })
  test('the chief of something, and a name that opens with a month’s', () => {
    const people = peopleOf('NATO supply chief Ann Oak left on Jan 5. Belmoran envoy Jan Elm stayed.')
    expect(actor(people, 'Ann Oak')).toMatchObject({ body: 'NATO' })
    expect(actor(people, 'Jan Elm')).toMatchObject({ code: 'XBB' })
  })
  test('a name behind the body of an office', () => {
    const people = peopleOf('Director of the Office of the Trade Commission Boris Elm met Minister of Foreign Affairs Ann Oak.')
    expect(people.actors.filter((one) => one.kind === 'person').map((one) => one.name)).toEqual(['Boris Elm', 'Ann Oak'])
  })
  test('a given name that is a role’s word too is a name behind a title', () => {
    expect(actor(peopleOf('Belmoran Chancellor Christian Elm spoke first.'), 'Christian Elm')).toMatchObject({ code: 'XBB', office: 'Belmoran Chancellor' })
  })
  test('a name no table knows behind an office and its side', () => {
    const people = peopleOf('Ann Oak met the Prime Minister of Avaria, Tolvi Grenskan, on Monday.')
    expect(actor(people, 'Tolvi Grenskan')).toMatchObject({ kind: 'person', office: 'Prime Minister of Avaria', code: 'XAA' })
  })
  test('two offices behind a name are one person’s; a rank gives way to an office', () => {
    const people = peopleOf(
      'Sheikh Ann Oak, Deputy Prime Minister and Minister of Trade, met Boris Elm, Minister for Trade of Belmora. The two ministers agreed.',
    )
    expect(actor(people, 'Ann Oak')?.office).toBe('Deputy Prime Minister')
    expect(meant(people, 'The two ministers')).toEqual(['Ann Oak', 'Boris Elm'])
    expect(people.actors.filter((one) => one.kind === 'person' && one.unnamed)).toEqual([])
  })
  test('a minister of a field is “the minister” of his side', () => {
    const people = peopleOf('Boris Elm, Minister of Foreign Affairs of Belmora, met Ann Oak. The Belmoran minister said that he would stay.')
    expect(meant(people, 'The Belmoran minister')).toEqual(['Boris Elm'])
  })
  test('of the two a call is told between, one takes no side from the other', () => {
    const people = peopleOf('Phone call between President Elm and President Oak of Avaria')
    expect([actor(people, 'Elm')?.code, actor(people, 'Oak')?.code]).toEqual([undefined, 'XAA'])
  })
  test('a surname and an office on a dated page name the leader of that time', () => {
    expect(actor(peopleOf('President Macron spoke first.', '2022-05-02'), 'Macron')).toMatchObject({ code: 'FRA' })
  })
  test('a minister is no prime minister of a like name', () => {
    expect(actor(peopleOf('Prime Minister Modi spoke first.', '2022-05-02'), 'Modi')).toMatchObject({ code: 'IND' })
    expect(actor(peopleOf('Minister Modi spoke first.', '2022-05-02'), 'Modi')?.code).toBeUndefined()
  })
  test('the same surname long before that time does not', () => {
    expect(actor(peopleOf('President Macron spoke first.', '1960-05-02'), 'Macron')?.code).toBeUndefined()
  })
})

describe('sides', () => {
  test('a seat is an office of its state, a capital that acts is the state', () => {
    const people = peopleOf('Oak House denied the report. Belport accused its neighbour of lying.')
    expect(actor(people, 'Oak House')).toMatchObject({ kind: 'office', code: 'XAA' })
    expect(meant(people, 'Belport')).toEqual(['Belmora'])
  })
  test('a capital where something happens is a place, no actor', () => {
    const people = peopleOf('Two ministers met in Belport on Friday.')
    expect(people.places).toMatchObject([{ name: 'Belport', code: 'XBB' }])
    expect(people.actors.some((one) => one.code === 'XBB')).toBe(false)
  })
  test('the side of a spokesman is that of what he speaks for', () => {
    const people = peopleOf('A NATO spokesman said the alliance was ready.')
    const [id] = resolveSpan(people, { start: 0, end: 16 }).actors
    expect(sideOf(people, id)).toBe('NATO')
  })
  test.each(STATES)('exchange of names gives the same lines: $name', ({ name, demonyms, capital, code }) => {
    const adjective = demonyms?.[0] ?? ''
    const people = peopleOf(`${name} said the ${adjective} army would leave. ${adjective} officials met Ann Oak in ${capital}.`)
    expect(people.actors.map((one) => [one.kind, one.sector, one.code === code])).toEqual([
      ['state', 'GOV', true],
      ['body', 'MIL', true],
      ['group', 'GOV', true],
      ['person', undefined, false],
    ])
  })
})

describe('what a noun phrase means', () => {
  test('two names joined are two actors', () => {
    const people = peopleOf('Ann Oak and Boris Elm said they agreed.')
    expect(meant(people, 'Ann Oak and Boris Elm')).toEqual(['Ann Oak', 'Boris Elm'])
  })
  test('both presidents are the last two named', () => {
    const people = peopleOf('President Ann Oak of Avaria met President Boris Elm of Belmora. The two presidents agreed.')
    expect(meant(people, 'The two presidents')).toEqual(['Ann Oak', 'Boris Elm'])
  })
  test('she is the last woman named, not the man', () => {
    const people = peopleOf('Ann Oak met Boris Elm on Monday. She said little.')
    expect(meant(people, 'She')).toEqual(['Ann Oak'])
  })
  test('an unnamed source becomes an unnamed actor once', () => {
    const people = peopleOf('Somebody close to the talks said so on Friday.')
    expect(meant(people, 'Somebody close to the talks')).toEqual(['Somebody close to the talks'])
    expect(people.actors.filter((one) => one.unnamed).length).toBe(1)
  })
  test('"it" alone in "it is believed" and a report give nobody', () => {
    const people = peopleOf('The report said so. It is believed.')
    expect(meant(people, 'The report')).toEqual([])
    expect(meant(people, 'It')).toEqual([])
  })
})

describe('must not match', () => {
  test.each(['The general elections were free.', 'He polished the deal in May.', 'Who is to say?', 'The major problem remains.', 'They asked us for help.'])(
    '%s',
    (words) => {
      expect(peopleOf(words).actors.map((one) => one.name)).toEqual([])
    },
  )
  test('a month is no person', () => {
    expect(peopleOf('March said nothing. August warned early.').actors.filter((one) => one.kind === 'person')).toEqual([])
  })
})

test('mentions lie in text order and their words stand at their place', () => {
  const people = peopleOf('Avaria and Belmora signed. The Avarian army left, and it said so.')
  const { text } = people.text
  expect(people.mentions.map((one) => text.slice(one.start, one.end))).toEqual(people.mentions.map((one) => one.exact))
  expect(mentionsIn(people, { start: 0, end: 10 }).map((one) => one.exact)).toEqual(['Avaria'])
})

test('a city of the gazetteer has country and coordinates, an unknown one has neither', () => {
  const people = peopleOf('Envoys met in Rotterdam. Others stayed in Zorvagrad.')
  expect(people.places).toMatchObject([{ name: 'Rotterdam', code: 'NLD' }, { name: 'Zorvagrad' }])
  expect(people.places[0]?.lat).toBeCloseTo(51.9, 1)
  expect(people.places[1]).not.toHaveProperty('lat')
})

test('a heading without a full stop takes no title from the paragraph after it', () => {
  const people = peopleOf('Call with Boris Elm of Belmora\n\nPresident Ann Oak of Avaria spoke with him today about the harvest of the year.')
  expect(actor(people, 'Ann Oak')).toMatchObject({ code: 'XAA', office: 'President' })
})

test('they after two who met are both', () => {
  const people = peopleOf('President Ann Oak of Avaria spoke with President Boris Elm of Belmora. They discussed grain.')
  expect(meant(people, 'They')).toEqual(['Ann Oak', 'Boris Elm'])
})

test.fails('known miss: a partner named only by the side of the other', () => {
  expect(meant(peopleOf('Orlen Works sold the boats. The Belmoran partner kept silent.'), 'The Belmoran partner')).toEqual(['Orlen Works'])
})

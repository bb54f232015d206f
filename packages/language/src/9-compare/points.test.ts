import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { cutPoints } from './points.ts'

const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City' },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad' },
]
const OPENING = 'President Ann Oak spoke with President Bo Ash. '

/** The clauses of one sentence that follows an opening. */
async function cut(sentence: string, opening = OPENING): Promise<string[]> {
  const reading = await read({ text: `${opening}${sentence}`, published: '2031-05-03' }, { states: STATES })
  const { points } = cutPoints(reading)
  return points.map((point) => reading.source.text.slice(point.start, point.end)).slice(opening ? 1 : 0)
}

describe('a sentence is cut', () => {
  test.each([
    ['at a further verb of telling', 'Oak thanked Ash for his help and called for calm.', ['Oak thanked Ash for his help', 'called for calm']],
    [
      'at a participle tail',
      'Oak welcomed the truce, stressing that the port must stay open.',
      ['Oak welcomed the truce', 'stressing that the port must stay open'],
    ],
    [
      'at the items of a list',
      'They discussed grain exports, the coal price, and a swap of prisoners.',
      ['They discussed grain exports', 'the coal price', 'a swap of prisoners'],
    ],
    [
      'at the last item without a comma',
      'They discussed the state of the harbours and the future of the ferry line.',
      ['They discussed the state of the harbours', 'the future of the ferry line'],
    ],
    [
      'at a dash before a verb',
      'The leaders discussed the situation – compared notes on the border.',
      ['The leaders discussed the situation', 'compared notes on the border'],
    ],
    [
      'at a noun that ends like an adjective',
      'They discussed the sea cable, herring and the joint coast guard.',
      ['They discussed the sea cable', 'herring', 'the joint coast guard'],
    ],
    ['at a semicolon', 'Oak praised the talks; Ash praised the hosts.', ['Oak praised the talks', 'Ash praised the hosts']],
    ['at a subject of its own', 'Oak named the envoys, and Borland will name its own.', ['Oak named the envoys', 'Borland will name its own']],
  ])('%s', async (_, sentence, expected) => {
    expect(await cut(sentence)).toEqual(expected)
  })

  test('the matter of the opening clause is a point of its own', async () => {
    expect(await cut('President Ann Oak spoke today with President Bo Ash about the supply of grain and to discuss the truce.', '')).toEqual([
      'President Ann Oak spoke today with President Bo Ash',
      'about the supply of grain',
      'to discuss the truce',
    ])
  })
})

describe('a sentence is not cut', () => {
  test.each([
    ['between adjectives of one noun', 'They went over the political, legal and economic sides of the treaty.'],
    ['between adjectives before the noun', 'They discussed ways to give security, financial and political help.'],
    ['between places', 'They discussed patrols off the coast, at the border and over the strait.'],
    ['before what somebody named is', 'Oak raised the case of Ida Rolf, an Avarian sailor held in Borstad.'],
    ['inside a quotation', '“We want calm, and we want it now,” Oak said.'],
    ['at a plural noun that looks like a verb', 'The parties discussed the claims of both states.'],
    ['between the ends of a span', 'They discussed the road between the harbour and the capital.'],
    ['at a tail that weighs what was just named', 'They spoke of the hotline, emphasising how useful this channel is.'],
    ['at a relative clause', 'Oak noted the steps that partners take and that give real help.'],
    ['at an infinitive that goes on', 'Ash said that Borland has a plan and is ready to discuss it.'],
  ])('%s', async (_, sentence) => {
    expect(await cut(sentence)).toHaveLength(1)
  })

  test('before the name of whoever is told by his office', async () => {
    expect(
      await cut('Oak spoke with the president of Borland, Bo Ash, at noon.', 'President Ann Oak of Avaria met President Bo Ash of Borland. '),
    ).toHaveLength(1)
  })

  test('before a name behind the office it holds, though the office is told of nobody', async () => {
    expect(await cut('Oak spoke with the president of Corlund, Ida Rolf, about ferries.')).toEqual([
      'Oak spoke with the president of Corlund, Ida Rolf, about ferries',
    ])
  })

  test('between sentences of one short quotation', async () => {
    expect(await cut('“We feel your help. It keeps panic away,” Ash said.')).toHaveLength(1)
  })

  test('before a sentence that goes on about the same', async () => {
    expect(await cut('Oak said that trade is at a low. This situation hurts both.')).toHaveLength(1)
  })
})

test('a title is no point', async () => {
  const reading = await read(
    { html: '<html><body><article><h1>Call with Borland</h1><p>President Ann Oak spoke with President Bo Ash of Borland.</p></article></body></html>' },
    { states: STATES },
  )
  expect(cutPoints(reading).points).toHaveLength(1)
})

// Two nouns without an article of their own are one topic as often as two, and nothing in the words tells which.
test.fails('a list of bare nouns without commas is cut', async () => {
  expect(await cut('They discussed the ferry line and student exchanges.')).toHaveLength(2)
})

test('the items of a list on the page are topics of their own', async () => {
  const html =
    '<html><body><article><h1>Call</h1><p>President Ann Oak spoke with President Bo Ash. They discussed:</p><ul><li>the truce in the Delta;</li><li>visas.</li></ul></article></body></html>'
  const { points } = cutPoints(await read({ html }, { states: STATES }))
  expect(points.map(({ kind, item }) => [kind, item]).slice(-2)).toEqual([
    ['topic', true],
    ['topic', true],
  ])
})

import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { compare } from './compare.ts'
import { cutPoints } from './points.ts'

// Invented persons, states and matters.
const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City' },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad' },
]
const TRANSCRIPT = `Press conference of President Ann Oak of Avaria and President Bo Ash of Borland

PRESIDENT OAK: Thank you for the welcome to Borstad. Avaria will send four pumps to the flooded valley.

PRESIDENT ASH: We will open the bridge to lorries in May. It was an honest morning.

Q: Mr President, who pays for the bridge?

President Oak: We pay for our half of the bridge.`
const OTHER = 'President Bo Ash of Borland spoke with President Ann Oak of Avaria. Borland will open the bridge to lorries in May.'

const readingOf = (text: string) => read({ text, published: '2031-05-03' }, { states: STATES })
const compared = async (one: string, two: string) =>
  compare({ side: 'XAA', complete: true, reading: await readingOf(one) }, { side: 'XBB', complete: true, reading: await readingOf(two) })

describe('a transcript', () => {
  test('the label of a turn is no part of what is said', async () => {
    const { text, points } = cutPoints(await readingOf(TRANSCRIPT))
    const words = points.map(({ start, end }) => text.text.slice(start, end))
    expect(words).toContain('Thank you for the welcome to Borstad')
    expect(words.join('\n')).not.toMatch(/PRESIDENT|President Oak:|^Q:/m)
  })

  test('"we" is whoever’s turn it is', async () => {
    const { claimsAboutTheOther } = await compared(TRANSCRIPT, OTHER)
    const claimed = claimsAboutTheOther.filter(({ by }) => by === 'XAA').map(({ span }) => span.exact)
    expect(claimed).toContain('We will open the bridge to lorries in May')
    expect(claimed).not.toContain('We pay for our half of the bridge')
  })

  test('a question is a note, no row', async () => {
    const { onlyIn, notes } = await compared(TRANSCRIPT, OTHER)
    expect(notes.filter(({ rule }) => rule === 'question').map(({ span }) => span?.exact)).toEqual(['Mr President, who pays for the bridge?'])
    expect(JSON.stringify(onlyIn)).not.toContain('who pays')
  })

  test('a matter before a colon is no label', async () => {
    const { points } = cutPoints(await readingOf('President Ann Oak met President Bo Ash.\n\nFloods: the sides agreed to share maps of the valley.'))
    expect(points.some(({ turn }) => turn)).toBe(false)
  })
})

describe('a text in two languages', () => {
  const TWO_TONGUES = `${OTHER}\n\nLes deux présidents ont parlé de la vallée inondée et de la réouverture du pont aux camions dans le mois de mai.`

  test('what is not in English is a note, and nothing is said of what is left out', async () => {
    const { notes, complete, onlyIn, both } = await compared(TRANSCRIPT, TWO_TONGUES)
    expect(notes.filter(({ rule }) => rule === 'other-language').map(({ span }) => span?.exact.slice(0, 19))).toEqual(['Les deux présidents'])
    expect([complete, onlyIn]).toEqual([
      { XAA: true, XBB: false },
      { XAA: [], XBB: [] },
    ])
    expect(both.some((row) => row.by['XBB']?.[0]?.exact.includes('bridge'))).toBe(true)
  })

  test('foreign names and a short foreign line leave a text whole', async () => {
    const { complete } = await compared(TRANSCRIPT, `${OTHER} They dined at the Hôtel de la Paix and saw “La Vie en fleurs”.\n\nBonne route!`)
    expect(complete['XBB']).toBe(true)
  })
})

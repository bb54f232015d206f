import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { compare } from './compare.ts'

const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City' },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad' },
]
const ONE = 'President Ann Oak of Avaria spoke on May 2 with President Bo Ash of Borland.'
const TWO = 'President Bo Ash of Borland spoke on May 3 with President Ann Oak of Avaria.'

async function compared(one: string, two: string) {
  const account = async (side: string, text: string) => ({ side, complete: true, reading: await read({ text, published: '2031-05-03' }, { states: STATES }) })
  return compare(await account('XAA', `${ONE} ${one}`), await account('XBB', `${TWO} ${two}`))
}
const wordings = async (one: string, two: string) => (await compared(one, two)).wordings.map(({ rule, difference }) => `${rule}: ${difference}`)

describe('the difference of two wordings is said in words', () => {
  test.each([
    ['modal', 'Avaria will close the strait to tankers.', 'Avaria could close the strait to tankers.', 'modal: XAA says “will”, XBB says “could”.'],
    [
      'condition',
      'Avaria will close the strait to tankers if the blockade goes on.',
      'Avaria will close the strait to tankers during the blockade.',
      'condition: XAA sets a condition (“if”), XBB does not in this row.',
    ],
    ['quantity', 'The sides agreed to free 12 sailors.', 'The sides agreed to free 15 sailors.', 'quantity: XAA gives 12, XBB gives 15.'],
    [
      'day',
      'The sides agreed that their engineers will meet at the sluice on May 14.',
      'The sides agreed that their engineers will meet at the sluice on May 16.',
      'day: XAA gives “May 14”, XBB gives “May 16”.',
    ],
    [
      'act',
      'President Oak thanked Borland for the field hospital.',
      'The leaders discussed the field hospital.',
      'act: XAA tells praise or thanks, XBB a topic of the talk.',
    ],
    [
      'speaker',
      'President Oak stressed the importance of the coal treaty.',
      'The leaders stressed the importance of the coal treaty.',
      'speaker: XBB tells it of both sides, XAA of one.',
    ],
    ['strength', 'Avaria condemned the brutal raid on Borstad.', 'Avaria condemned the raid on Borstad.', "strength: “brutal” stands in XAA's text."],
  ])('%s', async (_, one, two, expected) => {
    expect(await wordings(one, two)).toContain(expected)
  })

  test('the same words differ in nothing, and the day of the opening is no quantity', async () => {
    expect(await wordings('Avaria will close the strait to tankers.', 'Avaria will close the strait to tankers.')).toEqual([])
  })
})

describe('rows', () => {
  test('the opening clauses are one row, named for the contact, and draw no other clause', async () => {
    const { both, onlyIn } = await compared('', 'Borland will send 3 buses on May 3.')
    expect(both.map((row) => [row.point, row.row])).toEqual([['the call', 'fact']])
    expect(onlyIn['XBB']?.map((row) => row.by['XBB']?.[0]?.exact)).toEqual(['Borland will send 3 buses on May 3'])
  })

  test('one step told for two days is one row, beside a topic of the same matter', async () => {
    const { both } = await compared(
      'The two leaders discussed the Amber cable, fisheries and the joint rescue service. President Oak thanked the President for the help during the February storm. They agreed that their ministers of fisheries will meet in Borstad on 4 May.',
      'The President and the President talked about fishing, the undersea cable across the gulf and wildfires. The leaders agreed to remain in touch, and that fisheries ministers will meet on 6 May.',
    )
    const row = both.find(({ by }) => by['XBB']?.some(({ exact }) => exact.includes('6 May')))
    expect(row?.by['XAA']?.some(({ exact }) => exact.includes('4 May'))).toBe(true)
  })

  test('every row says why it is one', async () => {
    const { both } = await compared('They discussed grain exports.', 'The leaders spoke about the export of grain.')
    expect(both.map((row) => row.rule)).toContainEqual(expect.stringMatching(/both name .*“grain”.*alike 0\.\d\d|alike 1\.00/))
  })

  test('two ways of naming one matter are one row', async () => {
    const { both } = await compared('They discussed the fight against ransomware.', 'The leaders had an exchange on information security.')
    expect(both.some((row) => row.by['XAA']?.[0]?.exact.includes('ransomware'))).toBe(true)
  })

  test('a claim about the other is found in its own text, and joint ones are marked', async () => {
    const { claimsAboutTheOther } = await compared('President Ash promised that Borland would free the sailors.', 'The leaders discussed the coal price.')
    expect(claimsAboutTheOther).toContainEqual(
      expect.objectContaining({ by: 'XAA', about: 'XBB', span: expect.objectContaining({ exact: expect.stringContaining('free the sailors') }) }),
    )
    expect(claimsAboutTheOther.find((claim) => claim.by === 'XBB')?.joint).toBe(true)
    expect(claimsAboutTheOther.find((claim) => claim.by === 'XAA')?.joint).toBeUndefined()
  })
})

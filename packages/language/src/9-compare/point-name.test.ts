import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { compare } from './compare.ts'

const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City' },
  { code: 'XBB', name: 'Borland', demonyms: ['Borlandic'], capital: 'Borstad' },
]

/** The name of the row that one clause of one side makes alone. */
async function nameOf(sentence: string): Promise<string | undefined> {
  const account = async (side: string, text: string) => ({ side, complete: true, reading: await read({ text, published: '2031-05-03' }, { states: STATES }) })
  const one = await account('XAA', `President Ann Oak of Avaria spoke with President Bo Ash of Borland. ${sentence}`)
  const two = await account('XBB', 'President Bo Ash of Borland spoke with President Ann Oak of Avaria. The weather was fine.')
  return compare(one, two).onlyIn['XAA']?.[0]?.point
}

test.each([
  ['Oak assured Ash that Avaria will not deploy long-range missiles.', 'long-range missiles'],
  ['Ash stressed that Borland had never closed the strait.', 'strait'],
  ['The sides agreed to continue contacts.', 'contacts'],
  ['They discussed the release of two fishermen.', 'release of two fishermen'],
  ['They discussed the sea cable across the Amber Gulf.', 'sea cable'],
  ['Prime Minister Ida Rolf also raised the case of Bo Lind.', 'case of Bo Lind'],
])('%s -> %s', async (sentence, name) => {
  expect(await nameOf(sentence)).toBe(name)
})

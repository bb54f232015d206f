import { type Reading } from '@readout/record'
import { read } from '@readout/language'
import { expect, test } from 'vitest'
import { areUnknown, sidesOf } from './sides-of.ts'

// Invented persons, states and matters.
const STATES = [
  { code: 'XAA', name: 'Avaria', demonyms: ['Avarian'], capital: 'Avar City', seats: [] },
  { code: 'XBB', name: 'Belmora', demonyms: ['Belmoran'], capital: 'Belport', seats: [] },
]
const textOf = (text: string): Promise<Reading> => read({ text, mediaType: 'text/plain' }, { states: STATES })

const OURS = `Readout of President Mira Plenk's Call with Prime Minister Tolv Grensk of Belmora

President Mira Plenk of Avaria spoke by telephone today with Prime Minister Tolv Grensk of Belmora. The leaders discussed grain.`
// This side tells whose the other leader is, and of its own only the name.
const THEIRS = `Prime Minister Tolv Grensk speaks with the President of Avaria

Today Prime Minister Tolv Grensk spoke with the President of Avaria, Mira Plenk. They talked about grain.`
const NOBODY = 'The two chairs of the choir met on Monday. They discussed the summer tour.'

test('each text is of whoever it names first, though only the other text tells his side', async () => {
  const [ours, theirs] = [await textOf(OURS), await textOf(THEIRS)]
  expect(sidesOf(undefined, ours, theirs)).toEqual(['XAA', 'XBB'])
  expect(sidesOf(undefined, theirs, ours)).toEqual(['XBB', 'XAA'])
})

test('one text told twice is of no two sides', async () => {
  const ours = await textOf(OURS)
  expect(sidesOf(undefined, ours, await textOf(OURS))).toEqual(['A', 'B'])
})

test('texts that tell nothing are A and B, and known as such', async () => {
  const nobody = await textOf(NOBODY)
  const sides = sidesOf(undefined, nobody, nobody)
  expect([sides, areUnknown({ sides })]).toEqual([['A', 'B'], true])
  expect(areUnknown({ sides: ['XAA', 'XBB'] })).toBe(false)
})

test('sides may be given by the names that the texts use; other names stay as they are', async () => {
  const [ours, theirs] = [await textOf(OURS), await textOf(THEIRS)]
  expect(sidesOf(['belmora', 'Avaria'], theirs, ours)).toEqual(['XBB', 'XAA'])
  expect(sidesOf(['Us', 'Them'], theirs, ours)).toEqual(['Us', 'Them'])
})

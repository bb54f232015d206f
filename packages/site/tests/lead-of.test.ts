import { read } from '@readout/language'
import { expect, test } from 'vitest'
import { leadOf } from '../src/pages/front/lead-of.ts'

const leadIn = async (text: string): Promise<string> => String(leadOf(await read({ text }))?.words ?? '').replace(/<[^>]+>/g, '')

test('the first quotation of whole sentences is shown, though pieces are quoted before it', async () => {
  const text =
    'Foreign Minister Ann Oak called the offer “a door with no handle” on Monday. “We are ready to sit down at any table,” Oak said. “The ships must leave first.”'
  expect(await leadIn(text)).toMatch(/^“We are ready to sit down at any table”/)
})

test('where only pieces are quoted, the sentence that holds the first stands whole', async () => {
  const text = 'Rain fell on the port. Foreign Minister Ann Oak said the offer was “a door with no handle” that nobody would open. Boats waited.'
  expect(await leadIn(text)).toBe('Foreign Minister Ann Oak said the offer was “a door with no handle” that nobody would open.')
})

test('a page that only paraphrases shows the sentence, and one without statements none', async () => {
  expect(await leadIn('Foreign Minister Ann Oak said the ships would leave the strait by noon. Boats waited.')).toBe(
    'Foreign Minister Ann Oak said the ships would leave the strait by noon.',
  )
  expect(await leadIn('Rain fell on the port.')).toBe('')
})

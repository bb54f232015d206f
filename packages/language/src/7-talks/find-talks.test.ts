import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

async function talksOf(text: string): Promise<string[]> {
  const reading = await read({ text, mediaType: 'text/plain', published: '2031-05-15' })
  return reading.talks.map((talks) => `${talks.kind} ${talks.occurrence} ${talks.when?.value ?? '-'}`)
}

describe('what is set to come', () => {
  test.each([
    ['Direct negotiations between Estonia and Portugal will begin on June 12.', ['talks confirmed 2031-06-12']],
    ['The annual summit of Estonia and Portugal is set to open tomorrow.', ['summit confirmed 2031-05-16']],
    ['Prime Minister Ilo Tamm of Estonia will meet with President Rui Sol of Portugal on June 3.', ['meeting confirmed 2031-06-03']],
  ])('%s', async (text, expected) => expect(await talksOf(text)).toEqual(expected))

  test.each([
    'Negotiations between Estonia and Portugal began on May 2.',
    'The talks would be a mistake, Estonia said.',
    'They held talks in the capital of Estonia.',
  ])('nothing in: %s', async (text) => expect(await talksOf(text)).toEqual([]))
})

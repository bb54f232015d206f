import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** Who said what, through whom, of a text's statements read by rules. */
const chains = async (text: string) => {
  const { statements, chains: all, actors } = await read({ text, mediaType: 'text/plain' })
  const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? id
  return statements.map((s) => [
    s.content.map(({ exact }) => exact).join(' … '),
    all
      .find(({ id }) => id === s.chain)
      ?.hops.map(({ agent }) => name(agent))
      .join(' > '),
  ])
}

test.each([
  'Reuters, citing two port officials, said the ferry had been boarded.',
  'Citing two port officials, Reuters said the ferry had been boarded.',
  'Reuters reported on Monday, citing two port officials, that the ferry had been boarded.',
  'Reuters reported that the ferry had been boarded, citing two port officials.',
])('who is cited says it, the outlet carries it: %s', async (text) => {
  expect(await chains(text)).toEqual([['the ferry had been boarded', 'officials > Reuters > page']])
})

test.each([
  ['Reuters, citing port records, said the ferry had been boarded.', 'Reuters > page'],
  ['Ann Oak, citing two port officials, said the ferry had been boarded.', 'Ann Oak > page'],
])('records say nothing, and a person who cites speaks for herself: %s', async (text, chain) => {
  expect((await chains(text)).at(-1)).toEqual(['the ferry had been boarded', chain])
})

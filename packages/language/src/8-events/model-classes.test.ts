import { describe, expect, test } from 'vitest'
import type { TaggedQuad } from '../tagger.ts'
import { read } from '../pipeline.ts'

/** A reading in which a model says one class of every sentence. */
async function eventsWith(text: string, quad: TaggedQuad['quad'], confidence: number): Promise<string[]> {
  const tagger = {
    name: 'told',
    sha256: '0'.repeat(64),
    tag: async (words: string) => ({
      attributions: [],
      entities: [],
      quads: [...words.matchAll(/[^.]+\./g)].map((m) => ({ start: m.index, end: m.index + m[0].length, quad, confidence })),
    }),
  }
  const reading = await read({ text, mediaType: 'text/plain' }, { tagger })
  return reading.events.map((e) => `${e.quad} ${e.type} ${e.rule}`)
}

describe('a model weighs where rules tell no two sides', () => {
  test('a likely class codes a sentence that no rule reads, by a word of the class', async () => {
    expect(await eventsWith('The mission delivered the ledgers of the port.', 2, 0.6)).toEqual(['2 AID model:class-2'])
  })
  test('without such a word the class alone is coded, as broadly as PLOVER can', async () => {
    expect(await eventsWith('The panel examined the ledgers of the port.', 2, 0.6)).toEqual(['2 COOPERATE model:class-2'])
  })
  test('an event without sides gives way to another class', async () => {
    expect(await eventsWith('The committee welcomed the report.', 4, 0.6)).toEqual([expect.stringMatching(/^4 .* model:class-4$/)])
  })
  test('the class "none" takes an event without sides away', async () => {
    expect(await eventsWith('The committee welcomed the report.', 0, 0.6)).toEqual([])
  })
})

describe('a model keeps silent', () => {
  test.each([
    ['where it is unsure', 'The panel examined the ledgers of the port.', 2, 0.3],
    ['where it sees no interaction', 'The panel examined the ledgers of the port.', 0, 0.9],
  ] as const)('%s', async (_, text, quad, confidence) => expect(await eventsWith(text, quad, confidence)).toEqual([]))

  test('against an event of two sides, whatever it says', async () => {
    expect(await eventsWith('Estonia expelled two diplomats of Portugal.', 1, 0.99)).toEqual([expect.stringMatching(/^3 SANCTION verb:expel/)])
  })
  test('on news of dyads', async () => {
    expect(await eventsWith('Estonia expelled two diplomats of Portugal. The panel examined the ledgers of the port.', 2, 0.9)).toHaveLength(1)
  })
  test('about a condition: what it codes there is no fact', async () => {
    const events = await eventsWith('The panel would examine the ledgers if the port reopened.', 2, 0.9)
    expect(events.length).toBeLessThanOrEqual(1)
  })
})

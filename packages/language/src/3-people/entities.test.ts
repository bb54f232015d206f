import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import type { TaggedEntity } from '../tagger.ts'

/** A reading in which a model proposes one type for each of some words. */
async function readWith(text: string, proposed: Record<string, TaggedEntity['type']>) {
  const entities = Object.entries(proposed).map(([word, type]) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, type, confidence: 0.9 }))
  const tagger = { name: 'told', sha256: '0'.repeat(64), tag: async () => ({ attributions: [], entities, quads: [] }) }
  return read({ text, mediaType: 'text/plain' }, { tagger })
}

test('a name of two words that only the model knows is a person', async () => {
  const { actors } = await readWith('The boat of Quell Varro lay in the harbour.', { 'Quell Varro': 'person' })
  expect(actors).toEqual([expect.objectContaining({ kind: 'person', name: 'Quell Varro' })])
})
test('one word alone is none: it is a place as often', async () => {
  const { actors } = await readWith('The boat of Varro lay in the harbour.', { Varro: 'person' })
  expect(actors).toEqual([])
})
test('capitals alone are an organisation, and a name may be a place', async () => {
  const { actors, places } = await readWith('The QXDF trained beyond Old Tharn on Monday.', { QXDF: 'organisation', 'Old Tharn': 'location' })
  expect(actors).toEqual([expect.objectContaining({ kind: 'body', name: 'QXDF' })])
  expect(places.map(({ name }) => name)).toEqual(['Old Tharn'])
})

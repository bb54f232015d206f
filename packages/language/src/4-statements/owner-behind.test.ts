import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

const nouns = async (text: string) => {
  const reading = await read({ text, mediaType: 'text/plain' })
  return reading.statements.filter(({ rule }) => rule.startsWith('noun/')).map((s) => [s.speakerSpan?.exact, s.cue?.exact, s.content[0]?.exact])
}

test.each([
  ['The board published a statement by Ann Oak that the bridge was safe.', 'Ann Oak', 'statement', 'the bridge was safe'],
  ['The board published a statement by Ann Oak in June that the bridge was safe.', 'Ann Oak', 'statement', 'the bridge was safe'],
  ['The mayor ignored the advice of Ann Oak, the engineer, that the bridge was unsafe.', 'Ann Oak, the engineer', 'advice', 'the bridge was unsafe'],
  ['The board rejected an offer from the mayor to repair the bridge.', 'the mayor', 'offer', 'repair the bridge'],
])('%s', async (text, source, cue, content) => {
  expect(await nouns(text)).toEqual([[source, cue, content]])
})

test.each([
  'The idea of a bridge that everybody can pay for is old.',
  'The board read a statement by Ann Oak that was never sent.',
  'The mayor spoke of the claim of a bridge builder.',
])('no owner behind: %s', async (text) => {
  expect(await nouns(text)).toEqual([])
})

import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

const told = async (text: string) => {
  const reading = await read({ text, mediaType: 'text/plain' })
  return reading.statements.map((s) => (s.addressee ?? []).map((id) => reading.actors.find((actor) => actor.id === id)?.name))
}

test.each([
  ['In a letter to Bo Ash, Ann Oak confirmed that the troops would leave.', ['Bo Ash']],
  ['Ann Oak said in a phone call with Bo Ash that the troops would leave.', ['Bo Ash']],
  ['In a speech to the Senate of Norway, Ann Oak said that the troops would leave.', undefined],
])('%s', async (text, names) => {
  const [first] = await told(text)
  if (names) expect(first).toEqual(names)
  else expect(first).toHaveLength(1)
})

test.each([
  ['Responding to the delegate of Norway, Ann Oak said that it was over.', ['delegate of Norway']],
  ['Addressing reporters in Tarn, Ann Oak said that it was over.', ['reporters']],
  ['Responding to the attack, Ann Oak said that it was over.', []],
  ['Addressing the crisis, Ann Oak said that it was over.', []],
])('%s', async (text, names) => {
  expect((await told(text))[0]).toEqual(names)
})

test.each(['Ann Oak said that a letter to Bo Ash had been lost.', 'Ann Oak said in a report on the harbour that it was full.'])(
  'must not: %s',
  async (text) => {
    expect((await told(text))[0]).toEqual([])
  },
)

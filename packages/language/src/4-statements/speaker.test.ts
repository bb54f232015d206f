import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** The speakers of a text's statements, read by rules, with those beside them. */
const speakers = async (text: string) => {
  const reading = await read({ text, mediaType: 'text/plain' })
  const name = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? null
  return reading.statements.map((s) => [s.parent ? 'inner' : 'outer', ...[s.speaker, ...(s.coSpeakers ?? [])].map(name)])
}

describe('one person', () => {
  test.each([
    ['Ann Oak, who visited France, said the bridge was lost.', 'Ann Oak'],
    ['Deputy leader and Reform chairwoman Ann Oak said the bridge was lost.', 'Ann Oak'],
    ['Former Foreign Minister of France, Ann Oak, said the bridge was lost.', 'Ann Oak'],
  ])('%s', async (text, speaker) => {
    expect(await speakers(text)).toEqual([['outer', speaker]])
  })

  test('an office with "a", a comma and the name that ends the phrase is that one', async () => {
    expect(await speakers('“It is safe,” a senior adviser, Ida Rolf, said.')).toEqual([['outer', 'Ida Rolf']])
  })

  test.fails('a name whose given name no table holds is not found behind an office with "a"', async () => {
    expect(await speakers('A former minister, Tove Lindqvist, said the harbour was safe.')).toEqual([['outer', 'Tove Lindqvist']])
  })

  test('a title with an article beside a name is a second one', async () => {
    expect(await speakers('The mayor and Foreign Minister Ann Oak said the bridge was lost.')).toEqual([['outer', 'mayor', 'Ann Oak']])
  })
})

describe('a text that goes on', () => {
  test('"it is further stated" is the last speaker’s', async () => {
    expect(await speakers('Ann Oak said that the bridge was lost. It is further stated that the ferry will run.')).toEqual([
      ['outer', 'Ann Oak'],
      ['outer', 'Ann Oak'],
    ])
  })

  test('"it is also reported" is nobody’s', async () => {
    expect((await speakers('Ann Oak said that the bridge was lost. It is also reported that the ferry sank.')).at(-1)).toEqual(['outer', null])
  })
})

describe('"he" in a quotation', () => {
  test('is the one told of before it, not the one who speaks', async () => {
    expect(await speakers('Bo Ash spoke on Monday. “He told us that the bridge was lost,” Carl Fir said.')).toEqual([
      ['outer', 'Carl Fir'],
      ['inner', 'Bo Ash'],
    ])
  })

  test('is the speaker where the page paraphrases', async () => {
    expect(await speakers('Carl Fir said he had told the board that the bridge was lost.')).toEqual([
      ['outer', 'Carl Fir'],
      ['inner', 'Carl Fir'],
    ])
  })
})

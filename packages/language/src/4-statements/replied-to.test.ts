import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import type { Tagger } from '../tagger.ts'

/** Speaker, those addressed and whether that is inferred, of a text's statements read by rules. All names are invented. */
const told = async (text: string) => {
  const reading = await read({ text, mediaType: 'text/plain' })
  const name = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name
  return reading.statements.map((s) => [name(s.speaker), (s.addressee ?? []).map(name).join(), s.inferred?.includes('addressee') ?? false])
}

describe('who answers', () => {
  test.each([
    'Ann Oak said the harbour was shut. Bo Ash replied that it was open.',
    '“The harbour is shut,” Ann Oak said. “It is not,” Bo Ash retorted.',
    'Ann Oak said the harbour was shut. In his reply, Bo Ash noted that ferries ran daily.',
    'Ann Oak said the harbour was shut. Bo Ash said in reply that ferries ran daily.',
  ])('speaks to the one who spoke before: %s', async (text) => {
    expect((await told(text)).at(-1)).toEqual(['Bo Ash', 'Ann Oak', true])
  })

  test('goes on to the same', async () => {
    expect((await told('Ann Oak said the harbour was shut. Bo Ash replied that it was open. He added that ferries ran daily.')).at(-1)).toEqual([
      'Bo Ash',
      'Ann Oak',
      true,
    ])
  })

  test.each([
    'Ann Oak said the harbour was shut. Asked about the ferries, Bo Ash replied that they ran daily.',
    'Ann Oak said the harbour was shut. Carl Fir wrote to the board. Bo Ash responded: “It is open.”',
    'Ann Oak said the harbour was shut. Bo Ash said that it was open.',
  ])('is not told by: %s', async (text) => {
    expect((await told(text)).at(-1)).toEqual(['Bo Ash', '', false])
  })
})

describe('who is asked to act', () => {
  test.each([
    ['Bo Ash demanded Norway halt all drilling.', 'Norway'],
    ['Bo Ash called for Norway to leave the council.', 'Norway'],
    ['Bo Ash called for Norway to be expelled from the council.', ''],
    ['Bo Ash ordered two engineers to draw the plans.', 'two engineers'],
    ['Bo Ash instructed all staff to leave.', 'all staff'],
    ['Bo Ash asked her aides to wait.', 'aides'],
    ['Bo Ash advised Ann Oak that the harbour was shut.', 'Ann Oak'],
    ['Bo Ash told voters turnout was low.', 'voters'],
    ['Bo Ash told supporters outside that the harbour was shut.', 'supporters'],
    ['Bo Ash told reporters in the lobby that the harbour was shut.', 'reporters'],
    ['Norway and Sweden accused each other of a raid.', ''],
    ['Bo Ash cautioned peace does not come quickly.', ''],
  ])('%s', async (text, addressee) => {
    expect((await told(text)).map(([, whom]) => whom)).toEqual([addressee])
  })
})

describe('who is told', () => {
  test.each([
    ['“It is shut,” Ann Oak told the three judges on Monday.', 'three judges'],
    ['“It is shut,” Ann Oak said to reporters.', 'reporters'],
    ['The harbour is shut, Ann Oak told Bo Ash.', 'Bo Ash'],
    ['“It is shut,” Ann Oak said in April.', ''],
  ])('stands behind the verb: %s', async (text, addressee) => {
    expect((await told(text)).map(([, whom]) => whom)).toEqual([addressee])
  })

  test.each([
    ['Ann Oak said the harbour was shut. The Speaker asked her to wait.', 'Ann Oak'],
    ['Bo Ash met Carl Fir on Monday. Ash told him that the harbour was shut.', 'Carl Fir'],
  ])('is not the one who tells: %s', async (text, addressee) => {
    expect((await told(text)).at(-1)?.[1]).toBe(addressee)
  })

  test('who is asked in a sentence answers in it', async () => {
    const text = 'Bo Ash said he was innocent. Asked by the judge whether he had read the charges, he replied: “I have.”'
    const tagged: Tagger = {
      name: 'one',
      sha256: '0'.repeat(64),
      tag: async (given) => {
        const at = (words: string): [number, number] => [given.indexOf(words), given.indexOf(words) + words.length]
        const one = { confidence: 0.9, sourceConfidence: 0.9 }
        const asked = { source: [at('the judge')], cue: at('Asked by'), content: [at('whether he had read the charges')], ...one }
        const replied: [number, number] = [given.indexOf('he replied'), given.indexOf('he replied') + 2]
        const answer = { source: [replied], cue: at('replied'), content: [at('“I have.”')], ...one }
        return { attributions: given === text ? [asked, answer] : [], entities: [], quads: [] }
      },
    }
    const { statements, actors } = await read({ text, mediaType: 'text/plain' }, { tagger: tagged })
    const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name
    expect(statements.slice(-2).map((s) => [name(s.speaker), (s.addressee ?? []).map(name).join()])).toEqual([
      ['judge', ''],
      ['Bo Ash', 'judge'],
    ])
  })
})

test('"and repeatedly said" opens a statement of its own', async () => {
  const { statements } = await read({ text: 'Bo Ash urged the crew to come out and repeatedly said, “Stay calm.”', mediaType: 'text/plain' })
  expect(statements.map(({ content }) => content.map(({ exact }) => exact).join())).toEqual(['come out', 'Stay calm'])
})

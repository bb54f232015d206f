import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

/** The inner statements of a text read by rules: speaker, cue and content. */
const inner = async (text: string) => {
  const reading = await read({ text, mediaType: 'text/plain' })
  const name = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? null
  return reading.statements.filter(({ parent }) => parent).map((s) => [name(s.speaker), s.cue?.exact, s.content.map((c) => c.exact).join(' … ')])
}

describe('what a speaker tells of another', () => {
  test.each([
    ['Ann Oak said Bo Ash believes that the bridge is lost.', 'Bo Ash', 'believes', 'the bridge is lost'],
    ['Ann Oak said that Bo Ash “believes that the bridge is lost” for now.', 'Bo Ash', 'believes', 'the bridge is lost'],
    ['Ann Oak said that Bo Ash “warned that the bridge is lost” for now.', 'Bo Ash', 'warned', 'the bridge is lost'],
    ['Ann Oak said that Bo Ash, the mayor, was willing to reopen the bridge.', 'Bo Ash', 'was willing', 'reopen the bridge'],
    [
      'Ann Oak said the pause was planned to meet the Redwater Commission’s request to inspect the bridge.',
      'Redwater Commission',
      'request',
      'inspect the bridge',
    ],
    ['Ann Oak said the mayor had ignored the advice of Bo Ash, the engineer, that the bridge was unsafe.', 'Bo Ash', 'advice', 'the bridge was unsafe'],
    ['Ann Oak said that most of the divers were silent but that one said “The pillars are cracked”.', null, 'said', 'The pillars are cracked'],
    ['Ann Oak said the town was given “promises from Bo Ash that the bridge would reopen” in May.', 'Bo Ash', 'promises', 'the bridge would reopen'],
  ])('%s', async (text, speaker, cue, content) => {
    const found = await inner(text)
    expect(found.map(([, , words]) => words)).toContain(content)
    const [who, how] = found.find(([, , words]) => words === content) ?? []
    if (speaker) expect(who).toBe(speaker)
    expect(how).toContain(cue)
  })

  test('"I made it clear" is told of himself', async () => {
    expect(await inner('Ann Oak told the board: “I made it clear that the bridge was unsafe in winter.”')).toEqual([
      ['Ann Oak', 'made it clear', 'the bridge was unsafe in winter'],
    ])
  })
})

describe('no statement of another', () => {
  test.each([
    'Ann Oak said she believes that the bridge is lost.',
    'Ann Oak said she hopes that the bridge will hold.',
    'The French minister said France was ready to reopen the bridge.',
    'Ann Oak said of the ferrymen: “They will be disappointed that the bridge is to reopen.”',
    'Ann Oak denied being asked to close the bridge.',
    'Ann Oak said that nobody on the board can say how long the bridge will hold.',
    'Ann Oak said “I think that the bridge is lost” on Monday.',
    'Ann Oak said two river states that share the bridge would pay.',
  ])('%s', async (text) => {
    expect(await inner(text)).toEqual([])
  })
})

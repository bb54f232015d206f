import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { tagging } from '../../tests/tagging.ts'
import type { Tagger } from '../tagger.ts'

const said = async (text: string, tagger?: Tagger) =>
  (await read({ text, mediaType: 'text/plain' }, tagger ? { tagger } : {})).statements
    .filter((statement) => !statement.parent)
    .map((s) => [s.speakerSpan?.exact, s.content.map((c) => c.exact).join(' … '), s.mode, s.act])

const TRANSCRIPT = `Briefing on the lake

MR OAK: Good morning. I think the talks went well.

QUESTION: Will you meet her next week?

MR OAK: We are thinking about it.

The paper is on the table.`

describe('transcripts', () => {
  const turns = [
    ['MR OAK', 'Good morning. I think the talks went well', 'direct', 'believe'],
    ['QUESTION', 'Will you meet her next week', 'direct', 'ask'],
    ['MR OAK', 'We are thinking about it … The paper is on the table', 'direct', 'assert'],
  ]
  test('each turn is the speaker’s own words', async () => expect(await said(TRANSCRIPT)).toEqual(turns))
  test('a tag inside a turn takes nothing from it', async () =>
    expect(await said(TRANSCRIPT, tagging(TRANSCRIPT, [{ source: 'I', cue: 'think', content: 'the talks went well' }]))).toEqual(turns))
  test('a transcript reprinted between marks', async () => {
    const text = 'The broadcaster put this out.\n\n“OAK: We met at noon.\n\n“ASH: It was short.\n\n“OAK: It was enough.”'
    expect((await said(text)).map(([speaker, words]) => [speaker, words])).toEqual([
      ['OAK', 'We met at noon'],
      ['ASH', 'It was short'],
      ['OAK', 'It was enough'],
    ])
  })
  test('questions under a bare Q', async () => {
    const text = 'Briefing on the lake\n\nMR OAK: Good morning.\n\nQ    Did he agree? Did she?\n\nMR OAK: He did.\n\nQ Why now?\n\nMR OAK: No comment.'
    expect((await said(text)).map(([speaker, words, , act]) => [speaker, words, act])).toEqual([
      ['MR OAK', 'Good morning', 'assert'],
      ['Q', 'Did he agree? Did she', 'ask'],
      ['MR OAK', 'He did', 'assert'],
      ['Q', 'Why now', 'ask'],
      ['MR OAK', 'No comment', 'assert'],
    ])
  })
  test.each(['A. Introduction of the report', 'Q. What is the lake worth?', 'Q  The harbour in winter.'])(
    'one letter alone is no transcript: %s',
    async (text) => expect(await said(text)).toEqual([]),
  )
  test('a list that opens with “A ” is no transcript', async () =>
    expect(await said('On the lake\n\nA ferry was late.\n\nA bridge was closed.\n\nA ferry was early.')).toEqual([]))
  test('no dateline, no talks: who speaks, and what is only asked', async () => {
    const reading = await read({ text: TRANSCRIPT, mediaType: 'text/plain' })
    expect([reading.article.furniture, reading.talks]).toEqual([[], []])
  })
})

describe('signed quotations', () => {
  const LETTERS = `What readers think

“The lake belongs to all of us.” ― Tove Brandal
“My brother lost his boat. Nobody has any idea.” — Aksel Lind, 61, Norhavn
“I would sign tomorrow.”
-- Mira van Holt

The minister said she had read every letter.`
  const signed = [
    ['Tove Brandal', 'The lake belongs to all of us.'],
    ['Aksel Lind, 61, Norhavn', 'My brother lost his boat. Nobody has any idea.'],
    ['Mira van Holt', 'I would sign tomorrow.'],
    ['The minister', 'she had read every letter'],
  ]
  const bare = (found: Awaited<ReturnType<typeof said>>) => found.map(([speaker, words]) => [speaker, String(words).replace(/\.$/, '')])
  const expected = signed.map(([speaker, words]) => [speaker, String(words).replace(/\.$/, '')])
  test('the name below is the speaker', async () => expect(bare(await said(LETTERS))).toEqual(expected))
  test('a tag that gives the words to the name above gives way', async () =>
    expect(
      bare(await said(LETTERS, tagging(LETTERS, [{ source: 'Tove Brandal', cue: '―', content: 'My brother lost his boat. Nobody has any idea.' }]))),
    ).toEqual(expected))

  test.each([
    '“We are ready” — but nobody came.',
    'He called it “a gift” — Bo Ash laughed.',
    '“No deal” – The minister left the room before noon and did not come back.',
  ])('no signature: %s', async (text) =>
    expect((await read({ text, mediaType: 'text/plain' })).statements.filter((s) => s.rule.startsWith('signed'))).toEqual([]),
  )
})

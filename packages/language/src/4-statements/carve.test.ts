import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { tagging } from '../../tests/tagging.ts'

const contents = async (text: string, tags: { source: string; cue: string; content: string }[]) =>
  (await read({ text, mediaType: 'text/plain' }, { tagger: tagging(text, tags) })).statements.map((s) => [
    s.cue?.exact,
    s.content.map((c) => c.exact).join(' … '),
  ])

test('another sentence with a cue of its own leaves the content of a tag', async () => {
  const text = 'Ann Oak noted that the road was closed. Bo Ash said that the bridge was open.'
  const found = await contents(text, [{ source: 'Ann Oak', cue: 'noted', content: 'that the road was closed. Bo Ash said that the bridge was open' }])
  expect(found).toEqual([
    ['noted', 'the road was closed'],
    ['said', 'the bridge was open'],
  ])
})

test('"and said that" of the same speaker is a statement of its own', async () => {
  const text = 'The ministry announced an arrest in the port and said that a curfew would go on.'
  const found = await contents(text, [{ source: 'The ministry', cue: 'announced', content: 'an arrest in the port and said that a curfew would go on' }])
  expect(found).toEqual([
    ['announced', 'an arrest in the port'],
    ['said', 'a curfew would go on'],
  ])
})

test.each([
  ['argued', 'that the fees were legal', 'and accused the board of fraud', ['accused', 'fraud']],
  ['recalled', 'that the council had met in May', 'and voiced regret that nobody came', ['voiced', 'regret that nobody came']],
])('an act of its own behind "and" is the speaker’s: %s %s %s', async (cue, said, joined, act) => {
  const text = `The lawyer, Ann Oak, ${cue} ${said} ${joined}.`
  const found = await contents(text, [{ source: 'The lawyer, Ann Oak', cue, content: `${said} ${joined}` }])
  expect(found).toEqual([[cue, said.slice('that '.length)], act])
})

test('who is accused is no part of what he is accused of', async () => {
  const text = 'Norway and Sweden accused each other on Sunday of opening fire.'
  expect(await contents(text, [{ source: 'Norway and Sweden', cue: 'accused', content: 'each other on Sunday of opening fire' }])).toEqual([
    ['accused', 'opening fire'],
  ])
})

test('a clause with "said" and one with "according to" and a name stand where no tag does', async () => {
  const text = 'The army said it had closed the road. A fifth of the grain goes through it, according to the Tarn Institute. All went according to plan.'
  expect(await contents(text, [])).toEqual([
    ['said', 'it had closed the road'],
    ['according to', 'A fifth of the grain goes through it'],
  ])
})

test('what stands before "told the court" is said, not the paragraph behind it', async () => {
  const text = 'The chief took bribes for years, prosecutors tell Tarn court\n\nTARN, 4 March 2031 — Nobody came on Monday.'
  const found = await contents(text, [{ source: 'prosecutors', cue: 'tell', content: 'TARN, 4 March 2031' }])
  expect(found).toEqual([['tell', 'The chief took bribes for years']])
})

test('must not cut: a clause inside the content stays in it, with its own speaker', async () => {
  const text = 'Ann Oak said that Bo Ash had warned that the bridge was closed.'
  const found = await contents(text, [{ source: 'Ann Oak', cue: 'said', content: 'that Bo Ash had warned that the bridge was closed' }])
  expect(found[0]).toEqual(['said', 'Bo Ash had warned that the bridge was closed'])
})

test('a sentence that goes on without a cue of its own stays', async () => {
  const text = 'Ann Oak said that the road was closed. It would open on Monday, when the snow was gone.'
  const found = await contents(text, [{ source: 'Ann Oak', cue: 'said', content: 'that the road was closed. It would open on Monday, when the snow was gone' }])
  expect(found).toEqual([['said', 'the road was closed. It would open on Monday, when the snow was gone']])
})

test('another source behind a semicolon or ", and" reports beside, not inside', async () => {
  const text =
    'According to the ministry’s account, Ann Oak asked for the call; the palace said that nobody had asked. The paper quoted Bo Ash as saying that it was late, and Cy Elm wrote: “Too late.”'
  const found = await contents(text, [
    { source: 'the ministry’s account', cue: 'According to', content: 'Ann Oak asked for the call; the palace said that nobody had asked' },
    { source: 'Bo Ash', cue: 'quoted', content: 'it was late, and Cy Elm wrote: “Too late.”' },
  ])
  expect(found.filter(([cue]) => cue !== 'asked for')).toEqual([
    ['According to', 'Ann Oak asked for the call'],
    ['said', 'nobody had asked'],
    ['quoted', 'it was late'],
    ['wrote', 'Too late'],
  ])
})

test('what officials said holds who accused and the cue, not the dateline', async () => {
  const text = 'TARN, June 4 (Lanta Press) - The president accused Ann Oak of wrecking the talks on the lake, two officials said.'
  const found = await contents(text, [{ source: 'two officials', cue: 'said', content: 'Ann Oak of wrecking the talks on the lake' }])
  expect(found[0]).toEqual(['said', 'The president accused Ann Oak of wrecking the talks on the lake'])
})

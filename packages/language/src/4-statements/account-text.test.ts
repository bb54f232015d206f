import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { type Tag, tagging } from '../../tests/tagging.ts'

// Invented persons and matters, worded as ministries word them.
const CALL = 'Prime Minister Ann Oak of Norway spoke today with President Bo Ash of Chile. '
const TITLE = 'Readout of Prime Minister Oak’s call with President Ash'

/** Speakers, cue and content of every statement; by rules alone unless tags are given. */
const said = async (text: string, tags?: Tag[], title = TITLE) => {
  const reading = await read({ text, title, mediaType: 'text/plain' }, tags ? { tagger: tagging(text, tags) } : {})
  const name = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? null
  return reading.statements.map((s) => [[s.speaker, ...(s.coSpeakers ?? [])].map(name).join('+'), s.cue?.exact, s.content.map((c) => c.exact).join(' … ')])
}

describe('what the parties of a contact say stands without a tag', () => {
  test.each([
    ['The leaders tasked their envoys to redraw the harbour map.', 'Ann Oak+Bo Ash', 'tasked'],
    ['They instructed their ministers to reopen the ferry line.', 'Ann Oak+Bo Ash', 'instructed'],
    ['The Prime Minister briefed him on the steps taken to calm the coast.', 'Ann Oak', 'briefed'],
    ['The Prime Minister welcomed the progress made on the tunnel.', 'Ann Oak', 'welcomed'],
    ['President Ash invited her to visit Santiago.', 'Bo Ash', 'invited'],
    ['The two leaders reviewed the range of ties and expressed satisfaction at the growth of trade.', 'Ann Oak+Bo Ash', 'expressed'],
    ['Both committed to lower tariffs.', 'Ann Oak+Bo Ash', 'committed'],
    ['The Norwegian side stressed that the tariff was too high.', 'Norway', 'stressed'],
    ['The Prime Minister extended her condolences to the families.', 'Ann Oak', 'extended'],
  ])('%s', async (sentence, speaker, cue) => {
    const [first, ...more] = await said(CALL + sentence, [])
    expect(first?.slice(0, 2)).toEqual([speaker, cue])
    expect(more).toEqual([])
  })
})

describe('topics and doings are no statements', () => {
  test.each([
    'They discussed the drought.',
    'The leaders exchanged views on fishing and reviewed the state of trade.',
    'They assessed the broader effects of the storm.',
    'The two sides consulted on next steps.',
  ])('%s', async (sentence) => expect(await said(CALL + sentence, [])).toEqual([]))

  test('nor where a model takes one for it', async () => {
    const text = `${CALL}They exchanged views on fishing quotas.`
    expect(await said(text, [{ source: 'They', cue: 'exchanged views on', content: ['fishing quotas'] }])).toEqual([])
  })
})

describe('where contents end', () => {
  test('a tag that swallowed the next cue ends before it', async () => {
    const text = `${CALL}The Prime Minister voiced deep concern about the raid on the harbour and made clear that Norway would close the border.`
    expect(
      await said(text, [
        {
          source: 'The Prime Minister',
          cue: 'voiced',
          content: ['deep concern about the raid on the harbour and made clear that Norway would close the border'],
        },
      ]),
    ).toEqual([
      ['Ann Oak', 'voiced', 'deep concern about the raid on the harbour'],
      ['Ann Oak', 'made clear', 'Norway would close the border'],
    ])
  })
  test('a piece that another cue opens is that cue’s', async () => {
    const text = `${CALL}The Prime Minister welcomed the reopening and encouraged Chile to join the fair.`
    const found = await said(text, [{ source: 'The Prime Minister', cue: 'welcomed', content: ['the reopening', 'Chile to join the fair'] }])
    expect(found.map(([, cue, content]) => [cue, content])).toEqual([
      ['welcomed', 'the reopening'],
      ['encouraged', 'join the fair'],
    ])
  })
  test('a tail behind a comma stays', async () => {
    const text = `${CALL}President Ash emphasised the need to honour the treaty, since the fishermen depend on it.`
    expect((await said(text)).map(([, , content]) => content)).toEqual(['the need to honour the treaty, since the fishermen depend on it'])
  })
  test('a tail with a cue of its own does not', async () => {
    const text = `${CALL}President Ash emphasised the need to honour the treaty, while Prime Minister Oak stressed that the fleet must shrink.`
    expect((await said(text)).map(([, , content]) => content)).toEqual(['the need to honour the treaty', 'the fleet must shrink'])
  })
  test('a noun of saying inside a content is no statement beside it', async () => {
    const text = `${CALL}The Prime Minister noted our concern over the closed road.`
    const found = await said(text, [
      { source: 'The Prime Minister', cue: 'noted', content: ['our concern over the closed road'] },
      { source: 'our', cue: 'concern', content: ['over the closed road'] },
    ])
    expect(found).toEqual([['Ann Oak', 'noted', 'our concern over the closed road']])
  })
})

describe('a side’s own support is its speaker’s', () => {
  test.each([
    'The Prime Minister reaffirmed Norway’s support for the reform of the fishing treaty.',
    'The leaders reaffirmed their support for the reform of the fishing treaty.',
  ])('%s', async (sentence) => expect((await said(CALL + sentence, [])).map(([, cue]) => cue)).toEqual(['reaffirmed']))
  test('another’s call inside it is a statement of his', async () => {
    expect((await said(`${CALL}The Prime Minister welcomed Peru’s call for a truce.`, [])).map(([speaker, cue]) => [speaker, cue])).toContainEqual([
      'Peru',
      'call for',
    ])
  })
})

describe('an author’s own text', () => {
  const own = (text: string) => said(text, [], 'Statement by Prime Minister Ann Oak of Norway on her call with President Bo Ash of Chile')

  test('"I" and "we" are the author, what he will do is promised', async () => {
    expect(
      await own('I spoke tonight with President Ash. I condemned the raid. Tomorrow, I will meet the other leaders. We will continue to help Chile.'),
    ).toEqual([
      ['Ann Oak', 'condemned', 'the raid'],
      ['Ann Oak', undefined, 'Tomorrow, I will meet the other leaders'],
      ['Ann Oak', undefined, 'We will continue to help Chile'],
    ])
  })
  test('a condition is no promise, another page’s "we" nobody’s', async () => {
    expect(await own('I spoke tonight with President Ash. If we will not act, the harbour silts up.')).toEqual([])
    expect(await said(`${CALL}We will continue to help Chile.`, [])).toEqual([])
  })
})

test('news about a call is no account of it: there a bare object needs a tag', async () => {
  const text = `${CALL}A source said the call was short. The paper quoted an aide as saying that nobody shouted. The aide told reporters that it was late. President Ash supported the fishing plan.`
  expect((await said(text, [], '')).some(([, cue]) => cue === 'supported')).toBe(false)
})

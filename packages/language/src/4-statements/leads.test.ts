import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'
import { tagging } from '../../tests/tagging.ts'
import type { Tagger } from '../tagger.ts'

const said = async (text: string, tagger?: Tagger) =>
  (await read({ text, mediaType: 'text/plain' }, tagger ? { tagger } : {})).statements
    .filter((statement) => !statement.parent)
    .map((s) => [s.speakerSpan?.exact, s.content.map((c) => c.exact).join(' … '), s.mode])

describe('a name, a colon, a quotation', () => {
  test.each([
    ['Kelmar’s foreign ministry on Telegram: “No accord is possible.”', 'Kelmar’s foreign ministry', 'No accord is possible'],
    ['11:15 Orvania’s army in a statement: “The road is closed.”', 'Orvania’s army', 'The road is closed'],
    ['Deputy Minister Rua Senn: “We are here to listen.”', 'Deputy Minister Rua Senn', 'We are here to listen'],
  ])('%s', async (text, speaker, content) => expect(await said(`Live from the lake\n\n${text}\n\nRain is expected.`)).toEqual([[speaker, content, 'direct']]))

  test.each([
    ['Ann Oak shrugged when she was asked: “It was late.”'],
    ['The sign above the door: “No entry after dark.”'],
    ['For Ann Oak and her party there was one word for it: “Treason, nothing else.”'],
  ])('no lead: %s', async (text) => {
    const found = (await read({ text: `From the lake\n\n${text}`, mediaType: 'text/plain' })).statements
    expect(found.filter((statement) => statement.rule.startsWith('colon/lead'))).toEqual([])
  })

  test('the quotation before it keeps its own speaker', async () => {
    const text = 'From the lake\n\n“We wait,” Ann Oak said.\n\nKelmar’s foreign ministry on Telegram: “Nobody will wait.”'
    const tagger = tagging(text, [{ source: 'Ann Oak', cue: 'said', content: ['“We wait,”', '“Nobody will wait.”'] }])
    for (const with_ of [undefined, tagger])
      expect(await said(text, with_)).toEqual([
        ['Ann Oak', 'We wait', 'direct'],
        ['Kelmar’s foreign ministry', 'Nobody will wait', 'direct'],
      ])
  })
})

describe('posts in a live page', () => {
  test('the words under a handle are its own', async () =>
    expect(await said('From the lake\n\n12:03 @AnnOak: Spoke with @BoAsh this morning. We meet on 3 June.\n\nRain is expected.')).toEqual([
      ['@AnnOak', 'Spoke with @BoAsh this morning. We meet on 3 June', 'direct'],
    ]))
  test('a handle inside a sentence is no post', async () =>
    expect((await said('From the lake\n\nThe account @AnnOak: nobody knows who runs it.')).map(([speaker]) => speaker)).not.toContain('@AnnOak'))
})

describe('pieces of a tag', () => {
  test('a quotation that goes on over paragraphs is taken whole', async () => {
    const text = 'From the lake\n\nThe letter reads:\n\n“We keep the accord.\n\n“They will trade lists within ten days.”'
    const tagger = tagging(text, [{ source: 'The letter', cue: 'reads', content: ['We keep the accord', 'trade lists within ten days'] }])
    expect((await said(text, tagger)).map(([, content]) => content)).toEqual(['We keep the accord … They will trade lists within ten days'])
  })
  test('a text reads so, not the meeting after which it came out', async () => {
    const text = 'From the lake\n\nThe statement issued after the session reads: “The parties keep the accord.”'
    const tagger = tagging(text, [{ source: 'the session', cue: 'reads', content: ['The parties keep the accord'] }])
    expect(await said(text, tagger)).toEqual([[undefined, 'The parties keep the accord', 'direct']])
  })
  test('whom it was told is no part of what was told', async () => {
    const text = 'Minister Senn informed her counterpart of the measures taken in the port.'
    const tagger = tagging(text, [{ source: 'Minister Senn', cue: 'informed', content: ['her counterpart of the measures taken in the port'] }])
    expect(await said(text, tagger)).toEqual([['Minister Senn', 'the measures taken in the port', 'indirect']])
  })
  test('whom was warned against what', async () => {
    const text = 'Minister Senn warned her counterpart against closing the port.'
    const tagger = tagging(text, [{ source: 'Minister Senn', cue: 'warned', content: ['her counterpart against closing the port'] }])
    expect(await said(text, tagger)).toEqual([['Minister Senn', 'closing the port', 'indirect']])
  })
})

describe('who speaks and who carries it', () => {
  const carried = async (text: string, tagger?: Tagger) => {
    const { statements, chains, actors } = await read({ text, mediaType: 'text/plain' }, tagger ? { tagger } : {})
    const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null
    return statements
      .filter(({ parent }) => !parent)
      .map((s) => [
        name(s.speaker),
        s.content.map((c) => c.exact).join(' … '),
        ...(chains.find(({ id }) => id === s.chain)?.hops.map(({ agent }) => name(agent)) ?? []),
      ])
  }
  test('according to a broadcaster that cites somebody', async () => {
    const text = 'According to Coast One, citing a senior diplomat, the two sides could meet early.'
    const tagger = tagging(text, [{ source: 'Coast One', cue: 'According to', content: ['a senior diplomat, the two sides could meet early'] }])
    for (const with_ of [undefined, tagger])
      expect((await carried(text, with_)).map((row) => row.slice(0, 4))).toEqual([
        ['senior diplomat', 'the two sides could meet early', 'senior diplomat', 'Coast One'],
      ])
  })
  test('the subject before "says", not the one told of behind it', async () => {
    const text = 'Kelm says Ann Oak did it.'
    const tagger = tagging(text, [{ source: 'Ann Oak', cue: 'says', content: ['Ann Oak did it'] }])
    expect(await said(text, tagger)).toEqual([['Kelm', 'Ann Oak did it', 'indirect']])
  })
  test('who stands behind "told" is spoken to', async () => {
    const found = await said('Edwin Marsh, who chairs the committee, told the state news agency that the call was short.')
    expect(found).toEqual([['Edwin Marsh, who chairs the committee', 'the call was short', 'indirect']])
  })
  test('on what terms somebody spoke is no part of what he said', async () => {
    const text = 'Two lawmakers, who asked not to be named, said they had not been told.'
    const tagger = tagging(text, [{ source: 'Two lawmakers', cue: 'said', content: ['not to be named', 'they had not been told'] }])
    expect((await said(text, tagger)).map(([, content]) => content)).toEqual(['they had not been told'])
  })
})

test('"the five states" is no verb', async () => {
  const { statements } = await read({ text: 'The final text says the five states “shall refrain from measures of their own”.', mediaType: 'text/plain' })
  expect(statements.map(({ cue }) => cue?.exact)).toEqual(['says'])
})

test.each([
  ['Ann Oak urged the board to “bring the boats home”.', 'the board to “bring the boats home”', 'bring the boats home', 'direct'],
  ['Ann Oak ordered the crews to wait until noon.', 'the crews to wait until noon', 'wait until noon', 'indirect'],
])('who is asked is spoken to: %s', async (text, tagged, content, mode) => {
  const tagger = tagging(text, [{ source: 'Ann Oak', cue: text.includes('urged') ? 'urged' : 'ordered', content: [tagged] }])
  for (const with_ of [undefined, tagger]) expect(await said(text, with_)).toEqual([['Ann Oak', content, mode]])
})

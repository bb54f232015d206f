import { type Reading, sha256Hex, sourceId, type Statement } from '@readout/record'

/** An invented reading: one speaker, one statement a sentence, made by hand so that the store is tested without the language. */
export function inventedReading(sentences: string[], { speaker = 'Ann Oak', published = '2031-05-03', outlet = 'Example Times', version = '1' } = {}): Reading {
  const text = `${speaker} spoke. ${sentences.join(' ')}`
  const start = text.indexOf(sentences[0] as string)
  let at = start
  const statements = sentences.map((sentence, n): Statement => {
    const span = { exact: sentence, start: at, end: at + sentence.length }
    at = span.end + 1
    return {
      id: `s${n}`,
      mode: n % 2 ? 'indirect' : 'direct',
      speaker: 'a1',
      content: [span],
      quotes: [],
      act: 'assert',
      chain: 'h1',
      confidence: 0.8,
      rule: 'invented',
    }
  })
  const whole = { exact: text, start: 0, end: text.length }
  return {
    schema: 'readout/1',
    extractor: { version, textVersion: 1 },
    source: {
      id: sourceId(text),
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: sha256Hex(text),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    article: {
      byline: [],
      outlet: { value: outlet, from: 'meta' },
      language: 'en',
      published: { value: published, precision: 'day', basis: 'stated' },
      paragraphs: [whole],
      images: [],
      furniture: [],
      words: 3,
      readingTimeMinutes: 1,
    },
    actors: [
      {
        id: 'a1',
        kind: 'person',
        name: speaker,
        aliases: ['Oak'],
        code: 'XAA',
        mentions: [{ exact: speaker, start: 0, end: speaker.length, kind: 'name', rule: 'invented' }],
      },
    ],
    places: [],
    times: [],
    statements,
    chains: [
      {
        id: 'h1',
        hops: [
          { agent: 'a1', act: 'said' },
          { agent: 'page', act: 'published' },
        ],
      },
    ],
    contacts: [],
    accounts: [],
    comparisons: [],
    commitments: [],
    talks: [],
    assessments: [],
    events: [],
    notes: [],
  }
}

import { type Reading, sha256Hex, sourceId, type Span } from '@readout/record'

/**
 * An invented reading, made by hand so that the site is tested without the language: Ann Oak of Norland is quoted once and paraphrased once, warns of one thing,
 * calls Bo Elm of Sudmark, and talks are set. `words` stands in the quotation; `more` is a sentence that no line stands on.
 */
export function inventedReading({
  words = 'We are ready for talks',
  more = 'The harbour was quiet.',
  headline = 'Norland is ready',
  url = 'https://times.example/norland',
  published = '2031-05-03',
}: {
  words?: string
  more?: string
  headline?: string
  url?: string
  published?: string
} = {}): Reading {
  const text = `${headline}\nAnn Oak said: “${words}.” She said the port would stay open. If the river rises, Norland will close the bridge. Oak called Bo Elm on Thursday. Talks are set for 3 June in Port Lorn.\n${more}`
  const at = (exact: string): Span => {
    const start = text.indexOf(exact)
    if (start < 0) throw new Error(`the invented text lacks: ${exact}`)
    return { exact, start, end: start + exact.length }
  }
  const line = { confidence: 0.9, rule: 'invented' }
  const hops = [
    { agent: 'aOak', act: 'said' },
    { agent: 'page', act: 'published' },
  ]
  return {
    schema: 'readout/1',
    extractor: { version: '1', textVersion: 1 },
    source: {
      id: sourceId(text),
      url,
      mediaType: 'text/plain',
      charset: 'utf-8',
      fetched: '2031-05-03T18:05:00Z',
      sha256: sha256Hex(text),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    article: {
      headline: at(headline),
      byline: [{ value: 'Cy Ash', from: 'meta' }],
      outlet: { value: 'Example Times', from: 'meta' },
      language: 'en',
      published: { value: published, precision: 'day', basis: 'stated' },
      paragraphs: [{ exact: text.slice(headline.length + 1), start: headline.length + 1, end: text.length }],
      images: [],
      furniture: [],
      words: 40,
      readingTimeMinutes: 1,
    },
    actors: [
      { id: 'aOak', kind: 'person', name: 'Ann Oak', aliases: ['Oak'], memberOf: 'aNor', mentions: [{ ...at('Ann Oak'), kind: 'name', rule: 'invented' }] },
      { id: 'aElm', kind: 'person', name: 'Bo Elm', aliases: [], memberOf: 'aSud', mentions: [{ ...at('Bo Elm'), kind: 'name', rule: 'invented' }] },
      { id: 'aNor', kind: 'state', name: 'Norland', aliases: [], code: 'XNO', mentions: [] },
      { id: 'aSud', kind: 'state', name: 'Sudmark', aliases: [], code: 'XSU', mentions: [] },
    ],
    places: [],
    times: [],
    statements: [
      { ...line, id: 'sQuoted', mode: 'direct', speaker: 'aOak', content: [at(words)], quotes: [at(words)], act: 'assert', chain: 'h1' },
      { ...line, id: 'sTold', mode: 'indirect', speaker: 'aOak', content: [at('the port would stay open')], quotes: [], act: 'promise', chain: 'h1' },
    ],
    chains: [{ id: 'h1', hops }],
    contacts: [
      {
        ...line,
        id: 'cCall',
        kind: 'call',
        status: 'held',
        parties: ['aOak', 'aElm'],
        sides: ['XNO', 'XSU'],
        when: { value: '2031-05-01', precision: 'day', basis: 'weekday' },
        places: [],
        topics: [],
        accounts: [],
        evidence: [at('Oak called Bo Elm on Thursday')],
      },
    ],
    accounts: [],
    comparisons: [],
    commitments: [
      {
        ...line,
        id: 'mBridge',
        kind: 'warning',
        issuer: 'aNor',
        conditional: true,
        holds: 'if',
        marker: at('If'),
        condition: at('the river rises'),
        consequence: at('Norland will close the bridge'),
        claimedBy: ['page'],
        statements: [],
        otherWordings: [],
        labelledBy: 'coder',
      },
    ],
    talks: [
      {
        ...line,
        id: 'tLorn',
        kind: 'talks',
        when: { value: '2031-06-03', precision: 'day', basis: 'inferred' },
        place: { name: 'Port Lorn', span: at('Port Lorn') },
        parties: ['aNor', 'aSud'],
        occurrence: 'expected',
        saidBy: 'page',
        evidence: [at('Talks are set for 3 June in Port Lorn')],
      },
    ],
    assessments: [],
    events: [],
    notes: [],
  }
}

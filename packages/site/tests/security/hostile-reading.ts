import { type Reading, sha256Hex, sourceId, type Span } from '@readout/record'

/**
 * A reading in which the hostile text stands wherever a page's words go: headline, author, outlet, captions, furniture, names, words said, topics, places, notes, addresses.
 * `n` keeps lines of different readings apart.
 */
export function hostileReading(hostile: string, n: number): Reading {
  const parts: string[] = []
  let length = 0
  const put = (words: string): Span => {
    const span = { exact: words, start: length, end: length + words.length }
    parts.push(words)
    length += words.length
    return span
  }
  const gap = (words: string) => void put(words)
  const headline = put(`${hostile} headline ${n}`)
  gap('\n')
  const name = put(`${hostile} Oak`)
  gap(' said: “')
  const said = put(`${hostile} said ${n}`)
  gap('” and ')
  const told = put(`told ${hostile}`)
  gap('. If ')
  const condition = put(`${hostile} rises`)
  gap(', ')
  const consequence = put(`${hostile} closes ${n}`)
  gap('. ')
  const called = put(`${hostile} called ${n}`)
  gap(' about ')
  const topic = put(`${hostile} grain`)
  gap('. ')
  const set = put(`${hostile} talks ${n}`)
  gap(' in ')
  const where = put(`${hostile} Port`)
  gap('. ')
  const judged = put(`${hostile} cooling ${n}`)
  gap('. ')
  const did = put(`${hostile} aids ${n}`)
  gap('.\n')
  const caption = put(`${hostile} caption`)
  gap('\n')
  const text = parts.join('')
  const id = (letter: string) => `${letter}${n}`
  const line = { confidence: 0.3, rule: hostile }
  return {
    schema: 'readout/1',
    extractor: { version: '1', textVersion: 1 },
    source: {
      id: sourceId(text),
      url: hostile,
      canonical: hostile,
      mediaType: 'text/plain',
      charset: 'utf-8',
      fetched: '2031-05-03T18:05:00Z',
      sha256: sha256Hex(text),
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    article: {
      headline,
      byline: [{ value: hostile, from: 'meta' }],
      outlet: { value: `${hostile} Times`, from: 'meta' },
      language: 'en',
      published: { value: '2031-05-03', precision: 'day', basis: 'stated' },
      paragraphs: [{ exact: text.slice(headline.end + 1), start: headline.end + 1, end: text.length }],
      images: [{ caption, credit: { value: hostile, from: 'meta' }, url: hostile }],
      furniture: [{ kind: 'source-link', span: caption, means: { url: hostile, credit: [hostile] }, rule: hostile }],
      words: 40,
      readingTimeMinutes: 1,
      sourceUrl: hostile,
      syndicatedFrom: hostile,
    },
    actors: [
      {
        id: id('aO'),
        kind: 'person',
        name: name.exact,
        aliases: [hostile],
        memberOf: id('aN'),
        office: hostile,
        links: [hostile],
        mentions: [{ ...name, kind: 'name', rule: hostile }],
      },
      { id: id('aN'), kind: 'state', name: `${hostile} Norland`, aliases: [], code: 'XNO', mentions: [] },
      { id: id('aS'), kind: 'state', name: 'Sudmark', aliases: [], code: 'XSU', mentions: [] },
      { id: id('aB'), kind: 'body', name: `${hostile} Council`, aliases: [], body: hostile, mentions: [] },
      { id: id('aF'), kind: 'office', name: `${hostile} Office`, aliases: [], mentions: [] },
    ],
    places: [{ name: hostile, mentions: [where] }],
    times: [],
    statements: [
      {
        ...line,
        id: id('sQ'),
        mode: 'direct',
        speaker: id('aO'),
        content: [said],
        quotes: [said],
        act: 'assert',
        chain: id('h'),
        document: hostile,
        occasion: hostile,
        inferred: [hostile],
      },
      {
        ...line,
        id: id('sT'),
        mode: 'indirect',
        speaker: id('aB'),
        speakerSpan: name,
        addressee: [id('aF')],
        content: [told],
        quotes: [],
        act: 'promise',
        chain: id('h'),
      },
    ],
    chains: [
      {
        id: id('h'),
        hops: [
          { agent: id('aO'), act: hostile, url: hostile },
          { agent: id('aB'), act: hostile },
          { agent: 'page', act: 'published' },
        ],
      },
    ],
    contacts: [
      {
        ...line,
        id: id('cC'),
        kind: 'call',
        status: 'held',
        parties: [id('aO'), id('aB')],
        sides: ['XNO', 'XSU'],
        when: { value: '2031-05-01', precision: 'day', basis: 'weekday' },
        duration: { value: 'PT40M', saidBy: id('aO'), span: topic },
        places: [{ place: hostile }],
        topics: [topic],
        accounts: [],
        evidence: [called],
      },
    ],
    accounts: [],
    comparisons: [
      {
        contact: id('cC'),
        sides: ['XNO', 'XSU'],
        complete: { XNO: true, XSU: true },
        both: [{ point: hostile, row: 'topic', by: { XNO: [topic], XSU: [topic] }, rule: hostile }],
        onlyIn: { XNO: [{ point: hostile, row: 'claim', by: { XNO: [said] }, rule: hostile }], XSU: [] },
        wordings: [{ point: hostile, by: { XNO: said, XSU: told }, difference: hostile, rule: hostile }],
        conflicts: [],
        claimsAboutTheOther: [{ by: 'XNO', about: 'XSU', span: told }],
        facts: {},
        notes: [{ stage: hostile, rule: hostile, reason: hostile }],
      },
    ],
    commitments: [
      {
        ...line,
        id: id('mB'),
        kind: 'warning',
        issuer: id('aN'),
        conditional: true,
        holds: 'if',
        condition,
        consequence,
        claimedBy: [id('aO')],
        statements: [id('sT')],
        otherWordings: [{ statement: id('sQ'), consequence: told, difference: hostile }],
        labelledBy: 'coder',
      },
    ],
    talks: [
      {
        ...line,
        id: id('tL'),
        name: set,
        kind: 'talks',
        when: { value: '2031-06-03', precision: 'day', basis: 'inferred' },
        place: { name: hostile, span: where },
        parties: [id('aN'), id('aS')],
        topic,
        occurrence: 'expected',
        saidBy: id('aO'),
        evidence: [set],
      },
    ],
    assessments: [{ id: id('jA'), by: id('aO'), about: hostile, direction: 'de-escalation', span: judged, chain: id('h') }],
    events: [
      {
        ...line,
        id: id('eE'),
        type: 'AID',
        context: [hostile],
        quad: 2,
        scale: 7,
        scaleTable: 'PLOVER 2.0',
        actor: [id('aN')],
        recipient: [id('aS')],
        realis: 'actual',
        claimedBy: id('aO'),
        statements: [id('sT')],
        spans: [did],
        cameoRoot: '07',
        place: hostile,
        date: { value: '2031-05-02', precision: 'day', basis: 'stated' },
      },
    ],
    notes: [{ stage: hostile, rule: hostile, reason: hostile }],
  }
}

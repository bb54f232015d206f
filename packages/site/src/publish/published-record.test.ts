import { checkReading, type Reading, sliceSpan, type Verdict } from '@readout/record'
import { type HeldSource, shownRecord } from '@readout/store'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Viewer } from '../site-options.ts'
import { publishedRecord } from './published-record.ts'

/** An invented page: headline, three sentences with a line each, four without. */
const SENTENCES = [
  'Harbour talks go on.',
  'The ferry was late on Monday, as it had been all spring.',
  '“We are ready,” said Ann Oak.',
  'Rain fell over the quays and nobody minded.',
  'If the levy stays, Borland would close the strait, Mr. Elm warned.',
  'Gulls circled above the fish market.',
  'The two ministers spoke by phone on Tuesday.',
  'A choir sang outside until dusk.',
]
const TEXT = [SENTENCES[0], SENTENCES.slice(1, 5).join(' '), SENTENCES.slice(5).join(' ')].join('\n')
const spanOf = (words: string) => sliceSpan(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length)

const reading: Reading = {
  schema: 'readout/1',
  extractor: { version: '1', textVersion: 1 },
  source: { id: 'src1', mediaType: 'text/plain', charset: 'utf-8', sha256: 'ab', text: TEXT, blocks: [] },
  article: {
    headline: spanOf(SENTENCES[0] as string),
    byline: [],
    language: 'en',
    paragraphs: TEXT.split('\n').map(spanOf),
    images: [{ caption: spanOf('Gulls circled') }],
    furniture: [{ kind: 'caption', span: spanOf('Gulls circled'), rule: 'invented' }],
    words: 60,
    readingTimeMinutes: 1,
  },
  actors: [
    { id: 'a1', kind: 'person', name: 'Ann Oak', aliases: ['Oak'], mentions: [{ ...spanOf('Ann Oak'), kind: 'name', rule: 'invented' }] },
    { id: 'a2', kind: 'person', name: 'Elm', aliases: ['nobody'], mentions: [{ ...spanOf('nobody'), kind: 'pronoun', rule: 'invented' }] },
  ],
  places: [],
  times: [{ value: '2031-05-05', precision: 'day', basis: 'stated', span: spanOf('Monday') }],
  statements: [
    {
      id: 's1',
      mode: 'direct',
      speaker: 'a1',
      content: [spanOf('We are ready,')],
      quotes: [spanOf('We are ready,')],
      act: 'assert',
      chain: 'h1',
      confidence: 1,
      rule: 'invented',
    },
  ],
  chains: [
    {
      id: 'h1',
      hops: [
        { agent: 'a1', act: 'said' },
        { agent: 'page', act: 'published' },
      ],
    },
  ],
  contacts: [
    {
      id: 'c1',
      kind: 'call',
      status: 'held',
      parties: ['a1', 'a2'],
      sides: [],
      places: [],
      topics: [spanOf('the quays')],
      accounts: [],
      evidence: [spanOf('The two ministers spoke by phone')],
      confidence: 0.4,
      rule: 'invented',
    },
  ],
  accounts: [],
  comparisons: [],
  commitments: [
    {
      id: 'm1',
      kind: 'warning',
      issuer: 'a2',
      conditional: true,
      condition: spanOf('the levy stays'),
      consequence: spanOf('would close the strait'),
      claimedBy: [null],
      statements: ['s1'],
      otherWordings: [],
      labelledBy: 'coder',
      confidence: 0.9,
      rule: 'invented',
    },
  ],
  talks: [],
  assessments: [],
  events: [],
  notes: [{ stage: '1-page', rule: 'invented', reason: 'stripped "A choir sang"' }],
}

const held = (over: Partial<HeldSource> = {}) =>
  ({
    id: 'src1',
    sha256: 'ab',
    url: 'https://example.org/harbour',
    language: 'en',
    headline: null,
    outlet: null,
    published: null,
    rights: 'unknown',
    licence: null,
    saved_at: '2031-05-06T00:00:00Z',
    withdrawn_at: null,
    withdrawn_reason: null,
    ...over,
  }) as HeldSource
const viewer = (role: Viewer['role']): Viewer => ({ role, name: role })
const verdict = (line: string, kind: Verdict['kind'], over: Partial<Verdict> = {}): Verdict => ({
  id: `v-${line}`,
  at: '2031-05-07T10:00:00Z',
  who: 'Bo',
  action: 'accept',
  source: 'src1',
  kind,
  line,
  scope: 'page',
  extractor: '1',
  textVersion: 1,
  ...over,
})
const PUBLIC = { loopback: false, showUnchecked: false }
const published = (verdicts: Verdict[], role: Viewer['role'], settings = PUBLIC, over: Partial<HeldSource> = {}) => {
  const record = publishedRecord(shownRecord(reading, verdicts), held(over), viewer(role), settings)
  if (record.withdrawn) throw new Error('withdrawn')
  return record
}

describe('which lines', () => {
  test('the owner of a loopback site sees every line, under the banner', () => {
    const record = published([], 'owner', { loopback: true, showUnchecked: false })
    expect(Object.keys(record.states).sort()).toEqual(['a1', 'a2', 'c1', 'm1', 's1'])
    expect(record).toMatchObject({ banner: 'Read by machine, not checked', textShown: 'whole', reading: { source: { text: TEXT } } })
  })

  test.each(['stranger', 'reader'] as const)('a %s sees checked lines only, and of an unchecked one not even a reference', (role) => {
    const record = published([verdict('m1', 'commitment')], role)
    expect(record.reading.commitments).toMatchObject([{ id: 'm1', statements: [] }])
    expect([record.reading.statements, record.reading.contacts, record.reading.chains]).toEqual([[], [], []])
    expect(record.reading.actors.map(({ id }) => id)).toEqual(['a2'])
    expect(record).toMatchObject({ noindex: false, jsonLd: true })
    expect(record.banner).toBeUndefined()
  })

  test.each(['reviewer', 'administrator'] as const)('a %s sees what is to be checked', (role) => {
    expect(published([], role).reading.statements).toHaveLength(1)
  })

  test('where the site shows unchecked lines it says so, is kept from search engines and carries no JSON-LD', () => {
    expect(published([], 'stranger', { loopback: false, showUnchecked: true })).toMatchObject({
      banner: 'Read by machine, not checked',
      noindex: true,
      jsonLd: false,
      reading: { statements: [{ id: 's1' }] },
    })
  })

  test('a rejected line is gone with its words; that it was withdrawn is told', () => {
    const record = published([verdict('s1', 'statement', { action: 'reject', reason: 'not said' })], 'stranger', { loopback: false, showUnchecked: true })
    expect(record.withdrawnLines).toEqual([{ id: 's1', by: 'Bo', at: '2031-05-07T10:00:00Z' }])
    expect(JSON.stringify(record)).not.toContain('We are ready')
  })

  test('a mended line says which fields a person changed', () => {
    const record = published([verdict('s1', 'statement', { action: 'edit', field: 'act', value: 'promise' })], 'stranger')
    expect(record.states['s1']).toMatchObject({ state: 'checked', by: 'Bo', mended: ['act'] })
  })
})

describe('how much text', () => {
  const all = [verdict('s1', 'statement'), verdict('c1', 'contact'), verdict('m1', 'commitment')]

  test('of an unknown source a stranger gets headline and the sentence of each line, in every field of the record', () => {
    const record = published(all, 'stranger')
    expect(record.sentences.map(({ exact }) => exact)).toEqual([SENTENCES[2], SENTENCES[4], SENTENCES[6]])
    const everything = JSON.stringify(record)
    for (const word of ['ferry', 'Rain', 'quays', 'Gulls', 'choir', 'nobody', 'Monday']) expect(everything).not.toContain(word)
    expect(record.reading.article.headline).toEqual(reading.article.headline)
    expect(record.reading.source.text).toHaveLength(TEXT.length)
    expect(checkReading(record.reading)).toEqual([])
  })

  test.each(['own', 'public-domain', 'licence'])('of a source whose rights are %s a stranger gets the whole', (rights) => {
    expect(published(all, 'stranger', PUBLIC, { rights })).toMatchObject({ textShown: 'whole', reading: { source: { text: TEXT } } })
  })

  test('who is signed in reads the whole text', () => {
    expect(published(all, 'reader').textShown).toBe('whole')
  })

  test('an unchecked line of an unknown source gives a stranger no sentence', () => {
    expect(published([verdict('s1', 'statement')], 'stranger').sentences.map(({ exact }) => exact)).toEqual([SENTENCES[2]])
  })

  test('wherever a line begins, no word of another sentence is shown and every span still stands', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.nat(TEXT.length), (from, length) => {
        const span = sliceSpan(TEXT, from, Math.min(TEXT.length, from + length + 1))
        fc.pre(span.exact.trim() !== '')
        const one = { ...reading, commitments: [], contacts: [], statements: [{ ...reading.statements[0]!, content: [span], quotes: [] }] }
        const record = publishedRecord(shownRecord(one, [verdict('s1', 'statement')]), held(), viewer('stranger'), PUBLIC)
        if (record.withdrawn) throw new Error('withdrawn')
        expect(checkReading(record.reading)).toEqual([])
        const shown = SENTENCES.slice(1).filter((sentence) => JSON.stringify(record.reading.source.text).includes(sentence.split(' ').slice(0, 3).join(' ')))
        expect(shown.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('a text without a full stop does not pass as one sentence', () => {
    const text = 'word '.repeat(5000)
    const long = { ...reading, source: { ...reading.source, text }, article: { ...reading.article, headline: undefined, images: [], paragraphs: [] } }
    const one = { ...long, commitments: [], contacts: [], statements: [{ ...reading.statements[0]!, content: [sliceSpan(text, 9000, 9004)], quotes: [] }] }
    const record = publishedRecord(shownRecord(one as unknown as Reading, [verdict('s1', 'statement')]), held(), viewer('stranger'), PUBLIC)
    expect(record.withdrawn ? 0 : record.reading.source.text.trim().length).toBeLessThanOrEqual(700)
  })
})

test('a withdrawn source is its tombstone, for everybody', () => {
  const record = publishedRecord(undefined, held({ withdrawn_at: '2031-06-01T00:00:00Z', withdrawn_reason: 'asked by the publisher' }), viewer('owner'), PUBLIC)
  expect(record).toEqual({
    withdrawn: true,
    source: 'src1',
    url: 'https://example.org/harbour',
    sha256: 'ab',
    at: '2031-06-01T00:00:00Z',
    reason: 'asked by the publisher',
    noindex: true,
    jsonLd: false,
  })
})

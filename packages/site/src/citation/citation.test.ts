import { describe, expect, test } from 'vitest'
import { inventedReading } from '../../tests/invented-reading.ts'
import type { Published } from '../publish/published-record.ts'
import { citationOf } from './citation.ts'
import { jsonLd } from './json-ld.ts'
import { type CitedLine, lineOf } from './line-of.ts'
import { lineSentence } from './line-sentence.ts'
import { textFragment } from './text-fragment.ts'

const reading = inventedReading()
const line = (id: string) => lineOf(reading, id) as CitedLine
const place = { origin: 'https://readout.example', now: '2031-05-04T00:00:00Z' }

describe('a line in words', () => {
  test.each([
    ['sQuoted', 'Ann Oak, quoted: “We are ready for talks”'],
    ['sTold', 'Ann Oak, paraphrased by Example Times: the port would stay open'],
    ['mBridge', 'Norland: if the river rises, then Norland will close the bridge (says Example Times)'],
    ['cCall', 'Call of Ann Oak and Bo Elm, Thu 1 May 2031 (worked out), as told by Example Times: “Oak called Bo Elm on Thursday”'],
  ])('%s', (id, words) => expect(lineSentence(reading, line(id))).toBe(words))
})

test('a citation: address, ready sentence, CSL-JSON, fragment and hash', () => {
  const citation = citationOf(reading, line('sQuoted'), { state: 'checked', by: 'Ann Ash', at: '2031-05-04T08:00:00Z', verdict: 'v1' }, place)
  expect(citation.address).toBe(`https://readout.example/article/${reading.source.id}#sQuoted`)
  expect(citation.sentence).toContain(
    '“We are ready for talks”. In “Norland is ready”, Example Times, 3 May 2031, https://times.example/norland, read 3 May 2031, 18:05 UTC.',
  )
  expect(citation.sentence).toContain('checked by Ann Ash, 4 May 2031')
  expect(citation.fragment).toBe('https://times.example/norland#:~:text=We%20are%20ready%20for%20talks')
  expect(citation.sha256).toBe(reading.source.sha256)
  expect(citation.csl).toMatchObject({
    type: 'article-newspaper',
    title: 'Norland is ready',
    'container-title': 'Example Times',
    author: [{ literal: 'Cy Ash' }],
    issued: { 'date-parts': [[2031, 5, 3]] },
    accessed: { 'date-parts': [[2031, 5, 3]] },
  })
  expect(citationOf(reading, line('sQuoted'), undefined, place).state).toBe('read by machine, not checked')
})

describe('a link that opens a page at words', () => {
  const span = (exact: string) => ({ exact, start: 0, end: exact.length })
  test.each([
    ['https://times.example/a', 'a-b, c & d', 'https://times.example/a#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['https://times.example/a#top', 'ready', 'https://times.example/a#top:~:text=ready'],
    ['https://times.example/a', 'one two\nthree four', 'https://times.example/a#:~:text=one%20two,three%20four'],
  ])('%s %s', (url, words, link) => expect(textFragment(url, span(words))).toBe(link))
  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', null])('none for %s', (url) =>
    expect(textFragment(url, span('ready'))).toBeUndefined(),
  )
  test('long words are named by their ends', () =>
    expect(textFragment('https://times.example/a', span('word '.repeat(50).trim()))).toBe(
      'https://times.example/a#:~:text=word%20word%20word%20word%20word,word%20word%20word%20word%20word',
    ))
})

describe('JSON-LD', () => {
  const published = (over: Partial<Extract<Published, { withdrawn: false }>>): Published => ({
    withdrawn: false,
    kept: '2031-05-10T09:00:00Z',
    reading,
    states: {},
    withdrawnLines: [],
    orphans: [],
    noindex: false,
    jsonLd: true,
    textShown: 'whole',
    sentences: [],
    ...over,
  })
  const checked = { state: 'checked' as const, by: 'Ann', at: '2031-05-04T08:00:00Z', verdict: 'v1' }

  test('an article, with checked direct speech as quotations and nothing else', () => {
    const document = JSON.parse(jsonLd(published({ states: { sQuoted: checked, sTold: checked } }), place) ?? '') as Record<string, unknown>
    expect(document).toMatchObject({ '@type': 'NewsArticle', headline: 'Norland is ready', datePublished: '2031-05-03' })
    expect(document['hasPart']).toEqual([
      {
        '@type': 'Quotation',
        '@id': `https://readout.example/article/${reading.source.id}#sQuoted`,
        text: 'We are ready for talks',
        spokenByCharacter: { '@type': 'Person', name: 'Ann Oak' },
      },
    ])
  })

  test('no quotation that nobody checked, no ClaimReview, and nothing where the rule wants none', () => {
    expect(jsonLd(published({}), place)).not.toMatch(/Quotation|ClaimReview/)
    expect(jsonLd(published({ jsonLd: false }), place)).toBeUndefined()
  })

  test('words of a page end no script element', () => {
    const hostile = inventedReading({ headline: '</script><script>alert(1)</script><!--' })
    expect(jsonLd(published({ reading: hostile }), place)).not.toMatch(/[<>]/)
  })
})

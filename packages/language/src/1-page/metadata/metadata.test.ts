import { describe, expect, test } from 'vitest'
import { readDocument } from '../document.ts'
import { namesIn, readAuthors } from './authors.ts'
import { choosePublished } from './choose-published.ts'
import { plainValue } from './entities.ts'
import { gather } from './gather.ts'
import { readHeadline, withoutOutlet } from './headline.ts'
import { readImages } from './images.ts'
import { ldNames, readLinkedData } from './json-ld.ts'
import { readOutlet } from './outlet.ts'
import { dateOfUrl, publishedStamps, readStamp } from './published.ts'
import { splitCaption } from './split-caption.ts'
import { datesInScripts } from './visible-dates.ts'

const read = (html: string) => {
  const gathered = gather(readDocument(html))
  return { gathered, linked: readLinkedData(gathered.jsonLd) }
}
const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const anywhere = () => true

describe('JSON-LD', () => {
  test('a graph, lists and references', () => {
    const { linked } = read(
      ld({
        '@graph': [
          { '@type': 'WebPage' },
          { '@id': '#p', '@type': 'Person', name: 'Ann Oak' },
          { '@type': ['NewsArticle'], headline: 'Talks end', author: [{ '@id': '#p' }, 'Bo Elm'] },
        ],
      }),
    )
    expect(linked.article?.['headline']).toBe('Talks end')
    expect(ldNames(linked.article?.['author'], linked.nodes)).toEqual(['Ann Oak', 'Bo Elm'])
  })
  test('broken JSON: a raw line end, a comma too many, a comment round it, half of it', () => {
    expect(read(ld('<!-- {"@type":"NewsArticle","headline":"Talks\nend",} -->')).linked.article?.['headline']).toBe('Talks end')
    expect(read(ld('{"@type":"NewsArticle","headline":"Talks end","author":{"name":')).linked.article?.['headline']).toBe('Talks end')
  })
  test('nothing useful gives nothing', () => expect(read(ld('null') + ld('"x"') + ld('[[[')).linked.article).toBeNull())
})

describe('headline', () => {
  const headline = (html: string) => {
    const { gathered, linked } = read(html)
    return readHeadline(gathered, linked, 'Example Times')?.value
  }
  test('the heading that the metadata agree with', () =>
    expect(headline('<title>Talks end at last - Example Times</title><h1>Example Times</h1><h1>Talks end at last</h1>')).toBe('Talks end at last'))
  test('the declared wording where two differ', () =>
    expect(headline(`${ld({ '@type': 'NewsArticle', headline: 'Talks on the strait end well' })}<h1>Talks end in the harbour</h1>`)).toBe(
      'Talks on the strait end well',
    ))
  test('a kicker in the heading goes', () =>
    expect(headline('<meta property="og:title" content="Talks on the strait end"><h1>News Talks on the strait end</h1>')).toBe('Talks on the strait end'))
  test('the title without the outlet', () => {
    expect(headline('<title>Talks end | Example Times</title>')).toBe('Talks end')
    expect(withoutOutlet('Ferry - five questions and their answers', 'Example Times')).toBe('Ferry - five questions and their answers')
  })
})

describe('authors', () => {
  const authors = (html: string, lines: string[] = []) => {
    const { gathered, linked } = read(html)
    return readAuthors(gathered, linked, 'Example Times', anywhere, lines).map((author) => author.value)
  }
  test('JSON-LD before meta before the page', () =>
    expect(authors(`${ld({ '@type': 'Article', author: { name: 'Ann Oak' } })}<meta name=author content="Bo Elm">`)).toEqual(['Ann Oak']))
  test('the outlet is no author where a person is named', () =>
    expect(authors(`${ld({ '@type': 'Article', author: 'Example Times' })}<span class="byline">By Bo Elm</span>`)).toEqual(['Bo Elm']))
  test('a link to a person’s page, a line', () => {
    expect(authors('<a href="/author/bo-elm/">Bo Elm</a>')).toEqual(['Bo Elm'])
    expect(authors('<p>x', ['By Ann Oak and Bo Elm'])).toEqual(['Ann Oak', 'Bo Elm'])
  })
  test('names in a field', () => {
    expect(namesIn('By Ann Oak, Political Editor, and Bo Elm')).toEqual(['Ann Oak', 'Political Editor', 'Bo Elm'])
    expect(namesIn('Trine Juncher og Anna Eiche')).toEqual(['Trine Juncher', 'Anna Eiche'])
    expect(namesIn('Desirée Oak Senior Reporter')).toEqual(['Desirée Oak'])
    expect(namesIn('https://social.example/ann')).toEqual([])
    expect(namesIn('page.head.author')).toEqual([])
  })
})

describe('dates', () => {
  test('a stamp keeps its offset', () =>
    expect(readStamp('2024-03-03T23:30:00+0530', 'meta')).toEqual({ day: '2024-03-03', time: '23:30:00', zone: '+05:30', from: 'meta' }))
  test('epoch seconds and RFC 5322', () => {
    expect(readStamp('1704067200', 'meta')).toMatchObject({ day: '2024-01-01', zone: 'Z' })
    expect(readStamp('Tue, 05 Mar 2024 10:00:00 GMT', 'meta')).toMatchObject({ day: '2024-03-05', time: '10:00:00', zone: 'Z' })
  })
  test('JSON-LD before meta before microdata before time', () => {
    const { gathered, linked } = read(
      `${ld({ '@type': 'Article', datePublished: '2024-01-01' })}<meta property="article:published_time" content="2024-01-02"><i itemprop=datePublished content="2024-01-03"></i><time datetime="2024-01-04">`,
    )
    expect(publishedStamps(gathered, linked, {}, anywhere).map((stamp) => stamp.day)).toEqual(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'])
  })
  test('the address', () => {
    expect(dateOfUrl('https://a.example/2024/03/07/talks')?.day).toBe('2024-03-07')
    expect(dateOfUrl('https://a.example/news/20240307-talks')?.day).toBe('2024-03-07')
    expect(dateOfUrl('https://a.example/a-12345678/')).toBeNull()
  })
  test('scripts that name a date', () =>
    expect(datesInScripts('{"publishedAt":"2024-03-03T10:00:00Z","x":"2023-01-01"}').map((date) => date.day)).toEqual(['2024-03-03']))

  const none = { stamps: [], visible: [], elsewhere: () => [] }
  const shown = (day: string) => ({ day, from: 'text', updated: false })
  test('printed beats given, given beats the address, the address beats an age', () => {
    const beside = {
      published: '2024-05-01',
      url: 'https://a.example/2024/03/07/talks',
      fetched: '2024-12-01T00:00:00Z',
      age: { value: 9, unit: 'month', iso: 'P9M' },
    }
    expect(choosePublished({ ...none, ...beside, visible: [shown('2024-03-01')] }, '')?.value).toBe('2024-03-01')
    expect(choosePublished({ ...none, ...beside }, '')?.value).toBe('2024-05-01')
    expect(choosePublished({ ...none, url: beside.url, fetched: beside.fetched, age: beside.age }, '')?.value).toBe('2024-03-07')
    expect(choosePublished({ ...none, fetched: beside.fetched, age: beside.age }, '')).toMatchObject({
      value: '2024-03',
      precision: 'month',
      mod: 'APPROX',
      basis: 'relative',
    })
    expect(choosePublished({ ...none, age: beside.age }, '')).toBeUndefined()
  })
  test('the page’s own local day beats a stamp a day away', () => {
    const stamp = { day: '2024-03-03', time: '23:30', zone: 'Z', from: 'json-ld' }
    expect(choosePublished({ ...none, stamps: [stamp], visible: [shown('2024-03-04')] }, '')?.value).toBe('2024-03-04')
    expect(choosePublished({ ...none, stamps: [stamp], visible: [shown('2024-02-04')] }, '')).toMatchObject({ value: '2024-03-03T23:30', zone: 'Z' })
  })
})

describe('pictures', () => {
  const images = (html: string) => readImages(read(html).gathered, anywhere).map(({ caption, credit }) => [caption, credit])
  test('figure, caption and credit elements', () => {
    expect(images('<figure><img src=a.jpg><figcaption>The harbour. <span class="credit">Photo: Bo Elm</span></figcaption></figure>')).toEqual([
      ['The harbour.', 'Bo Elm'],
    ])
    expect(images('<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">The ferry (Foto: Bo Elm/dpa)</p></div>')).toEqual([
      ['The ferry', 'Bo Elm/dpa'],
    ])
  })
  test('the same caption twice is one picture', () =>
    expect(images('<figure><img src=a><figcaption>The harbour.</figcaption></figure>'.repeat(2)).length).toBe(1))
  test.each([
    ['The ferry. © Bo Elm/dpa', 'The ferry.', 'Bo Elm/dpa'],
    ['The ferry after the fire. Supplied', 'The ferry after the fire.', 'Supplied'],
    ['(Example Wire)', '', 'Example Wire'],
    ['The ferry [사진 출처 = 연합]', 'The ferry', '연합'],
    ['The ferry leaves the harbour on Monday', 'The ferry leaves the harbour on Monday', ''],
    ['The ferry (left) in the harbour.', 'The ferry (left) in the harbour.', ''],
  ])('%s', (words, caption, credit) => expect(splitCaption(words)).toEqual({ caption, credit }))
})

test('the outlet by metadata, then by host', () => {
  const { gathered, linked } = read('<meta property="og:site_name" content="Example Times">')
  expect(readOutlet(gathered, linked, undefined)).toEqual({ value: 'Example Times', from: 'meta' })
  const bare = read('<p>x')
  expect(readOutlet(bare.gathered, bare.linked, 'https://www.example.org/a')).toEqual({ value: 'example.org', from: 'url' })
})
test('values with references and tags', () => expect(plainValue('Oak&#8217;s <em>plan</em> &amp; more')).toBe('Oak’s plan & more'))

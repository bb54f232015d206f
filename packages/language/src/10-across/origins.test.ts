import { sliceSpan, type Reading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { isAgency, originsOf } from './origins.ts'

/** The origins that a page of these paragraphs names, as "name by sign". */
function origins(body: string, { head = '', url = 'https://post.example/a' } = {}): string[] {
  const { source, article } = readPage({
    html: `<html lang="en"><head><title>A page</title>${head}</head><body><article><h1>A page about boats</h1>${body}</article></body></html>`,
    url,
  }).value
  const reading = { source, article } as Reading
  for (const { words } of originsOf(reading)) if ('exact' in words) expect(sliceSpan(source.text, words.start, words.end)).toEqual(words)
  return originsOf(reading).map(({ name, sign }) => `${name} by ${sign}`)
}
const TEXT =
  '<p>The two sides met on Monday in a small town, and spoke about grain and ships for an hour.</p><p>Neither gave a date for the next round, which both called useful for everybody.</p>'

describe('an origin is named only with what names it', () => {
  test('the agency of a dateline', () => {
    expect(origins(`<p>TESSEL (MPA) — The two sides met on Monday in a small town, and spoke about grain for an hour.</p>${TEXT}`)).toContain('MPA by dateline')
  })
  test('the agency of a credit line', () => {
    expect(origins(`${TEXT}<p>Additional reporting by Meridian Press Agency.</p>`)).toContain('Meridian Press Agency by credit')
  })
  test('a canonical address on another host', () => {
    expect(origins(TEXT, { head: '<link rel="canonical" href="https://www.mpa.example/8834">' })).toEqual(['mpa.example by canonical'])
  })
  test('a page that says nothing names none, however early it is', () => {
    expect(origins(TEXT)).toEqual([])
    expect(
      origins(TEXT, { head: '<link rel="canonical" href="https://www.post.example/a"><meta property="article:published_time" content="1999-01-01">' }),
    ).toEqual([])
  })
})

test('agencies are told from people and papers', () => {
  expect(['AP', 'Meridian Press Agency', 'Northern News Service', 'Agence Exemple', 'Example Newswire'].map(isAgency)).toEqual([true, true, true, true, true])
  expect(['Ann Oak', 'Example Times', 'APEX Ltd', 'Press'].map(isAgency)).toEqual([false, false, false, false])
})

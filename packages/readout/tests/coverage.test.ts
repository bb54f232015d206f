import { read } from '@readout/language'
import { checkReading, Reading } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { demoStates } from '../../../bench/corpus.ts'
import { loadCoverage, placeOf, strayFiles } from '../../../bench/coverage-pages.ts'

const pages = loadCoverage()
const readings = await Promise.all(pages.map(async (page) => ({ ...page, reading: await read(page.input, { states: demoStates }) })))

test('every page has a record written by hand, and no record is without its page', () => {
  expect(strayFiles()).toEqual([])
  expect(pages.length).toBeGreaterThanOrEqual(16)
  expect(pages.filter((page) => page.file.endsWith('.txt')).length).toBeGreaterThanOrEqual(2)
})

describe('each page reads into a sound reading that holds the words of its expected record', () => {
  for (const { file, expected, reading } of readings)
    test(file, () => {
      expect(checkReading(reading)).toEqual([])
      expect(Reading.safeParse(reading).error).toBeUndefined()
      const words = [
        expected.article.first,
        expected.article.last,
        ...expected.furniture.map(([, line]) => line),
        ...expected.statements.flatMap((statement) => [...statement.content, ...(statement.cue ? [statement.cue] : [])]),
        ...[...expected.contacts, ...expected.talks].map((line) => line.evidence),
        ...expected.commitments.flatMap((line) => [line.then, ...(line.if ? [line.if] : [])]),
        ...expected.events.map((line) => line.words),
      ]
      expect(words.filter((line) => !placeOf(reading.source.text, line))).toEqual([])
    })
})

test('the records written by hand hold every noun of the record', () => {
  const all = pages.map((page) => page.expected)
  for (const noun of ['statements', 'contacts', 'commitments', 'talks', 'events', 'assessments', 'times', 'furniture', 'accounts'] as const)
    expect([noun, all.some((expected) => (expected[noun]?.length ?? 0) > 0)]).toEqual([noun, true])
  const kinds = new Set(all.flatMap((expected) => expected.furniture.flatMap(([kind]) => kind.split('|'))))
  for (const kind of [
    'comment-count',
    'meta-line',
    'reading-time',
    'source-link',
    'comment-form',
    'caption',
    'image-credit',
    'byline',
    'dateline',
    'published',
    'share',
    'related',
    'newsletter',
    'cookie',
    'copyright',
    'tags',
    'advert',
    'correction',
    'paywall',
    'navigation',
    'wire-credit',
    'republished',
  ])
    expect(kinds).toContain(kind)
})

test('a page in another language is kept and no lines are read', () => {
  const french = readings.find((one) => one.file === 'detroit-francais.html')?.reading
  expect(french?.article.language.slice(0, 2)).toBe('fr')
  expect(french?.article.paragraphs.length).toBeGreaterThan(2)
  expect([french?.statements, french?.contacts, french?.events]).toEqual([[], [], []])
  expect(french?.notes.map((note) => note.rule)).toContain('language-not-read')
})

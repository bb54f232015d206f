import type { QuotationCheck, Reading, Statement } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { checkQuotations } from './check-quotations.ts'

const ORIGINAL =
  'We met for two hours. Our position has not changed: if the port is closed again, we will respond at once with every lawful means. We also remain ready to talk, and we have said so in public and in private. The harbour must stay open.'

/** A reading that holds one direct quotation: checking needs no more of a story. */
function story(quote: string, mode: Statement['mode'] = 'direct'): Reading {
  const text = `The minister said: “${quote}”`
  const start = text.indexOf('“') + 1
  const span = { exact: quote, start, end: start + quote.length }
  const { source, article } = readPage({ text }).value
  const statement: Statement = {
    id: 's1',
    mode,
    speaker: null,
    content: [span],
    quotes: mode === 'indirect' ? [] : [span],
    act: 'assert',
    chain: 'h1',
    confidence: 1,
    rule: 'test',
  }
  return {
    schema: 'readout/1',
    extractor: { version: '0', textVersion: 1 },
    source,
    article,
    actors: [],
    places: [],
    times: [],
    statements: [statement],
    chains: [],
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
const original = (): Reading => ({ ...story(''), ...readPage({ text: ORIGINAL }).value, statements: [] })
const check = (quote: string): QuotationCheck => checkQuotations(story(quote), original())[0] as QuotationCheck
const runs = (result: QuotationCheck, op: string) => result.diff.filter((run) => run.op === op).map((run) => run.words)

describe('verdicts', () => {
  test.each(['we will respond at once', 'The harbour must stay open.', 'We also remain ready to talk'])('same: %s', (quote) => {
    expect(check(quote).verdict).toBe('same')
  })

  test('shortened: the dropped words are named', () => {
    const result = check('we will respond with every lawful means')
    expect(result.verdict).toBe('shortened')
    expect(runs(result, 'dropped')).toEqual(['at once'])
  })

  test('changed: the replaced word and its replacement are named', () => {
    const result = check('we could respond at once with every lawful means')
    expect(result.verdict).toBe('changed')
    expect(runs(result, 'dropped')).toEqual(['will'])
    expect(runs(result, 'added')).toEqual(['could'])
  })

  test.each([
    ['the last word of a sentence', 'The harbour must stay shut', 'open', 'shut'],
    ['the first word of a sentence', 'No harbour must stay open', 'The', 'No'],
  ])('changed: %s was replaced, not put in', (_, quote, dropped, added) => {
    const result = check(quote)
    expect([runs(result, 'dropped').at(-1), runs(result, 'added').at(-1)]).toEqual([dropped, added])
  })

  test('changed: a word put in where the sentence goes on takes no word of it', () => {
    const result = check('if the port is closed again tomorrow')
    expect([runs(result, 'dropped'), runs(result, 'added')]).toEqual([[], ['tomorrow']])
  })

  test('changed: a word added', () => {
    expect(runs(check('We also remain always ready to talk'), 'added')).toEqual(['always'])
  })

  test('not found: nothing like it stands there', () => {
    expect(check('Grain prices have fallen since spring in all provinces').verdict).toBe('not-found')
  })
})

describe('mutated copies, by a seeded generator', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1664525 + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const words = ORIGINAL.split(' ')
  const next = random(11)
  const pick = (n: number) => Math.floor(next() * n)

  test('the right verdict for 500 mutations, and no false "same"', () => {
    let right = 0
    for (let n = 0; n < 500; n++) {
      const from = pick(words.length - 10)
      const quote = words.slice(from, from + 8)
      const at = 1 + pick(6)
      const kind = ['none', 'drop', 'add', 'change', 'swap'][n % 5] as string
      if (kind === 'drop') quote.splice(at, 1)
      if (kind === 'add') quote.splice(at, 0, 'zebra')
      if (kind === 'change') quote[at] = 'zebra'
      if (kind === 'swap') [quote[at], quote[at - 1]] = [quote[at - 1] as string, quote[at] as string]
      const { verdict } = check(quote.join(' '))
      if (kind !== 'none') expect(verdict, quote.join(' ')).not.toBe('same')
      const expected = kind === 'none' ? 'same' : kind === 'drop' ? 'shortened' : 'changed'
      if (verdict === expected) right++
    }
    expect(right / 500).toBeGreaterThanOrEqual(0.99)
  })
})

test('a paraphrase that drops a condition and moves the modal differs', () => {
  const [result] = checkQuotations(story('the minister would respond at once with every lawful means', 'indirect'), original())
  expect(result?.verdict).toBe('differs')
  expect(result?.differs).toContain('condition “if” missing')
})

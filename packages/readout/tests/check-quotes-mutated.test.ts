import { checkQuotations, read } from '@readout/language'
import type { QuotationCheck, Reading, Span } from '@readout/record'
import { expect, test } from 'vitest'
import { demoStates } from '../../../bench/corpus.ts'
import { loadCoverage } from '../../../bench/coverage-pages.ts'
import { seeded } from './mutate.ts'

/** Quotations of fewer words leave no room for a change inside them. */
const FEWEST = 5
/** Every quotation is changed in each way this often; more in the long run. */
const ROUNDS = process.env['READOUT_LONG'] === '1' ? 20 : 3

const KINDS = ['none', 'dropped', 'changed', 'added', 'order', 'marks in', 'marks out'] as const
type Kind = (typeof KINDS)[number]
type Mutant = { kind: Kind; words: string[]; before: string; after: string; expected: QuotationCheck['verdict']; dropped: string[]; added: string[] }

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]/gu, '')
    .replace(/’/g, "'")

/** One change to the words of a quotation, with the verdict and the words that a right check names. */
function mutate(kind: Kind, words: readonly string[], random: () => number): Mutant {
  const at = 1 + Math.floor(random() * (words.length - 3))
  const changed = [...words]
  const mutant: Mutant = { kind, words: changed, before: '', after: '', expected: 'changed', dropped: [], added: [] }
  const here = words[at] as string
  if (kind === 'none') return { ...mutant, expected: 'same' }
  if (kind === 'dropped') {
    changed.splice(at, 1)
    return { ...mutant, expected: 'shortened', dropped: [here] }
  }
  if (kind === 'changed') {
    changed[at] = 'zebra'
    return { ...mutant, dropped: [here], added: ['zebra'] }
  }
  if (kind === 'added') {
    changed.splice(at, 0, 'zebra')
    return { ...mutant, added: ['zebra'] }
  }
  if (kind === 'order') {
    ;[changed[at], changed[at + 1]] = [words[at + 1] as string, here]
    return { ...mutant, dropped: [here, words[at + 1] as string], added: [here, words[at + 1] as string] }
  }
  if (kind === 'marks in') {
    // The closing mark moves before the last word: what still stands between the marks is the issuer's own.
    return { ...mutant, words: changed.slice(0, -1), after: ` ${changed.at(-1) as string}`, expected: 'same' }
  }
  // The marks take in a word that is the story's, not the issuer's.
  return { ...mutant, words: [...changed, 'zebra'], added: ['zebra'] }
}

const joined = (check: QuotationCheck, op: string) =>
  check.diff
    .filter((run) => run.op === op)
    .flatMap((run) => run.words.split(/\s+/))
    .map(bare)
    .filter(Boolean)

/** Whether a check gives the verdict and the very words: of two words that changed places, either may be the one that moved. */
function isExact(check: QuotationCheck, { kind, expected, dropped, added }: Mutant): boolean {
  if (check.verdict !== expected) return false
  const [gone, come] = [joined(check, 'dropped'), joined(check, 'added')]
  if (kind === 'order') return gone.length === 1 && come.length === 1 && gone[0] === come[0] && dropped.map(bare).includes(gone[0] as string)
  const same = (one: string[], two: string[]) => one.join(' ') === two.map(bare).filter(Boolean).join(' ')
  return same(gone, dropped) && same(come, added)
}

/** A reading cut to what checking needs: one direct quotation of one text. */
function storyOf(reading: Reading, text: string, quote: Span): Reading {
  const statement = {
    ...(reading.statements.find((one) => one.quotes.length) as Reading['statements'][number]),
    quotes: [quote],
    content: [quote],
    mode: 'direct' as const,
  }
  return { ...reading, source: { ...reading.source, text }, statements: [statement] }
}

test('mutated quotations of the demo coverage: right verdict and exact diff, and never a false "same"', async () => {
  const random = seeded(23)
  const count = { all: 0, right: 0 }
  const wrong: string[] = []
  for (const page of loadCoverage()) {
    const reading = await read(page.input, { states: demoStates })
    const quotes = reading.statements.flatMap((statement) => statement.quotes).filter((quote) => quote.exact.trim().split(/\s+/).length >= FEWEST)
    for (const quote of quotes)
      for (const kind of KINDS)
        for (let round = 0; round < ROUNDS; round++) {
          const words = quote.exact.trim().split(/\s+/)
          const mutant = mutate(kind, words, random)
          // Two like words that change places, or a word that stands twice in a row, are no change.
          if (kind === 'order' && bare(mutant.words.join(' ')) === bare(words.join(' '))) continue
          const said = mutant.words.join(' ')
          const text = `The envoy said: “${said}”${mutant.after}`
          const start = text.indexOf('“') + 1
          const [check] = checkQuotations(storyOf(reading, text, { exact: said, start, end: start + said.length }), reading) as [QuotationCheck]
          if (kind !== 'none' && kind !== 'marks in') expect(check.verdict, said).not.toBe('same')
          count.all++
          if (isExact(check, mutant)) count.right++
          else wrong.push(`${kind}: ${said} -> ${check.verdict} ${JSON.stringify(check.diff)}`)
        }
  }
  expect(count.all).toBeGreaterThan(500)
  expect(count.right / count.all, wrong.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.99)
})

test('and through the whole reading: the story is read anew with its quotation changed', async () => {
  const random = seeded(29)
  const count = { all: 0, right: 0 }
  const wrong: string[] = []
  for (const page of loadCoverage()) {
    const original = await read(page.input, { states: demoStates })
    const quotes = original.statements.flatMap((statement) => statement.quotes).filter((quote) => quote.exact.trim().split(/\s+/).length >= FEWEST)
    for (const [n, quote] of quotes.entries()) {
      const kind = (['dropped', 'changed', 'added', 'order'] as const)[n % 4] as Kind
      const mutant = mutate(kind, quote.exact.trim().split(/\s+/), random)
      if (kind === 'order' && bare(mutant.words.join(' ')) === bare(quote.exact)) continue
      const { text } = original.source
      const story = await read(
        { text: `${text.slice(0, quote.start)}${mutant.words.join(' ')}${text.slice(quote.end)}`, published: '2025-03-07' },
        { states: demoStates },
      )
      const check = checkQuotations(story, original).find((one) => one.form === 'quotation' && one.quote.start <= quote.start && quote.start < one.quote.end)
      if (!check) continue
      expect(check.verdict, mutant.words.join(' ')).not.toBe('same')
      count.all++
      if (isExact(check, mutant)) count.right++
      else wrong.push(`${kind}: ${mutant.words.join(' ')} -> ${check.verdict} ${JSON.stringify(check.diff)}`)
    }
  }
  expect(count.all).toBeGreaterThan(20)
  expect(count.right / count.all, wrong.join('\n')).toBeGreaterThanOrEqual(0.99)
})

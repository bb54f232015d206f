import { compare, read, type SideAccount, type StateRow } from '@readout/language'
import { type AccountComparison, emptyCell, type Reading, type Row, type Span, summarize } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { demoStates, loadCorpus } from '../../../bench/corpus.ts'
import { loadCoverage } from '../../../bench/coverage-pages.ts'
import { loadPairs, type MarkedPair } from '../../../bench/marked-pairs.ts'
import { printComparison } from '../src/compare/print-comparison.ts'
import { openTerminal } from '../src/output/terminal.ts'

const pairs = loadPairs()
const account = async (pair: MarkedPair, side: string, states: StateRow[], complete = true, cut = 1): Promise<SideAccount> => {
  const { title, text } = pair.accounts[side] as MarkedPair['accounts'][string]
  return { side, complete, reading: await read({ text: text.slice(0, Math.floor(text.length * cut)), title, published: pair.date }, { states }) }
}
const own = (reading: Reading, side: string, complete = true): SideAccount => ({ side, reading, complete })

const words = (spans: readonly Span[] = []) => spans.map((span) => span.exact).join(' … ')
/** Rows and lines of a comparison without the order of its sides, as text to hold against another's. */
function lines(comparison: AccountComparison, unname = (text: string) => text): string[] {
  const sides = [...comparison.sides].sort()
  const told = (by: Record<string, Span[]>) =>
    sides
      .map((side) => unname(words(by[side])))
      .sort()
      .join(' | ')
  const row = (kind: string) => (one: Row) => `${kind} ${one.row} ${told(one.by)}`
  const all = [
    ...comparison.both.map(row('both')),
    ...Object.values(comparison.onlyIn).flat().map(row('only')),
    ...Object.values(comparison.fragments ?? {}).flatMap(({ rows }) => rows.map(row('held'))),
    ...comparison.conflicts.map(row('conflict')),
    ...comparison.wordings.map(({ rule, by }) => `wording ${rule} ${told(Object.fromEntries(Object.entries(by).map(([side, span]) => [side, [span]])))}`),
    ...comparison.claimsAboutTheOther.map(({ span, inOwn }) => `claim ${unname(span.exact)} ${unname(inOwn?.exact ?? '')}`),
    ...Object.values(comparison.facts.initiator ?? {}).map(({ span }) => `initiator ${unname(span.exact)}`),
    ...Object.values(comparison.facts.duration ?? {}).map(({ value, span }) => `duration ${value} ${unname(span.exact)}`),
  ]
  return all.sort()
}
/** The names of rows, which may not hang on the order of the texts either. */
const points = (comparison: AccountComparison) => [...comparison.both, ...Object.values(comparison.onlyIn).flat()].map(({ point }) => point).sort()

describe('the order of the two texts changes nothing', () => {
  test.each(pairs.map((pair) => [pair.id, pair] as const))('%s', async (_, pair) => {
    const [a, b] = pair.sides
    const [one, two] = [await account(pair, a, demoStates), await account(pair, b, demoStates)]
    const [forth, back] = [compare(one, two), compare(two, one)]
    expect(lines(back)).toEqual(lines(forth))
    expect(points(back)).toEqual(points(forth))
    expect([...back.sides].reverse()).toEqual(forth.sides)
  })

  test('nor over all pages of the demo coverage, neighbour against neighbour', async () => {
    const readings: Reading[] = []
    for (const page of loadCoverage()) readings.push(await read(page.input, { states: demoStates }))
    for (const [i, reading] of readings.entries()) {
      const next = readings[(i + 1) % readings.length] as Reading
      const [one, two] = [own(reading, 'XAA'), own(next, 'XAB')]
      expect(lines(compare(two, one)), `${i}`).toEqual(lines(compare(one, two)))
    }
  })
})

describe('names exchanged give the same rows', () => {
  const REAL: [string, string, string, string][] = [
    ['Norway', 'Norwegian', 'Oslo', 'NOR'],
    ['Kenya', 'Kenyan', 'Nairobi', 'KEN'],
    ['Chile', 'Chilean', 'Santiago', 'CHL'],
    ['Vietnam', 'Vietnamese', 'Hanoi', 'VNM'],
  ]
  // Without heads and seats: who is head of which state is the table's, not the text's.
  const bare: StateRow[] = demoStates.map(({ code, name, demonyms, capital }) => ({
    code,
    name,
    ...(demonyms ? { demonyms } : {}),
    ...(capital ? { capital } : {}),
  }))
  const namesOf = (code: string): string[] => {
    const row = bare.find((one) => one.code === code) as StateRow
    return [row.name, row.demonyms?.[0] ?? row.name, row.capital ?? row.name]
  }
  const swap = (text: string, from: string[], to: string[]): string =>
    text.replace(new RegExp(`\\b(?:${from.join('|')})\\b`, 'g'), (name) => to[from.indexOf(name)] ?? name)

  const renamed = async (
    pair: MarkedPair,
    names: string[][],
    codes: [string, string],
  ): Promise<{ comparison: AccountComparison; back: (text: string) => string }> => {
    const from = pair.sides.flatMap(namesOf)
    const to = names.flat()
    const [one, two] = await Promise.all(
      pair.sides.map(async (side, i) => {
        const { title, text } = pair.accounts[side] as MarkedPair['accounts'][string]
        const page = { text: swap(text, from, to), title: swap(title, from, to), published: pair.date }
        return own(await read(page, { states: bare }), codes[i] as string)
      }),
    )
    return { comparison: compare(one as SideAccount, two as SideAccount), back: (text) => swap(text, to, from) }
  }

  test.each(pairs.map((pair) => [pair.id, pair] as const))('%s', async (_, pair) => {
    const [a, b] = pair.sides
    const plain = await renamed(pair, [namesOf(a), namesOf(b)], [a, b])
    const exchanged = await renamed(pair, [namesOf(b), namesOf(a)], [b, a])
    expect(lines(exchanged.comparison, exchanged.back)).toEqual(lines(plain.comparison))
    for (const at of [0, 2]) {
      const [x, y] = [REAL[at], REAL[at + 1]] as [(typeof REAL)[number], (typeof REAL)[number]]
      const real = await renamed(pair, [x.slice(0, 3), y.slice(0, 3)], [x[3], y[3]])
      expect(lines(real.comparison, real.back), x[0]).toEqual(lines(plain.comparison))
    }
  })
})

test('every clause of both texts lands in a row or in a note', async () => {
  for (const pair of pairs) {
    const [a, b] = pair.sides
    const comparison = compare(await account(pair, a, demoStates), await account(pair, b, demoStates))
    for (const side of pair.sides) {
      const { text } = pair.accounts[side] as MarkedPair['accounts'][string]
      const rows = [...comparison.both, ...(comparison.onlyIn[side] ?? [])].flatMap((row) => row.by[side] ?? [])
      const noted = comparison.notes.flatMap(({ span }) => (span && text.slice(span.start, span.end) === span.exact ? [span] : []))
      let rest = text
      for (const { start, end } of [...rows, ...noted]) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
      const words = rest.match(/\p{L}+/gu) ?? []
      // What joins two clauses stands in neither.
      expect(
        words.filter((word) => !['and', 'but'].includes(word)),
        `${pair.id} ${side}`,
      ).toEqual([])
    }
  }
})

describe('an account held in fragments never gives an omission', () => {
  const OMISSION = /^Only |does not have|\bomit|\bleft out of|\bsilent\b|does not mention|only in /im
  const check = (comparison: AccountComparison, what: string) => {
    expect(Object.values(comparison.onlyIn).flat(), what).toEqual([])
    const summary = summarize(comparison)
    expect(
      summary.filter((sentence) => OMISSION.test(sentence)),
      what,
    ).toEqual([])
    const printed = printComparison(comparison, { terminal: openTerminal({ plain: true }) })
    expect(
      printed.split('\n').filter((line) => /^only in /i.test(line)),
      what,
    ).toEqual([])
    for (const side of comparison.sides) if (!comparison.complete[side]) expect(emptyCell(comparison, side), what).toMatch(/^not in the fragments held/)
  }

  test('over the invented pairs, each side or both cut', async () => {
    for (const pair of pairs)
      for (const cut of [0.3, 0.7]) {
        const [a, b] = pair.sides
        const [one, two] = [await account(pair, a, demoStates, false, cut), await account(pair, b, demoStates, false, cut)]
        check(compare(one, two), `${pair.id} both at ${cut}`)
        check(compare({ ...one, complete: true }, two), `${pair.id} one at ${cut}`)
        check(compare(one, { ...two, complete: true }), `${pair.id} two at ${cut}`)
      }
  })

  test('over what the pages of the demo coverage and the corpus quote', async () => {
    let comparisons = 0
    const readings: Reading[] = []
    for (const page of loadCoverage()) readings.push(await read(page.input, { states: demoStates }))
    for (const [name, file] of loadCorpus()) {
      const text = file.fixtures.map((fixture) => fixture.text).join('\n')
      readings.push(await read({ text, title: name, ...(file.published ? { published: file.published } : {}) }, { states: demoStates }))
    }
    for (const reading of readings)
      for (const comparison of reading.comparisons) {
        comparisons++
        expect(Object.values(comparison.complete)).toEqual([false, false])
        check(comparison, reading.source.text.slice(0, 60))
        const { text } = reading.source
        const rows = [...comparison.both, ...Object.values(comparison.fragments ?? {}).flatMap(({ rows: held }) => held)]
        for (const span of rows.flatMap((row) => Object.values(row.by).flat())) expect(text.slice(span.start, span.end)).toBe(span.exact)
      }
    expect(comparisons).toBeGreaterThan(3)
  })
})

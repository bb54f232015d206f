// The comparison of the ten invented pairs of examples/pairs against the rows marked by hand.
//   npm run bench -- pairs            figures
//   npm run gates                     holds them against bench/floors.json
import { compare, type ReadOptions, read } from '@readout/language'
import type { AccountComparison, Range } from '@readout/record'
import { demoStates } from './corpus.ts'
import { dice, emptyTally, pairUp, type Tally, touches } from './likeness.ts'
import { loadPairs, type MarkedPair, type MarkedRow } from './marked-pairs.ts'

/** A row is found where it shares this much of its characters with a marked row, on each side that tells it: the measure of the sets outside this tree. */
const LEAST = 0.25

/** Reads both accounts of a marked pair and compares them, each text as its side's own and whole. */
export async function comparePair(pair: MarkedPair, options: ReadOptions = { states: demoStates }): Promise<AccountComparison> {
  const account = async (side: string) => {
    const { title, text } = pair.accounts[side] as MarkedPair['accounts'][string]
    return { side, complete: true, reading: await read({ text, title, published: pair.date }, options) }
  }
  return compare(await account(pair.sides[0]), await account(pair.sides[1]))
}

/** Share of the marked characters of a pair put on the right side of the table: `right` of `all`. A place marked in both kinds of row counts as the later one. */
function wordsRight(pair: MarkedPair, comparison: AccountComparison): { right: number; all: number } {
  const count = { right: 0, all: 0 }
  for (const side of pair.sides) {
    const paint = (both: { by: Record<string, Range[]> }[], only: { by: Record<string, Range[]> }[]) => {
      const marks = new Uint8Array((pair.accounts[side]?.text ?? '').length)
      for (const [rows, value] of [
        [both, 1],
        [only, 2],
      ] as const)
        for (const row of rows) for (const { start, end } of row.by[side] ?? []) marks.fill(value, start, end)
      return marks
    }
    const given = paint(comparison.both, comparison.onlyIn[side] ?? [])
    paint(pair.both, pair.onlyIn[side] ?? []).forEach((mark, i) => {
      if (!mark) return
      count.all++
      if (given[i] === mark) count.right++
    })
  }
  return count
}

type Count = (name: string, wanted: number, given: number, found: number) => void

function tallyPair(pair: MarkedPair, comparison: AccountComparison, count: Count): string[] {
  const [a, b] = pair.sides
  const misses: string[] = []
  const likeness = (one: MarkedRow, two: { by: Record<string, Range[]> }, sides: string[]) =>
    Math.min(...sides.map((side) => dice(one.by[side] ?? [], two.by[side] ?? [])))
  const both = pairUp(pair.both, comparison.both, (x, y) => likeness(x, y, [a, b]), LEAST)
  count('pairs/both', pair.both.length, comparison.both.length, both.size)
  for (const row of pair.both) if (!both.has(row)) misses.push(`${pair.id} both ${row.point}`)
  for (const side of pair.sides) {
    const [wanted, given] = [pair.onlyIn[side] ?? [], comparison.onlyIn[side] ?? []]
    const found = pairUp(wanted, given, (x, y) => likeness(x, y, [side]), LEAST)
    count('pairs/only-in', wanted.length, given.length, found.size)
    for (const row of wanted) if (!found.has(row)) misses.push(`${pair.id} only ${side} ${row.point}`)
  }
  const claims = pairUp(pair.claims, comparison.claimsAboutTheOther, (x, y) => (x.by === y.by ? dice([x.span], [y.span]) : 0), LEAST)
  count('pairs/claims-about-the-other', pair.claims.length, comparison.claimsAboutTheOther.length, claims.size)
  const conflicts = pairUp(pair.conflicts, comparison.conflicts, (x, y) => likeness(x, y, [a, b]), 0.1)
  count('pairs/conflicts', pair.conflicts.length, comparison.conflicts.length, conflicts.size)
  for (const side of pair.sides) {
    const { initiator = {}, duration = {} } = comparison.facts
    const text = pair.accounts[side]?.text ?? ''
    const wantedLength = pair.duration[side]
    const at = wantedLength === undefined ? -1 : text.indexOf(wantedLength)
    const lengthFound = at >= 0 && duration[side] && touches([duration[side].span], [{ start: at, end: at + (wantedLength ?? '').length }])
    const askerFound = pair.initiator[side] !== undefined && initiator[side]?.side === pair.initiator[side]
    count('pairs/initiator', pair.initiator[side] ? 1 : 0, initiator[side] ? 1 : 0, askerFound ? 1 : 0)
    count('pairs/duration', wantedLength ? 1 : 0, duration[side] ? 1 : 0, lengthFound ? 1 : 0)
    if (pair.initiator[side] && !askerFound) misses.push(`${pair.id} initiator ${side}`)
    if (wantedLength && !lengthFound) misses.push(`${pair.id} duration ${side}`)
  }
  const words = wordsRight(pair, comparison)
  count('pairs/words', words.all, words.all, words.right)
  return misses
}

/** Figures over the invented pairs; words: characters put on the right side of the table. */
export async function tallyPairs(options: ReadOptions = { states: demoStates }): Promise<{ tallies: Map<string, Tally>; misses: string[] }> {
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  const count: Count = (name, wanted, given, found) => {
    const tally = tallies.get(name) ?? emptyTally()
    tallies.set(name, tally)
    tally.gold += wanted
    tally.given += given
    tally.found += found
    tally.right += found
  }
  for (const pair of loadPairs()) misses.push(...tallyPair(pair, await comparePair(pair, options), count))
  return { tallies, misses }
}

/** `npm run bench -- pairs`. */
export async function run(): Promise<number> {
  const { tallies, misses } = await tallyPairs()
  for (const [name, { gold, given, found }] of tallies)
    process.stdout.write(
      `${name.padEnd(30)} P ${(found / Math.max(1, given)).toFixed(3)}  R ${(found / Math.max(1, gold)).toFixed(3)}  F1 ${((2 * found) / Math.max(1, gold + given)).toFixed(3)}  of ${gold}\n`,
    )
  if (process.argv.includes('--miss')) for (const miss of misses) process.stdout.write(`${miss}\n`)
  return 0
}

if (import.meta.main) process.exitCode = await run()

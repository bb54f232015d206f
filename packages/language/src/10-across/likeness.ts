import type { Likeness } from '@readout/record'

/**
 * Share of the shorter text's runs that the longer holds too, and of the longer's that the shorter holds, from which two pages count as
 * one text. Measured over mutated pages (packages/readout/tests/near-copies.test.ts): copies that lost half of their paragraphs and got a new lead lie above,
 * texts that share quotations and background lie below.
 */
const OF_SHORTER = 0.31
const OF_LONGER = 0.18
/** Fewer runs than this are a line or two: then nearly all must be the same. */
const FEW_RUNS = 15
const OF_FEW = 0.8

/**
 * How like two texts are by their runs (sorted, without repeats), compared one by one.
 * Example: a text and its copy without the last of four paragraphs -> { likeness: 1, same: true }.
 */
export function likenessOf(a: Uint32Array, b: Uint32Array): Likeness {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (!least) return { likeness: 0, same: false }
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  const likeness = shared / least
  const same = least < FEW_RUNS ? shared / most >= OF_FEW : likeness >= OF_SHORTER && shared / most >= OF_LONGER
  return { likeness: Math.round(likeness * 1000) / 1000, same }
}

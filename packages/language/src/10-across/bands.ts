import { mix } from './words.ts'

/**
 * Rows a band and bands: two texts that share the part s of all their runs meet with probability 1 - (1 - s^2)^16, which is .78 for .3,
 * .94 for .4 and .99 for .5, while texts with one run of five hundred in common meet once in 16,000 and are told apart by their runs.
 * Each band is a row of an index that is written at a random place, so that bands are what adding a page costs; copies that were cut
 * short meet by their quotations and links too. Source: Broder 1997 (MinHash); Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4 (banding).
 */
const ROWS = 2
const BANDS = 16

/** Odd multipliers and offsets of the hash functions, drawn once from a fixed seed. */
const SEEDS = Uint32Array.from({ length: ROWS * BANDS }, (_, n) => mix(n + 0x5bd1e995))

/**
 * The keys under which texts with many runs in common meet: one a band of MinHash values.
 * Example: bandsOf(runs) -> ['b1x9f3k', … 16 of them]; none for a text without words.
 */
export function bandsOf(runs: Uint32Array): string[] {
  if (!runs.length) return []
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff)
  for (const run of runs)
    for (let n = 0; n < SEEDS.length; n++) {
      const value = mix(run ^ (SEEDS[n] as number))
      if (value < (least[n] as number)) least[n] = value
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) ^ (least[band * ROWS + row] as number))
    return `b${key.toString(36)}`
  })
}

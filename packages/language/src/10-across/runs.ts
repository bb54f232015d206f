import { hash32, wordsOf } from './words.ts'

/** Words in a run. Source: Broder 1997 and later work on near-copies use four to ten; five of these words are rarely shared by chance. */
const RUN = 5
/** A page longer than this says enough in its first runs. */
const MOST_RUNS = 20_000

/**
 * The five-word runs of paragraphs, as sorted 32-bit numbers without repeats; runs do not cross from one paragraph to the next, so that
 * paragraphs in another order are the same runs. A paragraph shorter than a run is one run.
 * Example: runsOf(['We are ready to talk today.']) -> two numbers.
 */
export function runsOf(paragraphs: readonly string[]): Uint32Array {
  const runs = new Set<number>()
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph)
    if (words.length > 2 && words.length < RUN) runs.add(hash32(words.join(' ')))
    for (let i = 0; i + RUN <= words.length && runs.size < MOST_RUNS; i++) runs.add(hash32(words.slice(i, i + RUN).join(' ')))
  }
  return Uint32Array.from(runs).sort()
}

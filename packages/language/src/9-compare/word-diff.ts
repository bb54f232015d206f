import type { DiffRun } from '@readout/record'

type Words = { keys: readonly string[]; words: readonly string[] }

/**
 * The least edits that fit the story's words into the original's: cost of each suffix pair, what stands in the original after the last word free.
 * O(|original| × |story|), so callers give it windows, not texts. Source: fitting alignment, Needleman and Wunsch with free end gaps.
 */
function suffixCosts(original: readonly string[], story: readonly string[]): { cost: Float64Array; width: number } {
  const width = story.length + 1
  const cost = new Float64Array((original.length + 1) * width)
  for (let j = story.length - 1; j >= 0; j--) cost[original.length * width + j] = story.length - j
  for (let i = original.length - 1; i >= 0; i--)
    for (let j = story.length - 1; j >= 0; j--) {
      const edit = Math.min(cost[(i + 1) * width + j] as number, cost[i * width + j + 1] as number) + 1
      cost[i * width + j] = original[i] === story[j] ? Math.min(cost[(i + 1) * width + j + 1] as number, edit) : edit
    }
  return { cost, width }
}

/** A word diff and the part of the original it covers: indices of its first word and after its last. */
export type WordDiff = { runs: DiffRun[]; first: number; last: number; shared: number }

/**
 * The word diff of a quotation against a window of the original, compared by `keys`, shown by `words`; what stands before and after is left out.
 * Example: original [so, we, will, act, now], story [we, act] -> same "we", dropped "will", same "act"; first 1, last 4.
 */
export function diffWords(original: Words, story: Words): WordDiff {
  const { cost, width } = suffixCosts(original.keys, story.keys)
  let first = 0
  for (let i = 1; i <= original.keys.length; i++) if ((cost[i * width] as number) < (cost[first * width] as number)) first = i
  const runs: DiffRun[] = []
  let shared = 0
  let i = first
  let j = 0
  const push = (op: DiffRun['op'], word: string) => {
    const last = runs.at(-1)
    if (last?.op === op) last.words += ` ${word}`
    else runs.push({ op, words: word })
  }
  while (j < story.keys.length) {
    const here = cost[i * width + j] as number
    if (i < original.keys.length && original.keys[i] === story.keys[j] && here === cost[(i + 1) * width + j + 1]) {
      push('same', story.words[j++] as string)
      shared++
      i++
    } else if (i < original.keys.length && here === (cost[(i + 1) * width + j] as number) + 1) push('dropped', original.words[i++] as string)
    else push('added', story.words[j++] as string)
  }
  return { runs, first, last: i, shared }
}

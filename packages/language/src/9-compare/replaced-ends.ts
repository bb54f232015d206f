import { type DiffRun, lowerBound, type Range } from '@readout/record'
import type { WordDiff } from './word-diff.ts'

const count = (run: DiffRun): number => run.words.split(/\s+/).length

/**
 * A diff whose first or last words are only added, where the original's sentence holds no more words there than were added: those were replaced, not put in.
 * `words` are the window of the original that the diff indexes; `sentences` in text order.
 * Example: original "wants a quarrel.", story “wants a fight” -> same "wants a", dropped "quarrel", added "fight".
 */
export function replacedEnds(diff: WordDiff, words: readonly Range[], original: { text: string; sentences: readonly Range[] }): WordDiff {
  const { runs } = diff
  if (diff.first >= diff.last) return diff
  const sentenceOf = (at: number): Range | undefined => {
    const start = (words[at] as Range).start
    const next = lowerBound(original.sentences, start + 1)
    return original.sentences[next - 1]
  }
  const [head, tail] = [runs[0], runs.at(-1)]
  let { first, last } = diff
  const begin = sentenceOf(first)?.start ?? 0
  while (first > 0 && (words[first - 1] as Range).start >= begin) first--
  const end = sentenceOf(last - 1)?.end ?? 0
  while (last < words.length && (words[last] as Range).end <= end) last++
  const fits = (run: DiffRun | undefined, left: number): boolean => run?.op === 'added' && left > 0 && left <= count(run)
  const dropped = (from: number, to: number): DiffRun => ({
    op: 'dropped',
    words: words
      .slice(from, to)
      .map((word) => original.text.slice(word.start, word.end))
      .join(' '),
  })
  const before = fits(head, diff.first - first) ? [dropped(first, diff.first)] : []
  const after = fits(tail, last - diff.last) ? [dropped(diff.last, last)] : []
  return {
    ...diff,
    runs: [...before, ...(after.length ? [...runs.slice(0, -1), ...after, ...runs.slice(-1)] : runs)],
    first: before.length ? first : diff.first,
    last: after.length ? last : diff.last,
  }
}

/**
 * The word of a list that a mistyped one was most likely meant to be, or nothing when none is near.
 * Example: nearest('raed', ['read', 'batch']) -> 'read'.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  // One slip in a short word, one more for every four letters: further away is another word.
  const reach = 1 + Math.floor(word.length / 4)
  let best: string | undefined
  let least = reach + 1
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const slips = distance(word.toLowerCase(), candidate.toLowerCase())
    if (slips < least) {
      best = candidate
      least = slips
    }
  }
  return best
}

/** Edits from one word to the other, a swap of neighbours counted once (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

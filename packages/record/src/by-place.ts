/** Index of the first of some ranges in text order that starts at or after a place; their number where none does. Example: [0-4, 6-9], 5 -> 1. */
export const lowerBound = (ranges: readonly { start: number }[], at: number): number => firstThat(ranges, ({ start }) => start >= at)

/** Index of the first of some ranges in text order, none in another, that ends behind a place: the one that holds it, or the next. Example: [0-4, 6-9], 3 -> 0. */
export const firstEnding = (ranges: readonly { end: number }[], at: number): number => firstThat(ranges, ({ end }) => end > at)

/** Index of the first element for which a condition holds that, once true, stays true. */
export function firstThat<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

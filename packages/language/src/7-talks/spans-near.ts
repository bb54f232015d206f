import { lowerBound, type Range } from '@readout/record'

type Placed<T> = Range & { value: T }
const lists = new WeakMap<object, Placed<unknown>[]>()

/** How many spans that start before a range are looked at: bounds the work where a page has very many. */
const BACK = 100

/**
 * The values whose spans touch a range, in text order, by binary search; `owner` keeps the sorted list, so one page is sorted once.
 * Example: spans [0, 4), [5, 9), [20, 24) near [6, 10) -> the second.
 */
export function spansNear<T>(owner: object, list: () => Placed<T>[], range: Range): Placed<T>[] {
  let sorted = lists.get(owner) as Placed<T>[] | undefined
  if (!sorted) {
    sorted = list().sort((a, b) => a.start - b.start)
    lists.set(owner, sorted)
  }
  const low = lowerBound(sorted, range.end)
  return sorted.slice(Math.max(0, low - BACK), low).filter((one) => one.end > range.start)
}

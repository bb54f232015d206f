import { lowerBound, type Range, type When } from '@readout/record'
import type { Surface } from './surface.ts'

type Placed = { when: When; start: number; end: number }
const placed = new WeakMap<Surface, Placed[]>()

/** The times whose words start within a range, in text order, by binary search. Example: timesIn(surface, sentence) -> those of the sentence. */
export function timesIn(surface: Surface, range: Range): When[] {
  let list = placed.get(surface)
  if (!list) {
    list = surface.times.flatMap((when) => (when.span ? [{ when, start: when.span.start, end: when.span.end }] : [])).sort((a, b) => a.start - b.start)
    placed.set(surface, list)
  }
  let low = lowerBound(list, range.start)
  const found: When[] = []
  for (let one = list[low]; one && one.start < range.end; one = list[++low]) found.push(one.when)
  return found
}

import type { Range, Reading } from '@readout/record'

/** Share of characters two sets of ranges have in common, 0 to 1 (Dice). Example: [0,4) and [2,6) -> 0.5. */
export function dice(a: Range[], b: Range[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const size = (ranges: Range[]) => ranges.reduce((sum, range) => sum + range.end - range.start, 0)
  const total = size(a) + size(b)
  return total ? (2 * shared) / total : 0
}

/** True when two sets of ranges share a character. */
export const touches = (a: Range[], b: Range[]): boolean => dice(a, b) > 0

/** One to one pairs by falling likeness, those below `least` left out. */
export function pairUp<G, P>(golds: G[], preds: P[], likeness: (gold: G, pred: P) => number, least: number): Map<G, P> {
  const all = golds.flatMap((gold) => preds.map((pred) => ({ gold, pred, score: likeness(gold, pred) }))).filter((pair) => pair.score >= least)
  const pairs = new Map<G, P>()
  const taken = new Set<P>()
  for (const { gold, pred } of all.sort((a, b) => b.score - a.score)) {
    if (pairs.has(gold) || taken.has(pred)) continue
    pairs.set(gold, pred)
    taken.add(pred)
  }
  return pairs
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(the|a|an|its|his|her|their) /, '')
    .replace(/[“”".,]/g, '')
    .trim()

/** True when an actor of the reading is the one a person wrote down: by its name, an alias, its code or words that mean it. */
export function isActor(reading: Reading, id: string | null | undefined, wanted: string): boolean {
  const actor = reading.actors.find((one) => one.id === id)
  if (!actor) return false
  const want = plain(wanted)
  const names = [
    actor.name,
    ...actor.aliases,
    ...(actor.code && actor.kind === 'state' ? [actor.code] : []),
    ...actor.mentions.map((mention) => mention.exact),
  ].map(plain)
  return names.some((name) => name === want || name.endsWith(` ${want}`) || (want.endsWith(` ${name}`) && name.length > 2))
}

/** Counts of one phenomenon: lines wanted, lines given, lines that meet, those of them whose every told field is right; texts that must give none, and those that do. */
export type Tally = { gold: number; given: number; found: number; right: number; negatives: number; clean: number }
export const emptyTally = (): Tally => ({ gold: 0, given: 0, found: 0, right: 0, negatives: 0, clean: 0 })

/** F1 of the lines found; of a phenomenon that only has texts that must give none, the share of them that do. Example: gold 4, given 4, found 3 -> 0.75. */
export function foundF1(tally: Tally): number {
  if (!tally.gold && tally.negatives) return tally.clean / tally.negatives
  return tally.gold + tally.given ? (2 * tally.found) / (tally.gold + tally.given) : 1
}

/** Share of the wanted lines that are found with every told field right. */
export const rightShare = (tally: Tally): number => (tally.gold ? tally.right / tally.gold : 1)

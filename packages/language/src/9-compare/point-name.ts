import type { Weighed } from './likeness.ts'

/** The most words a point's name takes. */
const LONGEST_NAME = 5

/**
 * A short name for a row: the words that weigh most in its points, as the first point prints them, in its order.
 * Example: "They discussed a ceasefire along the border" -> "ceasefire along border" without the words that say nothing.
 */
export function pointName(weighed: Weighed[]): string {
  const first = weighed[0]
  if (!first) return ''
  const shared = new Map(first.features)
  for (const other of weighed.slice(1))
    for (const feature of shared.keys()) if (!other.features.has(feature) && weighed.length > 1) shared.set(feature, (shared.get(feature) ?? 0) * 0.4)
  const ranked = first.point.tokens
    .filter((token) => token.kind !== 'punct')
    .map((token) => ({ token, weight: wordWeight(token.lower, shared) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, LONGEST_NAME)
    .sort((x, y) => x.token.start - y.token.start)
  return (
    ranked.map(({ token }) => token.lower).join(' ') ||
    first.point.tokens
      .slice(0, LONGEST_NAME)
      .map((token) => token.lower)
      .join(' ')
  )
}

function wordWeight(lower: string, features: ReadonlyMap<string, number>): number {
  for (const [feature, weight] of features) if ((feature.startsWith('s:') && lower.startsWith(feature.slice(2))) || feature === `n:${lower}`) return weight
  return 0
}

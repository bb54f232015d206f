import type { Point } from './points.ts'
import { conceptsOf, isEmptyWord, stemOf } from './words.ts'

/** What a point is about: features with their weights. `s:` a stem, `c:` a concept, `n:` a number, `a:` an actor or place by its code or name. */
export type Features = Map<string, number>

/** A point with its features; `actors` are the codes named in it, left out of the stems. */
export type Weighed = { point: Point; features: Features; total: number }

// A named number or a name says more about a point than a word does, a concept a little less than the word itself: set by judgement, not fitted.
const WEIGHT = { s: 1, c: 0.9, n: 2, a: 0.7 } as const

/** The features of a point before weighing; `namesIn` gives the codes of the actors and places a range names. */
function featuresOf(point: Point, namesIn: (point: Point) => { codes: string[]; covered: (at: number) => boolean }): Set<string> {
  const { codes, covered } = namesIn(point)
  const words = point.tokens.filter((token) => token.kind === 'word' && !covered(token.start))
  const stems = words.map((token) => stemOf(token.lower))
  const features = new Set<string>(codes.map((code) => `a:${code}`))
  words.forEach((token, i) => {
    if (!isEmptyWord(token.lower)) features.add(`s:${stems[i] as string}`)
  })
  for (const concept of conceptsOf(stems)) features.add(`c:${concept}`)
  for (const token of point.tokens) if (token.kind === 'number') features.add(`n:${token.lower.replaceAll(',', '')}`)
  return features
}

/**
 * The points of two accounts with weighed features: the rarer a feature among all points, the more it weighs.
 * Example: two accounts in which one clause each names "ransomware" -> that stem outweighs "cooperation", which many name.
 */
export function weigh(sides: { points: Point[]; namesIn: (point: Point) => { codes: string[]; covered: (at: number) => boolean } }[]): Weighed[][] {
  const all = sides.map(({ points, namesIn }) => points.map((point) => ({ point, features: featuresOf(point, namesIn) })))
  const count = new Map<string, number>()
  for (const side of all) for (const { features } of side) for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1)
  const number = all.reduce((sum, side) => sum + side.length, 0)
  const weight = (feature: string) => WEIGHT[feature[0] as keyof typeof WEIGHT] * Math.log(1 + number / (count.get(feature) ?? 1))
  return all.map((side) =>
    side.map(({ point, features }) => {
      const weighed = new Map([...features].map((feature) => [feature, weight(feature)]))
      return { point, features: weighed, total: [...weighed.values()].reduce((sum, value) => sum + value, 0) }
    }),
  )
}

/** The weight of what two points share. */
export function shared(a: Weighed, b: Weighed): { weight: number; features: string[] } {
  const features = [...a.features.keys()].filter((feature) => b.features.has(feature))
  return { weight: features.reduce((sum, feature) => sum + (a.features.get(feature) ?? 0), 0), features }
}

/**
 * How alike two points are, 0 to 1: the mean of what they share of both and of the shorter one, so that a long sentence may tell a short one's point.
 * Points that share a name alone are not alike.
 */
export function likeness(a: Weighed, b: Weighed): number {
  const { weight, features } = shared(a, b)
  if (!features.some((feature) => !feature.startsWith('a:'))) return 0
  const least = Math.min(a.total, b.total)
  const both = a.total + b.total
  return both > 0 && least > 0 ? 0.5 * ((2 * weight) / both) + 0.5 * (weight / least) : 0
}

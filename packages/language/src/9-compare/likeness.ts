import type { Token } from '../2-text/index.ts'
import type { Point, Teller } from './points.ts'
import { CONDITION } from './condition.ts'
import { conceptsAt, isCommonStem, isEmptyWord, stemOf } from './words.ts'

/** One word, number or name of a point that says what it is about; `weight` is set once all points are known. */
export type Feature = { key: string; concepts: string[]; paired: boolean; weight: number; token?: Token; ofTime?: true }

/** A point with its features; `speaker` is the side whose words or deed it tells, absent where that is both or nobody known. */
export type Weighed = { point: Point; features: Feature[]; keys: Set<string>; concepts: Set<string>; total: number; speaker?: string }

/** One account to be weighed: its points, whose each is, the codes of its own side and the other's, and what a point names. */
export type Tellings = {
  points: Point[]
  tellers: Teller[]
  own: string
  other: string
  namesIn: (point: Point) => { codes: string[]; covered: (token: Token) => boolean }
  isTime: (token: Token) => boolean
}

// A number says more about a point than a word does, a name a little less: set by judgement, not fitted.
const WEIGHT = { s: 1, n: 1.6, a: 0.8 } as const

/** A word that every second account uses says this much of what a rare one says. */
const COMMON = 0.35

/** Two words that name one concept count this much of one word in both. */
const BY_CONCEPT = 0.75

/** "In response to", "in support of": a link between matters, none of its own. */
const LINKING = /^(?:response|support|view|light|addition|turn|return|connection|accordance)$/

/** That a contact took place is told by every account; it makes no two other clauses alike. */
const NO_CREDIT = 'contact'

/** Half the evidence: what two points share must weigh about as much as one rare word before likeness counts in full. */
const EVIDENCE = 1.6

/** Points told as the same side's words are more likely one; told as the words of different sides, less, unless one of them thanks the other. */
const SAME_SPEAKER = 1.12
const OTHER_SPEAKER = 0.8

/** The features of a point before weighing: a word, a number, the code of an actor or place, a condition. */
function featuresOf(point: Point, { namesIn, isTime }: Pick<Tellings, 'namesIn' | 'isTime'>): Feature[] {
  const { codes, covered } = namesIn(point)
  const found = new Map<string, Feature>(codes.map((code) => [`a:${code}`, { key: `a:${code}`, concepts: [], paired: false, weight: 0 }]))
  const words = point.tokens.filter((token) => token.kind !== 'punct' && !covered(token))
  const stems = words.map((token) => (token.kind === 'word' ? stemOf(token.lower) : ''))
  words.forEach((token, i) => {
    const key = token.kind === 'number' ? `n:${token.lower.replaceAll(',', '')}` : `s:${stems[i] as string}`
    if (found.has(key) || (token.kind === 'word' && (isEmptyWord(token.lower) || (words[i - 1]?.lower === 'in' && LINKING.test(token.lower))))) return
    const named = token.kind === 'word' ? conceptsAt(stems, i) : { concepts: [], paired: false }
    found.set(key, { key, ...named, weight: 0, token, ...(token.kind === 'number' && isTime(token) ? { ofTime: true as const } : {}) })
  })
  if (CONDITION.test(point.tokens.map((token) => token.lower).join(' ')))
    found.set('s:condition', { key: 's:condition', concepts: [], paired: false, weight: 0 })
  return [...found.values()]
}

/**
 * The points of two accounts with weighed features: the rarer a feature among all points, the more it weighs.
 * Example: two accounts in which one clause each names "ransomware" -> that word outweighs "cooperation", which many name.
 */
export function weigh(sides: Tellings[]): Weighed[][] {
  const all = sides.map((side) => side.points.map((point) => ({ point, features: featuresOf(point, side) })))
  const count = new Map<string, number>()
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1)
  for (const { features } of all.flat()) {
    for (const { key } of features) add(key)
    for (const concept of new Set(features.flatMap((feature) => feature.concepts))) add(`c:${concept}`)
  }
  const number = all.reduce((sum, side) => sum + side.length, 0)
  const rarity = (key: string) => Math.log(1 + number / (count.get(key) ?? 1))
  const weight = ({ key, paired }: Feature) =>
    WEIGHT[key[0] as keyof typeof WEIGHT] * rarity(key) * (key.startsWith('s:') && !paired && isCommonStem(key.slice(2)) ? COMMON : 1)
  return all.map((side, n) =>
    side.map(({ point, features }, i) => {
      for (const feature of features) {
        feature.weight = weight(feature)
        // The rarest concept first: a word counts by the one that tells most.
        feature.concepts.sort((x, y) => rarity(`c:${y}`) - rarity(`c:${x}`) || (x < y ? -1 : 1))
      }
      const { tellers, own, other } = sides[n] as Tellings
      const speaker = tellers[i] === 'own' ? own : tellers[i] === 'other' ? other : undefined
      const total = features.reduce((sum, feature) => sum + feature.weight, 0)
      const keys = new Set(features.map((feature) => feature.key))
      const concepts = new Set(features.flatMap((feature) => feature.concepts))
      return { point, features, keys, concepts, total, ...(speaker === undefined ? {} : { speaker }) }
    }),
  )
}

/** What of a feature of one point the other point tells as well, and by which word or concept. */
export function credit(feature: Feature, other: Weighed): { weight: number; by?: string } {
  if (other.keys.has(feature.key)) return { weight: feature.weight, by: feature.key.slice(2) }
  const concept = feature.concepts.find((one) => one !== NO_CREDIT && other.concepts.has(one))
  return concept === undefined ? { weight: 0 } : { weight: feature.weight * BY_CONCEPT, by: concept }
}

/** What a point tells in all; of a step that both tell for a day, two days make it no other step, so that days the other does not name count for nothing. */
function totalBeside(one: Weighed, other: Weighed): number {
  if (!other.features.some(({ ofTime }) => ofTime)) return one.total
  return one.features.reduce((sum, feature) => (feature.ofTime && credit(feature, other).weight === 0 ? sum - feature.weight : sum), one.total)
}

const told = (one: Weighed, other: Weighed): number => one.features.reduce((sum, feature) => sum + credit(feature, other).weight, 0)

/**
 * How alike two points are, 0 to about 1: what they share of both and of the one that shares the larger part, so that a long sentence may tell a short one's point;
 * less where little is shared at all, more where both tell it as the same side's words.
 */
export function likeness(a: Weighed, b: Weighed): number {
  const [inA, inB] = [told(a, b), told(b, a)]
  if (!(inA > 0 && inB > 0)) return 0
  const of = (share: number, whole: number) => (whole > 0 ? share / whole : 0)
  const [allA, allB] = [totalBeside(a, b), totalBeside(b, a)]
  const mean = (inA + inB) / (allA + allB)
  const most = Math.max(of(inA, allA), of(inB, allB))
  const evidence = Math.min(inA, inB) / (Math.min(inA, inB) + EVIDENCE)
  return (0.5 * mean + 0.5 * most) * (0.5 + evidence) * speakerFactor(a, b)
}

function speakerFactor(a: Weighed, b: Weighed): number {
  if (a.speaker === undefined || b.speaker === undefined) return 1
  if (a.speaker === b.speaker) return SAME_SPEAKER
  return a.point.kind === 'praise' || b.point.kind === 'praise' ? 1 : OTHER_SPEAKER
}

import { credit, likeness, type Weighed } from './likeness.ts'

/** Indices of the points of side a and side b that tell one thing. */
export type Pairing = { a: number[]; b: number[]; likeness: number }

/** Below this two clauses tell different things; a further clause must be this much alike to join a row. Chosen on a few pairs of official accounts, so take it as a first value. */
const LEAST_LIKENESS = 0.2
const LEAST_TO_JOIN = 0.5
/** The clauses of both accounts that tell the contact itself took place, in names alone, are one row whatever their words. */
const OPENING = 2

/** True for the row that tells that the contact took place. */
export const isOpening = ({ likeness: score }: Pairing): boolean => score >= OPENING

/** Where each account tells that the contact took place: the index of that point, -1 for none. */
export type Openings = { a: number; b: number }

type Candidate = { i: number; j: number; score: number }

function candidatesOf(a: Weighed[], b: Weighed[], openings: Openings): Candidate[] {
  const candidates: Candidate[] = []
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      if (i === openings.a && j === openings.b) candidates.push({ i, j, score: OPENING })
      // An opening tells nothing else, so that its names and day draw no other clause to it.
      if ((openings.b >= 0 && i === openings.a) || (openings.a >= 0 && j === openings.b)) return
      const place = 1 - Math.abs((i + 0.5) / a.length - (j + 0.5) / b.length)
      const score = Math.round(likeness(x, y) * (0.9 + 0.1 * place) * 1e9) / 1e9
      if (score >= LEAST_LIKENESS) candidates.push({ i, j, score })
    })
  })
  // Ties go by place in both texts together, so that exchanging the accounts gives the same rows.
  return candidates.sort((x, y) => y.score - x.score || x.i + x.j - (y.i + y.j))
}

/**
 * Pairs the points of two accounts, the most alike first, one to one; then lets what is left join the row it is most alike. Order in the text breaks ties.
 * Example: [trade, calm] and [calm, thanks] -> one pairing { a: [1], b: [0] }.
 */
export function align(a: Weighed[], b: Weighed[], openings: Openings): Pairing[] {
  const candidates = candidatesOf(a, b, openings)
  const rowOfA = new Map<number, Pairing>()
  const rowOfB = new Map<number, Pairing>()
  const pairings: Pairing[] = []
  for (const { i, j, score } of candidates) {
    if (rowOfA.has(i) || rowOfB.has(j)) continue
    const pairing: Pairing = { a: [i], b: [j], likeness: score }
    rowOfA.set(i, pairing)
    rowOfB.set(j, pairing)
    pairings.push(pairing)
  }
  for (const { i, j, score } of candidates) {
    if (score < LEAST_TO_JOIN) break
    const withA = rowOfA.get(i)
    const withB = rowOfB.get(j)
    if (withA && !withB) {
      withA.b.push(j)
      rowOfB.set(j, withA)
    } else if (withB && !withA) {
      withB.a.push(i)
      rowOfA.set(i, withB)
    }
  }
  const ascending = (x: number, y: number) => x - y
  for (const pairing of pairings) {
    pairing.a.sort(ascending)
    pairing.b.sort(ascending)
  }
  return pairings.sort((x, y) => (x.a[0] as number) - (y.a[0] as number))
}

/**
 * Why two points stand in one row, in words: what both name, whose words both are, how alike they are.
 * Example: 'both name “prisoner”, “exchange”; alike 0.51'.
 */
export function reasonOf(a: Weighed, b: Weighed, score: number): string {
  if (score >= OPENING) return 'both tell that the contact took place'
  const common = a.features.map((feature) => ({ feature, ...credit(feature, b) })).filter(({ by }) => by !== undefined)
  common.sort((x, y) => y.weight - x.weight || ((x.by as string) < (y.by as string) ? -1 : 1))
  const words = common.filter(({ feature }) => b.keys.has(feature.key)).map(({ feature, by }) => feature.token?.lower ?? (by as string))
  const concepts = common.filter(({ feature }) => !b.keys.has(feature.key)).map(({ by }) => by as string)
  const quoted = (list: string[]) =>
    [...new Set(list)]
      .slice(0, 4)
      .map((word) => `“${word}”`)
      .join(', ')
  const reasons = [
    words.length ? `both name ${quoted(words)}` : '',
    concepts.length ? `both are about ${quoted(concepts)}` : '',
    a.speaker !== undefined && a.speaker === b.speaker ? `both tell it of ${a.speaker}` : '',
    `alike ${Math.min(1, score).toFixed(2)}`,
  ]
  return reasons.filter(Boolean).join('; ')
}

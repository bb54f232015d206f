import { likeness, type Weighed } from './likeness.ts'

/** Indices of the points of side a and side b that tell one thing. */
export type Pairing = { a: number[]; b: number[]; likeness: number }

/** Below this two clauses tell different things; a further clause must be this much alike to join a row. Chosen on a few real pairs of official accounts, so take it as a first value. */
export const LEAST_LIKENESS = 0.17
/** The first clauses of both accounts tell that the contact took place, in names alone: they are one row. */
const OPENING = 0.6
const LEAST_TO_JOIN = 0.42

/**
 * Pairs the points of two accounts, the most alike first, one to one; then lets what is left join the row it is most alike. Order in the text breaks ties.
 * Example: [trade, calm] and [calm, thanks] -> one pairing { a: [1], b: [0] }.
 */
export function align(a: Weighed[], b: Weighed[]): Pairing[] {
  const candidates: { i: number; j: number; score: number }[] = []
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const place = 1 - Math.abs((i + 0.5) / a.length - (j + 0.5) / b.length)
      const opening = i === 0 && j === 0 && x.features.has('c:contact') && y.features.has('c:contact')
      const score = opening ? OPENING : likeness(x, y) * (0.9 + 0.1 * place)
      if (score >= LEAST_LIKENESS) candidates.push({ i, j, score })
    })
  })
  candidates.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
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

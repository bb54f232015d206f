import type { AccountComparison, Row } from '@readout/record'

const pointsOf = (rows: Row[]): string[] => rows.map((row) => row.point).filter(Boolean)
const listOf = (points: string[]): string => (points.length > 1 ? `${points.slice(0, -1).join(', ')} and ${points.at(-1)}` : (points[0] ?? ''))

/**
 * The comparison in sentences made from its rows alone; with an account held only in fragments nothing is said about what it leaves out.
 * Example: ['Both mention ceasefire.', "Only XAA's text mentions gas transit."]
 */
export function summarize(comparison: AccountComparison): string[] {
  const { sides, both, onlyIn, wordings, conflicts, claimsAboutTheOther, complete } = comparison
  const sentences: string[] = []
  if (both.length) sentences.push(`Both mention ${listOf(pointsOf(both))}.`)
  const whole = sides.every((side) => complete[side])
  for (const side of whole ? sides : []) {
    const only = pointsOf(onlyIn[side] ?? [])
    if (only.length) sentences.push(`Only ${side}'s text mentions ${listOf(only)}.`)
  }
  for (const [side, other] of [sides, [sides[1], sides[0]] as const]) {
    const unmet = claimsAboutTheOther.filter((claim) => claim.by === side && !claim.inOwn).length
    if (unmet && whole) sentences.push(`${side} tells ${unmet} ${unmet === 1 ? 'thing' : 'things'} of ${other} that ${other}'s text does not have.`)
  }
  for (const { difference } of wordings) sentences.push(difference)
  for (const conflict of conflicts) sentences.push(`The texts differ on ${conflict.point}.`)
  if (!whole) sentences.push(`${sides.filter((side) => !complete[side]).join(' and ')}: not held whole, so nothing is said about what is left out.`)
  return sentences
}

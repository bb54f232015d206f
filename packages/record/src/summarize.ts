import type { AccountComparison, Row } from './comparison.ts'

/** So many points are named in one sentence; the rest are counted. */
const MOST_NAMED = 6

const listOf = (points: string[]): string => {
  const named = points.slice(0, MOST_NAMED)
  const rest = points.length - named.length
  const all = rest > 0 ? [...named, `${rest} more`] : named
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')
}
const pointsOf = (rows: Row[]): string[] => [...new Set(rows.map((row) => row.point).filter(Boolean))]

/** Rows whose kind is a word for what one side reports of the other. */
const REPORTED: Partial<Record<Row['row'], string>> = { promise: 'a promise', warning: 'a warning', demand: 'a demand', step: 'a step' }

/** What one side's text tells of the other that the other's own text does not have: what is a promise, warning, demand or step by name, the rest counted. */
function reported(comparison: AccountComparison, by: string, name: (side: string) => string): string[] {
  const unmet = comparison.claimsAboutTheOther.filter((claim) => claim.by === by && !claim.inOwn)
  const about = unmet[0]?.about
  if (about === undefined) return []
  const rows = comparison.onlyIn[by] ?? []
  const kinds = unmet.map(
    (claim) => REPORTED[rows.find((row) => row.by[by]?.some((span) => span.start < claim.span.end && claim.span.start < span.end))?.row ?? 'claim'],
  )
  const said = Object.values(REPORTED).flatMap((kind) => {
    const claims = unmet.filter((_, i) => kinds[i] === kind)
    if (!claims.length) return []
    const points = claims.map(
      (claim) => rows.find((row) => row.by[by]?.some((span) => span.start < claim.span.end && claim.span.start < span.end))?.point ?? '',
    )
    return [`${name(by)} reports ${kind} of ${name(about)} that ${name(about)}'s text does not have: ${listOf(points)}.`]
  })
  const others = kinds.filter((kind) => kind === undefined).length
  return others
    ? [...said, `${name(by)} tells ${others} ${others === 1 ? 'thing' : 'things'} of ${name(about)} or of both that ${name(about)}'s text does not have.`]
    : said
}

/**
 * The comparison in sentences made from its rows alone; with an account held only in fragments nothing is said about what it leaves out.
 * `names` puts names for the sides' codes. Example: ['Both mention ceasefire.', "Only XAA's text mentions gas transit."]
 */
export function summarize(comparison: AccountComparison, names: Record<string, string> = {}): string[] {
  const { sides, both, onlyIn, wordings, conflicts, complete } = comparison
  const name = (side: string): string => names[side] ?? side
  const named = (sentence: string): string =>
    sides.reduce((said, side) => said.replaceAll(new RegExp(`\\b${side.replace(/[^\w-]/g, '')}\\b`, 'g'), () => name(side)), sentence)
  const whole = sides.every((side) => complete[side])
  const sentences: string[] = []
  if (both.length) sentences.push(`Both mention ${listOf(pointsOf(both))}.`)
  for (const side of whole ? sides : []) {
    const only = pointsOf(onlyIn[side] ?? [])
    if (only.length) sentences.push(`Only ${name(side)}'s text mentions ${listOf(only)}.`)
  }
  for (const side of whole ? sides : []) sentences.push(...reported(comparison, side, name))
  for (const conflict of conflicts) sentences.push(`The texts differ on ${conflict.point}.`)
  for (const { difference, point } of wordings) sentences.push(`${point}: ${named(difference)}`)
  if (!whole) {
    const held = sides.filter((side) => !complete[side]).map(name)
    sentences.push(`${held.join(' and ')}: not held whole, so nothing is said about what is left out.`)
  }
  return sentences
}

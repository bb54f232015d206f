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

/** What one side's text tells of the other that the other's own text does not have: what is a promise, warning, demand or step as such, then the rest and what is told of both. */
function reported(comparison: AccountComparison, by: string, name: (side: string) => string): string[] {
  const unmet = comparison.claimsAboutTheOther.filter((claim) => claim.by === by && !claim.inOwn)
  const about = unmet[0]?.about
  if (about === undefined) return []
  const rows = comparison.onlyIn[by] ?? []
  const rowOf = ({ span }: (typeof unmet)[number]) => rows.find((row) => row.by[by]?.some((own) => own.start < span.end && span.start < own.end))
  const lines = unmet.filter(({ joint }) => !joint).map((claim) => ({ row: rowOf(claim), kind: REPORTED[rowOf(claim)?.row ?? 'claim'] }))
  const said = [...new Set(lines.map(({ kind }) => kind))].flatMap((kind) => {
    const points = pointsOf(lines.filter((line) => line.kind === kind).flatMap(({ row }) => row ?? []))
    return kind && points.length ? [`${name(by)} reports ${kind} of ${name(about)} that ${name(about)}'s text does not have: ${listOf(points)}.`] : []
  })
  const tells = (claims: typeof unmet, what: string) => {
    const points = pointsOf(claims.flatMap((claim) => rowOf(claim) ?? []))
    return points.length ? [`${name(by)} tells of ${what} what ${name(about)}'s text does not have: ${listOf(points)}.`] : []
  }
  const others = unmet.filter((claim) => !claim.joint && REPORTED[rowOf(claim)?.row ?? 'claim'] === undefined)
  const joint = unmet.filter((claim) => claim.joint)
  return [...said, ...tells(others, name(about)), ...tells(joint, 'both sides')]
}

/**
 * A sentence about sides with their names for their codes.
 * Example: nameSides('XAA says “will”.', ['XAA', 'XBB'], { XAA: 'Orvania' }) -> 'Orvania says “will”.'
 */
export function nameSides(sentence: string, sides: readonly string[], names: Record<string, string>): string {
  return sentence.replaceAll(/[\p{L}\p{N}_-]+/gu, (word) => (sides.includes(word) ? (names[word] ?? word) : word))
}

/**
 * The comparison in sentences made from its rows alone; with an account held only in fragments nothing is said about what it leaves out.
 * `names` puts names for the sides' codes. Example: ['Both mention ceasefire.', "Only XAA's text mentions gas transit."]
 */
export function summarize(comparison: AccountComparison, names: Record<string, string> = {}): string[] {
  const { sides, both, onlyIn, wordings, conflicts, complete } = comparison
  const name = (side: string): string => names[side] ?? side
  const whole = sides.every((side) => complete[side])
  const sentences: string[] = []
  if (both.length) sentences.push(`Both mention ${listOf(pointsOf(both))}.`)
  for (const side of whole ? sides : []) {
    const only = pointsOf(onlyIn[side] ?? [])
    if (only.length) sentences.push(`Only ${name(side)}'s text mentions ${listOf(only)}.`)
  }
  for (const side of whole ? sides : []) sentences.push(...reported(comparison, side, name))
  for (const point of pointsOf(conflicts)) sentences.push(`The texts differ on ${point}.`)
  for (const point of new Set(wordings.map((wording) => wording.point))) {
    const differences = wordings.filter((wording) => wording.point === point).map(({ difference }) => difference)
    sentences.push(`${point}: ${nameSides(differences.join(' '), sides, names)}`)
  }
  if (!whole)
    sentences.push(
      `${sides
        .filter((side) => !complete[side])
        .map(name)
        .join(' and ')}: not held whole, so nothing is said about what is left out.`,
    )
  return sentences
}

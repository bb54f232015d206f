import { type AccountComparison, type Reading, type Row, type Span, sliceSpan } from '@readout/record'
import { align, type Pairing, reasonOf } from './align.ts'
import { claimLines, claimsOf } from './claims.ts'
import { conflictsOf, type Shared } from './conflicts.ts'
import { type FactLine, factLines, factRow } from './facts.ts'
import { type Weighed, weigh } from './likeness.ts'
import { pointName } from './point-name.ts'
import type { Point } from './points.ts'
import { namesIn } from './side.ts'
import { openingOf, spansOf, type Told } from './told.ts'

import { wordingsOf } from './wordings.ts'

/** A telling with the times of its page. */
export type Telling = Told & { times: Reading['times'] }

/** The stronger of the kinds in a row names the row: a warning that the other side tells as a topic is a warning. */
const STRENGTH: Row['row'][] = ['warning', 'promise', 'demand', 'step', 'praise', 'claim', 'topic', 'fact']
const kindOf = (points: Point[]): Row['row'] => STRENGTH.find((kind) => points.some((point) => point.kind === kind)) ?? 'claim'

/** A clause this short that holds a fact of the contact tells nothing but that fact. */
const LONGEST_FACT_CLAUSE = 14

const at = <T>(list: readonly T[], indices: number[]): T[] => indices.map((i) => list[i] as T)

/** The words of facts, each widened to the clause it is told in where that clause tells nothing else; those points make no other row. */
function factsInPlace(lines: FactLine[], tellings: [Telling, Telling]): { lines: FactLine[]; points: Set<Point> } {
  const points = new Set<Point>()
  const widened = lines.map((line) => ({
    ...line,
    by: Object.fromEntries(
      Object.entries(line.by).map(([side, span]): [string, Span] => {
        const told = tellings.find((one) => one.side === side)
        const index = told?.points.findIndex((one) => one.start <= span.start && span.end <= one.end) ?? -1
        const point = told?.points[index]
        if (!told || !point || index === 0 || !told.own || point.tokens.length > LONGEST_FACT_CLAUSE) return [side, span]
        points.add(point)
        return [side, sliceSpan(told.text, point.start, point.end)]
      }),
    ),
  }))
  return { lines: widened, points }
}

const without = (told: Telling, points: ReadonlySet<Point>): Telling => {
  const kept = told.points.map((_, i) => i).filter((i) => !points.has(told.points[i] as Point))
  return { ...told, points: at(told.points, kept), tellers: at(told.tellers, kept) }
}

function sharedRow(pairing: Pairing, [one, two]: [Telling, Telling], [weighedOne, weighedTwo]: [Weighed[], Weighed[]]): Shared {
  const mine = at(one.points, pairing.a)
  const theirs = at(two.points, pairing.b)
  const named = [
    ...at(weighedOne, pairing.a).map((weighed) => ({ weighed, text: one.text })),
    ...at(weighedTwo, pairing.b).map((weighed) => ({ weighed, text: two.text })),
  ]
  const row: Row = {
    point: pointName(named),
    row: kindOf([...mine, ...theirs]),
    by: { [one.side]: spansOf(one, pairing.a), [two.side]: spansOf(two, pairing.b) },
    rule: reasonOf(weighedOne[pairing.a[0] as number] as Weighed, weighedTwo[pairing.b[0] as number] as Weighed, pairing.likeness),
  }
  return { row, one: mine, two: theirs }
}

/** The rows of one side that no row of the other's met. */
function restOf(told: Telling, weighed: Weighed[], used: ReadonlySet<number>, facts: FactLine[]): Row[] {
  const rows = weighed.flatMap((one, i): Row[] => {
    if (used.has(i)) return []
    const spans = spansOf(told, [i])
    const rule = 'nothing in the other text is alike enough'
    return [{ point: pointName([{ weighed: one, text: told.text }]), row: one.point.kind, by: { [told.side]: spans }, spans, rule }]
  })
  const alone = facts.filter((fact) => told.side in fact.by && Object.keys(fact.by).length === 1).map(factRow)
  return [...rows, ...alone.map((row) => ({ ...row, spans: row.by[told.side] ?? [] }))].sort((x, y) => (x.spans?.[0]?.start ?? 0) - (y.spans?.[0]?.start ?? 0))
}

/**
 * The table of two tellings of one contact. Without both whole, what is left of each stands in `fragments`, never in `onlyIn`.
 * Example: two whole tellings that share one clause of three -> one row in both, two in each onlyIn.
 */
export function tableOf(contact: string, tellings: [Telling, Telling], facts: AccountComparison['facts']): AccountComparison {
  const { lines, points } = factsInPlace(factLines(facts), tellings)
  const one = without(tellings[0], points)
  const two = without(tellings[1], points)
  const [weighedOne = [], weighedTwo = []] = weigh(
    [one, two].map((told) => ({ points: told.points, tellers: told.tellers, own: told.names.own, other: told.names.other, namesIn: namesIn(told.names) })),
  )
  const pairings = align(weighedOne, weighedTwo, { a: openingOf(one, weighedOne), b: openingOf(two, weighedTwo) })
  const shared = pairings.map((pairing) => sharedRow(pairing, [one, two], [weighedOne, weighedTwo]))
  const rest = {
    [one.side]: restOf(one, weighedOne, new Set(pairings.flatMap((pairing) => pairing.a)), lines),
    [two.side]: restOf(two, weighedTwo, new Set(pairings.flatMap((pairing) => pairing.b)), lines),
  }
  const inOwn = (side: 'a' | 'b', other: Telling) => (point: number) => {
    const pairing = pairings.find((row) => row[side].includes(point))
    const match = pairing && (other.points[(side === 'a' ? pairing.b : pairing.a)[0] as number] as Point)
    return match ? { start: match.start, end: match.end, text: other.text } : undefined
  }
  const whole = one.complete && two.complete
  const bare = { [one.side]: [], [two.side]: [] }
  // An opening tells the day of the contact itself; its numbers and dates are no point of the talk.
  const told = shared.filter(({ row }) => row.rule !== 'both tell that the contact took place')
  return {
    contact,
    sides: [one.side, two.side],
    complete: { [one.side]: one.complete, [two.side]: two.complete },
    both: [...shared.map(({ row }) => row), ...lines.filter((line) => Object.keys(line.by).length === 2).map(factRow)],
    onlyIn: whole ? rest : bare,
    ...(whole ? {} : { fragments: Object.fromEntries([one, two].map(({ side, held }) => [side, { rows: rest[side] ?? [], ...held }])) }),
    wordings: wordingsOf(told, [one, two]),
    conflicts: conflictsOf(told, [one, two], lines),
    claimsAboutTheOther: claimLines([
      { side: one.side, about: two.side, text: one.text, claims: claimsOf(one.text, one.points, one.tellers, one.names), inOwn: inOwn('a', two) },
      { side: two.side, about: one.side, text: two.text, claims: claimsOf(two.text, two.points, two.tellers, two.names), inOwn: inOwn('b', one) },
    ]),
    facts,
    notes: [...one.notes, ...two.notes],
  }
}

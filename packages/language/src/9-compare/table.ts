import { type AccountComparison, type Range, type Row, type Span, sliceSpan } from '@readout/record'
import { align, isOpening, type Pairing, reasonOf } from './align.ts'
import { claimLines, claimsOf } from './claims.ts'
import { conflictsOf, type Shared } from './conflicts.ts'
import { type FactLine, factLines, factRow } from './facts.ts'
import { type Weighed, weigh } from './likeness.ts'
import { pointName } from './point-name.ts'
import type { Point } from './points.ts'
import { namesIn } from './side.ts'
import { openingOf, spansOf, type Telling } from './told.ts'
import { wordingsOf } from './wordings.ts'

/** The stronger of the kinds in a row names the row: a warning that the other side tells as a topic is a warning. */
const STRENGTH: Row['row'][] = ['warning', 'promise', 'demand', 'step', 'praise', 'claim', 'topic', 'fact']
const kindOf = (points: Point[]): Row['row'] => STRENGTH.find((kind) => points.some((point) => point.kind === kind)) ?? 'claim'

/** A clause about the contact itself, this short, that holds a fact of it tells nothing else. */
const LONGEST_FACT_CLAUSE = 20
const OF_CONTACT = /^(?:(?:the|this|their) )?(?:(?:tele)?phone |video )?(?:call|conversation|meeting|talks|exchange|visit|it)\b/i

const at = <T>(list: readonly T[], indices: number[]): T[] => indices.map((i) => list[i] as T)

/**
 * The words of facts, widened to the clause each is told in where that clause tells nothing but this fact; a clause that tells facts alone makes no other row.
 */
function factsInPlace(lines: FactLine[], tellings: [Telling, Telling]): { lines: FactLine[]; points: Set<Point> } {
  const held = new Map<Point, number>()
  const clauseOf = (side: string, span: Span): { told: Telling; point: Point } | undefined => {
    const told = tellings.find((one) => one.side === side)
    const point = told?.points.find((one) => one.start <= span.start && span.end <= one.end)
    if (!told?.own || !point || point.tokens.length > LONGEST_FACT_CLAUSE) return undefined
    return OF_CONTACT.test(told.text.slice(point.start, point.end)) ? { told, point } : undefined
  }
  for (const line of lines)
    for (const [side, span] of Object.entries(line.by)) {
      const point = clauseOf(side, span)?.point
      if (point) held.set(point, (held.get(point) ?? 0) + 1)
    }
  const widen = (side: string, span: Span): Span => {
    const clause = clauseOf(side, span)
    return clause && held.get(clause.point) === 1 ? sliceSpan(clause.told.text, clause.point.start, clause.point.end) : span
  }
  const widened = lines.map((line) => ({ ...line, by: Object.fromEntries(Object.entries(line.by).map(([side, span]) => [side, widen(side, span)])) }))
  return { lines: widened, points: new Set(held.keys()) }
}

const commitmentAt =
  ({ commitments }: Telling) =>
  (range: Range): string | undefined =>
    commitments.find(({ consequence }) => consequence.start < range.end && range.start < consequence.end)?.id

const without = (told: Telling, points: ReadonlySet<Point>): Telling => {
  const kept = told.points.map((_, i) => i).filter((i) => !points.has(told.points[i] as Point))
  return { ...told, points: at(told.points, kept), tellers: at(told.tellers, kept) }
}

function sharedRow(pairing: Pairing, [one, two]: [Telling, Telling], [weighedOne, weighedTwo]: [Weighed[], Weighed[]], opening: string): Shared {
  const mine = at(one.points, pairing.a)
  const theirs = at(two.points, pairing.b)
  const named = [
    ...at(weighedOne, pairing.a).map((weighed) => ({ weighed, text: one.text })),
    ...at(weighedTwo, pairing.b).map((weighed) => ({ weighed, text: two.text })),
  ]
  const row: Row = {
    point: isOpening(pairing) ? opening : pointName(named),
    row: isOpening(pairing) ? 'fact' : kindOf([...mine, ...theirs]),
    by: { [one.side]: spansOf(one, pairing.a), [two.side]: spansOf(two, pairing.b) },
    rule: reasonOf(weighedOne[pairing.a[0] as number] as Weighed, weighedTwo[pairing.b[0] as number] as Weighed, pairing.likeness),
  }
  return { row, one: mine, two: theirs }
}

/** The rows of one side that no row of the other's met. */
function restOf(told: Telling, weighed: Weighed[], used: ReadonlySet<number>, { facts, opening }: { facts: FactLine[]; opening: string }): Row[] {
  const opens = openingOf(told, weighed)
  const rows = weighed.flatMap((one, i): Row[] => {
    if (used.has(i)) return []
    const spans = spansOf(told, [i])
    const rule = told.ruleOf(one.point)
    if (i === opens) return [{ point: opening, row: 'fact', by: { [told.side]: spans }, spans, rule }]
    return [{ point: pointName([{ weighed: one, text: told.text }]), row: one.point.kind, by: { [told.side]: spans }, spans, rule }]
  })
  const alone = facts.filter((fact) => told.side in fact.by && Object.keys(fact.by).length === 1).map(factRow)
  return [...rows, ...alone.map((row) => ({ ...row, spans: row.by[told.side] ?? [] }))].sort((x, y) => (x.spans?.[0]?.start ?? 0) - (y.spans?.[0]?.start ?? 0))
}

/** The contact's id, and what the row that tells that it took place is called. */
export type Head = { contact: string; opening: string }

/**
 * The table of two tellings of one contact. Without both whole, what is left of each stands in `fragments`, never in `onlyIn`.
 * Example: two whole tellings that share one clause of three -> one row in both, two in each onlyIn.
 */
export function tableOf({ contact, opening }: Head, tellings: [Telling, Telling], facts: AccountComparison['facts']): AccountComparison {
  const { lines, points } = factsInPlace(factLines(facts), tellings)
  const one = without(tellings[0], points)
  const two = without(tellings[1], points)
  const [weighedOne = [], weighedTwo = []] = weigh(
    [one, two].map((told) => ({
      points: told.points,
      tellers: told.tellers,
      own: told.names.own,
      other: told.names.other,
      namesIn: namesIn(told.names),
      isTime: told.isTime,
    })),
  )
  const pairings = align(weighedOne, weighedTwo, { a: openingOf(one, weighedOne), b: openingOf(two, weighedTwo) })
  const shared = pairings.map((pairing) => sharedRow(pairing, [one, two], [weighedOne, weighedTwo], opening))
  const rest = {
    [one.side]: restOf(one, weighedOne, new Set(pairings.flatMap((pairing) => pairing.a)), { facts: lines, opening }),
    [two.side]: restOf(two, weighedTwo, new Set(pairings.flatMap((pairing) => pairing.b)), { facts: lines, opening }),
  }
  const inOwn = (side: 'a' | 'b', other: Telling) => (point: number) => {
    const pairing = pairings.find((row) => row[side].includes(point))
    const match = pairing && (other.points[(side === 'a' ? pairing.b : pairing.a)[0] as number] as Point)
    return match ? { start: match.start, end: match.end, text: other.text } : undefined
  }
  const whole = one.complete && two.complete
  const bare = { [one.side]: [], [two.side]: [] }
  // An opening tells the day of the contact itself; its numbers and dates are no point of the talk.
  const told = shared.filter((_, i) => !isOpening(pairings[i] as Pairing))
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
      {
        side: one.side,
        about: two.side,
        text: one.text,
        claims: claimsOf(one.text, one.points, one.tellers, one.names),
        inOwn: inOwn('a', two),
        commitmentAt: commitmentAt(one),
      },
      {
        side: two.side,
        about: one.side,
        text: two.text,
        claims: claimsOf(two.text, two.points, two.tellers, two.names),
        inOwn: inOwn('b', one),
        commitmentAt: commitmentAt(two),
      },
    ]),
    facts,
    notes: [...one.notes, ...two.notes],
  }
}

import { type Reading, type Row, sliceSpan, type When } from '@readout/record'
import type { FactLine } from './facts.ts'
import { factRow } from './facts.ts'
import { type Quantity, quantitiesOf, unlikeUnits } from './quantities.ts'
import type { Point } from './points.ts'
import type { Telling } from './told.ts'

/** One row that both tell, with the points of each side in it. */
export type Shared = { row: Row; one: Point[]; two: Point[] }

type Times = Reading['times']

const quantities = (points: Point[], { isTime }: Telling): Quantity[] => points.flatMap((point) => quantitiesOf(point.tokens, isTime))

/** The one day that points name, where they name one alone. */
export function dayOf(points: Point[], times: Times): When | undefined {
  const days = times.filter(({ precision, span }) => precision === 'day' && span && points.some((point) => point.start <= span.start && span.end <= point.end))
  return new Set(days.map((day) => day.value)).size === 1 ? days[0] : undefined
}

/** True for two days that are not one. */
export const unlikeDays = (a: When | undefined, b: When | undefined): boolean =>
  a !== undefined && b !== undefined && a.value.slice(0, 10) !== b.value.slice(0, 10)

/**
 * Where the two accounts cannot both be right: who asked for the contact, how long it took, a number of the same thing, the day of the same step.
 * Example: a row in which one account says 12 percent and the other 15 -> a conflict "…: percent".
 */
export function conflictsOf(shared: Shared[], [one, two]: [Telling, Telling], facts: FactLine[]): Row[] {
  const rows = facts.filter((fact) => fact.differs).map((fact): Row => ({ ...factRow(fact), rule: `${fact.point} differs` }))
  for (const { row, one: mine, two: theirs } of shared) {
    const by = {
      [one.side]: mine.map((point) => sliceSpan(one.text, point.start, point.end)),
      [two.side]: theirs.map((point) => sliceSpan(two.text, point.start, point.end)),
    }
    if (unlikeUnits(quantities(mine, one), quantities(theirs, two)).length) rows.push({ point: row.point, row: row.row, by, rule: 'number differs' })
    if (unlikeDays(dayOf(mine, one.times), dayOf(theirs, two.times))) rows.push({ point: row.point, row: row.row, by, rule: 'date differs' })
  }
  return rows
}

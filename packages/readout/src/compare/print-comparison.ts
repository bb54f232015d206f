import { summarize } from '@readout/record'
import type { AccountComparison, Row } from '@readout/record'
import { clean } from '../output/wrap.ts'

/** What a cell says where a side's text, held whole, has nothing of a point. */
const EMPTY = 'not in the text we hold'

const cell = (row: Row, side: string): string => row.by[side]?.map((span) => `${span.exact} [${span.start}–${span.end}]`).join(' … ') ?? EMPTY

/**
 * A comparison as a person reads it: the summary, then one point after the other, side under side; `differences` leaves out what both tell alike.
 * Example: a row both tell -> "prisoner exchange" and under it each side's own words with their characters.
 */
export function printComparison(comparison: AccountComparison, { differences = false } = {}): string {
  const [a, b] = comparison.sides
  const lines = [`${a} and ${b}`, '', ...summarize(comparison), '']
  const tell = (row: Row) => lines.push(`${row.row.toUpperCase()}  ${row.point}`, `  ${a}: ${cell(row, a)}`, `  ${b}: ${cell(row, b)}`, '')
  const worded = new Set(comparison.wordings.map((wording) => wording.point))
  for (const row of comparison.both) if (!differences || worded.has(row.point)) tell(row)
  for (const side of comparison.sides) for (const row of comparison.onlyIn[side] ?? []) tell(row)
  for (const conflict of comparison.conflicts) tell(conflict)
  lines.push('Read by machine, not checked.')
  // What a page says never steers the terminal.
  return `${lines.map(clean).join('\n')}\n`
}

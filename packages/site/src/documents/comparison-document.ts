import { type AccountComparison, differingRows, emptyCell, nameSides, type Row, type Span, tellValue, tellWhen } from '@readout/record'
import type { Document, DocumentCell, DocumentPart, DocumentSource } from './document.ts'

/** One side of a comparison as a reader meets it: its name, and the page that its words stand in. */
export type ComparedSide = { name: string; source: DocumentSource }

export type ComparisonOptions = {
  /** By side, as `comparison.sides` names them; two sides quoted by one page share its source. */
  sides: Record<string, ComparedSide>
  /** ISO 8601 in UTC. */
  made: string
  title?: string
  address?: string
  /** Leaves out what both tell alike. */
  differences?: boolean
  /** True once a person has checked the comparison; else every cell carries the mark. */
  checked?: boolean
}

type Told = { text: string }

/** Rows that stand among the facts of the contact already. */
const CONTACT_FACTS = new Set(['how long it took', 'who asked for it'])
const isFact = ({ row, point }: Row): boolean => row === 'fact' && CONTACT_FACTS.has(point)

/**
 * Two sides' accounts as a document: one row a point, one column a side, each cell with the number of its source.
 * An empty cell says what is held, never what a side left out.
 * Example: a topic only A names -> ['topic: grain', 'grain from the port [1] †', 'not in the text we hold'].
 */
export function comparisonDocument(comparison: AccountComparison, options: ComparisonOptions): Document {
  const [a, b] = comparison.sides
  const nameOf = (side: string) => options.sides[side]?.name ?? side
  const { sources, numberOf } = numbered(comparison.sides, options.sides)
  const empty = (side: string) => emptyCell(comparison, side)
  const cell = (side: string, told: Told | undefined): DocumentCell =>
    told?.text ? { text: told.text, refs: numberOf(side), ...(options.checked ? {} : { unchecked: true }) } : { text: empty(side) }
  const pair = (point: string, by: (side: string) => Told | undefined): DocumentCell[] => [{ text: point }, cell(a, by(a)), cell(b, by(b))]
  const words = (spans: readonly Span[] | undefined): Told | undefined =>
    spans?.length ? { text: spans.map((span) => oneLine(span.exact)).join(' … ') } : undefined
  const rowOf = (row: Row) => pair(`${row.row}: ${row.point}`, (side) => words(row.by[side]))
  const both = (options.differences ? differingRows(comparison) : comparison.both).filter((row) => !isFact(row))
  // Of a side not held whole, what is held beside the common rows stands in fragments, and says nothing of the other.
  const only = comparison.sides.flatMap((side) =>
    [...(comparison.onlyIn[side] ?? []), ...(comparison.fragments?.[side]?.rows ?? [])].filter((row) => !isFact(row)).map(rowOf),
  )
  const columns = ['Point', nameOf(a), nameOf(b)]
  const table = (caption: string, head: string[], rows: DocumentCell[][]): DocumentPart[] =>
    rows.length ? [{ kind: 'table', caption, columns: head, rows }] : []
  const others = comparison.claimsAboutTheOther.map((claim) => [
    { text: nameOf(claim.by) },
    cell(claim.by, { text: oneLine(claim.span.exact) }),
    cell(claim.about, claim.inOwn && { text: oneLine(claim.inOwn.exact) }),
  ])
  const parts = [
    ...table('What each side tells', columns, [...factsOf(comparison, pair, nameOf), ...both.map(rowOf), ...only]),
    ...table('Told differently', columns, comparison.conflicts.map(rowOf)),
    ...table(
      'Wording',
      [...columns, 'Difference'],
      comparison.wordings.map((wording) => [
        ...pair(wording.point, (side) => (wording.by[side] ? { text: oneLine(wording.by[side].exact) } : undefined)),
        { text: nameSides(wording.difference, comparison.sides, Object.fromEntries(comparison.sides.map((side) => [side, nameOf(side)]))) },
      ]),
    ),
    ...table('What one side says of the other', ['Who says it', 'Its words', 'The other’s own text'], others),
  ]
  return {
    title: options.title ?? `${nameOf(a)} and ${nameOf(b)}: two accounts`,
    about: [tellHeld(comparison, nameOf)],
    parts: parts.length ? parts : [{ kind: 'paragraph', text: 'No point was found in which the two texts can be laid side by side.' }],
    sources,
    made: options.made,
    ...(options.address ? { address: options.address } : {}),
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The sources, each once, and which numbers a side's words carry. */
function numbered(sides: readonly string[], named: Record<string, ComparedSide>): { sources: DocumentSource[]; numberOf: (side: string) => number[] } {
  const sources: DocumentSource[] = []
  const numbers = new Map<string, number[]>()
  for (const side of sides) {
    const source = named[side]?.source
    if (!source) continue
    const key = JSON.stringify(source)
    const at = sources.findIndex((other) => JSON.stringify(other) === key)
    numbers.set(side, [at < 0 ? sources.push(source) : at + 1])
  }
  return { sources, numberOf: (side) => numbers.get(side) ?? [] }
}

function tellHeld({ sides, complete }: AccountComparison, nameOf: (side: string) => string): string {
  const parts = sides.filter((side) => !complete[side]).map(nameOf)
  if (!parts.length) return 'Both texts are held whole. An empty cell says what a text does not hold, not that it did not happen.'
  return `Of ${parts.join(' and ')} only fragments are held: this shows what pages quote, not what a side left out.`
}

function factsOf(
  { facts }: AccountComparison,
  pair: (point: string, by: (side: string) => Told | undefined) => DocumentCell[],
  nameOf: (side: string) => string,
): DocumentCell[][] {
  const { issued, initiator, duration, nextSteps } = facts
  const length = (side: string): Told | undefined => {
    const told = duration?.[side]
    return told && { text: [told.value ? tellValue(told.value) : undefined, oneLine(told.span.exact)].filter(Boolean).join(': ') }
  }
  const rows: DocumentCell[][] = []
  if (issued) rows.push(pair('issued', (side) => (issued[side] ? { text: tellWhen(issued[side]) } : undefined)))
  if (initiator)
    rows.push(
      pair('asked for by', (side) => (initiator[side] ? { text: `${nameOf(initiator[side].side)}: ${oneLine(initiator[side].span.exact)}` } : undefined)),
    )
  if (duration) rows.push(pair('how long', length))
  if (nextSteps)
    rows.push(pair('next steps', (side) => (nextSteps[side]?.length ? { text: nextSteps[side].map((span) => oneLine(span.exact)).join(' … ') } : undefined)))
  return rows
}

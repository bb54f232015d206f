import { type AccountComparison, differingRows, emptyCell, nameSides, type Row, type Span, summarize, tellWhen } from '@readout/record'
import type { Terminal } from '../output/terminal.ts'
import { clean, columns, type Piece, wrap } from '../output/wrap.ts'

/**
 * How a comparison is printed: `names` puts names for the sides' codes; `differences` leaves out what both tell alike; `explain` says why a row is one, and each
 * clause that is in none; `own` for two texts that are the sides' own.
 */
export type PrintComparison = { terminal: Terminal; names?: Record<string, string>; differences?: boolean; explain?: boolean; own?: boolean }

/** From this width on the two sides stand beside each other; under it one below the other. */
const TWO_COLUMNS = 72
const GAP = ' │ '

type Cell = { words: string; place: string }
type Drawn = { row: Row; told?: string }

/**
 * A comparison as a person reads it: the summary, what each says of the contact, then row by row both sides' own words with their characters: two columns, one
 * below the other on a narrow terminal, one line each with --plain.
 * Example: a row both tell -> "PROMISE  prisoner exchange" and under it the two texts' words.
 */
export function printComparison(comparison: AccountComparison, options: PrintComparison): string {
  const { terminal, names = {} } = options
  const { bold, dim } = terminal.colours
  const nameOf = (side: string) => clean(names[side] ?? side)
  const [a, b] = comparison.sides
  const out = [bold(`${nameOf(a)} and ${nameOf(b)}`), ...set([{ text: tellHeld(comparison, nameOf, options.own), style: dim }], terminal), '']
  for (const sentence of summarize(comparison, names)) out.push(...set([{ text: `· ${clean(sentence)}` }], terminal))
  const head = [...heads([nameOf(a), nameOf(b)], terminal), ...issued(comparison, options)]
  if (head.length) out.push('', ...head)
  const { conflicts } = comparison
  const shown = (options.differences ? differingRows(comparison) : comparison.both).filter((row) => !conflicts.some((one) => isSame(one, row)))
  const section = (title: string, rows: Drawn[]) => {
    if (rows.length)
      out.push(
        '',
        dim(title),
        ...rows.flatMap((drawn) => [...(terminal.wrap ? [''] : []), ...printRow(drawn, comparison, options)]).slice(terminal.wrap ? 1 : 0),
      )
  }
  section(
    'told differently',
    conflicts.map((row) => ({ row })),
  )
  section(
    'in both',
    shown.map((row) => ({ row })),
  )
  const whole = comparison.sides.every((side) => comparison.complete[side])
  for (const side of comparison.sides) {
    const rows = whole ? (comparison.onlyIn[side] ?? []) : (comparison.fragments?.[side]?.rows ?? [])
    const title = whole ? `only in ${nameOf(side)}'s text` : `held of ${nameOf(side)} beside that`
    section(
      title,
      rows.map((row) => ({ row, ...toldOf(row, side, comparison, nameOf) })),
    )
  }
  out.push(...leftAside(comparison, options), '', dim('Read by machine, not checked.'))
  return `${out.join('\n')}\n`
}

/** Titles and forms of words are left aside in every account: they are told only with --explain. */
const USUAL = new Set(['title', 'boilerplate'])

/** The clauses that are in no row, each reason once with how many there are; with `explain` the words of each. */
function leftAside({ notes, sides }: AccountComparison, { terminal, names = {}, explain }: PrintComparison): string[] {
  const { dim } = terminal.colours
  const told = new Map<string, string[]>()
  for (const { rule, reason, span } of notes)
    if (explain || !USUAL.has(rule)) told.set(reason, [...(told.get(reason) ?? []), ...(span ? [clean(span.exact)] : [])])
  if (!told.size) return []
  const lines = [...told].flatMap(([reason, words]) => [
    ...set([{ text: `${clean(nameSides(reason, sides, names))}${words.length > 1 ? ` (${words.length} clauses)` : ''}` }], terminal, 2),
    ...(explain ? words.flatMap((one) => set([{ text: one, style: dim }], terminal, 4)) : []),
  ])
  return ['', dim('in no row'), ...lines]
}

/** True for a conflict and the row it was found in: a row is shown once. */
const isSame = (one: Row, two: Row): boolean => Object.entries(one.by).every(([side, spans]) => spans[0]?.start === two.by[side]?.[0]?.start)

/** Whether a row tells something of the other side: what it said, did or agreed to. */
function toldOf(row: Row, side: string, { claimsAboutTheOther }: AccountComparison, nameOf: (side: string) => string): { told?: string } {
  const spans = row.by[side] ?? []
  const claim = claimsAboutTheOther.find(({ by, span }) => by === side && spans.some((own) => own.start < span.end && span.start < own.end))
  return claim ? { told: claim.joint ? 'told of both' : `told of ${nameOf(claim.about)}` } : {}
}

function tellHeld({ sides, complete, fragments }: AccountComparison, nameOf: (side: string) => string, own = false): string {
  const cut = sides.filter((side) => !complete[side])
  if (!cut.length) return 'Both texts are held whole. An empty cell tells what a text does not hold, not that it did not happen.'
  if (own) return `The text of ${cut.map(nameOf).join(' and ')} could not be read whole, so nothing is said about what either text leaves out.`
  const via = [...new Set(cut.flatMap((side) => fragments?.[side]?.via ?? []))].map(clean)
  return `Of ${cut.map(nameOf).join(' and ')} only fragments are held${via.length ? `, via ${via.join(', ')}` : ''}: this shows what is quoted, not what a side left out.`
}

function issued({ facts, sides }: AccountComparison, options: PrintComparison): string[] {
  const { issued: days } = facts
  if (!days) return []
  const cells = sides.map((side): Cell => ({ words: days[side] ? clean(tellWhen(days[side])) : 'not told', place: '' }))
  return [...label('ISSUED', '', undefined, options), ...cellsOf(cells as [Cell, Cell], sides, options)]
}

function printRow({ row, told }: Drawn, comparison: AccountComparison, options: PrintComparison): string[] {
  const { sides, wordings } = comparison
  const { names = {} } = options
  const cells = sides.map((side) => cellOf(row.by[side], emptyCell(comparison, side), row.rule)) as [Cell, Cell]
  const { dim, yellow } = options.terminal.colours
  const inRow = wordings.filter(({ by }) =>
    Object.entries(by).every(([side, span]) => row.by[side]?.some((own) => own.start === span.start && own.end === span.end)),
  )
  const notes: Piece[] = inRow.map(({ difference }) => ({ text: `≠ ${clean(nameSides(difference, sides, names))}`, style: yellow }))
  if (options.explain) notes.push({ text: `why: ${clean(row.rule)}`, style: dim })
  if (!options.terminal.wrap) return [[rowLabel(row, told), ...inlineCells(cells, sides, options), ...notes.map(({ text }) => text)].join('  ')]
  return [
    ...label(row.row.toUpperCase(), clean(row.point), told, options),
    ...cellsOf(cells, sides, options),
    ...notes.flatMap((piece) => set([piece], options.terminal, 2)),
  ]
}

const rowLabel = (row: Row, told: string | undefined): string => [row.row.toUpperCase(), clean(row.point), told && `(${told})`].filter(Boolean).join('  ')

/** Marks stand only round quoted words; a paraphrase is shown as one. */
function cellOf(spans: Span[] | undefined, empty: string, rule: string): Cell {
  if (!spans?.length) return { words: clean(empty), place: '' }
  const words = spans.map((span) => clean(span.exact)).join(' … ')
  const shown = rule === 'quoted' ? `“${words}”` : rule === 'paraphrased' ? `${words} (paraphrased)` : words
  return { words: shown, place: spans.map((span) => `[${span.start}–${span.end}]`).join(' ') }
}

function label(kind: string, point: string, told: string | undefined, { terminal }: PrintComparison): string[] {
  if (!terminal.wrap) return [kind]
  const { bold, dim } = terminal.colours
  return set(
    [{ text: kind, style: bold }, ...(point ? [{ text: `  ${point}`, style: bold }] : []), ...(told ? [{ text: `  · ${told}`, style: dim }] : [])],
    terminal,
  )
}

function inlineCells(cells: [Cell, Cell], sides: [string, string], { names = {} }: PrintComparison): string[] {
  return cells.map(({ words, place }, i) => `${clean(names[sides[i] as string] ?? (sides[i] as string))}: ${words}${place ? ` ${place}` : ''}`)
}

/** The two cells of a row: beside each other where there is room, else one below the other under the side's name. */
function cellsOf(cells: [Cell, Cell], sides: [string, string], options: PrintComparison): string[] {
  const { terminal, names = {} } = options
  const { cyan, dim } = terminal.colours
  const pieces = ({ words, place }: Cell): Piece[] => [{ text: words, ...(place ? {} : { style: dim }) }, ...(place ? [{ text: ` ${place}`, style: dim }] : [])]
  if (!terminal.wrap) return [inlineCells(cells, sides, options).join('  ')]
  if (terminal.width < TWO_COLUMNS)
    return cells.flatMap((cell, i) => [cyan(`  ${clean(names[sides[i] as string] ?? (sides[i] as string))}`), ...set(pieces(cell), terminal, 4)])
  const width = columnWidth(terminal)
  const [left, right] = cells.map((cell) => wrap(pieces(cell), width)) as [string[], string[]]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => beside(left[i] ?? '', right[i] ?? '', terminal))
}

const columnWidth = ({ width }: Terminal): number => Math.floor((width - 2 - GAP.length) / 2)

function beside(left: string, right: string, terminal: Terminal): string {
  const gap = Math.max(0, columnWidth(terminal) - columns(stripped(left)))
  return `  ${left}${' '.repeat(gap)}${terminal.colours.dim(GAP)}${right}`.trimEnd()
}

/** The names of the sides over their columns. */
function heads([a, b]: [string, string], terminal: Terminal): string[] {
  if (!terminal.wrap || terminal.width < TWO_COLUMNS) return []
  const { cyan } = terminal.colours
  return [beside(cyan(a), cyan(b), terminal)]
}

function set(pieces: Piece[], { width, wrap: wrapped }: Terminal, indent = 0): string[] {
  return wrap(pieces, wrapped ? width - indent : Number.MAX_SAFE_INTEGER).map((row) => ' '.repeat(wrapped ? indent : 0) + row)
}

const stripped = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')

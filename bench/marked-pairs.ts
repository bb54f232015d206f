import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Range } from '@readout/record'

const folder = join(import.meta.dirname, '..', 'examples', 'pairs')

/** One side's text with the marks taken off, and its title. */
export type MarkedAccount = { title: string; text: string }

/** A row as marked by hand: its name and, for each side that tells it, where. */
export type MarkedRow = { point: string; by: Record<string, Range[]> }

/** Two invented accounts of one contact with the rows a reader would cut. Ranges count UTF-16 units of that side's text. */
export type MarkedPair = {
  id: string
  date: string
  sides: [string, string]
  accounts: Record<string, MarkedAccount>
  both: MarkedRow[]
  onlyIn: Record<string, MarkedRow[]>
  conflicts: MarkedRow[]
  claims: { by: string; span: Range }[]
  initiator: Record<string, string>
  duration: Record<string, string>
}

/**
 * Takes the marks off one account: `{point words}` is a span of a row, `{point! words}` one that tells something of the other side too; marks may nest.
 * Example: '{call They spoke}.' -> text 'They spoke.', marks [{ point: 'call', claim: false, start: 0, end: 10 }].
 */
export function parseAccount(marked: string): { text: string; marks: (Range & { point: string; claim: boolean })[] } {
  let text = ''
  const marks: (Range & { point: string; claim: boolean })[] = []
  const open: { point: string; claim: boolean; start: number }[] = []
  for (let at = 0; at < marked.length; ) {
    const mark = /^\{([a-z]+)(!?) /.exec(marked.slice(at, at + 40))
    if (mark) {
      open.push({ point: mark[1] as string, claim: mark[2] === '!', start: text.length })
      at += mark[0].length
    } else if (marked[at] === '}') {
      const closed = open.pop()
      if (!closed) throw new Error(`a closing brace too many after: ${text.slice(-40)}`)
      marks.push({ ...closed, end: text.length })
      at++
    } else text += marked[at++]
  }
  if (open.length) throw new Error(`a mark that is never closed: ${open[0]?.point}`)
  return { text, marks: marks.sort((a, b) => a.start - b.start) }
}

/** Reads one marked pair. Throws where a row named in its head is not marked. */
export function parsePair(id: string, file: string): MarkedPair {
  const [head = '', ...parts] = file.split(/^--- (?=\w+$)/m)
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? ''
  const sides = field('sides').split(' ') as [string, string]
  const rows = new Map<string, MarkedRow>()
  const pair: MarkedPair = {
    id,
    date: field('date'),
    sides,
    accounts: {},
    both: [],
    onlyIn: Object.fromEntries(sides.map((side) => [side, []])),
    conflicts: [],
    claims: [],
    initiator: {},
    duration: {},
  }
  for (const part of parts) {
    const side = part.slice(0, part.indexOf('\n'))
    const { text, marks } = parseAccount(part.slice(side.length + 1).trim())
    pair.accounts[side] = { title: field(`title ${side}`), text }
    for (const { point, claim, start, end } of marks) {
      const row = rows.get(point) ?? { point, by: {} }
      rows.set(point, row)
      row.by[side] = [...(row.by[side] ?? []), { start, end }]
      if (claim) pair.claims.push({ by: side, span: { start, end } })
    }
    const initiator = field(`initiator ${side}`)
    if (initiator) pair.initiator[side] = initiator.split(' | ')[0] as string
    const duration = field(`duration ${side}`)
    if (duration) pair.duration[side] = duration
  }
  for (const row of rows.values()) {
    const [only, second] = Object.keys(row.by)
    if (second) pair.both.push(row)
    else pair.onlyIn[only as string]?.push(row)
  }
  for (const [, name = ''] of head.matchAll(/^conflict: (\w+)$/gm)) {
    const row = rows.get(name)
    if (!row) throw new Error(`${id}: no row ${name}`)
    pair.conflicts.push(row)
  }
  return pair
}

/** All invented pairs, by file name. */
export function loadPairs(): MarkedPair[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parsePair(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')))
}

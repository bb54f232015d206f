import type { Terminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { printLine } from '../record-text/print-record.ts'

/** One told thing: a short label, its words, and what stands at the end of the row. */
export type Row = { label: string; text: string; tail?: string }

/** Rows as the record is printed: label, words, tail; `before` heads them. None gives nothing. */
export function printRows(rows: readonly Row[], terminal: Terminal, before = ''): string {
  if (!rows.length) return ''
  let label = ''
  const lines = rows.flatMap((row) => {
    const again = row.label === label
    label = row.label
    return printLine({ label: again && terminal.wrap ? '' : row.label, body: [{ text: clean(row.text) }], place: clean(row.tail ?? '') }, { terminal })
  })
  return `${before ? `${before}\n` : ''}${lines.join('\n')}\n`
}

/** A page list's end: how many there are in all. Example: moreOf(20, 45, 'contacts') -> '20 of 45 contacts shown.\n'. */
export const moreOf = (shown: number, total: number, what: string): string => (shown < total ? `${shown} of ${total} ${what} shown; --limit shows more.\n` : '')

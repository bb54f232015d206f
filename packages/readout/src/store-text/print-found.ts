import type { LineState } from '@readout/store'
import type { Terminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { dotted } from '../record-text/line.ts'
import { printHead, printLine } from '../record-text/print-record.ts'
import type { FoundInRecord } from './load-found.ts'

/** How a line stands, in words, or nothing for one that only the machine read. Example: 'checked by Ann'. */
export function tellState(state: LineState): string {
  if (state.state === 'machine') return ''
  const mended = state.mended?.length ? `, who mended ${state.mended.join(', ')}` : ''
  const where = state.carried ? { version: ' on an earlier version', copy: ' on another page' }[state.carried.by] : ''
  return `${state.state} by ${clean(state.by)}${where}${mended}${state.reason ? `: ${clean(state.reason)}` : ''}`
}

/** Found lines under the heading of their page. */
export function printFound(found: readonly FoundInRecord[], terminal: Terminal): string {
  const { dim, green } = terminal.colours
  const out: string[] = []
  let source = ''
  for (const { shown, line, state, older } of found) {
    if (shown.source.id !== source) {
      if (source) out.push('')
      out.push(...printHead(shown.reading, terminal))
      out.push(
        dim(dotted([shown.source.url ? clean(shown.source.url) : '', shown.source.id, older ? 'an older version: the page shows another text now' : ''])),
      )
    }
    source = shown.source.id
    const told = tellState(state)
    out.push(...printLine(told ? { ...line, body: [...line.body, { text: ` · ${told}`, style: green }] } : line, { terminal }))
  }
  return out.length ? `${out.join('\n')}\n` : ''
}

/** Counts in one row. Example: countsOf({ statement: 2, talks: 1 }) -> 'statement 2 · talks 1'. */
export function countsOf(counts: Readonly<Record<string, number>>, most = 6): string {
  const all = Object.entries(counts).filter(([value]) => value)
  const rest = all.length > most ? `${all.length - most} more` : ''
  return dotted([...all.slice(0, most).map(([value, number]) => `${clean(value)} ${number}`), rest])
}

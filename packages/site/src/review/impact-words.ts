import type { Reading } from '@readout/record'
import { counted, joined } from '../words/names.ts'

/** What else on its own page a verdict on a line touches, in numbers. */
export type Touched = { copies: number; commitments: number; contacts: number; events: number; inner: number }

/** What a verdict on `line` touches, from the reading alone and the number of its copies. */
export function touchedBy(reading: Reading, line: string, copies: number): Touched {
  return {
    copies,
    commitments: reading.commitments.filter(({ statements }) => statements.includes(line)).length,
    contacts: reading.contacts.filter(({ parties, initiator }) => parties.includes(line) || initiator?.actor === line).length,
    events: reading.events.filter(({ statements, contact, commitment }) => statements.includes(line) || contact === line || commitment === line).length,
    inner: reading.statements.filter(({ parent }) => parent === line).length,
  }
}

/** Example: { copies: 9, commitments: 1, … } -> 'Touches 9 copies on other pages and 1 if-then.'; nothing -> 'Touches this line alone.' */
export function tellTouched({ copies, commitments, contacts, events, inner }: Touched): string {
  const parts = [
    copies ? (copies === 1 ? '1 copy on another page' : `${copies} copies on other pages`) : '',
    commitments ? counted(commitments, 'if-then') : '',
    contacts ? counted(contacts, 'call or meeting', 'calls or meetings') : '',
    events ? counted(events, 'coded event') : '',
    inner ? counted(inner, 'line told inside it', 'lines told inside it') : '',
  ].filter(Boolean)
  return parts.length ? `Touches ${joined(parts)}.` : 'Touches this line alone.'
}

import { type Contact, type Reading, tellWhen } from '@readout/record'
import { counted, joined } from '../words/names.ts'

/** What else on its own page a verdict on a line touches, in numbers; contacts by name. */
export type Touched = { copies: number; commitments: number; contacts: string[]; events: number; inner: number }

/** More contacts than this are counted in place of being named. */
const MOST_NAMED = 2

/** What a verdict on `line` touches, from the reading alone and the number of its copies. */
export function touchedBy(reading: Reading, line: string, copies: number): Touched {
  return {
    copies,
    commitments: reading.commitments.filter(({ statements }) => statements.includes(line)).length,
    contacts: contactsOf(reading, line).map(nameOf),
    events: reading.events.filter(({ statements, contact, commitment }) => statements.includes(line) || contact === line || commitment === line).length,
    inner: reading.statements.filter(({ parent }) => parent === line).length,
  }
}

/** The contacts that a person, a statement or an if-then is part of. */
const contactsOf = (reading: Reading, line: string): Contact[] =>
  reading.contacts.filter(
    ({ id, parties, initiator }) =>
      parties.includes(line) ||
      initiator?.actor === line ||
      reading.accounts.some(({ contact, statements, commitments }) => contact === id && (statements.includes(line) || commitments.includes(line))),
  )

/** Example: a call on 30 December 2031 -> 'the call of Tue 30 Dec 2031'. */
const nameOf = ({ kind, when }: Contact): string => `the ${kind.replace('-', ' ')}${when ? ` of ${tellWhen(when)}` : ''}`

/** Example: { copies: 9, commitments: 1, contacts: ['the call of Tue 30 Dec 2031'], … } -> 'Touches 9 copies on other pages, 1 if-then and the call of Tue 30 Dec 2031.'; nothing -> 'Touches this line alone.' */
export function tellTouched({ copies, commitments, contacts, events, inner }: Touched): string {
  const parts = [
    copies ? (copies === 1 ? '1 copy on another page' : `${copies} copies on other pages`) : '',
    commitments ? counted(commitments, 'if-then') : '',
    ...(contacts.length > MOST_NAMED ? [counted(contacts.length, 'call or meeting', 'calls or meetings')] : contacts),
    events ? counted(events, 'coded event') : '',
    inner ? counted(inner, 'line told inside it', 'lines told inside it') : '',
  ].filter(Boolean)
  return parts.length ? `Touches ${joined(parts)}.` : 'Touches this line alone.'
}

import { type Joined, ReadoutError } from '@readout/record'
import { type Engine, listJoinedContacts, loadJoinedContact, loadSource } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { dotted } from '../record-text/line.ts'
import { joined } from '../record-text/names.ts'
import { tellValue } from '../record-text/tell-when.ts'
import { moreOf, printRows, type Row } from '../store-text/rows.ts'
import { tellJoinedContact } from '../store-text/tell-joined.ts'
import { numberOf, type StoreOptions } from './search.ts'

type Contact = Joined['contact']

/** `readout contact [ID]`: one call or meeting as every page tells it, or the list of them. */
export async function contactVerb(id: string | undefined, options: StoreOptions & { sides?: string[]; limit?: string }): Promise<number> {
  return withData(options, async (engine) => {
    const terminal = openTerminal(options)
    if (id !== undefined) {
      const contact = await findContact(engine, id)
      await writeOutput(options.json ? `${JSON.stringify(contact, null, 2)}\n` : await printContact(engine, contact, terminal), options.output)
      return EXIT.ok
    }
    const found = await listJoinedContacts(engine, {
      limit: numberOf('--limit', options.limit, 50),
      ...(options.sides ? { sides: options.sides } : {}),
    })
    const text = options.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : found.total
        ? printRows(found.rows.map(tellJoinedContact), terminal) + moreOf(found.rows.length, found.total, 'contacts')
        : `No contact${options.sides ? ` of ${joined(options.sides)}` : ''} is kept in ${placeOfData(options)}.\n`
    await writeOutput(text, options.output)
    return found.total ? EXIT.ok : EXIT.nothingFound
  })
}

/** A contact by its own id, or by the id of a line that tells of it. */
async function findContact(engine: Engine, id: string): Promise<Contact> {
  const own = await loadJoinedContact(engine, id)
  if (own) return own
  const { rows } = await listJoinedContacts(engine, { limit: 5000 })
  const told = rows.find((contact) => contact.id.startsWith(id) || contact.tellings.some(({ line }) => line === id))
  if (told && id.length >= 4) return told
  throw new ReadoutError('LINE_NOT_FOUND', `No contact ${id} is kept. readout contact lists them with their ids.`)
}

async function printContact(engine: Engine, contact: Contact, terminal: Terminal): Promise<string> {
  const tellings: Row[] = []
  for (const telling of contact.tellings) {
    const source = await loadSource(engine, telling.source)
    tellings.push({
      label: 'TOLD BY',
      text: dotted([
        telling.outlet ?? source?.outlet ?? 'an outlet not named',
        tellValue(telling.at) ?? telling.at,
        source?.headline ?? '',
        telling.initiator ? `asked for by ${telling.initiator.name}, says ${telling.initiator.saidBy || 'somebody not named'}` : '',
        telling.duration ? `${tellDuration(telling.duration.value, telling.duration.approx)}, says ${telling.duration.saidBy || 'somebody not named'}` : '',
        ...telling.accounts.map((account) => `${account.side}’s ${account.form} account${account.complete ? ', held whole' : ', in fragments'}`),
      ]),
      tail: telling.source,
    })
  }
  const whole = contact.tellings.flatMap((telling) =>
    telling.accounts.filter((account) => account.complete).map((account) => ({ side: account.side, source: telling.source })),
  )
  const missing = contact.sides.filter((side) => !whole.some((account) => account.side === side))
  const after = missing.length ? `\nThe own text of ${joined(missing)} is not held: what stands here is what other pages tell, not what a side left out.\n` : ''
  return printRows([tellJoinedContact(contact)], terminal) + printRows(tellings, terminal) + after
}

const tellDuration = (value: string | undefined, approx: true | undefined): string =>
  value ? `${approx ? 'about ' : ''}${tellValue(value) ?? value}` : 'of a length told only in words'

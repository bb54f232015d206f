import { type JoinedContact, tellWhen } from '@readout/record'
import type { Context } from 'hono'
import type { Listing, ListingRow } from '../../formats/listing.ts'
import type { SiteEnv } from '../../site-options.ts'
import { CONTACT_STATUS, kindOfContact, lengthOf } from '../../words/contact.ts'
import { capital } from '../../words/names.ts'
import { seeThings } from '../see-things.ts'
import { documentSource, seeTellings, type SeenLine } from '../seen-line.ts'

export const CONTACT_COLUMNS: Listing['columns'] = [
  { key: 'contact', label: 'Contact' },
  { key: 'when', label: 'When' },
  { key: 'length', label: 'How long' },
  { key: 'initiator', label: 'Asked for by' },
  { key: 'status', label: 'Standing' },
  { key: 'pages', label: 'Pages' },
]

/** A contact with the tellings that this viewer may see. */
export type SeenContact = { contact: JoinedContact; seen: { telling: JoinedContact['tellings'][number]; seen: SeenLine }[] }

/** Contacts of which this viewer may see a telling. */
export async function seeContacts(c: Context<SiteEnv>, contacts: readonly JoinedContact[]): Promise<SeenContact[]> {
  const shown = await seeThings(c, contacts)
  const all = await Promise.all(shown.map(async (contact) => ({ contact, seen: await seeTellings(c, contact.tellings) })))
  return all.filter(({ seen }) => seen.length)
}

/** Example: 'Call, Ann Oak and Bo Elm, Thu 30 Dec 2021'. */
export function titleOfContact({ kind, partyNames, sides, when }: JoinedContact): string {
  const who = partyNames.length ? partyNames.join(' and ') : sides.join(' and ')
  return [capital(kindOfContact(kind)), who || 'parties not named', when ? tellWhen({ ...when, basis: 'stated' }) : 'day not stated'].join(', ')
}

/** A contact as a row: what its pages say, each fact with who says so; where they differ, all of it. */
export function contactRow({ contact, seen }: SeenContact): ListingRow {
  const each = (of: (one: SeenContact['seen'][number]['telling']) => string) => [...new Set(seen.map(({ telling }) => of(telling)).filter(Boolean))].join('; ')
  const day = contact.when?.value.slice(0, 10) ?? ''
  const title = titleOfContact(contact)
  const unchecked = seen.some(({ seen: { state } }) => state.state === 'machine')
  return {
    id: contact.id,
    address: `/contact/${contact.id}`,
    title,
    updated: `${contact.latest.slice(0, 10)}T00:00:00Z`,
    cells: {
      contact: `${capital(kindOfContact(contact.kind))}, ${(contact.partyNames.length ? contact.partyNames : contact.sides).join(' ↔ ') || 'parties not named'}`,
      when: contact.when ? tellWhen(contact.when) : 'not stated',
      length: each(({ duration }) => (duration ? `${lengthOf(duration) || 'told'}, says ${duration.saidBy}` : '')) || 'not stated',
      initiator: each(({ initiator }) => (initiator ? `${initiator.name}, says ${initiator.saidBy}` : '')) || 'not stated',
      status: CONTACT_STATUS[contact.status] || 'held',
      pages: new Set(seen.map(({ telling }) => telling.source)).size,
    },
    ...(day.length === 10
      ? {
          calendar: {
            uid: contact.id,
            start: day,
            status: contact.status === 'cancelled' || contact.status === 'denied' ? 'CANCELLED' : contact.status === 'held' ? 'CONFIRMED' : 'TENTATIVE',
            sequence: Math.max(0, seen.length - 1),
            about: title,
          },
        }
      : {}),
    sources: seen.map(({ seen: { record, state } }) => documentSource(record, state.state === 'machine')),
    ...(unchecked ? { unchecked: true } : {}),
  }
}

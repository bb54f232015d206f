import { type Contact, type JoinedContact, type Part, type Reading, sourcedText } from '@readout/record'
import { dayAfter, dayNumber } from './days.ts'

/** A page without the contact's day tells of one that was held at most so many days before it. */
const UNDATED_DAYS = 3

/** Kinds that pages use for one another. Example: 'video-call' and 'call' -> 'call'; 'visit' and 'talks' -> 'meeting'. */
export const contactSort = (kind: string): string => (kind === 'call' || kind === 'video-call' ? 'call' : kind === 'letter' ? 'letter' : 'meeting')

/** The day a contact fell on, where the page gives one; of a range its first. Example: '2031-05-03T15:00' -> '2031-05-03'. */
export const contactDay = (contact: { when?: { value: string } | undefined }): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(contact.when?.value ?? '')?.[0]

/** The contacts of a page between two sides or more, each with the accounts of it. `actors`: joined ids by the page's own. */
export function contactParts(reading: Reading, at: string, actors: ReadonlyMap<string, string>): Part<'contact'>[] {
  const { source, article } = reading
  const outlet = article.outlet ? sourcedText(article.outlet) : undefined
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return reading.contacts.flatMap((contact): Part<'contact'>[] => {
    const sides = sidesOf(contact, actors)
    const day = contactDay(contact)
    if (sides.length < 2) return []
    const named = sides.join('+')
    const near = (from: number, to: number, mark: string, of: string) =>
      Array.from({ length: to - from + 1 }, (_, n) => `${named}|${mark}${dayAfter(of, from + n)}`)
    const nameOf = (id: string | null) => (id === 'page' ? (outlet ?? 'the page') : ((id && byId.get(id)?.name) ?? ''))
    const { initiator, duration } = contact
    return [
      {
        kind: 'contact',
        member: {
          source: source.id,
          line: contact.id,
          at,
          ...(outlet ? { outlet } : {}),
          evidence: contact.evidence.map((span) => ({ source: source.id, span })),
          kind: contact.kind,
          status: contact.status,
          ...(contact.when ? { when: contact.when } : {}),
          ...(initiator ? { initiator: { name: nameOf(initiator.actor), saidBy: nameOf(initiator.saidBy) } } : {}),
          ...(duration
            ? {
                duration: {
                  ...(duration.value ? { value: duration.value } : {}),
                  ...(duration.approx ? { approx: true as const } : {}),
                  saidBy: nameOf(duration.saidBy),
                },
              }
            : {}),
          accounts: reading.accounts.filter((account) => account.contact === contact.id),
          sides: contact.sides,
          parties: contact.parties,
          persons: contact.parties.filter((id) => byId.get(id)?.kind === 'person'),
        },
        keys: [day ? `${named}|${day}` : `${named}|~${at}`],
        lookups: day ? [...near(-1, 1, '', day), ...near(0, UNDATED_DAYS, '~', day)] : [...near(-UNDATED_DAYS, 0, '', at), ...near(-1, 1, '~', at)],
      },
    ]
  })
}

/** Codes of the sides; where they are not known, the joined parties. */
function sidesOf({ sides, parties }: Contact, actors: ReadonlyMap<string, string>): string[] {
  if (new Set(sides).size >= 2) return [...new Set(sides)].sort()
  return [...new Set(parties.flatMap((id) => actors.get(id) ?? []))].sort()
}

/** How surely a page's contact is a joined one: 3 on the same day, 2 on the day beside it, 1 where a page gives no day, 0 not. */
export function isContact({ member }: Part<'contact'>, joined: JoinedContact, actors: ReadonlyMap<string, string>): number {
  if (contactSort(member.kind) !== contactSort(joined.kind)) return 0
  const persons = member.persons.flatMap((id) => actors.get(id) ?? [])
  const met = persons.filter((id) => joined.persons.includes(id)).length
  // Ministers and presidents may speak on one day: where both name people, they must be the same people.
  if (persons.length && joined.persons.length && met < Math.min(2, persons.length, joined.persons.length)) return 0
  const [own, other] = [contactDay(member), contactDay(joined)]
  if (!own || !other) return 1
  const apart = Math.abs(dayNumber(own) - dayNumber(other))
  // A call at midnight falls on two days; two calls on two days by the same sides are two unless the same people hold them.
  return apart === 0 ? 3 : apart === 1 && met >= 2 ? 2 : 0
}

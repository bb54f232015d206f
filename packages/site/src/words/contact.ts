import { type Account, type Contact, type Talks, tellValue, tellWhen } from '@readout/record'
import { dotted, marked, type Names } from './names.ts'
import { unsure } from './statement.ts'

/** How a contact stands; one that was held needs no word. */
export const CONTACT_STATUS: Readonly<Record<Contact['status'], string>> = {
  held: '',
  scheduled: 'planned',
  postponed: 'put off',
  cancelled: 'called off',
  reported: 'reported, not confirmed',
  denied: 'denied',
}

export const kindOfContact = (kind: Contact['kind'] | Talks['kind']): string => kind.replace('-', ' ')

/** Who with whom. Example: 'Ann Oak ↔ Bo Elm'. */
export function between(parties: readonly string[], sides: readonly string[], names: Names): string {
  const named = parties.length ? parties.map(names.of) : [...sides]
  return named.length ? named.join(' ↔ ') : 'parties not named'
}

/** How long, in words. Example: { value: 'PT50M', approx: true } -> 'about 50 minutes'. */
export function lengthOf(duration: { value?: string | undefined; approx?: true | undefined; span?: { exact: string } } | undefined): string {
  if (!duration) return ''
  if (!duration.value) return duration.span ? marked(duration.span.exact) : ''
  return `${duration.approx ? 'about ' : ''}${tellValue(duration.value) ?? duration.value}`
}

/** Everything of a contact beside its parties, each with who says so. */
export function factsOfContact(contact: Contact, names: Names): string {
  const { initiator, duration, publicSegment, when } = contact
  return dotted([
    CONTACT_STATUS[contact.status],
    when ? `${tellWhen(when)}${/T\d/.test(when.value) ? '' : ', time not stated'}` : 'day not stated',
    duration && `${lengthOf(duration)}, ${names.says(duration.saidBy)}`,
    initiator && `asked for by ${names.of(initiator.actor)}, ${names.says(initiator.saidBy)}`,
    publicSegment && `${publicSegment.value ? 'with' : 'without'} a public part, ${names.says(publicSegment.saidBy)}`,
    ...contact.places.map(({ actor, place }) => (actor ? `${names.of(actor)} in ${place}` : `in ${place}`)),
    contact.topics.length ? `on ${contact.topics.map((topic) => topic.exact).join('; ')}` : '',
    ...unsure(contact.confidence),
  ])
}

const FORMS: Readonly<Record<Account['form'], string>> = {
  written: 'written account',
  briefing: 'account in a briefing',
  remarks: 'account in remarks',
  post: 'account in a post',
  press: 'account to the press',
}

/** One side's account in a sentence: its form, and whether its own text is held whole. */
export function tellAccount(account: Account, names: Names): string {
  const issuer = account.issuers.length ? names.list(account.issuers) : account.side
  return dotted([
    `${issuer}, ${FORMS[account.form]}`,
    account.issued && `issued ${tellWhen(account.issued)}`,
    account.complete ? 'held whole' : 'its own text is not held, so nothing is said about what it leaves out',
  ])
}

/** Everything of talks beside their name, in words. */
export function factsOfTalks(talks: Talks, names: Names): string {
  return dotted([
    talks.when ? tellWhen(talks.when) : 'day not stated',
    talks.place && `in ${talks.place.name}`,
    talks.topic && `on ${talks.topic.exact}`,
    announcedBy(talks.saidBy, names),
    talks.occurrence,
    talks.precondition && `only if ${talks.precondition.exact}`,
    ...unsure(talks.confidence),
  ])
}

/** Example: 'announced by Ann Oak'. */
export function announcedBy(saidBy: Talks['saidBy'], names: Names): string {
  if (saidBy === null) return 'who announced them is not said'
  return saidBy === 'page' ? `told by ${names.page}` : `announced by ${names.of(saidBy)}`
}

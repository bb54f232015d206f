import type { Account, Contact, Reading, Talks } from '@readout/record'
import { clean } from '../output/wrap.ts'
import { dotted, type Line, UNSURE_BELOW } from './line.ts'
import { marked, type Names, place } from './names.ts'
import { tellValue, tellWhen } from './tell-when.ts'

const STATUS: Record<Contact['status'], string> = {
  held: '',
  scheduled: 'planned',
  postponed: 'put off',
  cancelled: 'called off',
  reported: 'reported, not confirmed',
  denied: 'denied',
}

/** Contacts as lines. Example: 'CONTACT  call A ↔ B · Mon 29 Apr 2024, time not stated · about 40 minutes, says A · asked for by B, says A'. */
export function tellContacts(reading: Reading, names: Names): Line[] {
  return reading.contacts.map((contact) => ({
    label: 'CONTACT',
    body: [{ text: `${contact.kind.replace('-', ' ')} ${between(contact.parties, contact.sides, names)} · ${restOf(contact, names)}` }],
    place: place(contact.evidence),
    id: contact.id,
    rule: contact.rule,
    confidence: contact.confidence,
  }))
}

function between(parties: readonly string[], sides: readonly string[], names: Names): string {
  const named = parties.length ? parties.map(names.of) : sides.map(clean)
  return named.length ? named.join(' ↔ ') : '(parties not named)'
}

function restOf(contact: Contact, names: Names): string {
  const { initiator, duration, publicSegment, when } = contact
  const length = duration && (duration.value ? `${duration.approx ? 'about ' : ''}${tellValue(duration.value) ?? duration.value}` : marked(duration.span.exact))
  return dotted([
    STATUS[contact.status],
    when ? `${tellWhen(when)}${/T\d/.test(when.value) ? '' : ', time not stated'}` : 'day not stated',
    length && `${length}, ${names.says(duration?.saidBy ?? null)}`,
    initiator && `asked for by ${names.of(initiator.actor)}, ${names.says(initiator.saidBy)}`,
    publicSegment && `${publicSegment.value ? 'with' : 'without'} a public part, ${names.says(publicSegment.saidBy)}`,
    ...contact.places.map(({ actor, place: at }) => (actor ? `${names.of(actor)} in ${clean(at)}` : `in ${clean(at)}`)),
    contact.topics.length ? `on ${contact.topics.map((topic) => clean(topic.exact)).join('; ')}` : '',
    contact.confidence < UNSURE_BELOW ? 'unsure, check' : '',
  ])
}

const FORMS: Record<Account['form'], string> = {
  written: 'written account',
  briefing: 'account in a briefing',
  remarks: 'account in remarks',
  post: 'account in a post',
  press: 'account to the press',
}

/** Each side's own account of a contact, and whether its whole text is held. */
export function tellAccounts(reading: Reading, names: Names): Line[] {
  const contacts = new Map(reading.contacts.map((contact) => [contact.id, contact]))
  return reading.accounts.map((account) => {
    const { sentences, words, span } = account.length ?? {}
    const issuer = account.issuers.length ? names.list(account.issuers) : clean(account.side)
    const contact = contacts.get(account.contact)
    return {
      label: 'ACCOUNT',
      body: [
        {
          text: dotted([
            `${issuer}, ${FORMS[account.form]}${contact ? ` of the ${contact.kind.replace('-', ' ')}` : ''}`,
            account.issued && `issued ${tellWhen(account.issued)}`,
            sentences ? `${sentences} sentences` : words ? `${words} words` : '',
            account.complete
              ? 'held whole'
              : `${account.statements.length || 'no'} statement${account.statements.length === 1 ? '' : 's'} held; its own text is not, so nothing is said about what it leaves out`,
            account.tone?.length ? `calls it ${account.tone.map((tone) => marked(tone.exact)).join(', ')}` : '',
          ]),
        },
      ],
      place: span ? place([span]) : '',
      id: account.id,
    }
  })
}

/** Talks to come as lines. Example: 'TALKS  A ↔ B · 3 Dec, in Geneva · announced by B · expected'. */
export function tellTalks(reading: Reading, names: Names): Line[] {
  return reading.talks.map((talks) => ({
    label: 'TALKS',
    body: [
      {
        text: dotted([
          talks.name ? clean(talks.name.exact) : talks.kind,
          talks.parties.length ? talks.parties.map(names.of).join(' ↔ ') : '',
          datePlace(talks),
          talks.topic && `on ${clean(talks.topic.exact)}`,
          announced(talks, names),
          talks.occurrence,
          talks.precondition && `only if ${clean(talks.precondition.exact)}`,
          talks.confidence < UNSURE_BELOW && 'unsure, check',
        ]),
      },
    ],
    place: place(talks.evidence),
    id: talks.id,
    rule: talks.rule,
    confidence: talks.confidence,
  }))
}

function datePlace({ when, place: at }: Talks): string {
  return [when ? tellWhen(when) : 'day not stated', at ? `in ${clean(at.name)}` : ''].filter(Boolean).join(', ')
}

function announced({ saidBy }: Talks, names: Names): string {
  return saidBy === null ? 'who announced them is not said' : saidBy === 'page' ? `told by ${names.page}` : `announced by ${names.of(saidBy)}`
}

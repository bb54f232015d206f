import type { AccountComparison, Contact, Reading, Row, Span } from '@readout/record'
import { sideOf } from './side.ts'

type Facts = AccountComparison['facts']
type Held = { side: string; reading: Pick<Reading, 'actors' | 'article' | 'contacts' | 'talks'> }

/** The side that an account says asked for the contact. */
export function askerOf(reading: Pick<Reading, 'actors'>, contact: Contact | undefined): string | undefined {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const asker = contact?.initiator && byId.get(contact.initiator.actor)
  return asker && sideOf(asker, byId)
}

/** What each account says of the contact itself: issued when, who asked for it, how long it took, what comes next. */
export function factsOf(accounts: Held[]): Facts {
  const issued: NonNullable<Facts['issued']> = {}
  const initiator: NonNullable<Facts['initiator']> = {}
  const duration: NonNullable<Facts['duration']> = {}
  const nextSteps: Record<string, Span[]> = {}
  for (const { side, reading } of accounts) {
    const contact = reading.contacts[0]
    if (reading.article.published) issued[side] = reading.article.published
    const asker = askerOf(reading, contact)
    if (contact?.initiator && asker) initiator[side] = { side: asker, span: contact.initiator.span }
    if (contact?.duration) duration[side] = { ...(contact.duration.value === undefined ? {} : { value: contact.duration.value }), span: contact.duration.span }
    const steps = reading.talks.flatMap((talks) => talks.evidence.slice(0, 1))
    if (steps.length) nextSteps[side] = steps
  }
  const facts: Facts = {}
  if (Object.keys(issued).length) facts.issued = issued
  if (Object.keys(initiator).length) facts.initiator = initiator
  if (Object.keys(duration).length) facts.duration = duration
  if (Object.keys(nextSteps).length) facts.nextSteps = nextSteps
  return facts
}

const KINDS: Record<Contact['kind'], string> = {
  call: 'the call',
  'video-call': 'the video call',
  meeting: 'the meeting',
  visit: 'the visit',
  talks: 'the talks',
  letter: 'the letter',
}

/** What the row that tells that the contact took place is called. Example: openingName([a call]) -> 'the call'. */
export const openingName = (contacts: readonly Contact[]): string => (contacts[0] ? KINDS[contacts[0].kind] : 'the contact')

/** A fact of the contact that makes a row: its name, and where each side tells it. */
export type FactLine = { point: string; by: Record<string, Span>; differs: boolean; rule: string }

/** How long it took and who asked for it, where at least one account tells it; `differs` where both do and cannot both be right. */
export function factLines({ duration = {}, initiator = {} }: Facts): FactLine[] {
  const line = (point: string, of: Record<string, { span: Span }>, values: (string | undefined)[], rule: string): FactLine[] =>
    Object.keys(of).length
      ? [
          {
            point,
            by: Object.fromEntries(Object.entries(of).map(([side, { span }]) => [side, span])),
            differs: values.length === 2 && values.every((value) => value !== undefined) && values[0] !== values[1],
            rule,
          },
        ]
      : []
  return [
    ...line(
      'how long it took',
      duration,
      Object.values(duration).map(({ value }) => value),
      'length',
    ),
    ...line(
      'who asked for it',
      initiator,
      Object.values(initiator).map(({ side }) => side),
      'initiator',
    ),
  ]
}

/** A fact as a row of the table. Example: how long it took, told by both -> a row with both sides' words. */
export const factRow = ({ point, by, rule }: FactLine): Row => ({
  point,
  row: 'fact',
  by: Object.fromEntries(Object.entries(by).map(([side, span]) => [side, [span]])),
  rule,
})

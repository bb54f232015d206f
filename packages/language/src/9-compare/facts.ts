import type { AccountComparison, Reading, Span } from '@readout/record'
import { sideOf } from './side.ts'

type Facts = AccountComparison['facts']
type Held = { side: string; reading: Reading }

/** What each account says of the contact itself: issued when, who asked for it, how long it took, what comes next. */
export function factsOf(accounts: Held[]): Facts {
  const issued: NonNullable<Facts['issued']> = {}
  const initiator: NonNullable<Facts['initiator']> = {}
  const duration: NonNullable<Facts['duration']> = {}
  const nextSteps: Record<string, Span[]> = {}
  for (const { side, reading } of accounts) {
    const contact = reading.contacts[0]
    const byId = new Map(reading.actors.map((actor) => [actor.id, actor]))
    if (reading.article.published) issued[side] = reading.article.published
    const asker = contact?.initiator && byId.get(contact.initiator.actor)
    const askerSide = asker && sideOf(asker, byId)
    if (contact?.initiator && askerSide) initiator[side] = { side: askerSide, span: contact.initiator.span }
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

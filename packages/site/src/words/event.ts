import { type Assessment, type Event, tellWhen } from '@readout/record'
import { dotted, type Names } from './names.ts'
import { unsure } from './statement.ts'

const REALIS: Readonly<Record<Event['realis'], string>> = {
  actual: 'told as done',
  historical: 'earlier',
  future: 'to come',
  hypothetical: 'not done, only spoken of',
  negated: 'told as not done',
}

/** The four classes by the number that PLOVER gives them. */
export const QUADS: Readonly<Record<Event['quad'], string>> = {
  1: 'cooperation in words',
  2: 'cooperation in deeds',
  3: 'conflict in words',
  4: 'conflict in deeds',
}

/** Example: 'CONSULT (phone)'. */
export const typeOfEvent = ({ type, mode }: Pick<Event, 'type' | 'mode'>): string => `${type}${mode ? ` (${mode})` : ''}`

/** Who to whom. Example: 'Orvania → Kelmar'. */
export function sidesOfEvent({ actor, recipient, reciprocal }: Pick<Event, 'actor' | 'recipient' | 'reciprocal'>, names: Names): string {
  const from = actor.length ? names.list(actor) : 'not named'
  return recipient.length ? `${from} ${reciprocal ? '↔' : '→'} ${names.list(recipient)}` : from
}

export function factsOfEvent(event: Event, names: Names): string {
  return dotted([
    REALIS[event.realis],
    event.date && tellWhen(event.date),
    event.place && `in ${event.place}`,
    names.says(event.claimedBy),
    ...unsure(event.confidence),
  ])
}

export const DIRECTIONS: Readonly<Record<Assessment['direction'], string>> = {
  escalation: 'tension rising',
  'de-escalation': 'tension easing',
  positive: 'in a good light',
  negative: 'in a bad light',
  neutral: 'neither way',
}

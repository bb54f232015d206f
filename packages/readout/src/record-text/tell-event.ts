import type { Assessment, Event, Reading } from '@readout/record'
import { clean } from '../output/wrap.ts'
import { dotted, type Line, UNSURE_BELOW } from './line.ts'
import { type Names, place } from './names.ts'
import { tellChain } from './tell-statement.ts'
import { tellWhen } from './tell-when.ts'

const REALIS: Record<Event['realis'], string> = {
  actual: 'told as done',
  historical: 'earlier',
  future: 'to come',
  hypothetical: 'not done, only spoken of',
  negated: 'told as not done',
}

/** Coded events as short lines, each with who claims it. Example: 'EVENT  CONSULT A ↔ B · told as done · says Agency'. */
export function tellEvents(reading: Reading, names: Names): Line[] {
  return reading.events.map((event) => ({
    label: 'EVENT',
    body: [
      {
        text: dotted([
          `${event.type}${event.mode ? ` (${event.mode})` : ''} ${sidesOf(event, names)}`,
          REALIS[event.realis],
          event.date && tellWhen(event.date),
          event.place && `in ${clean(event.place)}`,
          names.says(event.claimedBy),
          event.confidence < UNSURE_BELOW && 'unsure, check',
        ]),
      },
    ],
    place: place(event.spans),
    id: event.id,
    rule: event.rule,
    confidence: event.confidence,
  }))
}

function sidesOf({ actor, recipient, reciprocal }: Event, names: Names): string {
  const from = actor.length ? names.list(actor) : '(not named)'
  if (!recipient.length) return from
  return `${from} ${reciprocal ? '↔' : '→'} ${names.list(recipient)}`
}

const DIRECTIONS: Record<Assessment['direction'], string> = {
  escalation: 'tension rising',
  'de-escalation': 'tension easing',
  positive: 'in a good light',
  negative: 'in a bad light',
  neutral: 'neither way',
}

/** Judgements of others as lines, in the words of the page. */
export function tellAssessments(reading: Reading, names: Names): Line[] {
  const chains = new Map(reading.chains.map((chain) => [chain.id, chain]))
  return reading.assessments.map((assessment) => {
    const chain = chains.get(assessment.chain)
    return {
      label: 'JUDGED',
      body: [{ text: dotted([`${names.of(assessment.by)}: ${clean(assessment.span.exact)}`, DIRECTIONS[assessment.direction]]) }],
      ...(chain ? { chain: tellChain(chain, names) } : {}),
      place: place([assessment.span]),
      id: assessment.id,
    }
  })
}

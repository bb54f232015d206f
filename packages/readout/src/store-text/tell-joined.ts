import { balanced, type Joined, tellValue } from '@readout/record'
import { dotted } from '../record-text/line.ts'
import { joined } from '../record-text/names.ts'
import { tellWhen } from '../record-text/tell-when.ts'
import type { Row } from './rows.ts'

const day = (value: string): string => tellValue(value) ?? value
const pages = (number: number): string => `${number} ${number === 1 ? 'page' : 'pages'}`
const distinct = (values: readonly (string | undefined)[]): string[] => [...new Set(values.filter((value): value is string => Boolean(value)))]

/** An utterance. Example: 'SAID  Ann Oak: “We are ready” · Fri 3 May 2031 · told on 3 pages by Example Times, Borland Post'. */
export function tellUtterance({ speakerName, words, mode, first, latest, reports }: Joined['utterance']): Row {
  const told = mode === 'indirect' ? words : `“${words}”`
  const by = distinct(reports.map((report) => report.outlet))
  const later = first === latest ? day(first) : `first ${day(first)}, last ${day(latest)}`
  const where = `told on ${pages(new Set(reports.map((report) => report.source)).size)}${by.length ? ` by ${joined(by)}` : ''}`
  return { label: 'SAID', text: `${speakerName || 'somebody not named'}: ${balanced(told)} · ${dotted([later, where])}` }
}

const LABELS: Record<Joined['commitment']['kind'], string> = {
  threat: 'WILL',
  warning: 'WARNS',
  promise: 'WILL',
  offer: 'OFFERS',
  demand: 'ASKS FOR',
  refusal: 'WILL NOT',
}

/** A commitment in its last wording. Example: 'IF → THEN  Ann Oak: if B resumes X → would respond · to B · …'. */
export function tellJoinedCommitment(thing: Joined['commitment']): Row {
  const last = thing.wordings.at(-1)
  const condition = last?.condition?.span.exact
  const consequence = balanced(last?.consequence.span.exact ?? '')
  const words = condition ? `${last?.holds ?? 'if'} ${balanced(condition)} → ${consequence}` : consequence
  const changed = thing.wordings.filter((wording) => wording.difference)
  return {
    label: condition ? (last?.holds === 'unless' ? 'UNLESS →' : 'IF → THEN') : LABELS[thing.kind],
    text: `${thing.issuerName || 'somebody not named'}: ${words} · ${dotted([
      thing.addresseeNames.length ? `to ${joined(thing.addresseeNames)}` : '',
      last?.certainty ? `“${last.certainty}”` : '',
      last?.deadline ? `by ${tellWhen(last.deadline)}` : '',
      thing.first === thing.latest ? `said ${day(thing.first)}` : `first said ${day(thing.first)}, last ${day(thing.latest)}`,
      changed.length ? `worded otherwise on ${pages(changed.length)}: ${joined(distinct(changed.map((wording) => wording.difference)))}` : '',
      statusOf(thing),
    ])}`,
    tail: thing.id,
  }
}

function statusOf({ status, statusHistory, noLaterWord }: Joined['commitment']): string {
  if (noLaterWord)
    return noLaterWord.sources
      ? `no later word found in ${noLaterWord.sources} ${noLaterWord.sources === 1 ? 'source' : 'sources'} since ${day(noLaterWord.since)}`
      : ''
  const last = statusHistory.at(-1)
  const by = last && typeof last.by === 'object' ? `, says ${last.by.name}` : ''
  return status === 'standing' ? '' : `${status.replaceAll('-', ' ')}${by}`
}

/** A contact. Example: 'CONTACT  call of Ann Oak and Bo Elm (XAA, XBB) · Mon 29 Apr 2031 · told on 4 pages'. */
export function tellJoinedContact(thing: Joined['contact']): Row {
  const names = thing.partyNames.filter(Boolean)
  return {
    label: 'CONTACT',
    text: dotted([
      `${thing.kind.replace('-', ' ')}${names.length ? ` of ${joined(names)}` : ''}${thing.sides.length ? ` (${thing.sides.join(', ')})` : ''}`,
      thing.when ? tellWhen(thing.when) : 'day not stated',
      thing.status === 'held' ? '' : thing.status,
      `told on ${pages(new Set(thing.tellings.map((telling) => telling.source)).size)}`,
    ]),
    tail: thing.id,
  }
}

/** Talks that are set, by the latest page. Example: 'Tue 3 Jun 2031  talks of A and B, Geneva · expected · announced by A · moved twice'. */
export function tellJoinedTalks(thing: Joined['talks']): Row {
  const names = thing.partyNames.filter(Boolean)
  const dates = distinct(thing.versions.map((version) => version.when?.value))
  return {
    label: 'TALKS',
    text: dotted([
      `${thing.when ? tellWhen(thing.when) : 'day not stated'}: ${thing.name ?? thing.kind}${names.length ? ` of ${joined(names)}` : ''}${thing.place ? `, ${thing.place.name}` : ''}`,
      thing.occurrence,
      distinct(thing.versions.map((version) => version.saidBy)).length
        ? `announced by ${joined(distinct(thing.versions.map((version) => version.saidBy)))}`
        : '',
      dates.length > 1 ? `before: ${joined(dates.slice(0, -1).map(day))}` : '',
      thing.becameContact ? `took place, see contact ${thing.becameContact}` : '',
    ]),
    tail: thing.id,
  }
}

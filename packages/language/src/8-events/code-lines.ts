import type { By, Event, Range, Span } from '@readout/record'
import { actorById, mentionsIn, type People, statesMeant } from '../3-people/index.ts'
import type { Told } from './index.ts'
import type { Plover } from './lexicon.ts'

/** An event before it has its id. */
export type Draft = Omit<Event, 'id' | 'quad' | 'scale' | 'scaleTable' | 'context'>

const BY_ACT: Record<string, [Plover, string] | undefined> = {
  accuse: ['ACCUSE', '11'],
  demand: ['REQUEST', '10'],
  praise: ['SUPPORT', '05'],
  support: ['SUPPORT', '05'],
  threaten: ['THREATEN', '13'],
}
const BY_KIND: Record<string, [Plover, string]> = {
  threat: ['THREATEN', '13'],
  warning: ['THREATEN', '13'],
  promise: ['AGREE', '03'],
  offer: ['AGREE', '03'],
  demand: ['REQUEST', '10'],
  refusal: ['REJECT', '12'],
}

/** Words before the one that something is done to. Source: own list. */
const SUFFERS = /\b(?:against|into|on|toward|towards|upon)\s+(?:the\s+)?$/i

/** Coded actors named in a range, other than those given. */
function others(people: People, range: Range | undefined, own: string[]): string[] {
  if (!range) return []
  const sides = new Set(own.map((id) => actorById(people, id)?.code))
  const text = people.text.text
  const named = mentionsIn(people, range)
  // "the raids against Oakland are a crime": Oakland is not who is accused, where another is named.
  const doers = named.filter((m) => !SUFFERS.test(text.slice(Math.max(0, m.start - 16), m.start)))
  const found = [...doers, ...named]
    .map((m) => m.actor)
    .filter((id) => !own.includes(id) && actorById(people, id)?.code !== undefined && !sides.has(actorById(people, id)?.code))
  return [...new Set(found)].slice(0, 1)
}

/** "the guards of Oakland to be tried": a demand that is said to nobody named. */
const PASSIVE_WISH = /^(?:[^\s,]{1,40}\s){1,10}to be\s[a-z]{1,20}(?:ed|en|ought|ut)\b/

/** What follows the one whose deed it is: "Oakland's build-up", "Oakland aggression". Source: own list. */
const DOES =
  /^(?:['’]s\b|\s+(?:further\s+)?(?:action|actions|advance|aggression|assault|attack|attacks|escalation|incursion|invasion|raid|raids|strike|strikes)\b)/i

/** The third side whose deed a threat is about. */
function menaces(people: People, range: Range, own: string[]): string[] {
  const text = people.text.text
  const meant = (at: Range) => others(people, at, own)
  for (const at of [...text.slice(range.start, range.end).matchAll(/\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*/gu)].slice(0, 40)) {
    const start = range.start + at.index
    const end = start + at[0].length
    if (!DOES.test(text.slice(end, end + 30))) continue
    const named = meant({ start, end })
    const states = named.length > 0 ? named : statesMeant(people, { start, end })
    const side = states.filter((id) => !own.some((one) => actorById(people, one)?.code === actorById(people, id)?.code))
    if (side.length > 0) return side.slice(0, 1)
  }
  return []
}

const list = (by: By, more: string[] | undefined): string[] => [by, ...(more ?? [])].filter((id): id is string => typeof id === 'string' && id !== 'page')

/** Events that statements are: one that accuses, asks, threatens, praises. */
export function codeStatements(told: Told): Draft[] {
  return told.said.statements.flatMap((s) => {
    const code = BY_ACT[s.act]
    const content = s.content[0]
    const actor = list(s.speaker, s.coSpeakers)
    if (!code || !content || actor.length === 0) return []
    const addressed = s.addressee && s.addressee.length > 0 && s.act !== 'accuse' ? s.addressee : []
    // A threat told to a friend is aimed at the third side it names.
    const third = s.act === 'threaten' && addressed.length > 0 ? menaces(told.people, content, [...actor, ...addressed]) : []
    const named = s.act === 'demand' && PASSIVE_WISH.test(content.exact) ? [] : others(told.people, content, actor)
    const recipient = third.length > 0 ? third : addressed.length > 0 ? addressed : named
    // Whom an accusation or a demand is for must be told; else it is only a stance.
    if (recipient.length === 0) return []
    const spans: Span[] = s.cue ? [s.cue, content] : [content]
    return [
      {
        type: code[0],
        cameoRoot: code[1],
        actor,
        recipient,
        realis: 'actual' as const,
        claimedBy: s.parent ? (told.said.statements.find((p) => p.id === s.parent)?.speaker ?? null) : ('page' as const),
        statements: [s.id],
        spans,
        chain: s.chain,
        confidence: 0.7,
        rule: `statement:${s.act}`,
      },
    ]
  })
}

/** Events that commitments are: a threat threatens, a demand asks, a promise agrees, a refusal rejects. */
export function codeCommitments(told: Told): Draft[] {
  return told.commitments.commitments.flatMap((m) => {
    const [type, cameoRoot] = BY_KIND[m.kind] as [Plover, string]
    const actor = list(m.issuer, m.coIssuers)
    if (actor.length === 0) return []
    const addressed = m.addressee ?? []
    // A threat on a condition is aimed at whoever may meet it, though it be told to another.
    const met = m.condition && (m.kind === 'threat' || m.kind === 'warning') ? others(told.people, m.condition, [...actor, ...addressed]) : []
    const recipient = met.length > 0 ? met : addressed.length > 0 ? addressed : others(told.people, m.condition ?? m.consequence, actor)
    if (recipient.length === 0 && (m.kind === 'promise' || m.kind === 'offer')) return []
    return [
      {
        type,
        cameoRoot,
        actor,
        recipient,
        realis: 'actual' as const,
        claimedBy: m.claimedBy[0] ?? null,
        statements: m.statements,
        commitment: m.id,
        spans: [m.consequence],
        confidence: 0.65,
        rule: `commitment:${m.kind}`,
      },
    ]
  })
}

/** Events that contacts are: held ones consult, coming ones are agreed. */
export function codeContacts(told: Told): Draft[] {
  return told.contacts.contacts.flatMap((contact) => {
    if (contact.parties.length < 2 || contact.status === 'denied' || contact.status === 'cancelled') return []
    const held = contact.status === 'held' || contact.status === 'reported'
    const [first = '', ...rest] = contact.parties
    return [
      {
        type: (held ? 'CONSULT' : 'AGREE') as Plover,
        cameoRoot: held ? '04' : '03',
        ...(contact.kind === 'call' ? { mode: 'phone' } : contact.kind === 'visit' ? { mode: 'visit' } : {}),
        actor: [first],
        recipient: rest,
        reciprocal: true as const,
        ...(contact.when ? { date: contact.when } : {}),
        realis: (held ? 'actual' : 'future') as Event['realis'],
        claimedBy: 'page' as const,
        statements: [],
        contact: contact.id,
        spans: contact.evidence,
        confidence: contact.confidence * 0.9,
        rule: `contact:${contact.kind}`,
      },
    ]
  })
}

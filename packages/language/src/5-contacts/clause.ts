import type { Contact, Range } from '@readout/record'
import type { ActorMention } from '../3-people/index.ts'
import { lowerAt, type Surface, tokenAt } from './surface.ts'
import { PHONE, VIDEO } from './words.ts'

/** One clause that tells of a contact: who, with whom, of what kind, and how it stands; tokens are of the surface it was read from. */
export type ContactClause = {
  kind: Contact['kind']
  status: Contact['status'] | 'unreal'
  form: 'verb' | 'light' | 'possessive' | 'between' | 'of' | 'with' | 'compound' | 'to'
  trigger: [number, number]
  sentence: number
  left: ActorMention[]
  right: ActorMention[]
  leftRange: [number, number]
  rightRange: [number, number]
  /** Several contacts, one with each of the right: "separately", "calls with". */
  separate: boolean
  /** Its subject stands with another verb that it is joined to: "A met B and |spoke with C|". */
  joined?: true
}

/** Words that open a noun phrase: what stands behind one is no verb. */
export const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  "'s",
  's',
  'first',
  'second',
  'third',
  'last',
  'next',
  'new',
  'no',
  'any',
  'each',
  'every',
  'another',
  'upcoming',
  'recent',
  'future',
  'previous',
  'phone',
  'telephone',
  'video',
  'bilateral',
  'of',
  'for',
  'joint',
])

/** One past the last token of the sentence of a token. */
export const sentenceEnd = (surface: Surface, i: number): number => surface.text.sentences[tokenAt(surface, i)?.sentence ?? -1]?.tokens[1] ?? i + 1
/** The first token of the sentence of a token. */
export const sentenceStart = (surface: Surface, i: number): number => surface.text.sentences[tokenAt(surface, i)?.sentence ?? -1]?.tokens[0] ?? i

/** The kind of a contact with what its words between two tokens say of it: by telephone, by picture. */
export function kindWith(surface: Surface, kind: Contact['kind'], from: number, to: number): Contact['kind'] {
  let phone = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(surface, i)
    if (VIDEO.has(word)) return kind === 'letter' || kind === 'visit' ? kind : 'video-call'
    if (PHONE.has(word)) phone = true
  }
  return phone && kind !== 'letter' && kind !== 'visit' ? 'call' : kind
}

/** The numbers from `from` up to `to`. */
export function* range(from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) yield i
}

/** Characters of the clause round its trigger: from the subject to the end of the party list, as evidence. */
export function clauseRange(surface: Surface, clause: ContactClause): Range {
  const from = clause.joined
    ? clause.trigger[0]
    : Math.min(clause.leftRange[1] > clause.leftRange[0] ? clause.leftRange[0] : clause.trigger[0], clause.trigger[0])
  const to = Math.max(clause.rightRange[1], clause.trigger[1])
  const first = tokenAt(surface, from)
  const last = tokenAt(surface, to - 1)
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 }
}

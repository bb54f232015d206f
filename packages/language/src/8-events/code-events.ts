import { type By, type Event, overlap, type Range, type Span, sliceSpan } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Sentence } from '../2-text/index.ts'
import { type Clauses, rangeOf, readClauses } from '../6-conditions/index.ts'
import { codeCommitments, codeContacts, codeStatements, type Draft } from './code-lines.ts'
import { type Coded, codeSentence } from './code-sentence.ts'
import { contextOf } from './context.ts'
import type { Told } from './index.ts'
import { datedRealis, timeIn } from './realis.ts'
import { rolesOf } from './roles.ts'
import { SCALE, SCALE_TABLE } from './data/scale.ts'

type Covered = { start: number; end: number; speaker: By; id: string; chain: string }

/** The innermost statement over a range: who claims it. */
function claimOf(covers: Covered[], range: Range): { claimedBy: By; chain?: string; statements: string[] } {
  let best: Covered | undefined
  for (const one of covers)
    if (one.start <= range.start && one.end >= range.start + 1 && overlap(one, range) > 0 && (!best || one.end - one.start < best.end - best.start)) best = one
  return best ? { claimedBy: best.speaker, chain: best.chain, statements: [best.id] } : { claimedBy: 'page', statements: [] }
}

function fromCoded(page: Page, told: Told, c: Clauses, sentence: Sentence, covers: Covered[], event: Coded): Draft | undefined {
  const range = rangeOf(c, event.slice)
  const span: Span = sliceSpan(told.text.text, range.start, range.end)
  const { actor, recipient, reciprocal } = rolesOf(told.people, c, event)
  if (actor.length === 0 && recipient.length === 0 && event.rule.startsWith('noun:')) return undefined
  const when = timeIn(told.times, range) ?? (event.weight > 0.7 ? timeIn(told.times, sentence) : undefined)
  const place = claimOf(covers, rangeOf(c, [event.verb.at, event.verb.at + 1]))
  return {
    type: event.type,
    cameoRoot: event.sense.cameoRoot,
    ...(event.sense.mode && event.type === event.sense.type ? { mode: event.sense.mode } : {}),
    actor,
    recipient,
    ...(reciprocal ? { reciprocal } : {}),
    ...(when ? { date: when } : {}),
    realis: datedRealis(page, event.realis, when),
    ...place,
    spans: [span],
    confidence: Math.round(Math.max(0.1, event.weight) * 100) / 100,
    rule: event.rule,
  }
}

const sideSet = (told: Told, ids: string[]): string => [...new Set(ids.map((id) => told.people.actors.find((a) => a.id === id)?.code ?? id))].sort().join(' ')

/** True where two drafts tell one event: same type over the same words, or linked lines with the same sides. */
function sameEvent(told: Told, a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false
  const touch = a.spans.some((x) => b.spans.some((y) => overlap(x, y) > 0))
  if (touch) return true
  return a.type === 'CONSULT' && a.realis === b.realis && sideSet(told, [...a.actor, ...a.recipient]) === sideSet(told, [...b.actor, ...b.recipient])
}

/** Joins b into a: one event, many mentions. */
function join(a: Draft, b: Draft): void {
  a.spans = [...a.spans, ...b.spans.filter((y) => !a.spans.some((x) => x.start === y.start && x.end === y.end))].sort((x, y) => x.start - y.start).slice(0, 8)
  a.statements = [...new Set([...a.statements, ...b.statements])]
  if (b.commitment && !a.commitment) a.commitment = b.commitment
  if (b.contact && !a.contact) a.contact = b.contact
  if (a.actor.length === 0) a.actor = b.actor
  if (a.recipient.length === 0) a.recipient = b.recipient.filter((id) => !a.actor.includes(id))
  if (!a.date && b.date) a.date = b.date
  if (b.realis === 'actual' && (a.realis === 'hypothetical' || a.realis === 'future')) a.realis = 'actual'
}

/** A model's class of the sentence makes an event of that class surer and one of another class less sure; it makes none. */
function refined(told: Told, draft: Draft, quad: number): number {
  const key = draft.spans[0]
  const tag = key && told.quads?.find((one) => one.start <= key.start && key.start < one.end)
  if (!tag) return draft.confidence
  const moved = tag.quad === quad ? draft.confidence + 0.1 * tag.confidence : draft.confidence - 0.2 * tag.confidence
  return Math.round(Math.min(0.99, Math.max(0.05, moved)) * 100) / 100
}

/** All events of a page in text order: of its sentences, statements, commitments and contacts, each told once. */
export function readEvents(page: Page, told: Told): Event[] {
  const covers: Covered[] = told.said.statements.flatMap((s) =>
    s.content.map((span) => ({ start: span.start, end: span.end, speaker: s.speaker, id: s.id, chain: s.chain })),
  )
  const kept: Draft[] = []
  const add = (draft: Draft) => {
    const near = kept.slice(-60).find((other) => sameEvent(told, other, draft))
    if (near) join(near, draft)
    else kept.push(draft)
  }
  const lines = [...codeContacts(told), ...codeStatements(told), ...codeCommitments(told)].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  let next = 0
  // Sentences and covers are walked together, so that a long page costs no more than its length.
  const waiting = covers.toSorted((a, b) => a.start - b.start)
  let open: typeof waiting = []
  let opened = 0
  for (const sentence of told.text.sentences) {
    open = open.filter((one) => one.end > sentence.start)
    for (let one = waiting[opened]; one && one.start < sentence.end; one = waiting[++opened]) open.push(one)
    if (sentence.tokens[1] - sentence.tokens[0] <= 400) {
      const c = readClauses(told.text, sentence)
      const inside = open.filter((one) => one.end > sentence.start)
      for (const event of codeSentence(c)) {
        const draft = fromCoded(page, told, c, sentence, inside, event)
        if (draft) add(draft)
      }
    }
    while (next < lines.length && (lines[next]?.spans[0]?.start ?? 0) < sentence.end) add(lines[next++] as Draft)
  }
  while (next < lines.length) add(lines[next++] as Draft)
  kept.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  return kept.map((draft) => {
    const { scale, quad } = SCALE[draft.type] as { scale: number; quad: 1 | 2 | 3 | 4 }
    const key = draft.spans[0] ?? { start: 0, end: 0 }
    return {
      id: page.ids('event', key),
      ...draft,
      confidence: refined(told, draft, quad),
      context: contextOf(draft.spans),
      quad,
      scale,
      scaleTable: SCALE_TABLE,
    }
  })
}

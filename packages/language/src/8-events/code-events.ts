import { type By, type Event, firstThat, type Note, overlap, type Range, sliceSpan, type Span } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Sentence } from '../2-text/index.ts'
import { actorById } from '../3-people/index.ts'
import { type Clauses, rangeOf, readClauses } from '../6-conditions/index.ts'
import { codeCommitments, codeContacts, codeStatements, type Draft } from './code-lines.ts'
import { type Coded, codeSentence } from './code-sentence.ts'
import { type Considered, consider, sayJoined } from './considered.ts'
import { contextOf } from './context.ts'
import type { Told } from './index.ts'
import { datedRealis, timeIn } from './realis.ts'
import { codeClass, decide, mayCode, SURE, tagOver } from './model-classes.ts'
import { continueRoles } from './continue-roles.ts'
import { type Past, type Roles, rolesOf, type Scene, STANCES } from './roles.ts'
import { SCALE, SCALE_TABLE } from './data/scale.ts'

type Covered = { start: number; end: number; speaker: By; id: string; chain: string }

/** The innermost statement over a range: who claims it. */
function claimOf(covers: Covered[], range: Range): { claimedBy: By; chain?: string; statements: string[] } {
  let best: Covered | undefined
  for (const one of covers)
    if (one.start <= range.start && one.end >= range.start + 1 && overlap(one, range) > 0 && (!best || one.end - one.start < best.end - best.start)) best = one
  return best ? { claimedBy: best.speaker, chain: best.chain, statements: [best.id] } : { claimedBy: 'page', statements: [] }
}

/** A sentence longer than this is a list or a table run together: no clauses are read of it. */
const MOST_TOKENS = 400
/** An event that tells neither doer nor sufferer is kept where a verb of the sentence's own clause tells it; deeper ones were false four times out of five on news. */
const LEAST_WITHOUT_ROLES = 0.8

/** What is said of a role that the clause leaves out. */
const INFERRED: Record<string, string> = {
  'deed-told-before': 'Whom it is aimed at is worked out: the doer of what was told before.',
  'side-told-near': 'Whom it is aimed at is worked out: the other side told of near it.',
}

/** The roles of an event; one that only a noun tells takes no side from elsewhere. */
const toldRoles = (scene: Scene, event: Coded): Roles => {
  const roles = rolesOf(scene, event)
  return event.rule.startsWith('noun:') ? roles : continueRoles(scene, event, roles)
}

/** What the events of a page are made with; `spares` are readings of nouns and deep clauses with nobody named, of use only where a page tells of few dyads. */
type Desk = { page: Page; told: Told; considered: Considered; spares: Draft[] }

function fromCoded({ page, told, considered, spares }: Desk, scene: Scene, sentence: Sentence, covers: Covered[], event: Coded): Draft | undefined {
  const { c } = scene
  const range = rangeOf(c, event.slice)
  const span: Span = sliceSpan(told.text.text, range.start, range.end)
  const { actor, recipient, reciprocal, inferred } = toldRoles(scene, event)
  const bare =
    actor.length === 0 && (event.rule.startsWith('will') || (recipient.length === 0 && (event.rule.startsWith('noun:') || event.weight < LEAST_WITHOUT_ROLES)))
  const spare = event.loose === true || (bare && !event.rule.startsWith('model:'))
  if (spare && event.rule.startsWith('will')) return undefined
  if (event.sense.other) considered.say(event.rule, span, `${event.type}; it could also be ${event.sense.other}, which fits the words less closely.`)
  if (inferred) considered.say(event.rule, span, INFERRED[inferred] ?? inferred)
  const when = timeIn(told.times, range) ?? (event.weight > 0.7 ? timeIn(told.times, sentence) : undefined)
  const place = claimOf(covers, rangeOf(c, [event.verb.at, event.verb.at + 1]))
  const draft: Draft = {
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
    rule: inferred ? `${event.rule} ${inferred}` : event.rule,
  }
  if (spare) spares.push(draft)
  return spare ? undefined : draft
}

/** Characters before a sentence within which an event told may be what it takes up: about six sentences. */
const TAKES_UP = 1200

/** Characters from a quotation that no statement took up to the last one that did, within which its speaker goes on: about a paragraph. */
const SPEAKS_ON = 800

/** The speaker of the quotation before, for words in marks whose own speaker is not told. */
function speakerNear(told: Told, at: number): string | undefined {
  const quoted = told.text.quotations.some((q) => q.start <= at && at < q.end)
  const last = quoted ? told.said.statements.findLast((s) => s.mode !== 'indirect' && (s.content[0]?.start ?? at) < at) : undefined
  const end = last?.content.at(-1)?.end ?? -1
  return last?.speaker && last.speaker !== 'page' && at - end < SPEAKS_ON ? last.speaker : undefined
}

function sceneOf(told: Told, c: Clauses, covers: Covered[], kept: Draft[], sentence: Sentence): Scene {
  const past = ({ type, actor, recipient, spans }: Draft): Past => ({ type, actor, recipient, words: (spans[0]?.exact ?? '').toLowerCase() })
  const lead = kept.slice(0, 8).find((one) => !STANCES.has(one.type) && one.realis === 'actual' && one.actor.some((id) => actorById(told.people, id)?.code))
  const before = [
    ...kept
      .slice(-12)
      .filter((one) => sentence.start - (one.spans[0]?.end ?? 0) < TAKES_UP)
      .reverse()
      .map(past),
    ...(lead ? [{ ...past(lead), lead: true as const }] : []),
  ]
  return {
    people: told.people,
    c,
    speakerAt: (at) => {
      const { claimedBy } = claimOf(covers, { start: at, end: at + 1 })
      return claimedBy === 'page' ? speakerNear(told, at) : (claimedBy ?? undefined)
    },
    before,
  }
}

const sideSet = (told: Told, ids: string[]): string => [...new Set(ids.map((id) => told.people.actors.find((a) => a.id === id)?.code ?? id))].sort().join(' ')

/** "met B and spoke with C": the same words may tell of two conversations. */
function withOthers(told: Told, a: Draft, b: Draft): boolean {
  const [one, two] = [a, b].map((draft) => new Set(draft.recipient.flatMap((id) => actorById(told.people, id)?.code ?? [])))
  return Boolean(one?.size && two?.size && ![...one].some((code) => two.has(code)) && sideSet(told, a.actor) === sideSet(told, b.actor))
}

/** True where two drafts tell one event: same type over the same words, or linked lines with the same sides. */
function sameEvent(told: Told, a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false
  const touch = a.spans.some((x) => b.spans.some((y) => overlap(x, y) > 0))
  if (touch) return a.type !== 'CONSULT' || !withOthers(told, a, b)
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

/** Sentences of a page up to which a likely class of the model is enough to code one; a longer page asks for a sure one. */
const FEW_SENTENCES = 8

/** The sentences of a page with their clauses' surroundings, kept for what a model adds. */
type Read = { sentence: Sentence; inside: Covered[] }

/** The events that stand once a model's classes of the sentences are weighed against them, and those it codes itself. */
function weighed(desk: Desk, kept: Draft[], read: Read[]): Draft[] {
  const { told, considered } = desk
  const { quads } = told
  if (!quads) return kept
  const result: Draft[] = []
  // An article offers many sentences to be wrong in.
  const long = read.length > FEW_SENTENCES
  let next = 0
  for (const { sentence, inside } of read) {
    const here: Draft[] = []
    while (next < kept.length && (kept[next]?.spans[0]?.start ?? 0) < sentence.end) here.push(kept[next++] as Draft)
    const tag = tagOver(quads, sentence)
    if (!tag) {
      result.push(...here)
      continue
    }
    const { stand, make } = decide(told.people, here, tag)
    result.push(...stand)
    if (stand.length < here.length) {
      const gone = here.filter((draft) => !stand.some((one) => one.spans === draft.spans))
      for (const draft of gone)
        considered.say(
          draft.rule,
          draft.spans[0],
          `${draft.type}: gives way to class ${tag.quad} of the model (${tag.confidence.toFixed(2)}); rules tell no two sides.`,
        )
    }
    if (!make || (long && tag.confidence < SURE) || sentence.tokens[1] - sentence.tokens[0] > MOST_TOKENS) continue
    const c = readClauses(told.text, sentence)
    const coded = codeClass(c, make)
    const draft = coded && fromCoded(desk, sceneOf(told, c, inside, result, sentence), sentence, inside, coded)
    if (draft) result.push({ ...draft, confidence: Math.round(tag.confidence * 100) / 100 })
  }
  return [...result, ...kept.slice(next)]
}

/** Characters before a reading within which an event of the same words may open: a long sentence. */
const SAME_WORDS = 1000

/** The spares that tell of nothing told already, on a page of few dyads; `kept` in text order. */
function usable({ told, spares, considered }: Desk, kept: Draft[], few: boolean): Draft[] {
  const starts = kept.map((draft) => draft.spans[0]?.start ?? 0)
  return spares.filter((spare) => {
    const key = spare.spans[0] as Span
    let fresh = few
    for (let i = firstFrom(starts, key.start - SAME_WORDS); fresh && i < kept.length && (starts[i] as number) < key.end; i++)
      if (sameEvent(told, kept[i] as Draft, spare)) fresh = false
    if (!fresh) considered.say(spare.rule, key, few ? `${spare.type}: told already.` : `${spare.type}: neither a doer nor a sufferer is told; no event.`)
    return fresh
  })
}

/** The first index of rising `starts` that is not before `at`. */
const firstFrom = (starts: number[], at: number): number => firstThat(starts, (start) => start >= at)

/** All events of a page in text order: of its sentences, statements, commitments and contacts, each told once. */
export function readEvents(page: Page, told: Told): { events: Event[]; notes: Note[] } {
  const considered = consider()
  const desk: Desk = { page, told, considered, spares: [] }
  const covers: Covered[] = told.said.statements.flatMap((s) =>
    s.content.map((span) => ({ start: span.start, end: span.end, speaker: s.speaker, id: s.id, chain: s.chain })),
  )
  const kept: Draft[] = []
  const add = (draft: Draft) => {
    const near = kept.slice(-60).find((other) => sameEvent(told, other, draft))
    if (!near) kept.push(draft)
    else {
      if (near.rule !== draft.rule) sayJoined(considered, near, draft)
      join(near, draft)
    }
  }
  const lines = [...codeContacts(told), ...codeStatements(told), ...codeCommitments(told)].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  let next = 0
  const read: Read[] = []
  // Sentences and covers are walked together, so that a long page costs no more than its length.
  const waiting = covers.toSorted((a, b) => a.start - b.start)
  let open: typeof waiting = []
  let opened = 0
  for (const sentence of told.text.sentences) {
    open = open.filter((one) => one.end > sentence.start)
    for (let one = waiting[opened]; one && one.start < sentence.end; one = waiting[++opened]) open.push(one)
    const inside = open.filter((one) => one.end > sentence.start)
    if (told.quads) read.push({ sentence, inside })
    if (sentence.tokens[1] - sentence.tokens[0] <= MOST_TOKENS) {
      const c = readClauses(told.text, sentence)
      const scene = sceneOf(told, c, inside, kept, sentence)
      for (const event of codeSentence(c)) {
        const draft = fromCoded(desk, scene, sentence, inside, event)
        if (draft) add(draft)
      }
    }
    while (next < lines.length && (lines[next]?.spans[0]?.start ?? 0) < sentence.end) add(lines[next++] as Draft)
  }
  while (next < lines.length) add(lines[next++] as Draft)
  const byStart = (a: Draft, b: Draft) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
  kept.sort(byStart)
  const few = mayCode(told.people, kept, told.text.sentences.length)
  kept.push(...usable(desk, kept, few))
  kept.sort(byStart)
  // The model has learned institutional prose: where rules read dyads, it has no say.
  const events = (few ? weighed(desk, kept, read) : kept).sort(byStart).map((draft) => {
    const { scale, quad } = SCALE[draft.type] as { scale: number; quad: 1 | 2 | 3 | 4 }
    const key = draft.spans[0] ?? { start: 0, end: 0 }
    return {
      id: page.ids('event', key),
      ...draft,
      context: contextOf(draft.spans),
      quad,
      scale,
      scaleTable: SCALE_TABLE,
    }
  })
  return { events, notes: considered.notes }
}

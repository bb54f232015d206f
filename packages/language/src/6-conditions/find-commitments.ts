import { type Commitment, type Note, overlap, type Span, sliceSpan } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Sentence, Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import type { People } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Staged } from '../staged.ts'
import { addressedIn, askedBy, isDemandable } from './addressed.ts'
import { binds } from './binds.ts'
import { type Clauses, rangeOf, readClauses, type Slice, type Verb } from './clauses.ts'
import { findIfThens, type IfThen } from './if-then.ts'
import { actorsOf, type Cover, coverOf, covering, issuerOf, sideOf } from './issuer.ts'
import { joinWordings } from './join-wordings.ts'
import { certaintyOf, governors, kindOfIfThen, kindOfWill, tailOf } from './kind.ts'
import type { Kind } from './operators.ts'
import { findPlain, findWilled, type Plain, type Willed } from './plain.ts'
import { sliceSpanOf } from './spans.ts'

/** A commitment before it has its id. */
export type Draft = Omit<Commitment, 'id'>

type Desk = { page: Page; text: Text; times: Times; people: People; cover: Cover; sentence: Sentence; c: Clauses; notes: Note[] }

const LABELS = new Set(['threaten', 'warn', 'caution'])

/** The word by which somebody calls it a threat or a warning, and whose word it is. */
function labelOf(desk: Desk, operator: Verb | undefined, claimedBy: Commitment['claimedBy']): Pick<Commitment, 'label' | 'labelledBy'> {
  if (!operator || !LABELS.has(operator.lemma)) return { labelledBy: 'coder' }
  const range = rangeOf(desk.c, [operator.at, operator.at + 1])
  const label = sliceSpan(desk.text.text, range.start, range.end)
  const first = desk.c.tokens[operator.subject[0]]?.lower
  if (first === 'we' || first === 'i') return { label, labelledBy: 'speaker' }
  const inside = covering(desk.cover, range).length > 0 && claimedBy[0] !== 'page'
  return { label, labelledBy: inside ? 'other-side' : 'page' }
}

function deadlineOf(desk: Desk, spans: (Span | undefined)[]): Pick<Commitment, 'deadline'> {
  for (const span of spans) {
    if (!span) continue
    const time = desk.times.times.find(
      (t) =>
        t.span &&
        overlap(t.span, span) > 0 &&
        /\b(?:by|before|within|until|no later than|not later than)\s+(?:the\s+)?(?:end\s+of\s+|next\s+|this\s+)?$/i.test(
          desk.text.text.slice(Math.max(0, t.span.start - 28), t.span.start),
        ),
    )
    if (time) return { deadline: time }
  }
  return {}
}

/** "by Sunday": a time is nobody. */
function isDay(desk: Desk, slice: Slice): boolean {
  const range = rangeOf(desk.c, slice)
  return desk.times.times.some((time) => time.span && time.span.start <= range.start + 4 && range.start < time.span.end)
}

/** Who is meant by it: the one addressed, else the other side named in the condition. */
function addresseeOf(desk: Desk, given: string[] | undefined, slices: (Slice | undefined)[], issuer: Commitment['issuer']): Pick<Commitment, 'addressee'> {
  if (given && given.length > 0) return { addressee: given }
  const own = sideOf(desk.people, issuer)
  for (const slice of slices) {
    if (slice && isDay(desk, slice)) continue
    const actors = addressedIn(desk.people, desk.c, slice).filter((id) => id !== issuer && (own === undefined || sideOf(desk.people, id) !== own))
    if (actors.length > 0) return { addressee: actors }
  }
  return {}
}

/** A threat told to an ally is meant for the side whose deed is its condition: "told B that he would answer if C attacked". */
function meantBy(desk: Desk, kind: Kind, given: string[] | undefined, slices: (Slice | undefined)[], issuer: Commitment['issuer']) {
  const own = kind === 'threat' && given ? addresseeOf(desk, undefined, slices.slice(1), issuer) : {}
  return own.addressee ? own : addresseeOf(desk, given, slices, issuer)
}

function onBehalf(desk: Desk, verb: Verb | undefined, issuer: Commitment['issuer']): Pick<Commitment, 'onBehalfOf'> {
  if (!verb || verb.form !== 'finite' || !issuer) return {}
  const subject = actorsOf(desk.people, desk.c, verb.subject).find((id) => id !== issuer)
  return subject && desk.people.actors.find((a) => a.id === subject)?.kind !== 'person' && sideOf(desk.people, subject) === sideOf(desk.people, issuer)
    ? { onBehalfOf: subject }
    : {}
}

/** "nobody will call them back" binds nobody. */
const isNobody = (c: Clauses, verb: Verb | undefined): boolean =>
  verb !== undefined && verb.subject[1] > verb.subject[0] && /^(?:nobody|no-one|none)$/.test(c.tokens[verb.subject[0]]?.lower ?? '')

function fromIfThen(desk: Desk, x: IfThen): Draft | undefined {
  const { text, c } = desk
  const condition = sliceSpanOf(text.text, c, x.condition)
  const consequence = sliceSpanOf(text.text, c, x.consequence)
  if (!condition || !consequence) return undefined
  const { kind, operator } = kindOfIfThen(c, x)
  const issued = issuerOf(desk.people, desk.cover, c, { slice: x.consequence, ...(operator ? { operator } : {}), ...(x.verb ? { verb: x.verb } : {}) })
  const marker = sliceSpanOf(text.text, c, x.marker)
  const certainty = certaintyOf(c, x.verb)
  const conditionVerb = c.verbs.find((v) => v.from >= x.condition[0] && v.end <= x.condition[1] && v.form === 'finite')
  if (isNobody(c, x.verb)) return undefined
  const told = governors(c, x.verb).find((v) => v.object[1] > v.object[0] && (v.lemma === 'tell' || v.lemma === 'warn'))
  const { addressee, ...rest } = issued
  return {
    kind,
    ...rest,
    conditional: true,
    ...(marker ? { marker } : {}),
    holds: x.holds,
    condition,
    consequence,
    ...(certainty ? { certainty } : {}),
    ...onBehalf(desk, x.verb, issued.issuer),
    ...meantBy(desk, kind, addressee, [told?.object, askedBy(conditionVerb), conditionVerb ? undefined : x.condition], issued.issuer),
    ...deadlineOf(desk, [condition, consequence]),
    ...labelOf(desk, operator, issued.claimedBy),
    otherWordings: [],
    confidence: issued.issuer ? 0.8 : 0.6,
    rule: `${x.rule}:${x.markerWords}`,
  }
}

/** How sure it is: by the auxiliary of what is promised or warned of ("warned that it would"), else by the word that binds. */
function certainlyOf(c: Clauses, x: Plain, kind: Kind): Pick<Commitment, 'certainty'> {
  const certainty = kind !== 'demand' && x.verb?.modal ? certaintyOf(c, x.verb) : x.certainty
  return certainty ? { certainty } : {}
}

function fromPlain(desk: Desk, x: Plain): Draft | undefined {
  const { text, c } = desk
  const consequence = sliceSpanOf(text.text, c, x.consequence)
  if (!consequence || consequence.exact.length < 4) return undefined
  const issued = issuerOf(desk.people, desk.cover, c, {
    slice: x.consequence,
    ...(x.operatorVerb ? { operator: x.operatorVerb } : {}),
    ...(x.issuer ? { issuer: x.issuer } : {}),
    ...(x.verb ? { verb: x.verb } : {}),
  })
  const kind: Kind =
    x.kind === 'promise' && x.verb && kindOfWill(c, x.consequence, x.verb) === 'threat' && !x.operatorVerb?.lemma.startsWith('agree')
      ? 'threat'
      : x.kind === 'promise' && x.verb?.negated
        ? 'refusal'
        : x.kind
  const { addressee, ...rest } = issued
  return {
    kind,
    ...rest,
    conditional: false,
    consequence,
    ...certainlyOf(c, x, kind),
    ...addresseeOf(desk, x.addressee ? undefined : addressee, [x.addressee], issued.issuer),
    ...deadlineOf(desk, [consequence]),
    ...labelOf(desk, x.operatorVerb, issued.claimedBy),
    otherWordings: [],
    confidence: issued.issuer ? 0.75 : 0.55,
    rule: x.rule,
  }
}

const OURS = new Set(['we', 'i', 'our', 'my', "we'll", "i'll", "we'd", "i'd"])

/** A "will" of the speaker's own side, or a "must" for another, inside a statement. */
function fromWilled(desk: Desk, x: Willed): Draft | undefined {
  const { c, text, people } = desk
  const statement = covering(desk.cover, rangeOf(c, [x.verb.from, x.verb.end]))[0]
  const tellers = governors(c, x.verb)
  const teller = tellers.at(-1) ?? tailOf(c, x.consequence)
  if (!statement && !teller) return undefined
  const [from, end] = x.verb.subject
  const first = c.tokens.slice(from, end).find((token) => token.kind === 'word')?.lower ?? ''
  const subject = actorsOf(people, c, x.verb.subject, x.kind === 'must')
  const speaker = statement?.speaker ?? actorsOf(people, c, teller?.subject)[0]
  const side = sideOf(people, speaker)
  const ours = OURS.has(first) || subject.some((id) => id === speaker || (side !== undefined && sideOf(people, id) === side))
  if (x.kind === 'will' && !ours) return undefined
  if (x.kind === 'must' && (ours || (first !== 'they' && subject.length === 0 && !isDemandable(c, x.verb.subject)))) return undefined
  const consequence = sliceSpanOf(text.text, c, x.consequence)
  if (!consequence) return undefined
  const issued = issuerOf(people, desk.cover, c, { slice: x.consequence, verb: x.verb })
  const { addressee, ...rest } = issued
  const kind = x.kind === 'must' ? 'demand' : kindOfWill(c, x.consequence, x.verb)
  const certainty = x.kind === 'will' ? certaintyOf(c, x.verb) : undefined
  return {
    kind,
    ...rest,
    conditional: false,
    consequence,
    ...(certainty ? { certainty } : {}),
    ...onBehalf(desk, x.verb, issued.issuer),
    ...addresseeOf(desk, x.kind === 'must' ? undefined : addressee, x.kind === 'must' ? [askedBy(x.verb)] : [], issued.issuer),
    ...deadlineOf(desk, [consequence]),
    labelledBy: 'coder',
    otherWordings: [],
    confidence: 0.6,
    rule: `modal-${x.verb.modal}`,
  }
}

/** Drafts of one sentence: the conditional ones first, then plain ones that none of them holds. */
function fromSentence(desk: Desk): Draft[] {
  const { c } = desk
  const conditional = findIfThens(c).flatMap((x) => {
    const draft = binds(c, x, desk.text, desk.cover) ? fromIfThen(desk, x) : undefined
    if (!draft) refuse(desk, x.condition, 'condition-binds-nobody', 'A condition, but what follows binds nobody: no commitment.')
    return draft ?? []
  })
  const drafts = [...conditional]
  const free = (draft: Draft) =>
    !drafts.some(
      (other) =>
        overlap(other.consequence, draft.consequence) > 0 ||
        (other.condition && overlap(other.condition, draft.consequence) > draft.consequence.exact.length / 2),
    )
  for (const x of findPlain(c)) {
    const draft = fromPlain(desk, x)
    if (draft && free(draft)) drafts.push(draft)
    else if (draft && desk.notes.length < MOST_NOTES) desk.notes.push(taken(draft))
  }
  for (const x of findWilled(c)) {
    const draft = fromWilled(desk, x)
    if (draft && free(draft)) drafts.push(draft)
    else if (draft && desk.notes.length < MOST_NOTES) desk.notes.push(taken(draft))
  }
  return drafts
}

/** Notes of a page; a page of refusals must not outgrow its record. */
const MOST_NOTES = 200

function refuse(desk: Desk, slice: Slice, rule: string, reason: string): void {
  const { start, end } = rangeOf(desk.c, slice)
  if (end > start && desk.notes.length < MOST_NOTES) desk.notes.push({ stage: '6-conditions', rule, span: sliceSpan(desk.text.text, start, end), reason })
}

/** The note that a second reading of the same words was left. */
const taken = (draft: Draft): Note => ({
  stage: '6-conditions',
  rule: draft.rule,
  span: draft.consequence,
  reason: `A ${draft.kind} by this rule too; the words are held by the commitment before it.`,
})

/** Commitments of the article's sentences in text order, each wording of one joined to the first. */
export function readCommitments(page: Page, text: Text, times: Times, people: People, said: Said): Staged<Commitment[]> {
  const cover = coverOf(said)
  const drafts: Draft[] = []
  const notes: Note[] = []
  for (const sentence of text.sentences) {
    if (sentence.tokens[1] - sentence.tokens[0] > 400) continue
    const c = readClauses(text, sentence)
    if (c.verbs.length > 0) drafts.push(...fromSentence({ page, text, times, people, cover, sentence, c, notes }))
  }
  drafts.sort((a, b) => a.consequence.start - b.consequence.start || b.consequence.end - a.consequence.end)
  return { value: joinWordings(drafts).map((draft) => ({ id: page.ids('commitment', draft.consequence), ...draft })), notes }
}

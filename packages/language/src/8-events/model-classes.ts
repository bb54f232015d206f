import { firstEnding, overlap, type Range } from '@readout/record'
import { actorById, type People } from '../3-people/index.ts'
import type { Clauses, Verb } from '../6-conditions/index.ts'
import type { TaggedQuad } from '../tagger.ts'
import type { Draft } from './code-lines.ts'
import { type Coded, standingOf } from './code-sentence.ts'
import { SCALE } from './data/scale.ts'
import { nounRow, type NounRow, type Plover, verbRows } from './lexicon.ts'

/** A class from which a model outweighs a rule's event with one side told; measured on sentences kept out of training: right in seven of ten. */
export const SURE = 0.7
/** A class from which a model codes a sentence that no rule read: right in two of three. */
const LIKELY = 0.4
/** A class from which a model outweighs an event without sides: right in half, where such events are in a third. */
const LEAST = 0.3
/** Confidence under which a rule's event is no more than a word of its class: a model's class outweighs it always. */
const FAINT = 0.5
/** Share of sentences with an event between two sides from which a text is news of dyads, which the model has not learned: there it codes nothing itself. */
const DYADS = 0.15

/** PLOVER's broadest type of a quad class, CAMEO's "not specified below": what a model's class is worth where the sentence has no word for more. Source: CAMEO 1.1b3, roots 05 06 11 17. */
const BROADEST: Record<1 | 2 | 3 | 4, { type: Plover; cameoRoot: string }> = {
  1: { type: 'SUPPORT', cameoRoot: '05' },
  2: { type: 'COOPERATE', cameoRoot: '06' },
  3: { type: 'ACCUSE', cameoRoot: '11' },
  4: { type: 'COERCE', cameoRoot: '17' },
}

const quadOf = (draft: Draft): number => SCALE[draft.type]?.quad ?? 0
/** Codes of bodies that are no state: what the Security Council asks of the Secretary-General is told between no two sides. */
const BODIES = new Set(['EUR', 'IGO', 'NGO', 'UNO'])

const codesOf = (people: People, ids: string[]): Set<string> => new Set(ids.flatMap((id) => actorById(people, id)?.code ?? []))
const hasState = (codes: Set<string>): boolean => [...codes].some((code) => !BODIES.has(code))

/** How many of its two sides an event tells itself: two where they differ and one is a state's; a side taken from the words near it is none. */
function sidesOf(people: People, draft: Draft): 0 | 1 | 2 {
  const actor = codesOf(people, draft.actor)
  const recipient = draft.rule.endsWith('side-told-near') ? new Set<string>() : codesOf(people, draft.recipient)
  if (!hasState(actor) && !hasState(recipient)) return 0
  return actor.size > 0 && recipient.size > 0 ? 2 : 1
}

/** What a model makes of a sentence: the events of rules that stand, and the class of an event it codes itself. */
export type Decision = { stand: Draft[]; make?: 1 | 2 | 3 | 4 }

/** True where so few sentences tell of two sides that a model of institutional prose may code what no rule reads. */
export const mayCode = (people: People, drafts: Draft[], sentences: number): boolean =>
  drafts.filter((one) => sidesOf(people, one) === 2).length < DYADS * sentences

/**
 * Weighs a model's class of a sentence against the events that rules read in it. Rules that tell two sides always stand; one side gives way to a sure class, none to a likely one.
 * Example: "Armed groups were suspected" as ACCUSE without sides, class 4 at .8 -> the ACCUSE goes, a class 4 event is made.
 */
export function decide(people: People, drafts: Draft[], tag: TaggedQuad): Decision {
  const least = (draft: Draft): number => {
    const sides = sidesOf(people, draft)
    return sides === 2 ? Number.POSITIVE_INFINITY : sides === 1 ? SURE : draft.confidence < FAINT ? 0 : LEAST
  }
  const agree = drafts.some((draft) => quadOf(draft) === tag.quad)
  const gives = (draft: Draft): boolean => quadOf(draft) !== tag.quad && tag.confidence >= least(draft)
  const stand = drafts.filter((draft) => !gives(draft)).map((draft) => (sidesOf(people, draft) === 0 ? { ...draft, confidence: refined(draft, tag) } : draft))
  if (agree || stand.length > 0 || tag.quad === 0 || tag.confidence < (drafts.some((draft) => draft.confidence >= FAINT) ? LEAST : LIKELY)) return { stand }
  return { stand, make: tag.quad }
}

/** An event whose class the model gives too is surer, one of another class less sure. */
function refined(draft: Draft, tag: TaggedQuad): number {
  const moved = quadOf(draft) === tag.quad ? draft.confidence + 0.1 * tag.confidence : draft.confidence - 0.2 * tag.confidence
  return Math.round(Math.min(0.99, Math.max(0.05, moved)) * 100) / 100
}

/** The event of a class in a sentence: by its first verb or noun that may code one of that class, else the broadest one of its first finite verb; none in words without any. */
export function codeClass(c: Clauses, quad: 1 | 2 | 3 | 4): Coded | undefined {
  const worded = c.verbs.map((verb) => ({ verb, row: rowOf(verbRows(verb.lemma), quad) })).find((one) => one.row)
  const noun = worded ? undefined : nounOf(c, quad)
  const verb = worded?.verb ?? noun?.verb ?? c.verbs.find((one) => one.form === 'finite') ?? c.verbs[0]
  if (!verb) return undefined
  const { type, cameoRoot } = worded?.row ?? noun?.row ?? BROADEST[quad]
  const rule = `model:class-${quad}`
  const slice = noun
    ? noun.slice
    : ([Math.min(verb.from, verb.subject[1] > verb.subject[0] ? verb.subject[0] : verb.from), Math.max(verb.end, verb.object[1])] as [number, number])
  return { sense: { type, cameoRoot, needs: 0, rule }, type, verb, ...standingOf(c, verb), weight: 0.5, slice, rule }
}

const rowOf = (rows: ReturnType<typeof verbRows>, quad: number): { type: Plover; cameoRoot: string } | undefined => {
  const row = rows.find((one) => one.type !== 'NONE' && SCALE[one.type]?.quad === quad)
  return row ? { type: row.type as Plover, cameoRoot: row.cameoRoot } : undefined
}

function nounOf(c: Clauses, quad: number): { row: NounRow; verb: Verb; slice: [number, number] } | undefined {
  for (const [i, token] of c.tokens.entries()) {
    const row = token.kind === 'word' ? nounRow(token.lower) : undefined
    const verb = c.verbs.findLast((v) => v.end <= i) ?? c.verbs[0] ?? unsaid(i)
    if (row && SCALE[row.type]?.quad === quad) return { row, verb, slice: [Math.max(0, i - 2), Math.min(c.tokens.length, i + 5)] }
  }
  return undefined
}

/** The verb that a heading leaves out: "Attack on a school". */
const unsaid = (at: number): Verb => ({
  from: at,
  end: at,
  at,
  lemma: 'be',
  form: 'finite',
  passive: false,
  negated: false,
  tense: 'present',
  subject: [at, at],
  object: [at, at],
  phrases: [],
  link: 'main',
})

/** The tag that lies most over a sentence; a model's sentences are cut more roughly than a page's. `quads` in text order. */
export function tagOver(quads: TaggedQuad[], sentence: Range): TaggedQuad | undefined {
  const low = firstEnding(quads, sentence.start)
  let best: TaggedQuad | undefined
  for (let i = low; i < quads.length && (quads[i] as TaggedQuad).start < sentence.end; i++) {
    const tag = quads[i] as TaggedQuad
    if (!best || overlap(tag, sentence) > overlap(best, sentence)) best = tag
  }
  return best
}

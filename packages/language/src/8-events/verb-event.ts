import type { Clauses, Slice, Verb } from '../6-conditions/index.ts'
import { isLight, isOf, type NounRow, nounRow, type Plover, type VerbRow, verbRows } from './lexicon.ts'

/** What a verb with its words codes, and the words that carry it. */
export type Sense = {
  type: Plover
  mode?: string
  cameoRoot: string
  needs: number
  noun?: number
  rule: string /** The sense of another type that fitted less well. */
  other?: string
}

const words = (c: Clauses, [from, end]: Slice): string[] =>
  c.tokens.slice(from, end).flatMap((t) => (t.lower.includes('-') ? [t.lower, ...t.lower.split('-')] : [t.lower]))

/** What the verb acts on: its object, or its subject in the passive. */
export const patientOf = (v: Verb): Slice => (v.passive ? v.subject : v.object)

function particleFits(c: Clauses, v: Verb, particle: string): Slice | undefined {
  const phrase = v.phrases.find((p) => p.word === particle)
  if (phrase) return phrase.range
  for (let i = v.end; i < Math.min(c.tokens.length, Math.max(v.object[1], v.end) + 2); i++)
    if (c.tokens[i]?.lower === particle) return [i + 1, Math.min(c.tokens.length, i + 8)]
  return undefined
}

function fits(c: Clauses, v: Verb, row: VerbRow): boolean {
  if ((row.passive && !v.passive) || (row.object && !v.passive && v.object[1] <= v.object[0])) return false
  let zone = words(c, patientOf(v))
  if (row.particle) {
    const range = particleFits(c, v, row.particle)
    if (!range) return false
    zone = [...zone, ...words(c, range)]
  } else if (!v.passive && v.object[1] <= v.object[0] && v.phrases[0]) zone = [...zone, ...words(c, v.phrases[0].range)]
  if (row.subjectClass && (v.passive || !words(c, v.subject).some((w) => isOf(w, row.subjectClass as string)))) return false
  return row.classes.every((name) => zone.some((w) => isOf(w, name)))
}

/** What a strike of workers codes. */
export const STOPPAGE: NounRow = { type: 'PROTEST', mode: 'boycott', cameoRoot: '14' }
const STOPS = new Set(['day', 'general', 'hour', 'labor', 'labour', 'open-ended', 'sympathy', 'wildcat', 'work'])
const ARMED = new Set(['air', 'artillery', 'drone', 'military', 'missile', 'nuclear', 'rocket'])

/** True for a strike of those who work: "a two-day strike", "teachers called off the strike"; not "an air strike". */
export function isWorkStoppage(c: Clauses, at: number): boolean {
  const lower = c.tokens[at]?.lower
  if (lower !== 'strike' && lower !== 'strikes') return false
  const before = words(c, [Math.max(0, at - 3), at])
  if (before.some((word) => ARMED.has(word))) return false
  return before.some((word) => STOPS.has(word)) || c.tokens.some((token) => isOf(token.lower, 'worker'))
}

/** True for "press release", "news conference": what the press is given is no act. */
export const isPrinted = (c: Clauses, at: number): boolean => c.tokens[at - 1]?.lower === 'press' || c.tokens[at - 1]?.lower === 'news'

const CONVERSATION: NounRow = { type: 'CONSULT', mode: 'phone', cameoRoot: '04' }
const TALKS_AT_A_DISTANCE = new Set(['call', 'calls', 'conversation', 'conversations', 'talk'])
/** Verbs whose object "a call" is a conversation and no demand: "held a call with"; "made a call for" is one. Source: own list. */
const CONVERSES = new Set(['have', 'hold', 'receive'])

/** The row of a conversation at a distance: "a telephone call", "held a call with"; not "a call for calm". */
export function conversationAt(c: Clauses, at: number, verb?: Verb): NounRow | undefined {
  if (!TALKS_AT_A_DISTANCE.has(c.tokens[at]?.lower ?? '')) return undefined
  if (/^(?:phone|telephone|telephonic|video)$/.test(c.tokens[at - 1]?.lower ?? '')) return CONVERSATION
  const called = /^calls?$/.test(c.tokens[at]?.lower ?? '') && verb && CONVERSES.has(verb.lemma)
  return called && /^(?:between|from|on|today|with|yesterday)$/.test(c.tokens[at + 1]?.lower ?? '') ? CONVERSATION : undefined
}

/** The noun in a light verb's object (or a passive's subject) that codes an event: "launched an attack". The last noun counts: "peace talks". */
function carried(c: Clauses, v: Verb): { at: number; row: NounRow } | undefined {
  if (!isLight(v.lemma)) return undefined
  const [from, end] = patientOf(v)
  let found: { at: number; row: NounRow } | undefined
  for (let i = from; i < end; i++) {
    const token = c.tokens[i]
    if (!token || token.lower === 'of' || token.lower === 'against') break
    const row = token.kind === 'word' && !isPrinted(c, i) ? (conversationAt(c, i, v) ?? nounRow(token.lower)) : undefined
    if (row) found = { at: i, row }
  }
  if (found && c.tokens[found.at]?.lower === 'strike' && c.tokens[found.at - 1]?.lower.startsWith('hunger'))
    return { at: found.at, row: { type: 'PROTEST', mode: 'hunger', cameoRoot: '14' } }
  if (found && isWorkStoppage(c, found.at)) return { at: found.at, row: STOPPAGE }
  return found
}

const ruleOf = (row: VerbRow): string =>
  `verb:${row.lemma}${row.particle ? ` ${row.particle}` : ''}${row.classes.length > 0 ? ` ${row.classes.join(' ')}` : ''}`
const nameOf = (row: VerbRow): string => `${row.type} by ${ruleOf(row)}`

/**
 * What a verb codes with the words round it, or nothing: there is no default.
 * Example: "lifted the curfew" -> CONCEDE; "lifted a flag" -> CONCEDE by the bare verb only where no needed word is asked for.
 */
export function senseOf(c: Clauses, v: Verb): Sense | undefined {
  const noun = carried(c, v)
  const rows = verbRows(v.lemma === 'be' && v.predicate ? `be-${v.predicate}` : v.lemma).filter((one) => fits(c, v, one))
  const row = rows[0]
  if (row?.type === 'NONE') return undefined
  if (noun && (!row || row.needs === 0))
    return { ...noun.row, needs: 1, noun: noun.at, rule: `light-verb:${v.lemma} ${c.tokens[noun.at]?.lower}`, ...(row ? { other: nameOf(row) } : {}) }
  if (!row) return undefined
  const { type, cameoRoot, needs } = row
  const second = rows.find((one) => one.type !== type && one.type !== 'NONE')
  return {
    type,
    cameoRoot,
    needs,
    ...(row.mode ? { mode: row.mode } : {}),
    rule: ruleOf(row),
    ...(second ? { other: nameOf(second) } : {}),
  }
}

import type { Clauses, Slice, Verb } from './clauses.ts'
import { CAUSES, MARKERS, NOT_AFTER_IF, NOT_BEFORE_IF } from './data/markers.ts'
import { nounOver, operatorOf } from './operators.ts'
import { contentEnd } from './spans.ts'
import { verbForm } from './verb-forms.ts'

/** A condition and what hangs on it, as token slices without the marker. */
export type IfThen = {
  marker: Slice
  markerWords: string
  condition: Slice
  consequence: Slice
  holds: 'if' | 'unless'
  /** The main verb of the consequence, where there is one. */
  verb?: Verb
  rule: string
}

type Marker = { words: string[]; holds: 'if' | 'unless'; takes: 'clause' | 'phrase' | 'inversion'; place: string }
const MARKERS_BY_FIRST = new Map<string, Marker[]>()
for (const row of MARKERS.trim().split('\n')) {
  const [words, holds, takes, place] = row.split('\t') as [string, 'if', 'clause', string]
  const marker: Marker = { words: words.split(' '), holds, takes, place }
  const first = marker.words[0] as string
  MARKERS_BY_FIRST.set(
    first,
    [...(MARKERS_BY_FIRST.get(first) ?? []), marker].sort((a, b) => b.words.length - a.words.length),
  )
}
const NOT_AFTER = new Set(NOT_AFTER_IF.split(' '))
const NOT_BEFORE = new Set(NOT_BEFORE_IF.split(' '))
const CAUSE = new Map(
  CAUSES.trim()
    .split('\n')
    .map((row) => [row.split(' ')[0] as string, row.split(' ')[1]]),
)

/** The marker that starts at token `i`, longest first. */
function markerAt(c: Clauses, i: number): Marker | undefined {
  const list = MARKERS_BY_FIRST.get(c.tokens[i]?.lower ?? '')
  return list?.find((marker) => marker.words.every((word, k) => c.tokens[i + k]?.lower === word))
}

/** False friends: "asked if", "as if", "if any", "what happens if". */
function falseFriend(c: Clauses, i: number, marker: Marker): boolean {
  const next = c.tokens[i + marker.words.length]?.lower ?? ''
  if (marker.place === 'none' || (marker.words[0] === 'failing' && next === 'which')) return true
  if (marker.words[1] === 'soon' && (next === 'possible' || next === 'practicable')) return true
  if (marker.words.at(-1) === 'if') {
    if (NOT_AFTER.has(next) || next === ',' || next === '') return true
    if (
      marker.words.length === 1 &&
      (NOT_BEFORE.has(c.tokens[i - 1]?.lower ?? '') || (NOT_BEFORE.has(c.tokens[i - 2]?.lower ?? '') && c.tags[i - 1] !== 'comma' && c.tags[i - 1] !== 'word'))
    )
      return true
  }
  if (marker.takes === 'inversion') return !inverted(c, i)
  if (marker.words[0] === 'provided' || marker.words[0] === 'providing' || marker.words[0] === 'given' || marker.words[0] === 'failing') {
    const before = c.tags[i - 1]
    return before === 'pronoun' || before === 'be' || before === 'have' || before === 'determiner' || before === 'adverb' || before === 'that'
  }
  return false
}

/** "should the truce collapse", "were the bridge to close": a modal before its subject, and no question. */
function inverted(c: Clauses, i: number): boolean {
  if (c.tokens.at(-1)?.lower === '?' || c.tokens.at(-2)?.lower === '?') return false
  const next = c.tags[i + 1]
  const nextToken = c.tokens[i + 1]
  const subject =
    next === 'determiner' ||
    (next === 'pronoun' && nextToken?.lower !== 'themselves') ||
    (next === 'word' && (nextToken?.capital || !verbForm(nextToken?.lower ?? '')?.base))
  if (!subject) return false
  const tag = c.tags[i - 1]
  const clauseStart = i === 0 || tag === 'comma' || tag === 'quote' || tag === 'stop' || tag === 'that' || tag === 'coordinator'
  if (c.tokens[i]?.lower === 'were')
    return (
      (clauseStart || tag === 'word') &&
      c.tokens
        .slice(i + 1, i + 10)
        .some(
          (t, k) => (t.lower === 'to' && verbForm(c.tokens[i + 2 + k]?.lower ?? '') !== undefined) || (t.lower === 'to' && c.tokens[i + 2 + k]?.lower === 'be'),
        )
    )
  const base = c.tokens.slice(i + 2, i + 12).some((t) => verbForm(t.lower)?.base || t.lower === 'be')
  return base && (clauseStart || tag === 'word' || tag === 'adverb')
}

const finiteFrom = (c: Clauses, from: number, to: number): Verb | undefined => c.verbs.find((v) => v.form === 'finite' && v.from >= from && v.from < to)
const lastBefore = (c: Clauses, at: number): number => {
  let k = -1
  for (const [i, v] of c.verbs.entries()) if (v.end <= at) k = i
  return k
}

/** Start of the main clause whose last verb before `at` is number `k`: behind the operator or the verb of saying that opens it. */
function consequenceStart(c: Clauses, k: number): { start: number; verb: Verb } {
  let i = k
  for (let steps = 0; steps < 8; steps++) {
    const v = c.verbs[i] as Verb
    const parent = v.parent === undefined ? undefined : (c.verbs[v.parent] as Verb)
    if (v.link === 'that' || !parent) break
    if (v.form === 'infinitive') {
      const operator = nounOver(c, v) ?? operatorOf(parent)
      const whole = operator && parent.predicate && (c.tokens[v.from]?.quotation ?? -1) >= 0 && parent.subject[1] > parent.subject[0]
      if (whole) return { start: parent.subject[0], verb: v }
      if (operator && operator.kind !== 'refusal' && operator.kind !== 'none')
        return { start: v.negated && c.tags[v.from - 1] === 'negation' ? v.from - 1 : v.negated ? v.from : v.from + 1, verb: v }
    }
    if (v.link === 'relative') break
    i = v.parent as number
  }
  const v = c.verbs[i] as Verb
  const operator = operatorOf(v)
  if (operator && i === k && operator.kind !== 'refusal' && (v.form === 'finite' || v.form === 'gerund') && !v.modal && !(v.lemma === 'be')) {
    const at = v.end + (c.tags[v.end] === 'preposition' ? 1 : 0)
    return { start: at, verb: v }
  }
  if (operator?.kind === 'refusal' && v.subject[1] > v.subject[0] && v.form === 'finite' && v.link !== 'that') return { start: v.from, verb: v }
  const from = v.subject[1] > v.subject[0] && v.subject[0] < v.from ? v.subject[0] : v.from
  return { start: from, verb: v }
}

/** The comma and the main clause behind a condition that stands first, if it does. */
function mainAfter(c: Clauses, from: number, marker: number): { comma: number; start: number; verb: Verb } | undefined {
  for (const v of c.verbs) {
    if (v.form !== 'finite' || v.from < from || v.link === 'relative' || v.link === 'coordinate') continue
    const head = v.subject[1] > v.subject[0] && v.subject[0] > from ? v.subject[0] : v.from
    let at = head
    while (at > from && (c.tags[at - 1] === 'quote' || c.tokens[at - 1]?.lower === 'then' || c.tags[at - 1] === 'adverb')) at--
    if (c.tags[at - 1] !== 'comma' || at - 1 < from) continue
    const tail = contentEnd(c, from)
    const joined = c.verbs.some((w) => w.form === 'finite' && w.link === 'coordinate' && w.from >= tail && w.end < at)
    if (tail < at - 1 && !joined && !c.verbs.some((w) => w.from > v.end && w.form === 'finite')) return undefined
    if (tail <= at - 1) {
      const says = contentEnd(c, from) === at - 1 && isTell(c, v)
      if (says) {
        const rest = c.verbs.find((w) => w.form === 'finite' && w.from > v.end && behindComma(c, w.subject[1] > w.subject[0] ? w.subject[0] : w.from))
        return rest && c.tags.slice(0, marker).every((tag) => tag === 'quote')
          ? { comma: at - 1, start: rest.subject[1] > rest.subject[0] ? rest.subject[0] : rest.from, verb: rest }
          : undefined
      }
    }
    return { comma: at - 1, start: c.tokens[head - 1]?.lower === 'so' ? head - 1 : head, verb: v }
  }
  return undefined
}
/** True where a comma, or a comma and a mark of quotation, stands before a token: `said, “we will`. */
const behindComma = (c: Clauses, at: number): boolean => c.tags[at - 1] === 'comma' || (c.tags[at - 1] === 'quote' && c.tags[at - 2] === 'comma')

const TELL = new Set(['say', 'tell', 'warn', 'add', 'caution', 'report', 'announce', 'state', 'note', 'write', 'insist', 'vow', 'promise', 'pledge', 'declare'])
const isTell = (_c: Clauses, v: Verb): boolean => TELL.has(v.lemma) && !v.modal

/** True where nothing of a main clause stands before the marker: it may open its sentence part. */
function opens(c: Clauses, i: number): boolean {
  const tag = c.tags[i - 1]
  if (i === 0 || tag === 'quote' || tag === 'stop' || tag === 'that' || tag === 'comma' || tag === 'coordinator') return true
  const before = c.verbs[lastBefore(c, i)]
  return before !== undefined && before.end === i && TELL.has(before.lemma)
}

/** The condition at the marker `i`, if it is one and has a consequence. */
function conditionAt(c: Clauses, i: number, marker: Marker): IfThen | undefined {
  const from = i + marker.words.length
  const markerSlice: Slice = [i, from]
  const start = marker.takes === 'inversion' ? i + 1 : from
  const conditionVerb = marker.takes === 'clause' ? finiteFrom(c, start, c.tokens.length) : undefined
  if (marker.takes === 'clause' && !conditionVerb) return undefined
  const head = conditionVerb?.end ?? start
  const base = { marker: markerSlice, markerWords: marker.words.join(' '), holds: marker.holds }
  const main = opens(c, i) ? mainAfter(c, head, i) : undefined
  if (main && marker.place !== 'final' && (marker.place !== 'denied' || (marker.words[0] === 'without' && main.verb.modal) || main.verb.negated)) {
    return { ...base, condition: [start, main.comma], consequence: [main.start, contentEnd(c, main.start)], verb: main.verb, rule: 'marker-first' }
  }
  if (marker.place === 'initial') return undefined
  let k = lastBefore(c, i)
  if (marker.words[0] === 'but' || c.tags[i - 1] === 'comma') while (k > 0 && isTell(c, c.verbs[k] as Verb)) k--
  if (k < 0) return undefined
  const { start: consequence, verb } = consequenceStart(c, k)
  if (consequence >= i) return undefined
  if (marker.place === 'denied' && !denied(c, verb, k, marker, conditionVerb)) return undefined
  const limit = conditionEnd(c, start, conditionVerb)
  // "demanded a raid in exchange for joining": what is demanded is the condition of what the speaker would do.
  if (EXCHANGE.has(marker.words.slice(-3).join(' ')) && operatorOf(verb)?.kind === 'demand')
    return { ...base, condition: [consequence, i], consequence: [start, limit], verb, rule: 'demand-in-exchange' }
  return { ...base, condition: [start, limit], consequence: [consequence, i], verb, rule: 'marker-last' }
}

const EXCHANGE = new Set(['in exchange for', 'in return for'])

/** Where a condition behind its consequence ends. */
function conditionEnd(c: Clauses, start: number, verb: Verb | undefined): number {
  const end = contentEnd(c, start)
  if (verb) return end
  const next = c.verbs.find((v) => v.form === 'finite' && v.from > start && v.link !== 'relative' && v.link !== 'that')
  return next && next.from < end ? Math.min(end, next.subject[0] > start ? next.subject[0] : next.from) : end
}

/** "until" and "without" make a condition only behind a main clause that is denied, refused or still to come. */
function denied(c: Clauses, verb: Verb, k: number, marker: Marker, conditionVerb: Verb | undefined): boolean {
  if (marker.takes === 'clause' && !conditionVerb) return false
  let refuses = verb.negated || operatorOf(verb)?.kind === 'refusal'
  for (let i = k, steps = 0; i >= 0 && steps < 6 && !refuses; steps++) {
    const v = c.verbs[i] as Verb
    refuses = (v.negated && Boolean(v.modal)) || operatorOf(v)?.kind === 'refusal'
    i = v.parent ?? -1
  }
  if (marker.words[0] === 'until') return refuses || Boolean(verb.modal === 'will' || verb.modal === 'would') || verb.form === 'infinitive'
  return refuses && Boolean(verb.modal)
}

/** "Any attack would lead to …", "Enrichment will trigger …": a noun phrase as condition. */
function causeOf(c: Clauses, v: Verb): IfThen | undefined {
  if (v.form !== 'finite' || v.passive || v.negated || !v.modal || !CAUSE.has(v.lemma) || !['would', 'will', 'could', 'may', 'might', 'can'].includes(v.modal))
    return undefined
  const subject = c.tokens.slice(v.subject[0], v.subject[1])
  if (subject.length < 2 || v.link === 'relative') return undefined
  const action = subject.some(
    (t, i) => t.lower === 'any' || t.lower === 'further' || (t.kind === 'word' && (!t.capital || i === 0) && ACTION.test(t.lower)) || t.lower.endsWith('ing'),
  )
  if (!action) return undefined
  if (v.lemma === 'have' && !c.tokens.slice(v.object[0], v.object[1]).some((t) => GRAVE.test(t.lower))) return undefined
  const needs = CAUSE.get(v.lemma)
  let at = v.end
  if (needs) {
    if (c.tokens[at]?.lower !== needs) return undefined
    at++
  }
  const end = contentEnd(c, at)
  if (end <= at) return undefined
  return {
    marker: [v.from, at],
    markerWords: `${v.modal} ${v.lemma}`,
    condition: v.subject,
    consequence: [at, end],
    holds: 'if',
    verb: v,
    rule: 'noun-condition',
  }
}
/** What a deed "will have" that makes it a warning. Source: own list. */
const GRAVE = /^(?:consequences?|costs?|price|repercussions?)$/
/** Nouns of acts by their shape: aggression, movement, interference, enrichment … */
const ACTION =
  /(?:sion|tion|ment|ence|ance|attack|attacks|strike|strikes|move|moves|step|steps|act|acts|violation|violations|breach|raid|raids|war|test|tests|launch|sanctions|blockade|incursion|withdrawal|failure|refusal|delay|use|deployment|launches)$/

/** "respond decisively to any further aggression": the occasion is the condition. */
function responseTo(c: Clauses, v: Verb): IfThen | undefined {
  if (!['respond', 'react', 'retaliate', 'answer', 'act'].includes(v.lemma) || v.negated) return undefined
  const parentModal = v.modal === 'will' || v.modal === 'would' || v.form === 'infinitive'
  if (!parentModal) return undefined
  for (let i = v.end; i < Math.min(c.tokens.length - 1, v.end + 24); i++) {
    const lower = c.tokens[i]?.lower
    const response = lower === 'in' && c.tokens[i + 1]?.lower === 'response' && c.tokens[i + 2]?.lower === 'to'
    if (c.tags[i] === 'stop' || c.verbs.some((w) => w.from === i && w.form === 'finite')) return undefined
    if (!response && !(c.tags[i] === 'to' && v.lemma !== 'act')) continue
    const start = response ? i + 3 : i + 1
    if (
      !c.tokens
        .slice(start, start + 3)
        .some((t) => t.lower === 'any' || t.lower === 'further' || t.lower === 'new' || t.lower === 'actions' || t.lower === 'attacks')
    )
      return undefined
    const k = c.verbs.indexOf(v)
    const main = consequenceStart(c, k)
    return {
      marker: [i, start],
      markerWords: response ? 'in response to' : 'to',
      condition: [start, contentEnd(c, start)],
      consequence: [main.start, i],
      holds: 'if',
      verb: main.verb,
      rule: 'occasion-condition',
    }
  }
  return undefined
}

/** "Stop the raids or we will …", "Come back and we will …", "must leave or face …". */
function imperative(c: Clauses, v: Verb): IfThen | undefined {
  if (!(v.modal === 'will' || v.modal === "'ll" || v.modal === 'shall')) return undefined
  let joint = v.subject[1] > v.subject[0] && v.subject[0] < v.from ? v.subject[0] - 1 : v.from - 1
  if (c.tokens[joint]?.lower === 'else') joint--
  const word = c.tokens[joint]?.lower
  if (word !== 'or' && word !== 'and') {
    // The subject slice may have swallowed the imperative where its verb was not seen as one.
    const inside = c.tokens.slice(v.subject[0], v.subject[1]).findIndex((t) => t.lower === 'or' || t.lower === 'and')
    if (inside < 1) return undefined
    joint = v.subject[0] + inside
  }
  let start = joint
  while (start > 0 && c.tags[start - 1] !== 'stop' && c.tags[start - 1] !== 'quote') start--
  const first = c.tokens[start]
  const form = verbForm(first?.lower ?? '')
  const must = c.verbs.find((w) => w.from >= start && w.end <= joint && (w.modal === 'must' || w.modal === 'should'))
  const isImperative = Boolean(form?.base) && first?.capital === true && c.tags[start + 1] !== 'be' && c.tags[start + 1] !== 'modal'
  if (!isImperative && !(must && c.tokens[joint]?.lower === 'or')) return undefined
  const end = c.tags[joint - 1] === 'comma' ? joint - 1 : joint
  const after = c.tokens[joint + 1]?.lower === 'else' ? joint + 2 : joint + 1
  return {
    marker: [joint, after],
    markerWords: c.tokens[joint]?.lower ?? 'or',
    condition: [start, end],
    consequence: [after, contentEnd(c, after)],
    holds: c.tokens[joint]?.lower === 'or' ? 'unless' : 'if',
    verb: v,
    rule: 'imperative-condition',
  }
}

/** ", failing which …", "; otherwise …", "and that otherwise …": the condition is the demand or the condition before it. */
function otherwise(c: Clauses, found: IfThen[]): IfThen | undefined {
  for (let i = 1; i < c.tokens.length - 1; i++) {
    const lower = c.tokens[i]?.lower
    const failing = lower === 'failing' && c.tokens[i + 1]?.lower === 'which'
    if (!failing && lower !== 'otherwise') continue
    const after = failing ? i + 2 : c.tags[i + 1] === 'comma' ? i + 2 : i + 1
    const verb = finiteFrom(c, after, c.tokens.length)
    if (!verb?.modal) return undefined
    const marker: Slice = [i, failing ? i + 2 : i + 1]
    const base = {
      marker,
      markerWords: failing ? 'failing which' : 'otherwise',
      consequence: [after, contentEnd(c, after)] as Slice,
      holds: 'unless' as const,
      verb,
      rule: 'otherwise',
    }
    const before = found.filter((x) => x.condition[1] <= i).at(-1)
    if (before) return { ...base, condition: before.condition }
    const k = lastBefore(c, i)
    const demand = c.verbs[k]
    if (!demand) return undefined
    const start =
      demand.form === 'infinitive'
        ? demand.from + 1
        : demand.subject[0] < demand.from && demand.subject[1] > demand.subject[0]
          ? demand.subject[0]
          : demand.from
    const end = contentEnd(c, start, i)
    return { ...base, condition: [start, end] }
  }
  return undefined
}

/**
 * The conditions of a sentence with what hangs on each; whether it binds anybody is decided later.
 * Example: "We will answer if they attack" -> condition "they attack", consequence "We will answer", holds if.
 */
export function findIfThens(c: Clauses): IfThen[] {
  const found: IfThen[] = []
  const taken = (slice: Slice) => found.some((x) => x.condition[0] < slice[1] && slice[0] < x.condition[1])
  for (let i = 0; i < c.tokens.length; i++) {
    const marker = markerAt(c, i)
    if (!marker) continue
    if (!falseFriend(c, i, marker)) {
      const condition = conditionAt(c, i, marker)
      if (condition && condition.condition[1] > condition.condition[0] && !taken(condition.condition)) found.push(condition)
    }
    i += marker.words.length - 1
  }
  for (const verb of c.verbs) {
    const other = causeOf(c, verb) ?? responseTo(c, verb) ?? imperative(c, verb)
    if (other && !taken(other.condition) && !found.some((x) => x.consequence[0] < other.consequence[1] && other.consequence[0] < x.consequence[1]))
      found.push(other)
  }
  const rest = otherwise(c, found)
  if (rest) found.push(rest)
  return found.sort((a, b) => a.consequence[0] - b.consequence[0])
}

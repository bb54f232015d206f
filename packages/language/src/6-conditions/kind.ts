import type { Clauses, Slice, Verb } from './clauses.ts'
import { HARM, HELP } from './data/operators.ts'
import type { IfThen } from './if-then.ts'
import { type Certainty, type Kind, nounOver, operatorOf } from './operators.ts'
import { anyVerbForm } from './verb-forms.ts'

const HARMS = new Set(HARM.trim().split(/\s+/))
const HELPS = new Set(HELP.trim().split(/\s+/))
const stem = (lower: string): string => anyVerbForm(lower)?.lemma ?? lower
const OFFER_MARKERS = new Set([
  'in return for',
  'in exchange for',
  'on condition that',
  'on condition',
  'provided that',
  'provided',
  'providing that',
  'only if',
  'but only if',
  'and',
  'on the condition that',
])
/** Nouns of what a side does itself, sorted: "any attack would bring sanctions" threatens, "… would bring famine" warns. Source: own list. */
const OWN_MEANS = new Set(
  'action ban blockade closure countermeasures expulsion measures penalties punishment reprisals response retaliation sanctions strike strikes suspension tariffs termination withdrawal'.split(
    ' ',
  ),
)

/** Verbs that turn what they take: stopping aid harms, stopping raids helps. */
const STOPS = new Set(['abandon', 'cancel', 'cease', 'cut', 'end', 'freeze', 'halt', 'stop', 'suspend', 'terminate', 'withhold'])

/** How much a consequence harms or helps: the main verb counts most. Positive is harm. */
function harmOf(c: Clauses, slice: Slice, verb: Verb | undefined): number {
  let score = 0
  const stops = verb !== undefined && STOPS.has(verb.lemma) && slice[0] <= verb.at && verb.at < slice[1]
  if (verb && slice[0] <= verb.at && verb.at < slice[1]) {
    if (HARMS.has(verb.lemma) && !stops) score += 2
    if (HELPS.has(verb.lemma)) score -= 2
  }
  for (const token of c.tokens.slice(slice[0], Math.min(slice[1], slice[0] + 30))) {
    // "by the end of the year" puts an end to nothing.
    if (token.lower === 'end' && c.tokens[c.tokens.indexOf(token) - 1]?.lower === 'the') continue
    if (token.kind !== 'word' || (stops && token.start === c.tokens[(verb as Verb).at]?.start)) continue
    const word = stem(token.lower)
    if (HARMS.has(token.lower) || HARMS.has(word)) score += 1
    else if (HELPS.has(token.lower) || HELPS.has(word)) score -= 1
  }
  return stops ? (score === 0 ? 1 : -score + 1) : score
}

/** The operator or verb of telling over a verb, outermost last. */
export function governors(c: Clauses, verb: Verb | undefined): Verb[] {
  const list: Verb[] = []
  let v = verb
  for (let steps = 0; v?.parent !== undefined && steps < 8; steps++) {
    v = c.verbs[v.parent] as Verb
    list.push(v)
  }
  return list
}

/** The verb of a tail or head of telling in the sentence that is no governor: "…, the envoy warned". */
export const tailOf = (c: Clauses, slice: Slice): Verb | undefined =>
  c.verbs.find(
    (v) =>
      v.form === 'finite' &&
      v.from >= slice[1] &&
      (v.lemma === 'warn' ||
        v.lemma === 'caution' ||
        v.lemma === 'threaten' ||
        v.lemma === 'vow' ||
        v.lemma === 'promise' ||
        v.lemma === 'pledge' ||
        v.lemma === 'say' ||
        v.lemma === 'tell' ||
        v.lemma === 'write' ||
        v.lemma === 'add') &&
      v.link === 'main',
  )

/** The verb of telling whose "that" a condition opens: "warned that should the port close, Oakland would …". */
function tellerBefore(c: Clauses, marker: number): Verb[] {
  const verb = c.tags[marker - 1] === 'that' ? c.verbs.findLast((v) => v.end < marker) : undefined
  return verb?.form === 'finite' ? [verb] : []
}

/** Kind of a conditional commitment: by the word that binds, else by what is to follow. */
export function kindOfIfThen(c: Clauses, x: IfThen): { kind: Kind; operator?: Verb } {
  const verb = x.verb
  const noun = verb ? nounOver(c, verb) : undefined
  if (noun && noun.kind !== 'none') return { kind: noun.kind === 'promise' || noun.kind === 'offer' ? promised(c, x, noun.kind) : noun.kind }
  const over = verb ? [verb, ...governors(c, verb), ...tellerBefore(c, x.marker[0])] : []
  const tail = tailOf(c, [Math.min(x.condition[0], x.consequence[0]), Math.max(x.condition[1], x.consequence[1])])
  for (const v of tail ? [...over, tail] : over) {
    const operator = operatorOf(v)
    if (!operator || operator.kind === 'none' || (v === verb && v.modal)) continue
    if (operator.kind === 'promise' || operator.kind === 'offer') return { kind: promised(c, x, operator.kind), operator: v }
    if (operator.kind === 'demand' && v === verb) continue
    return { kind: operator.kind, operator: v }
  }
  return { kind: unmarkedKind(c, x) }
}

const promised = (c: Clauses, x: IfThen, kind: Kind): Kind =>
  (x.holds === 'unless' && kind === 'promise') || harmOf(c, x.consequence, x.verb) > 1 ? 'threat' : x.verb?.negated ? 'refusal' : kind

const OURS = new Set(['i', 'we'])

/** "will have no choice but to act": a threat, no refusal. */
const hasNoChoice = (c: Clauses, { verb }: IfThen): boolean =>
  verb?.lemma === 'have' &&
  /\b(?:choice|alternative|option) but\b/.test(
    c.tokens
      .slice(verb.end, verb.end + 6)
      .map((t) => t.lower)
      .join(' '),
  )

/** True for a consequence that something will not be, or be possible: "no calm would be possible". */
function saysNothingWillBe(c: Clauses, { verb }: IfThen): boolean {
  if (verb?.lemma !== 'be' || !verb.modal) return false
  const none = c.tokens[verb.subject[0]]?.lower === 'no' || c.tokens[verb.subject[0]]?.lower === 'nothing' || verb.negated
  return verb.predicate === 'impossible' || (none && verb.predicate === 'possible')
}

/** Kind by content where no word of threatening, promising or warning is used. */
function unmarkedKind(c: Clauses, x: IfThen): Kind {
  const harm = harmOf(c, x.consequence, x.verb)
  if (x.rule === 'noun-condition')
    return c.tokens.slice(x.consequence[0], x.consequence[1]).some((t) => OWN_MEANS.has(t.lower)) ? 'threat' : harm < -1 ? 'promise' : 'warning'
  const own = OURS.has(c.tokens[x.verb?.subject[0] ?? -1]?.lower ?? '')
  // "if they want calm, they must leave" asks; "if the strikes go on, the town cannot grow" warns.
  if (!own && (x.verb?.modal === 'must' || x.verb?.modal === 'should')) return 'demand'
  if (!own && x.holds === 'if' && x.verb?.negated && (x.verb.modal === 'can' || x.verb.modal === 'cannot' || x.verb.modal === 'could')) return 'warning'
  // "no calm would be possible as long as arms flow in": an outcome that is nobody's own deed.
  if (hasNoChoice(c, x)) return 'threat'
  if (!own && saysNothingWillBe(c, x)) return 'warning'
  if (x.verb?.negated && x.verb.modal) return x.holds === 'unless' || harm <= 1 ? 'refusal' : 'promise'
  if (x.holds === 'unless') return harm < -1 && x.rule !== 'otherwise' && x.rule !== 'imperative-condition' ? 'offer' : 'threat'
  if (x.rule === 'occasion-condition') return 'threat'
  if (harm > 0) return 'threat'
  const softened = x.verb?.modal === 'could' || x.verb?.modal === 'may' || x.verb?.modal === 'might' || x.verb?.modal === 'can'
  const ready = x.verb !== undefined && governors(c, x.verb).some((v) => v.predicate !== undefined)
  const present = x.verb?.form === 'finite' && !x.verb.modal
  return softened || ready || OFFER_MARKERS.has(x.markerWords) || (present && harm < 0) ? 'offer' : 'promise'
}

/** Kind of a plain "will": a refusal where it is denied, a threat where it harms. */
export const kindOfWill = (c: Clauses, slice: Slice, verb: Verb): Kind => (verb.negated ? 'refusal' : harmOf(c, slice, verb) > 1 ? 'threat' : 'promise')

/** Certainty by the auxiliary of the consequence. */
export function certaintyOf(c: Clauses, verb: Verb | undefined): Certainty | undefined {
  if (!verb) return undefined
  for (const v of [verb, ...governors(c, verb)]) {
    const operator = operatorOf(v)
    if (v.modal === 'will' || v.modal === 'shall') return 'will'
    if (v.modal === 'would' || v.modal === 'could' || v.modal === 'may') return v.modal
    if (v.modal === 'might' || v.modal === 'can') return 'could'
    if (operator?.certainty) return operator.certainty
  }
  return undefined
}

import type { Text } from '../2-text/index.ts'
import { type Clauses, rangeOf, type Verb } from './clauses.ts'
import type { IfThen } from './if-then.ts'
import { type Cover, covering } from './issuer.ts'
import { governors, tailOf } from './kind.ts'
import { nounOver, operatorOf } from './operators.ts'

const FUTURE = new Set(['will', 'would', 'could', 'may', 'might', 'shall', 'can', 'must', 'should'])
const NO_COMMITMENT = new Set(['happen', 'depend', 'know', 'wonder', 'ask', 'see', 'mean'])
/** Outcomes that bind nobody, even with "would". */
const OUTCOME = new Set(['appear', 'become', 'look', 'prove', 'remain', 'seem'])

/** True where a finite verb or what governs it looks ahead: a modal, a word of promising or threatening. */
function ahead(c: Clauses, verb: Verb): boolean {
  if (verb.modal && FUTURE.has(verb.modal)) return true
  if (nounOver(c, verb)) return true
  return [verb, ...governors(c, verb)].some((v) => {
    const operator = operatorOf(v)
    return operator !== undefined && operator.kind !== 'none' && !v.negated
  })
}

/**
 * True where a condition's consequence binds anybody: it lies ahead, it is told or said by somebody, and it is no counterfactual and no question.
 * Example: "The charter tells what follows if a port closes" -> false.
 */
export function binds(c: Clauses, x: IfThen, _text: Text, cover: Cover): boolean {
  const words = c.tokens.slice(x.consequence[0], x.consequence[1])
  const first = words[0]?.lower ?? ''
  if (first === 'what' || first === 'how' || first === 'whether' || first === 'why' || first === 'who') return false
  if (c.tokens.slice(-3).some((t) => t.lower === '?') && !c.tokens.some((t) => t.kind === 'punct' && t.lower === '”')) return false
  const verb = x.verb
  if (!verb) return false
  if (verb.modal && verb.tense === 'perfect') return false
  const conditionVerb = c.verbs.find((v) => v.from >= x.condition[0] && v.end <= x.condition[1] && v.form === 'finite')
  if (conditionVerb?.tense === 'past-perfect' && x.markerWords === 'if') return false
  // "If we want peace, we must work for it" binds nobody else.
  const ours = (v: Verb | undefined): boolean => v !== undefined && c.tokens.slice(v.subject[0], v.subject[1]).some((t) => t.lower === 'we' || t.lower === 'i')
  if ((verb.modal === 'must' || verb.modal === 'should') && ours(verb) && ours(conditionVerb)) return false
  // "The embargo could have more effect if …": what might come of it.
  if (verb.lemma === 'have' && verb.modal && /^(?:can|could|may|might)$/.test(verb.modal)) return false
  if ((NO_COMMITMENT.has(verb.lemma) && !verb.modal) || OUTCOME.has(verb.lemma)) return false
  if (ahead(c, verb)) return true
  const range = rangeOf(c, x.consequence)
  const quoted = (c.tokens[x.consequence[0]]?.quotation ?? -1) >= 0 || covering(cover, range).length > 0 || tailOf(c, x.condition) !== undefined
  // "If they block it, we block theirs": present with present binds only in somebody's mouth.
  const own = words.slice(0, 3).some((t) => t.lower === 'we' || t.lower === 'i' || t.lower === 'so')
  return quoted && own && verb.tense === 'present'
}

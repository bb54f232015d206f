import type { Clauses, Slice, Verb } from './clauses.ts'
import { type Certainty, type Kind, nounOperator, type Operator, operatorOf } from './operators.ts'
import { contentEnd } from './spans.ts'
import { anyVerbForm } from './verb-forms.ts'

/** A commitment told outright by its word: "urged Oakland to stop", "vowed to answer", "the threat to leave". */
export type Plain = {
  kind: Kind
  consequence: Slice
  certainty?: Certainty
  operator: Slice
  operatorVerb?: Verb
  issuer?: Slice
  addressee?: Slice
  verb?: Verb
  rule: string
}

/** What one refuses to say binds nobody. */
const NAMES = new Set(['identify', 'name', 'quote'])
const SPEECH = new Set([
  'address',
  'answer',
  'comment',
  'confirm',
  'disclose',
  'elaborate',
  'give',
  'identify',
  'name',
  'reveal',
  'say',
  'speak',
  'specify',
  'talk',
])
const UNREAL = new Set(['would', 'could', 'may', 'might', 'should', 'can', 'must', 'will', 'shall'])
const SOFT = new Set(['we', 'i', 'let'])

/** The first child of verb `i` of a form, right behind it. */
function child(c: Clauses, i: number, form: Verb['form'] | 'that'): Verb | undefined {
  for (let k = i + 1; k < Math.min(c.verbs.length, i + 3); k++) {
    const v = c.verbs[k] as Verb
    if (v.parent !== i) continue
    if (form === 'that' ? v.link === 'that' : v.form === form && v.link !== 'adverbial') return v
  }
  return undefined
}

const content = (c: Clauses, from: number): Slice => [from, contentEnd(c, from)]
const afterTo = (v: Verb): number => (v.negated ? v.from : v.from + 1)

/** The consequence of an operator verb by the ways it takes one. */
function consequenceOf(c: Clauses, i: number, operator: Operator): { slice: Slice; verb?: Verb; addressee?: Slice } | undefined {
  const v = c.verbs[i] as Verb
  for (const way of operator.takes) {
    const [shape, word] = way.split(':')
    const found =
      shape === 'to'
        ? byInfinitive(c, i)
        : shape === 'obj-to'
          ? byObject(c, i, word)
          : shape === 'that'
            ? byClause(c, i, operator)
            : shape === 'must'
              ? byClause(c, i, operator)
              : shape === 'ger'
                ? byGerund(c, i, word)
                : shape === 'np'
                  ? byPhrase(c, v, word, operator)
                  : undefined
    // "an official who asked not to be named" asks nothing of the other side.
    const asked: Verb | undefined = found && 'verb' in found ? (found.verb as Verb | undefined) : undefined
    if (asked?.passive && v.lemma === 'ask' && NAMES.has(asked.lemma)) return undefined
    if (found) return found
  }
  return undefined
}

function byInfinitive(c: Clauses, i: number) {
  const v = c.verbs[i] as Verb
  const infinitive = child(c, i, 'infinitive')
  if (!infinitive || infinitive.from - v.end > 9 || ((v.lemma === 'refuse' || v.lemma === 'decline') && SPEECH.has(infinitive.lemma))) return undefined
  if (v.lemma === 'be' && infinitive.from - v.end > 3) return undefined
  return { slice: content(c, afterTo(infinitive)), verb: infinitive }
}

function byObject(c: Clauses, i: number, word: string | undefined) {
  const v = c.verbs[i] as Verb
  const infinitive = child(c, i, 'infinitive')
  if (!infinitive) return undefined
  if (v.passive) return { slice: content(c, afterTo(infinitive)), verb: infinitive, addressee: v.subject }
  const phrase = word ? v.phrases.find((p) => p.word === word) : undefined
  if (word && !phrase) return undefined
  const object: Slice = word ? [(phrase as { range: Slice }).range[0], infinitive.from] : [v.end, infinitive.from]
  if (object[1] <= object[0] || object[1] - object[0] > 18) return undefined
  // "urged that the crew be released"
  if (c.tags[object[0]] === 'that' && c.tags[infinitive.from] === 'be')
    return { slice: content(c, object[0] + 1), verb: infinitive, ...(infinitive.passive ? {} : { addressee: [object[0] + 1, infinitive.from] as Slice }) }
  // "called for Oakland to stop" keeps its subject, and "called for the camp to be closed" is said to nobody named; "urged Oakland to stop" gives it to the one addressed.
  if (word === 'for' && v.lemma === 'call') return { slice: content(c, object[0]), verb: infinitive, ...(infinitive.passive ? {} : { addressee: object }) }
  return { slice: content(c, afterTo(infinitive)), verb: infinitive, addressee: object }
}

function byClause(c: Clauses, i: number, operator: Operator) {
  const clause = child(c, i, 'that')
  if (!clause || clause.subject[1] <= clause.subject[0]) return undefined
  const v = c.verbs[i] as Verb
  if (v.lemma === 'agree' && !clause.modal) return undefined
  if (
    operator.kind === 'demand' &&
    clause.modal !== 'must' &&
    clause.modal !== 'should' &&
    !(anyVerbForm(c.tokens[clause.at]?.lower ?? '')?.base && !clause.modal) &&
    c.tokens[clause.from]?.lower !== 'be'
  )
    return undefined
  if (
    (operator.kind === 'promise' || operator.kind === 'threat' || operator.kind === 'warning' || operator.kind === 'offer') &&
    !(clause.modal && clause.modal !== 'must') &&
    operator.kind !== 'offer'
  )
    return undefined
  if (v.lemma === 'insist' && !(clause.modal === 'must' || clause.modal === 'should')) return undefined
  if (clause.modal && clause.tense === 'perfect') return undefined
  return { slice: content(c, clause.subject[0]), verb: clause, addressee: operator.kind === 'demand' && !clause.passive ? clause.subject : undefined } as {
    slice: Slice
    verb: Verb
    addressee?: Slice
  }
}

function byGerund(c: Clauses, i: number, word: string | undefined) {
  const v = c.verbs[i] as Verb
  const gerund = child(c, i, 'gerund')
  if (!gerund || gerund.from - v.end > 2) return undefined
  if (word && c.tokens[gerund.from - 1]?.lower !== word) return undefined
  return { slice: content(c, gerund.from), verb: gerund }
}

/** Objects that are no commitment though the verb takes one: reports, questions, people. */
const NO_OBJECT = new Set([
  'question',
  'questions',
  'reporters',
  'journalists',
  'comment',
  'condolences',
  'congratulations',
  'attention',
  'thanks',
  'prayers',
  'details',
  'information',
  'evidence',
  'support',
  'it',
  'him',
  'her',
  'them',
  'this',
  'that',
  'us',
  'meeting',
])

function byPhrase(c: Clauses, v: Verb, word: string | undefined, operator: Operator) {
  if (v.passive && operator.kind !== 'demand') return undefined
  const phrase = word ? v.phrases.find((p) => p.word === word && p.range[0] - v.end < 6) : undefined
  const slice = word ? phrase?.range : v.passive ? v.subject : v.object
  if (!slice || slice[1] <= slice[0]) return undefined
  const words = c.tokens.slice(slice[0], slice[1])
  if (NO_OBJECT.has(words.at(-1)?.lower ?? '') && words.length < 3) return undefined
  if (!word && words.every((t) => t.capital || t.kind !== 'word' || ['the', 'of', 'to'].includes(t.lower))) return undefined
  if (!word && c.verbs.some((other) => other.from === slice[1] && other.form === 'infinitive')) return undefined
  if (words[0]?.lower === 'the' && words.length < 3 && CONTACTS.has(words.at(-1)?.lower ?? '')) return undefined
  const end = Math.min(contentEnd(c, slice[0]), v.passive && !word ? v.from : c.tokens.length)
  return { slice: [slice[0], beforeTimes(c, slice[0], end)] as Slice }
}

/** "requested the call": who asked for a contact is told of the contact. */
const CONTACTS = new Set(['call', 'conversation', 'meeting', 'talks', 'visit'])

const COUNTS = new Set(['many', 'several', 'three', 'two', 'four', 'five', 'six', 'countless'])
/** True where words that count how often something was done stand at a token: "three times", "twice", "repeatedly". */
function countsAt(c: Clauses, i: number): boolean {
  const word = c.tokens[i]?.lower ?? ''
  if (word === 'twice' || word === 'repeatedly') return true
  return (COUNTS.has(word) || c.tags[i] === 'number') && c.tokens[i + 1]?.lower === 'times'
}

/** The end of what is asked for, before the words that count how often: "help three times" -> "help". */
function beforeTimes(c: Clauses, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (countsAt(c, i)) return i
  return end
}

const PAST = new Set(['ago', 'earlier', 'last', 'yesterday'])
const ASKING = new Set(['ask', 'beg', 'plead', 'request', 'appeal'])

/** "we asked for help three times", "we asked them last year": one's own asking told of the past is no demand now. */
function isToldPast(c: Clauses, v: Verb): boolean {
  const first = c.tokens[v.subject[0]]?.lower ?? ''
  if (!ASKING.has(v.lemma) || (v.tense !== 'past' && v.tense !== 'past-perfect')) return false
  const end = c.verbs.find((other) => other.form === 'finite' && other.from >= v.end)?.from ?? c.tokens.length
  for (let i = v.end; i < end; i++) {
    if (countsAt(c, i)) return true
    if (SOFT.has(first) && PAST.has(c.tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** True where the operator itself is told as done: finite and neither denied nor only possible, or a participle tail of such a verb. */
function told(c: Clauses, v: Verb): boolean {
  if (v.negated) return false
  if (v.lemma === 'intend' && (v.passive || v.form !== 'finite')) return false
  if (v.link === 'adverbial' && (v.opener === 'if' || v.opener === 'unless' || v.opener === 'whether' || v.opener === 'until')) return false
  if (v.form === 'finite') {
    const own = SOFT.has(c.tokens[v.subject[0]]?.lower ?? '')
    return !v.modal || !UNREAL.has(v.modal) || (own && v.modal === 'will' && operatorOf(v)?.kind === 'demand')
  }
  if (v.form === 'gerund')
    return (v.link === 'participle' && c.tags[v.from - 1] !== 'word') || v.opener === 'by' || v.opener === 'in' || v.opener === 'while' || v.opener === 'after'
  const parent = v.parent === undefined ? undefined : c.verbs[v.parent]
  return v.form === 'infinitive' && parent !== undefined && IMPLIES.has(parent.lemma) && !parent.negated && parent.form === 'finite' && !parent.modal
}
/** Verbs that make their infinitive true: "continued to urge". Source: own list. */
const IMPLIES = new Set(['begin', 'continue', 'go', 'join', 'take', 'use', 'write'])

/** Commitments by an operator verb or predicate. */
function byVerb(c: Clauses): Plain[] {
  const found: Plain[] = []
  for (const [i, v] of c.verbs.entries()) {
    const operator = operatorOf(v)
    if (!operator || operator.kind === 'none' || !told(c, v) || isToldPast(c, v)) continue
    const taken = consequenceOf(c, i, operator)
    if (!taken || taken.slice[1] <= taken.slice[0]) continue
    const slice: Slice = ((operator.kind === 'refusal' && taken.verb) || v.lemma === 'task') && v.form === 'finite' ? [v.from, taken.slice[1]] : taken.slice
    const issuer = v.passive && !v.predicate ? v.phrases.find((p) => p.word === 'by')?.range : v.subject
    found.push({
      kind: operator.kind,
      consequence: slice,
      operator: [v.from, v.end],
      operatorVerb: v,
      rule: `operator-${v.predicate ?? v.lemma}`,
      ...(operator.certainty ? { certainty: operator.certainty } : {}),
      ...(issuer && issuer[1] > issuer[0] ? { issuer } : {}),
      ...(taken.addressee ? { addressee: taken.addressee } : {}),
      ...(taken.verb ? { verb: taken.verb } : {}),
    })
  }
  return found
}

/** Verbs whose object may be a commitment told by a noun: "issued an ultimatum", "reaffirmed the readiness of … to". Source: own list. */
const GIVES = new Set(
  'accept affirm announce convey deliver emphasize express extend give have highlight issue launch make note outline present reaffirm receive reiterate renew repeat restate send state stress submit underline underscore voice welcome'.split(
    ' ',
  ),
)

/** Commitments by a noun: "the readiness to", "a call for", "the need for Oakland to". */
function byNoun(c: Clauses): Plain[] {
  const found: Plain[] = []
  for (const [i, token] of c.tokens.entries()) {
    const need = token.lower === 'need' && c.tokens[i + 1]?.lower === 'for'
    const operator = need ? ({ kind: 'demand', takes: ['to'] } as Operator) : nounOperator(token.lower)
    if (!operator || c.verbs.some((v) => v.from <= i && i < v.end)) {
      const reached = token.lower === 'agreement' || token.lower === 'understanding' ? agreementAt(c, i) : undefined
      if (reached) found.push(reached)
      continue
    }
    const governor = c.verbs.findLast((v) => v.end <= i)
    if (!governor || !GIVES.has(governor.lemma) || !told(c, governor) || i - governor.end > 8) continue
    const infinitive = c.verbs.find((v) => v.from > i)
    const next = c.tokens[i + 1]?.lower
    let slice: Slice | undefined
    if (infinitive?.form === 'infinitive' && infinitive.from - i < 16 && operator.takes.includes('to')) slice = content(c, afterTo(infinitive))
    else if (next === 'for' && operator.takes.includes('for')) slice = content(c, i + 2)
    else if (next === 'that' && operator.takes.includes('that')) slice = content(c, i + 2)
    else if (next === 'to' && operator.kind === 'promise' && c.verbs.some((v) => v.form === 'gerund' && v.from <= i + 3 && v.end > i + 2))
      slice = content(c, i + 2)
    if (!slice || slice[1] <= slice[0]) continue
    const addressee: Slice | undefined = need && infinitive ? [i + 2, infinitive.from] : undefined
    const certainty = operator.certainty ? { certainty: operator.certainty } : {}
    found.push({
      kind: operator.kind as Kind,
      consequence: slice,
      operator: [i, i + 1],
      operatorVerb: governor,
      rule: `noun-${token.lower}`,
      issuer: governor.subject,
      ...certainty,
      ...(addressee ? { addressee } : {}),
      ...(infinitive ? { verb: infinitive } : {}),
    })
  }
  return found
}

/** "Agreement was reached to reopen the port", "the sides reached an understanding to share data". */
function agreementAt(c: Clauses, i: number): Plain | undefined {
  const reached = c.verbs.find((v) => (v.passive ? v.subject[0] <= i && i < v.subject[1] : v.object[0] <= i && i < v.object[1]) && REACHES.has(v.lemma))
  const infinitive = c.verbs.find((v) => v.form === 'infinitive' && v.from > i)
  if (!reached || !told(c, reached) || !infinitive || infinitive.from > Math.max(i + 1, reached.end)) return undefined
  const issuer = reached.passive ? reached.phrases.find((p) => p.word === 'by')?.range : reached.subject
  return {
    kind: 'promise',
    consequence: content(c, afterTo(infinitive)),
    certainty: 'will',
    operator: [i, i + 1],
    operatorVerb: reached,
    verb: infinitive,
    rule: `noun-${c.tokens[i]?.lower}`,
    ...(issuer && issuer[1] > issuer[0] ? { issuer } : {}),
  }
}
const REACHES = new Set(['achieve', 'conclude', 'reach'])

/** Verbs that bind nobody with "will": states, perceptions, outcomes. Source: own list. */
const NO_WILL = new Set(
  'affect appear be become believe belong cause come contain cost deserve die exist expect face fall feel find get go happen have hear hope include increase know lack last lead lie like look lose matter mean miss need occur prove reach realize remain remember result rise see seem suffer survive take think understand want win wish'.split(
    ' ',
  ),
)
const AIMS = new Set(['aim', 'goal', 'idea', 'intention', 'job', 'mission', 'objective', 'path', 'plan', 'policy', 'purpose', 'role', 'task', 'way'])
/** "Our purpose is to …" names an aim, no will. */
const isAim = (c: Clauses, v: Verb): boolean => c.tags[v.from] === 'be' && c.tokens.slice(v.subject[0], v.subject[1]).some((t) => AIMS.has(t.lower))

/** A will of one's own side or a "must" for another, inside what somebody says; whose it is gets decided with the people. */
export type Willed = { verb: Verb; consequence: Slice; negated: boolean; kind: 'will' | 'must' }

/** Clauses with will, would, shall (a promise, a threat, a refusal) or must, should, have to (a demand). */
export function findWilled(c: Clauses): Willed[] {
  const found: Willed[] = []
  for (const v of c.verbs) {
    if (v.form !== 'finite' || !v.modal || v.link === 'relative' || v.subject[1] <= v.subject[0] || v.tense === 'perfect') continue
    if (v.link === 'adverbial' && v.opener !== 'because' && v.opener !== 'as') continue
    const start = v.subject[0]
    if (v.modal === 'will' || v.modal === 'would' || v.modal === 'shall') {
      if (isAim(c, v)) continue
      if (NO_WILL.has(v.lemma) && !v.progressive && !v.passive) continue
      found.push({ verb: v, consequence: content(c, start), negated: v.negated, kind: 'will' })
    } else if (v.modal === 'must') found.push({ verb: v, consequence: content(c, start), negated: v.negated, kind: 'must' })
  }
  return found
}

/**
 * Commitments told outright, without a condition.
 * Example: "The envoy urged Oakland to stop the raids" -> demand, consequence "stop the raids", addressee "Oakland".
 */
export function findPlain(c: Clauses): Plain[] {
  const found = [...byVerb(c), ...byNoun(c)].sort((a, b) => a.consequence[0] - b.consequence[0])
  // "vowed to urge Oakland to stop" is one: the outer operator's.
  return found.filter(
    (x, i) =>
      !found.some(
        (y, k) =>
          k !== i &&
          y.consequence[0] <= x.operator[0] &&
          x.operator[1] <= y.consequence[1] &&
          y.kind !== x.kind &&
          y.operatorVerb !== x.operatorVerb &&
          x.operatorVerb?.form !== 'finite',
      ),
  )
}

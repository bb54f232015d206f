import type { Token } from '../2-text/index.ts'
import { negates, ownSubject, type Tag, tagsOf } from './tags.ts'
import { anyVerbForm, type VerbForm, verbForm } from './verb-forms.ts'

export type Form = 'finite' | 'infinitive' | 'gerund' | 'participle'

/** A verb with its auxiliaries: `from`..`end` are the group's tokens, `at` the main verb's, all indexes into the tokens given. */
export type VerbGroup = {
  from: number
  end: number
  at: number
  lemma: string
  form: Form
  passive: boolean
  negated: boolean
  /** The first auxiliary that moves the verb out of fact: will, would, may …; `must` for "have to"; `will` for "is to", "is going to". */
  modal?: string
  tense: 'past' | 'present' | 'perfect' | 'past-perfect'
  progressive?: true
  /** The word after a bare form of be: ready, willing, opposed. */
  predicate?: string
  /** The subject stands inside the group's first token ("we'll"). */
  ownSubject?: true
}

const MODALS: Record<string, string> = {
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "mustn't": 'must',
  "shan't": 'shall',
  "shouldn't": 'should',
  "won't": 'will',
  "wouldn't": 'would',
}
const NOUN_BEFORE_TO = new Set([
  'access',
  'according',
  'addition',
  'contrary',
  'due',
  'next',
  'objection',
  'objections',
  'prior',
  'relation',
  'response',
  'similar',
  'subject',
  'thanks',
])
const DEMONYM_END = /(?:[a-z]ese|[a-z]ish|[a-z]ian|[a-z]can|raqi|raeli|emeni|stani|uwaiti|ench|reek|utch|erman)$/

const LINKING = new Set(['remain', 'stand', 'stay', 'seem', 'appear'])
const READY = new Set(['committed', 'determined', 'open', 'opposed', 'poised', 'prepared', 'ready', 'willing', 'unwilling'])

/** Words of a sentence with their tags. */
export type Tagged = { tokens: Token[]; tags: Tag[] }

const plain = (tag: Tag | undefined): boolean => tag === 'adverb' || tag === 'negation'

/** Index of the nearest token before `i` that is no adverb or mark of quotation; -1 at the start. */
function before(t: Tagged, i: number): number {
  let k = i - 1
  while (k >= 0 && (plain(t.tags[k]) || t.tags[k] === 'quote')) k--
  return k
}

/** The chain of auxiliaries and its main verb from `i`. */
function readChain(t: Tagged, i: number): VerbGroup {
  const { tokens, tags } = t
  const first = tokens[i] as Token
  const group: VerbGroup = { from: i, end: i + 1, at: i, lemma: 'be', form: 'finite', passive: false, negated: negates(first), tense: 'present' }
  if (ownSubject(first.lower)) group.ownSubject = true
  let state: Tag | 'to' = tags[i] as Tag
  if (state === 'modal') group.modal = modalOf(first.lower)
  if (state === 'have') group.tense = first.lower.startsWith('had') ? 'past-perfect' : 'perfect'
  if (state === 'be' || state === 'do') group.tense = /^(?:was|were|did)/.test(first.lower) ? 'past' : 'present'
  group.lemma = state === 'have' ? 'have' : state === 'do' ? 'do' : 'be'
  let k = i + 1
  let found = false
  for (let steps = 0; k < tokens.length && steps < 7; steps++) {
    const token = tokens[k] as Token
    const tag = tags[k] as Tag
    if (plain(tag)) {
      if (negates(token) || token.lower === 'no') group.negated = true
      k++
      continue
    }
    if (tag === 'be' && state !== 'be') state = 'be'
    else if (tag === 'be' && token.lower === 'being') state = 'be'
    else if (tag === 'have' && state === 'modal') {
      state = 'have'
      group.tense = 'perfect'
    } else if (tag === 'to' && (state === 'have' || state === 'be') && verbForm(tokens[k + 1]?.lower ?? '')?.base && (k === i + 1 || group.negated)) {
      group.modal ??= state === 'have' ? 'must' : 'will'
      state = 'modal'
    } else if (token.lower === 'going' && state === 'be' && tags[k + 1] === 'to' && verbForm(tokens[k + 2]?.lower ?? '')?.base) {
      group.modal ??= 'will'
      state = 'modal'
      k++
    } else {
      found = takeMain(group, token, k, state)
      break
    }
    if (tag === 'be' || tag === 'have' || tag === 'to') {
      group.at = k
      group.lemma = tag === 'have' ? 'have' : 'be'
      group.end = k + 1
    }
    k++
  }
  if (!found && group.lemma === 'be') {
    const next = tokens[k]
    if (next && next.kind === 'word') group.predicate = next.lower
  }
  // "will have no choice": to have, not to have done.
  if (!found && state === 'have' && tags[group.at] === 'have') group.tense = first.lower.startsWith('had') ? 'past' : 'present'
  return group
}

const modalOf = (lower: string): string => MODALS[lower] ?? (lower.endsWith("'ll") ? 'will' : lower.endsWith("'d") ? 'would' : lower)

/** Takes the token as the chain's main verb where its form fits the auxiliary before it. */
function takeMain(group: VerbGroup, token: Token, k: number, state: Tag): boolean {
  const form = state === 'be' ? verbForm(token.lower) : anyVerbForm(token.lower)
  if (!form) return false
  const fits = state === 'be' ? form.ing || form.participle : state === 'have' ? form.participle : form.base
  if (!fits) return false
  if (state === 'be') {
    if (form.ing) group.progressive = true
    else group.passive = true
  }
  Object.assign(group, { at: k, end: k + 1, lemma: form.lemma })
  return true
}

/** "to" and what follows it, where that is an infinitive. */
function readInfinitive(t: Tagged, i: number): VerbGroup | undefined {
  const { tokens, tags } = t
  let k = i + 1
  let negated = tags[i - 1] === 'negation'
  while (k < tokens.length && plain(tags[k]) && k - i < 4) negated = negates(tokens[k++] as Token) || negated
  const token = tokens[k]
  if (!token) return
  if (tags[k] === 'be' || tags[k] === 'have') {
    if (token.lower !== 'be' && token.lower !== 'have') return
    const chain = readChain(t, k)
    return { ...chain, from: i, form: 'infinitive', negated: negated || chain.negated }
  }
  const form = anyVerbForm(token.lower)
  if (token.lower === 'do') return { from: i, end: k + 1, at: k, lemma: 'do', form: 'infinitive', passive: false, negated, tense: 'present' }
  if (!form?.base || token.capital) return
  if (form.noun && (NOUN_BEFORE_TO.has(tokens[i - 1]?.lower ?? '') || tokens[k + 1]?.lower === 'of')) return
  return { from: i, end: k + 1, at: k, lemma: form.lemma, form: 'infinitive', passive: false, negated, tense: 'present' }
}

/** True where a word before a verb form makes it a noun or an adjective. */
function nominalBefore(t: Tagged, p: number): boolean {
  const tag = t.tags[p]
  if (tag === 'determiner' || tag === 'possessive' || tag === 'preposition' || tag === 'number') return true
  const token = t.tokens[p] as Token
  return token.capital && DEMONYM_END.test(token.lower)
}

function bareForm(t: Tagged, i: number, form: VerbForm): Form | undefined {
  const { tokens, tags } = t
  const token = tokens[i] as Token
  const p = before(t, i)
  const next = tags[i + 1]
  const nextWord = tokens[i + 1]
  if (token.capital && i > 0 && tags[i - 1] !== 'quote' && tags[i - 1] !== 'stop') return
  if (form.ing) {
    // "two Kelmari shipping firms": an -i demonym is told from a name in -i by the noun that follows.
    if (tokens[i - 1]?.lower === 'no' && next === 'word') return undefined
    const firms = p >= 0 && tokens[p]?.capital && tokens[p]?.lower.endsWith('i') && next === 'word' && !nextWord?.capital
    if (firms) return undefined
    if (p >= 0 && (tags[p] === 'determiner' || tags[p] === 'possessive' || nominalBefore(t, p)) && tags[p] !== 'preposition')
      return nextWord?.lower === 'of' || next !== 'word' ? undefined : tags[p] === 'possessive' ? 'gerund' : undefined
    return 'gerund'
  }
  if (p < 0 && next === 'word' && ATTRIBUTIVE.has(token.lower)) return undefined
  if (p < 0)
    return form.base && !form.past && (!form.noun || next === 'determiner' || next === 'pronoun') && i === 0
      ? 'finite'
      : form.participle && i === 0 && !form.base
        ? 'participle'
        : undefined
  const nominal = nominalBefore(t, p)
  if (form.past && !form.base) {
    if (next === 'word' && isSecondAdjective(t, i)) return undefined
    if (next === 'word' && ATTRIBUTIVE.has(token.lower) && !SUBJECT_PRONOUN.has((tokens[p] as Token).lower)) return undefined
    if (nominal && tags[p] !== 'number') return tags[p] === 'possessive' && nextWord && next !== 'word' ? 'finite' : undefined
    return form.participle && nextWord?.lower === 'by' && tags[p] !== 'pronoun' ? 'participle' : 'finite'
  }
  if (form.participle && !form.past && !form.base) return nominal ? undefined : 'participle'
  if (nominal) return undefined
  return presentForm(t, i, p, form)
}

/** Participles that stand before a noun as its adjective far more often than as a verb: "two armed groups". Source: own list. */
const ATTRIBUTIVE = new Set([
  'alleged',
  'armed',
  'displaced',
  'elected',
  'exiled',
  'guided',
  'masked',
  'organised',
  'organized',
  'suspected',
  'targeted',
  'uniformed',
])

/** Participles that are adjectives before a noun. Source: own list. */
const MANNERS = new Set(
  'advanced balanced calibrated combined concerted continued coordinated detailed determined enhanced expanded focused increased informed integrated limited measured mixed reinforced renewed sustained unified united'.split(
    ' ',
  ),
)

/** "a united and determined response": the second of two adjectives, no verb that goes on. */
function isSecondAdjective({ tokens, tags }: Tagged, i: number): boolean {
  const first = tokens[i - 2]?.lower ?? ''
  return (
    tags[i - 1] === 'coordinator' && MANNERS.has(tokens[i]?.lower ?? '') && /(?:al|ar|ed|ent|ful|ic|ive|ong|ous|irm)$/.test(first) && !tokens[i - 2]?.capital
  )
}

/** Verbs that close a clause of "until" though their shape is a noun's too: "until the envoy returns." Source: own list. */
const CLOSES_UNTIL = new Set(['changes', 'ends', 'leaves', 'moves', 'resigns', 'returns', 'starts', 'stops'])

/** True for a verb at the end of the clause that "until" opens. */
function closesUntil({ tokens, tags }: Tagged, i: number, p: number): boolean {
  if (!CLOSES_UNTIL.has(tokens[i]?.lower ?? '') || (tags[i + 1] !== 'stop' && tags[i + 1] !== 'comma' && i + 1 < tokens.length)) return false
  for (let k = p; k >= Math.max(0, p - 5) && tags[k] !== 'comma' && tags[k] !== 'stop'; k--) if (tokens[k]?.lower === 'until') return k < p
  return false
}

/** Plurals of persons that are verbs far less often: "Oakland rebels on Friday rejected". Source: own list. */
const DOERS = new Set(['captains', 'forces', 'guards', 'heads', 'hosts', 'pilots', 'police', 'rebels', 'scouts', 'troops'])

const SUBJECT_PRONOUN = new Set(['he', 'i', 'it', 'she', 'there', 'they', 'we', 'who', 'you'])
const FOLLOWS_VERB = new Set<Tag>(['determiner', 'pronoun', 'that', 'to', 'preposition', 'number'])

/** True where a subordinator stands shortly before with no verb since: "if war starts". */
function openClause(t: Tagged, p: number): boolean {
  for (let k = p; k >= Math.max(0, p - 5); k--) {
    const tag = t.tags[k]
    if (tag === 'subordinator') return t.tokens[k]?.lower !== 'as'
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'comma' || tag === 'stop' || tag === 'to' || tag === 'that') return false
    const form = verbForm(t.tokens[k]?.lower ?? '')
    if (form && !form.noun && (form.past || form.s)) return false
  }
  return false
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** "Oakland urges Elmland", not "Oakland talks Monday": a name follows. */
const namedNext = ({ tokens, tags }: Tagged, i: number): boolean =>
  tags[i + 1] === 'word' && tokens[i + 1]?.capital === true && !DAYS.test(tokens[i + 1]?.lower ?? '')

/** Present and base forms: "Russia demands", "we ask", "attacks continue"; nouns of the same shape need a place that asks for a verb. */
function presentForm(t: Tagged, i: number, p: number, form: VerbForm): Form | undefined {
  const { tokens, tags } = t
  const prev = tokens[p] as Token
  const next = tags[i + 1]
  const subject =
    SUBJECT_PRONOUN.has(prev.lower) ||
    ((prev.lower === 'that' || prev.lower === 'which') && (form.s || form.past) && (!form.noun || (next !== undefined && FOLLOWS_VERB.has(next))))
  if (subject) return form.s || form.base || form.past ? 'finite' : undefined
  if (tags[p] === 'stop' || tags[p] === 'coordinator' || tags[p] === 'comma') {
    if (form.noun) return (tags[p] !== 'comma' || form.base) && (next === 'determiner' || next === 'pronoun') ? 'finite' : undefined
    return form.past || form.s || form.base ? 'finite' : undefined
  }
  if (tags[p] !== 'word' && tags[p] !== 'number') return undefined
  if (form.s && prev.capital && DOERS.has((tokens[i] as Token).lower)) return undefined
  if (form.noun && (openClause(t, p) || closesUntil(t, i, p))) return 'finite'
  if (form.noun)
    return prev.capital && form.s && next !== undefined && (FOLLOWS_VERB.has(next) || namedNext(t, i)) && tokens[i + 1]?.lower !== 'of'
      ? 'finite'
      : form.past && next !== undefined && FOLLOWS_VERB.has(next) && tokens[i + 1]?.lower !== 'of'
        ? 'finite'
        : undefined
  if (form.past || form.s) return 'finite'
  return prev.lower.endsWith('s') || prev.lower === 'people' || prev.lower === 'police' ? 'finite' : undefined
}

/**
 * The verb groups of a sentence in order. Linear in its tokens.
 * Example: "Oakland has not agreed to meet the rebels" -> [has not agreed: agree, perfect, negated], [to meet: infinitive].
 */
export function verbGroups(tokens: Token[]): { groups: VerbGroup[]; tags: Tag[] } {
  const tags = tagsOf(tokens)
  const t = { tokens, tags }
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; ) {
    const tag = tags[i] as Tag
    let group: VerbGroup | undefined
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') group = auxiliary(t, i)
    else if (tag === 'to') group = readInfinitive(t, i)
    else if (tag === 'word') group = bare(t, i)
    if (group) groups.push(group)
    i = group ? group.end : i + 1
  }
  return { groups, tags }
}

function auxiliary(t: Tagged, i: number): VerbGroup | undefined {
  const { tokens, tags } = t
  const token = tokens[i] as Token
  if (token.capital && (token.lower === 'may' || token.lower === 'will') && i > 0 && tags[i - 1] !== 'stop' && tags[i - 1] !== 'quote') return
  if (token.lower === 'having' || token.lower === 'being') {
    const chain = readChain(t, i)
    return { ...chain, form: 'gerund' }
  }
  const chain = readChain(t, i)
  return token.lower === 'be' || token.lower === 'been' ? { ...chain, form: 'infinitive' } : chain
}

function bare(t: Tagged, i: number): VerbGroup | undefined {
  const token = t.tokens[i] as Token
  // A rarer verb shows by its -ed behind "if": "if Elmland fenced the harbour".
  const form =
    verbForm(token.lower) ?? (token.lower.endsWith('ed') && !token.lower.includes('-') && openClause(t, before(t, i)) ? anyVerbForm(token.lower) : undefined)
  if (!form) return
  const kind = bareForm(t, i, form)
  if (!kind) return
  let from = i
  let negated = false
  while (from > 0 && plain(t.tags[from - 1])) negated = negates(t.tokens[--from] as Token) || negated
  const tense = form.past && !form.s ? 'past' : 'present'
  const next = t.tokens[i + 1]
  if (LINKING.has(form.lemma) && next && READY.has(next.lower))
    return { from, end: i + 1, at: i, lemma: 'be', form: kind, passive: false, negated, tense, predicate: next.lower }
  return { from, end: i + 1, at: i, lemma: form.lemma, form: kind, passive: kind === 'participle', negated, tense }
}

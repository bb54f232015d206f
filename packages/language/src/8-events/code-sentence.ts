import type { Event } from '@readout/record'
import type { Clauses, Slice, Verb } from '../6-conditions/index.ts'
import { findIfThens } from '../6-conditions/index.ts'
import { ATTEMPT, INTEND, PREVENT, TELL, TRANSPARENT } from './data/verb-roles.ts'
import { isConflict, isOf, nounRow, type Plover } from './lexicon.ts'
import { conversationAt, isPrinted, isWorkStoppage, type Sense, senseOf, STOPPAGE } from './verb-event.ts'

/** An event of a sentence before its actors are known: the verbs it rests on, outermost first. */
export type Coded = {
  sense: Sense
  type: Plover
  verb: Verb
  complement?: Verb
  realis: Event['realis']
  weight: number
  reported: boolean
  slice: Slice
  rule: string
  /** Told by a noun with nobody named round it: counts only where a page tells of few dyads at all. */
  loose?: true
}

const set = (list: string) => new Set(list.split(' '))
const SET = { transparent: set(TRANSPARENT), attempt: set(ATTEMPT), intend: set(INTEND), tell: set(TELL), prevent: set(PREVENT) }
const IRREAL = new Set(['if', 'unless', 'until', 'whether', 'lest', 'without', 'till'])
const MAYBE = new Set(['could', 'may', 'might', 'can', 'would', 'should', 'must'])

type Place = { realis: Event['realis']; depth: number; reported: boolean; intention: boolean; demanded: boolean; host?: Verb }

/** Operators: verbs whose complement is only asked for, promised, refused, threatened, alleged. */
const OPERATES = new Set<Plover>(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'SUPPORT', 'CONCEDE', 'COERCE', 'SANCTION'])

const intends = (v: Verb): boolean => SET.intend.has(v.lemma === 'be' && v.predicate ? v.predicate : v.lemma)

/** Verbs of judging whose object is told as a fact: "condemned the raid on". Source: own list. */
const JUDGES = new Set(['condemn', 'criticize', 'criticise', 'decry', 'denounce', 'deplore', 'protest'])

/** How a verb stands: told as done, denied, only possible, asked for, meant; walking up to the verbs it hangs on. */
function placeOf(c: Clauses, v: Verb, conditions: Slice[]): Place {
  const place: Place = { realis: 'actual', depth: 0, reported: false, intention: false, demanded: false }
  if (conditions.some((slice) => slice[0] <= v.at && v.at < slice[1])) place.realis = 'hypothetical'
  own(v, place)
  if (saysNo(c, v.subject) || saysNo(c, [v.end, v.object[1]])) place.realis = 'negated'
  if (isTopic(c, v)) place.realis = 'hypothetical'
  let here = v
  for (let steps = 0; here.parent !== undefined && steps < 8; steps++) {
    const parent = c.verbs[here.parent] as Verb
    if (here.link === 'adverbial' || here.link === 'relative' || here.link === 'participle') {
      place.depth++
      if (here.link === 'adverbial' && IRREAL.has(here.opener ?? '')) place.realis = 'hypothetical'
      if (here.link !== 'participle') break
    } else if (here.link !== 'coordinate') {
      climb(c, here, parent, place)
      place.depth += SET.tell.has(parent.lemma) || SET.transparent.has(parent.lemma) ? 0 : 1
    }
    here = parent
    if (here.negated && place.realis === 'actual') place.realis = 'negated'
    if (here.modal && MAYBE.has(here.modal) && place.realis === 'actual' && here.link !== 'coordinate') place.realis = 'hypothetical'
  }
  if (here.link === 'relative' || here.link === 'adverbial' || here.link === 'participle') place.depth++
  return place
}

/** How a verb stands in its sentence. Example: "may bomb" -> hypothetical. */
export function standingOf(c: Clauses, v: Verb): { realis: Event['realis']; reported: boolean } {
  const { realis, reported } = placeOf(
    c,
    v,
    findIfThens(c).map((x) => x.condition),
  )
  return { realis, reported }
}

/** True for a phrase that says there was none: "no truce was signed", "signed no truce". */
const saysNo = (c: Clauses, [from, end]: Slice): boolean => end > from && (c.tokens[from]?.lower === 'no' || c.tokens[from]?.lower === 'neither')

/** True for an act that is only talked of as the sentence's subject: "Attacking them would be a mistake". */
const isTopic = (c: Clauses, v: Verb): boolean =>
  v.form === 'gerund' &&
  v.parent === undefined &&
  v === c.verbs[0] &&
  v.link === 'gerund' &&
  c.verbs[1]?.form === 'finite' &&
  !c.tags.slice(v.end, c.verbs[1].from).includes('comma')

/** What a verb's own auxiliaries make of it. */
function own(v: Verb, place: Place): void {
  if (v.modal === 'will' || v.modal === 'shall' || v.modal === 'would') {
    place.intention = true
    if (place.realis === 'actual') place.realis = v.tense === 'perfect' ? 'hypothetical' : 'future'
  } else if (v.modal === 'must' || v.modal === 'should') {
    place.demanded = true
    if (place.realis === 'actual') place.realis = 'hypothetical'
  } else if (v.modal) place.realis = 'hypothetical'
  if (v.negated) place.realis = 'negated'
  else if (v.tense === 'past-perfect' && place.realis === 'actual') place.realis = 'historical'
}

/** What the verb above makes of its complement. */
function climb(c: Clauses, here: Verb, parent: Verb, place: Place): void {
  if (SET.tell.has(parent.lemma) && here.link === 'that') {
    place.reported = true
    if (place.realis === 'historical' && here.tense === 'past-perfect' && parent.tense === 'past') place.realis = 'actual'
    return
  }
  if (SET.transparent.has(parent.lemma) || SET.attempt.has(parent.lemma)) return
  if (
    here.link === 'gerund' &&
    (here.opener === 'by' || here.opener === 'after' || here.opener === 'before' || here.opener === 'while' || here.opener === 'in')
  )
    return
  if (place.host === undefined) place.host = parent
  if (place.realis === 'actual' || place.realis === 'historical' || place.realis === 'future')
    place.realis = here.opener === 'without' ? 'negated' : 'hypothetical'
}

/** The complement of an operator: the first verb that hangs on it as infinitive, clause or gerund. */
function complementOf(c: Clauses, index: number): Verb | undefined {
  for (let k = index + 1; k < Math.min(c.verbs.length, index + 4); k++) {
    const v = c.verbs[k] as Verb
    if (v.parent === index && (v.link === 'infinitive' || v.link === 'that' || v.link === 'gerund')) return v
  }
  return undefined
}

/** The deepest verb that says what is done: "agreed to continue to provide" -> provide. */
function lexical(c: Clauses, v: Verb): Verb {
  let here = v
  for (
    let steps = 0;
    steps < 4 && (SET.transparent.has(here.lemma) || (here.lemma === 'be' && !here.predicate) || here.lemma === 'seek' || here.lemma === 'take');
    steps++
  ) {
    const next = complementOf(c, c.verbs.indexOf(here))
    if (!next || next.link === 'that') break
    here = next
  }
  return here
}

/** What is meant by a will: AGREE where it helps, THREATEN where it harms, REJECT where it is denied; nothing where it cannot be told. */
function willed(sense: Sense | undefined, negated: boolean, outright: boolean): Plover | undefined {
  if (negated) return sense && isConflict(sense.type) ? 'AGREE' : 'REJECT'
  if (!sense) return outright ? 'AGREE' : undefined
  if (isConflict(sense.type)) return 'THREATEN'
  if (sense.type === 'REJECT' || sense.type === 'ACCUSE' || sense.type === 'REQUEST') return sense.type
  return 'AGREE'
}

const OUTRIGHT = new Set(['agree', 'offer', 'pledge', 'promise', 'commit', 'committed', 'willing', 'volunteer', 'vow', 'prepared', 'ready'])

/** The event of a verb of will with its complement: "offered to withdraw", "is ready to talk", "plans to impose". */
function codeWill(c: Clauses, v: Verb, index: number, place: Place): Coded | undefined {
  const word = v.lemma === 'be' ? (v.predicate ?? '') : v.lemma
  const complement = complementOf(c, index)
  if (!complement) return undefined
  if (complement.link === 'that' && !complement.modal && word !== 'agree') return undefined
  const deep = lexical(c, complement)
  const inner = senseOf(c, deep)
  const type = willed(inner, complement.negated, OUTRIGHT.has(word))
  if (!type) return undefined
  const sense: Sense = {
    type,
    cameoRoot: type === 'AGREE' ? '03' : type === 'THREATEN' ? '13' : type === 'REJECT' ? '12' : (inner?.cameoRoot ?? '03'),
    needs: 1,
    rule: `will:${word}`,
  }
  return make(c, sense, v, place, deep)
}

function make(c: Clauses, sense: Sense, verb: Verb, place: Place, complement?: Verb): Coded {
  const from = verb.subject[1] > verb.subject[0] && verb.subject[0] < verb.from && verb.form === 'finite' ? verb.subject[0] : verb.from
  const ends = [verb.end, verb.object[1], complement?.end ?? 0, complement?.object[1] ?? 0, ...verb.phrases.slice(0, 2).map((p) => p.range[1])]
  const end = Math.min(c.tokens.length, Math.max(...ends))
  return {
    sense,
    type: sense.type,
    verb,
    ...(complement ? { complement } : {}),
    realis: place.realis,
    reported: place.reported,
    weight: 0.9 - 0.12 * Math.min(4, place.depth) - (sense.needs === 0 ? 0.02 : 0),
    slice: [from, end],
    rule: sense.rule,
  }
}

/** Verbs of speaking to those who ask. Source: usage of news agencies. */
const COMMENTS = new Set(['comment', 'elaborate', 'say', 'speak', 'specify'])

/** "declined to comment", "refused to say whether": who keeps quiet turns nothing down. */
function keepsQuiet(c: Clauses, v: Verb, index: number): boolean {
  const complement = v.lemma === 'decline' || v.lemma === 'refuse' ? complementOf(c, index) : undefined
  return complement !== undefined && complement.link === 'infinitive' && COMMENTS.has(complement.lemma)
}

/** One verb's event. */
function codeVerb(c: Clauses, v: Verb, index: number, conditions: Slice[]): Coded | undefined {
  const place = placeOf(c, v, conditions)
  if (intends(v)) {
    const will = codeWill(c, v, index, place)
    if (will) return will
  }
  if (SET.tell.has(v.lemma) && complementOf(c, index)?.link === 'that') return undefined
  const sense = senseOf(c, v)
  if (!sense || keepsQuiet(c, v, index)) return undefined
  if (SET.attempt.has(v.lemma) || SET.transparent.has(v.lemma)) if (complementOf(c, index) && sense.noun === undefined) return undefined
  // A will told outright is itself what happens: "will provide food" agrees, "would tighten the blockade" threatens.
  if (place.intention && place.realis === 'future' && !place.host && v.link !== 'relative') {
    const type = willed(sense, false, false)
    if (type)
      return make(
        c,
        { ...sense, type, cameoRoot: type === 'AGREE' ? '03' : type === 'THREATEN' ? '13' : sense.cameoRoot, rule: `will:${v.modal} ${sense.rule}` },
        v,
        { ...place, realis: 'actual' },
      )
  }
  if (v.negated && v.modal && (v.modal === 'will' || v.modal === 'would') && !place.host)
    return make(c, { type: 'REJECT', cameoRoot: '12', needs: 1, rule: `will-not:${v.lemma}` }, v, { ...place, realis: 'actual' })
  if (place.demanded && place.reported && !place.host && !v.negated && v.tense !== 'perfect')
    return make(c, { type: 'REQUEST', cameoRoot: '10', needs: 1, rule: `must:${v.lemma}` }, v, { ...place, realis: 'actual' })
  const complement = OPERATES.has(sense.type) ? complementOf(c, index) : undefined
  return make(c, sense, v, place, complement)
}

/** "said Elmland must return the ship": a demand though the verb codes nothing itself. */
function codeMust(c: Clauses, v: Verb, conditions: Slice[]): Coded | undefined {
  if (v.modal !== 'must' || v.form !== 'finite' || v.negated || v.tense === 'perfect') return undefined
  const place = placeOf(c, v, conditions)
  if (!place.reported || place.host) return undefined
  return make(c, { type: 'REQUEST', cameoRoot: '10', needs: 1, rule: `must:${v.lemma}` }, v, { ...place, realis: 'actual' })
}

/** "said the raid was unjustified": a judgement that accuses, by the one who tells. */
function codeSlur(c: Clauses, v: Verb, conditions: Slice[]): Coded | undefined {
  if (v.lemma !== 'be' || v.form !== 'finite' || v.negated || v.modal || v.link !== 'that') return undefined
  const place = placeOf(c, v, conditions)
  if (!place.reported || place.host || place.realis !== 'actual') return undefined
  if (!c.tokens.slice(v.end, Math.max(v.object[1], v.end) + 2).some((t) => isOf(t.lower, 'slur'))) return undefined
  return make(c, { type: 'ACCUSE', mode: 'disapprove', cameoRoot: '11', needs: 1, rule: 'told-of:be' }, v, place)
}

/** Verbs by which a noun's event is told to have been: "clashes broke out". Source: own list. */
const OCCURS = new Set([
  'begin',
  'break',
  'continue',
  'ensue',
  'erupt',
  'follow',
  'happen',
  'last',
  'occur',
  'resume',
  'start',
  'take',
  'intensify',
  'escalate',
])

/** The verb that tells of the event of a noun that heads its subject: "attacks occurred", "fighting broke out", "talks took place". */
function occurrenceOf(c: Clauses, at: number): Verb | undefined {
  const verb = c.verbs.find((v) => v.from > at)
  if (!verb || verb.form !== 'finite' || verb.passive || !OCCURS.has(verb.lemma) || !(verb.subject[0] <= at && at < verb.subject[1])) return undefined
  const next = c.tokens[verb.end]?.lower
  if ((verb.lemma === 'break' && next !== 'out') || (verb.lemma === 'take' && next !== 'place')) return undefined
  const rest = c.tags.slice(at + 1, verb.subject[1])
  return rest.length === 0 || rest[0] === 'preposition' ? verb : undefined
}

/** Verbs of talking something over. Source: usage of readouts. */
const TOPICS = new Set(['address', 'consider', 'debate', 'discuss', 'exchange', 'explore', 'review'])
/** Types whose nouns tell what happened even where it is only talked of. */
const DONE = new Set<Plover>(['ASSAULT', 'COERCE', 'CONSULT', 'PROTEST', 'SANCTION'])

/** Events that nouns tell as facts: "Oakland's invasion of Elmland", "during the raid on". Only where a doer or a sufferer is named with it. */
function codeNouns(c: Clauses, taken: Coded[], conditions: Slice[]): Coded[] {
  const found: Coded[] = []
  for (const [i, token] of c.tokens.entries()) {
    const named = token.kind === 'word' && !token.capital && !isPrinted(c, i) ? (isWorkStoppage(c, i) ? STOPPAGE : nounRow(token.lower)) : undefined
    const phoned = token.kind === 'word' && !token.capital ? conversationAt(c, i) : undefined
    const row = phoned ?? named
    if (
      !row ||
      taken.some(
        (x) =>
          x.slice[0] <= i &&
          i < x.slice[1] &&
          (x.sense.noun === i || x.complement || x.type === row.type || (OPERATES.has(x.type) && !JUDGES.has(x.verb.lemma))),
      )
    )
      continue
    const next = c.tokens[i + 1]?.lower ?? ''
    const owner = c.tags[i - 1] === 'possessive' || (c.tokens[i - 1]?.capital ?? false) || c.tags[i - 2] === 'possessive'
    const reach = next === 'on' || next === 'against' || next === 'of' || next === 'by' || next === 'with' || next === 'between' || next === 'in'
    const occurs = occurrenceOf(c, i)
    const loose = !owner && !reach && !occurs
    const governor = c.verbs.findLast((v) => v.end <= i)
    const over = occurs ?? governor ?? c.verbs[0]
    if (!over) continue
    const place = placeOf(c, over, conditions)
    const inCondition = conditions.some((slice) => slice[0] <= i && i < slice[1])
    if (inCondition) place.realis = 'hypothetical'
    const indefinite =
      !phoned &&
      c.tokens
        .slice(Math.max(0, i - 4), i)
        .some(
          (t) =>
            t.lower === 'any' ||
            t.lower === 'no' ||
            t.lower === 'possible' ||
            t.lower === 'potential' ||
            t.lower === 'future' ||
            t.lower === 'planned' ||
            t.lower === 'a' ||
            t.lower === 'an',
        )
    // "discussed the deployment of police": what is talked of is not told to be done; an attack that is talked of was.
    if (governor && TOPICS.has(governor.lemma) && governor.end <= i && !DONE.has(row.type) && place.realis === 'actual' && !phoned)
      place.realis = 'hypothetical'
    if (indefinite && place.realis === 'actual') place.realis = 'hypothetical'
    const rule = occurs ? `occur:${token.lower}` : `noun:${token.lower}`
    found.push({
      sense: { ...row, needs: 0, noun: i, rule },
      type: row.type,
      verb: over,
      realis: place.realis,
      reported: place.reported,
      weight: occurs ? 0.6 : loose ? 0.4 : 0.45,
      slice: [Math.max(0, i - 2), Math.min(c.tokens.length, i + 5)],
      rule,
      ...(loose ? { loose: true as const } : {}),
    })
  }
  return found
}

/**
 * The events of a sentence, each with how it stands; nothing inside a condition, a wish, a denial or a demand comes out as actual.
 * Example: "Oakland refused to release the hostages" -> REJECT (actual); RETREAT (hypothetical).
 */
export function codeSentence(c: Clauses): Coded[] {
  const question = c.tokens.slice(-2).some((t) => t.lower === '?')
  const conditions = findIfThens(c).map((x) => x.condition)
  const coded: Coded[] = []
  for (const [index, verb] of c.verbs.entries()) {
    const event = codeVerb(c, verb, index, conditions) ?? codeMust(c, verb, conditions) ?? codeSlur(c, verb, conditions)
    if (event) coded.push(event)
  }
  coded.push(...codeNouns(c, coded, conditions))
  if (question) for (const event of coded) if (event.realis === 'actual') event.realis = 'hypothetical'
  return coded
}

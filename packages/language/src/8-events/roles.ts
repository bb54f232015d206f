import type { Range } from '@readout/record'
import { actorById, actorOfSide, mentionsIn, type People, resolveSpan, statesMeant } from '../3-people/index.ts'
import { type Clauses, rangeOf, type Slice, type Verb } from '../6-conditions/index.ts'
import type { Coded } from './code-sentence.ts'
import { PREPOSITIONS_OF_PLACE, PREPOSITIONS_TOWARDS } from './data/role-words.ts'
import type { Plover } from './lexicon.ts'
import { senseOf } from './verb-event.ts'
import { isAside, isDeed, isDocument, isSpeaker } from './role-words.ts'

/** Who is who in an event; `inferred` where the clause itself does not say it. */
export type Roles = { actor: string[]; recipient: string[]; reciprocal?: true; inferred?: string }

/** What the roles of a sentence are read against: its clauses, who speaks at a place of the text, and the events told before. */
export type Scene = {
  people: People
  c: Clauses
  /** The speaker of the words at a place, where a statement covers it. */
  speakerAt(at: number): string | undefined
  /** The events told shortly before this sentence, the last one first. */
  before: Past[]
}

/** An event told before, as far as later words may take it up. */
export type Past = { type: Plover; actor: string[]; recipient: string[]; words: string /** The first deed of the page, what its news is about. */; lead?: true }

const OF = new Set(['for', 'of', 'to'])
const PRONOUNS = new Set(['he', 'her', 'him', 'it', 'she', 'them', 'they', 'we', 'i', 'us'])

const coded = (people: People, ids: string[]): string[] => ids.filter((id) => actorById(people, id)?.code !== undefined)
const codesOf = (people: People, ids: string[]): string[] => ids.flatMap((id) => actorById(people, id)?.code ?? [])
const isCoded = (people: People, ids: string[]): boolean => ids.some((id) => actorById(people, id)?.code !== undefined)

/** The actors a slice means: the speaker for "we", the phrase's own, else those named in it, else the states whose adjectives stand in it. */
function actorsIn(scene: Scene, given: Slice | undefined): string[] {
  const { people, c } = scene
  if (!given || given[1] <= given[0]) return []
  const slice = withoutTail(c, given)
  const range = rangeOf(c, slice)
  const speaker = speakerMeant(scene, slice)
  if (speaker) return [speaker]
  const here = mentionsIn(people, { start: Math.max(0, range.start - 80), end: range.end }).filter((m) => m.end > range.start)
  // A phrase in which nobody is named or meant ("an offensive") is no actor, and none is made of it.
  const pronoun = slice[1] - slice[0] <= 2 && c.tokens.slice(slice[0], slice[1]).some((t) => PRONOUNS.has(t.lower))
  const own = here.length > 0 || pronoun || isBoth(scene, slice) ? resolveSpan(people, range).actors : []
  if (isCoded(people, own)) return own
  const named = coded(people, [...new Set(here.map((m) => m.actor))]).slice(0, 2)
  if (named.length > 0) return named
  const told = seats(people, range)
  return told.length > 0 ? told : own
}

/** A phrase without the list of some of those it means ("forty writers, including a former minister") and without what only says who it is ("the envoy, brother of the singer"). */
function withoutTail({ tokens, tags }: Clauses, [from, end]: Slice): Slice {
  for (let i = from + 1; i + 2 < end; i++) {
    const next = tokens[i + 1]
    if (tags[i] !== 'comma' || !next) continue
    const kin = tags[i + 1] === 'word' && !next.capital && OF.has(tokens[i + 2]?.lower ?? '') && !tags.slice(i, end).includes('coordinator')
    if (kin || (next.lower === 'including' && i > from + 1)) return [from, i]
  }
  return [from, end]
}

/** True for "both sides", "the two countries": words that mean the two just told of. */
const isBoth = ({ c }: Scene, [from, end]: Slice): boolean =>
  end - from <= 3 && c.tokens.slice(from, end).some((t) => t.lower === 'both' || t.lower === 'two' || t.lower === 'sides')

/** The speaker of the words, where a slice is "I" or "we", or what is his: "our forces". */
function speakerMeant(scene: Scene, [from, end]: Slice): string | undefined {
  const first = scene.c.tokens[from]
  const word = first?.lower.split(/['’]/)[0] ?? ''
  if (!first || !isSpeaker(word) || (end - from > 1 && !word.endsWith('r') && !word.endsWith('y'))) return undefined
  return scene.speakerAt(first.start)
}

/** Participles that are told of the subject itself: "is opposed to". Source: own list. */
const ADJECTIVAL = new Set(['commit', 'concern', 'determine', 'oppose', 'prepare', 'resolve'])

/** A capital that stands for its state ("Beirut rejected"), or an adjective that names one ("the Ruritanian raids"). */
function seats(people: People, range: Range): string[] {
  const adjective = isWater(people, range) ? [] : statesMeant(people, range)
  if (adjective.length > 0) return adjective.slice(0, 2)
  const place = people.places.find((p) => p.code && p.mentions.some((m) => m.start >= range.start && m.end <= range.end))
  const state = place?.code ? actorOfSide(people, place.code) : undefined
  return state ? [state.id] : []
}

/** Waters and straits bear the adjectives of states that do not own them. Source: general geography. */
const WATERS = /\p{Lu}\p{L}{1,20}\s(?:Bay|Channel|Gulf|Ocean|Sea|Strait|Straits)\b/u
const isWater = (people: People, { start, end }: Range): boolean => WATERS.test(people.text.text.slice(start, end))

/** Who does it: subject, or the one behind "by" in the passive; for a verb without its own subject that of the verb it hangs on. */
function doers(scene: Scene, v: Verb): string[] {
  if (v.passive && !(ADJECTIVAL.has(v.lemma) && !v.phrases.some((p) => p.word === 'by'))) return agentOf(scene, v)
  for (let here: Verb | undefined = v, steps = 0; here && steps < 4; steps++) {
    const found = actorsIn(scene, here.subject)
    if (isCoded(scene.people, found)) return found
    const author = authorOf(scene, here.subject)
    if (author.length > 0) return author
    if (found.length > 0 || here.subject[1] > here.subject[0]) return found
    here = here.parent === undefined ? undefined : scene.c.verbs[here.parent]
  }
  return []
}

/** Acts of the law of a land: who is banned or charged in a state is so by that state. Source: own list. */
const LAWFUL = new Set([
  'arrest',
  'ban',
  'charge',
  'convict',
  'detain',
  'execute',
  'forbid',
  'imprison',
  'indict',
  'jail',
  'outlaw',
  'prohibit',
  'prosecute',
  'sentence',
  'try',
])

/** The one behind "by" in the passive; the state whose law it is for "is banned in Oakland". */
function agentOf(scene: Scene, v: Verb): string[] {
  const by = v.phrases.find((p) => p.word === 'by')
  if (by) return actorsIn(scene, by.range)
  return LAWFUL.has(v.lemma) ? seats(scene.people, rangeOf(scene.c, v.phrases.find((p) => p.word === 'in')?.range ?? [0, 0])) : []
}

/** A document speaks for whoever issued it: the body or state told of last before it. */
function authorOf(scene: Scene, [from, end]: Slice): string[] {
  const { people, c } = scene
  const at = c.tokens.findIndex((t, i) => i >= from && i < end && isDocument(t.lower))
  if (at < 0) return []
  const start = (c.tokens[at] as { start: number }).start
  const author = mentionsIn(people, { start: Math.max(0, start - 500), end: start }).findLast((m) => {
    const kind = actorById(people, m.actor)?.kind
    return kind === 'igo' || kind === 'body' || kind === 'office'
  })
  return author ? [author.actor] : []
}

const TOWARDS = new Set(PREPOSITIONS_TOWARDS.split(' '))
const PLACES = new Set(PREPOSITIONS_OF_PLACE.split(' '))

/** Verbs that tell whose a thing is. Source: own list. */
const OWNS = new Set(['base', 'belong', 'operate', 'own', 'register', 'run'])

/** "depots belonging to Oakland were hit": whose the things are that a passive is done to. */
function ownersBefore(c: Clauses, verb: Verb): Slice[] {
  const owner = c.verbs[c.verbs.indexOf(verb) - 1]
  if (!owner || owner.form === 'finite' || !OWNS.has(owner.lemma) || c.tags.slice(owner.end, verb.from).some((tag) => tag === 'comma' || tag === 'stop'))
    return []
  return owner.phrases.filter((p) => ['by', 'in', 'to'].includes(p.word)).map((p) => p.range)
}

/** The places where the other side may be named, best first. */
function zones(c: Clauses, event: Coded): Slice[] {
  const { verb, complement } = event
  const unaddressed = event.type === 'REQUEST' && complement?.passive === true
  const list: Slice[] = []
  if (!verb.passive) list.push(verb.object)
  else if (!ADJECTIVAL.has(verb.lemma)) list.push(verb.subject, ...ownersBefore(c, verb))
  const phrases = (v: Verb) => {
    // "signed it after a meeting with Oakland": the phrase of time has its own "with".
    const aside = event.type === 'CONSULT' ? -1 : v.phrases.findIndex((p) => isAside(p.word))
    const own = aside < 0 ? v.phrases : v.phrases.slice(0, aside)
    // "called for the camp of Oakland to be closed": what is to be done to whom is no address.
    if (v === verb && unaddressed) return own.filter((p) => p.word !== 'for').map((p) => p.range)
    return [TOWARDS, PLACES].flatMap((words) => own.filter((p) => words.has(p.word)).map((p) => p.range))
  }
  if (event.type === 'REQUEST' && complement && !unaddressed) list.push(complement.subject)
  list.push(...phrases(verb))
  // "denied that the pilot was shot": who suffered it is not whom the denial is aimed at.
  if (verb.lemma === 'deny' && complement?.passive) return list
  if (complement && !unaddressed) list.push(...(complement.passive ? [complement.subject] : [complement.object]), ...phrases(complement), complement.subject)
  if (unaddressed) return list
  const at = c.verbs.indexOf(complement ?? verb)
  for (const v of c.verbs.slice(at + 1, at + 4)) {
    if (v.link === 'infinitive' || v.link === 'gerund' || (v.link === 'adverbial' && (v.opener === 'if' || v.opener === 'unless')) || v.link === 'that')
      list.push(v.link === 'adverbial' || v.link === 'that' ? v.subject : v.object, v.object, ...phrases(v))
  }
  return list
}

const sideKey = (people: People, ids: string[]): string =>
  coded(people, ids)
    .map((id) => actorById(people, id)?.code)
    .sort()
    .join(' ')

/** Types that judge what others did: "the move" after one of them is still what was judged. */
export const STANCES = new Set<Plover>(['ACCUSE', 'REJECT', 'SUPPORT'])

/** True where a noun is what its verb acts on, and the verb is no judgement or demand of it: "has increased cooperation", not "condemned the raids". */
function does(c: Clauses, over: Verb, at: number): boolean {
  if (over.passive || over.object[0] > at || at >= over.object[1]) return false
  const type = senseOf(c, over)?.type
  return type === undefined || !(STANCES.has(type) || type === 'REQUEST' || type === 'THREATEN')
}

/** The two sides of "between Oakland and Elmland", or none. */
function bothNamed(scene: Scene, slice: Slice | undefined): string[] {
  const both = slice ? coded(scene.people, actorsIn(scene, slice)) : []
  return new Set(codesOf(scene.people, both)).size > 1 ? both : []
}

/** Verbs by which somebody is held to have done what a noun tells, sorted. Source: own list. */
const CHARGES = new Set(['accuse', 'blame', 'charge', 'convict', 'find', 'suspect'])

/** Tokens behind a noun within which its own phrases stand: a list of some eight names. */
const NOUN_REACH = 30

/** Types done with arms. */
const FORCE = new Set<Plover>(['ASSAULT', 'COERCE', 'MOBILIZE'])

/** Doer and sufferer of an event told by a noun: "Oakland's raid on Elmland". */
function nounRoles(scene: Scene, { type, verb: over }: Coded, at: number): Roles {
  const { c } = scene
  const next = c.tokens[at + 1]?.lower
  let end = at + 2
  while (
    end < Math.min(c.tokens.length, at + NOUN_REACH) &&
    (c.tags[end] !== 'comma' || c.tokens[end + 1]?.capital || (c.tags[end + 1] === 'coordinator' && c.tokens[end + 2]?.capital)) &&
    c.tags[end] !== 'stop' &&
    !c.verbs.some((v) => v.from <= end && end < v.end)
  )
    end++
  // What owns the noun stands between it and the verb, or the mark, before it.
  let from = at
  while (from > Math.max(0, at - 6) && c.tags[from - 1] !== 'comma' && c.tags[from - 1] !== 'stop' && !c.verbs.some((v) => v.from < from && from <= v.end))
    from--
  const before: Slice = [from, at]
  const both = next === 'between' ? bothNamed(scene, [at + 2, end]) : []
  if (both.length > 0) return { actor: both, recipient: both, reciprocal: true }
  const told = next === 'by' ? actorsIn(scene, [at + 2, end]) : actorsIn(scene, before)
  // "was found guilty of the murder of": who is charged with it is told to have done it.
  const charged = told.length === 0 && CHARGES.has(over.lemma) && over.end <= at ? actorsIn(scene, over.passive ? over.subject : over.object) : []
  const actor = charged.length > 0 ? charged : told.length > 0 || (next !== 'with' && !does(c, over, at)) ? told : doers(scene, over)
  const given = next === 'by' && over.passive && over.end <= at ? actorsIn(scene, over.subject) : []
  const recipient =
    given.length > 0 && !isCoded(scene.people, actorsIn(scene, before))
      ? given
      : next === 'by'
        ? actorsIn(scene, before)
        : c.tags[at + 1] === 'preposition'
          ? actorsIn(scene, [at + 2, end])
          : []
  // "strikes with its own jets": what it is done with is not whom it is done to.
  const means = next === 'with' && FORCE.has(type) && sideKey(scene.people, recipient) === sideKey(scene.people, actor)
  return { actor, recipient: means ? [] : recipient.filter((id) => !actor.includes(id)) }
}

const ACCUSATIONS = new Set(['accusation', 'accusations', 'allegation', 'allegations', 'charge', 'charges', 'claim', 'claims'])

/** "denied the accusations": whose they were, told before of the one who denies. */
function accuserMeant({ people, c, before }: Scene, [from, end]: Slice, actor: string[]): string[] {
  if (!c.tokens.slice(from, Math.min(end, from + 3)).some((t) => ACCUSATIONS.has(t.lower))) return []
  const own = new Set(codesOf(people, actor))
  const past = before.find((one) => one.type === 'ACCUSE' && isCoded(people, one.actor) && codesOf(people, one.recipient).some((code) => own.has(code)))
  return past && !codesOf(people, past.actor).some((code) => own.has(code)) ? past.actor : []
}

/** True for the state of one of the actors: what it does he does not judge as another's. */
const isOwnState = (people: People, id: string, actor: string[]): boolean => {
  const other = actorById(people, id)
  return other?.kind === 'state' && actor.some((one) => actorById(people, one)?.code === other.code)
}

/** "criticised the move": whose it was, the doer of the event told before; one told by the same word ("launch") comes first. */
function deedMeant(scene: Scene, slice: Slice, actor: string[]): string[] {
  const words = scene.c.tokens.slice(slice[0], slice[1])
  const deed = words.find((t) => isDeed(t.lower))
  if (!deed || words.length > 5 || !['the', 'this', 'that', 'these', 'those'].includes(words[0]?.lower ?? '')) return []
  const stem = deed.lower.slice(0, 5)
  const past = scene.before.filter(
    (one) => isCoded(scene.people, one.actor) && !one.actor.some((id) => actor.includes(id) || isOwnState(scene.people, id, actor)),
  )
  return (
    (past.find((one) => one.words.includes(stem) && !STANCES.has(one.type)) ?? past.findLast((one) => one.lead) ?? past.find((one) => !STANCES.has(one.type)))
      ?.actor ?? []
  )
}

/** Verbs by which a body sits. */
const SITS = new Set(['convene', 'meet', 'reconvene'])

/** "both sides agreed to withdraw": what two sides agree on they agree on with each other. */
const isTogether = (people: People, type: Plover, actor: string[]): boolean => type === 'AGREE' && new Set(codesOf(people, actor)).size > 1

const OWN = new Set(['her', 'his', 'its', 'our', 'their'])
const HOME = new Set([
  'administration',
  'army',
  'cabinet',
  'countries',
  'country',
  'government',
  'governments',
  'leaders',
  'leadership',
  'military',
  'nation',
  'parliament',
  'president',
  'state',
])

/** True for what stands right with the event's verbs. */
const isNear = ({ verb, complement }: Coded, zone: Slice): boolean =>
  zone === verb.object || zone === complement?.object || verb.phrases.some((p) => p.range === zone)

/** "denounced their country's raids": the doer's own state. */
function ownMeant({ people, c }: Scene, [from, end]: Slice, actor: string[]): string[] | undefined {
  if (!OWN.has(c.tokens[from]?.lower ?? '') || !c.tokens.slice(from + 1, Math.min(end, from + 4)).some((t) => HOME.has(t.lower))) return undefined
  const [code] = codesOf(people, actor)
  const state = code ? actorOfSide(people, code) : undefined
  return state && !actor.includes(state.id) ? [state.id] : undefined
}

/**
 * Actor, recipient and whether it goes both ways.
 * Example: "Oakland was accused by Elmland of spying" -> actor Elmland, recipient Oakland.
 */
export function rolesOf(scene: Scene, event: Coded): Roles {
  const { people, c } = scene
  if (event.sense.noun !== undefined && !event.rule.startsWith('light-verb:')) return nounRoles(scene, event, event.sense.noun)
  if (event.rule.startsWith('must:') || event.rule.startsWith('told-of:')) {
    const teller = event.verb.parent === undefined ? undefined : c.verbs[event.verb.parent]
    return { actor: teller ? actorsIn(scene, teller.subject) : [], recipient: actorsIn(scene, event.verb.subject) }
  }
  const actor = doers(scene, event.verb)
  const between = isCoded(people, actor) ? [] : bothNamed(scene, event.verb.phrases.find((p) => p.word === 'between')?.range)
  if (between.length > 0) return { actor: between, recipient: between, reciprocal: true }
  // Whom a person speaks for is not whom he speaks to.
  const sides = new Set(actor.map((id) => actorById(people, id)?.memberOf))
  let recipient: string[] = []
  let inferred: string | undefined
  for (const [index, zone] of zones(c, event).entries()) {
    const ids = (isNear(event, zone) ? ownMeant(scene, zone, actor) : undefined) ?? actorsIn(scene, zone).filter((id) => !actor.includes(id) && !sides.has(id))
    if (isCoded(people, ids)) {
      recipient = ids
      break
    }
    const meant = [...deedMeant(scene, zone, actor), ...(STANCES.has(event.type) ? authorOf(scene, zone) : [])].filter((id) => !actor.includes(id))
    if (isCoded(people, meant)) {
      recipient = meant
      inferred = 'deed-told-before'
      break
    }
    const accuser = accuserMeant(scene, zone, actor)
    if (accuser.length > 0) {
      recipient = accuser
      inferred = 'deed-told-before'
      break
    }
    if (index === 0 && (event.type === 'ASSAULT' || event.type === 'COERCE' || event.type === 'RETREAT')) recipient = ids.slice(0, 1)
  }
  // "voted against": against whose motion the sentence tells.
  if (event.verb.lemma === 'vote' && recipient.length === 0) recipient = authorOf(scene, [0, c.tokens.length]).filter((id) => !actor.includes(id))
  // A rocket test is aimed at nobody of one's own.
  if (event.type === 'MOBILIZE' && sideKey(people, recipient) === sideKey(people, actor)) recipient = []
  if (isTogether(people, event.type, actor)) return { actor, recipient: actor, reciprocal: true }
  // "The council met in a closed session": a body that meets meets with itself.
  const [body] = actor
  const sits = event.type === 'CONSULT' && SITS.has(event.verb.lemma) && !event.verb.passive && recipient.length === 0 && actor.length === 1
  if (body && sits && actorById(people, body)?.kind === 'igo') return { actor, recipient: actor, reciprocal: true }
  const both =
    (event.type === 'CONSULT' || event.type === 'AGREE' || event.type === 'COOPERATE' || event.type === 'SUPPORT') &&
    coded(people, actor).length > 1 &&
    recipient.length === 0
  return {
    actor,
    recipient: both ? actor : sideKey(people, recipient) === '' && recipient.length > 1 ? recipient.slice(0, 1) : recipient,
    ...(both ? { reciprocal: true as const } : {}),
    ...(inferred ? { inferred } : {}),
  }
}

import { type Account, type Actor, type Contact, firstEnding, type Note, type Range, sliceSpan, type When } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import type { Text } from '../2-text/index.ts'
import type { Times } from '../2-text/times/index.ts'
import { mentionsIn, type People, sideOf } from '../3-people/index.ts'
import type { Said } from '../4-statements/index.ts'
import type { Staged } from '../staged.ts'
import { actorsOf, besideTheirStates, type Draft, family, resolveLeft, sidesOf, whenOf } from './draft.ts'
import { clauseRange, type ContactClause } from './clause.ts'
import { findClauses } from './find-clauses.ts'
import { findAccounts } from './find-accounts.ts'
import { lowerAt, type Surface, surfaceOf } from './surface.ts'
import { tellDetails } from './tell-details.ts'
import { type TitleForm, titleForm } from './title-form.ts'
import { type TitleSurface, titleSurface } from './title-surface.ts'

/** Stage 5's value: contacts, the headline contact first; accounts: which side's own words the page holds. */
export type Contacts = { contacts: Contact[]; accounts: Account[] }

/**
 * Finds the contacts a page tells of: the headline contact, read from title and opening together, then others told in passing.
 * Example: title "Readout of President A's Call with Chancellor B of C", text "President A spoke today with Chancellor B." -> one call, held, sides of A and C.
 */
export function findContacts(page: Page, text: Text, times: Times, people: People, said: Said): Staged<Contacts> {
  const notes: Note[] = []
  const surface = surfaceOf(people, times.times, false)
  const title = titleSurface(page, people)
  const form: TitleForm = title ? titleForm(title.surface) : { official: false, joint: false, from: 0, announces: false }
  const body = findClauses(surface)
  const drafts = gather(people, surface, body, title, form, times)
  const contacts = drafts.map((draft) => contactOf(page, people, text, draft))
  const head = contacts[0]
  if (head) Object.assign(head, tellDetails(people, surface, said, head.parties, ofOthersAlone(text, head, contacts)))
  return { value: { contacts, accounts: findAccounts(page, text, times, people, said, contacts, form) }, notes }
}

/** The sentences that tell of other contacts than the head's: their lengths are not its length. */
function ofOthersAlone(text: Text, head: Contact, contacts: Contact[]): Range[] {
  const own = head.evidence.map((range) => sentenceOf(text, range.start))
  return contacts
    .filter((contact) => contact !== head)
    .flatMap((contact) => contact.evidence.map((range) => sentenceOf(text, range.start)))
    .filter((range) => !own.some((sentence) => sentence.start === range.start))
}

/** The sentence that holds a place. */
function sentenceOf({ sentences }: Text, at: number): Range {
  const { start, end } = sentences[firstEnding(sentences, at)] ?? { start: at, end: at }
  return { start, end }
}

const LEAD = 3
/** How many clauses of a page stand as evidence of one contact. */
const MOST_EVIDENCE = 12

function gather(people: People, surface: Surface, body: ContactClause[], title: TitleSurface | undefined, form: TitleForm, times: Times): Draft[] {
  const told = body.flatMap((clause) => draftsOf(people, surface, clause)).map((draft) => ahead(draft, times))
  const headline = title ? headlineDrafts(people, title, form).filter((draft) => form.official || tellsOther(people, draft)) : []
  const drafts: Draft[] = []
  for (const draft of headline) drafts.push(enrich(people, surface, draft, told, times, form))
  for (const draft of told) {
    const known = drafts.find((other) => sameContact(people, surface, other, draft))
    if (known) absorb(known, draft)
    else if (standsAlone(people, surface, draft)) drafts.push(draft)
  }
  return drafts
}

/** A noun whose day is still to come is no contact that was held: "a third round of talks … 20 March". */
function ahead(draft: Draft, times: Times): Draft {
  const { form } = draft.clauses[0] ?? {}
  const later = times.anchor !== undefined && draft.when?.precision === 'day' && draft.when.value.slice(0, 10) > times.anchor.slice(0, 10)
  return later && draft.status === 'held' && form !== 'verb' ? { ...draft, status: 'scheduled' } : draft
}

/** A news headline that tells no other party ("A warns B over strait, talks on March 18", "Oakport talks put off") is no contact yet: the text tells which. */
function tellsOther(people: People, { own, others, status, clauses: [clause] }: Draft): boolean {
  if (sidesOf(people, [...own, ...others]).length > 1) return true
  return others.length > 0 && status === 'held' && clause?.form !== 'compound'
}

/**
 * Whether a clause is enough for a contact of its own: it took place or is denied, two sides or more are named, and either both parts of the clause
 * hold parties, or several share a verb ("A and B met"), or a noun of both comes with its day ("Thursday's call between A and B").
 */
function standsAlone(people: People, surface: Surface, draft: Draft): boolean {
  const clause = draft.clauses[0]
  if (!clause || (draft.status !== 'held' && draft.status !== 'denied')) return false
  if (sidesOf(people, [...draft.own, ...draft.others]).length < 2) return ofUnknownSide(people, draft, clause)
  if (draft.own.length && draft.others.length) return true
  if (draft.status === 'denied' || clause.form === 'light') return true
  // "They also talked about …" goes on with the contact told before.
  if (clause.form === 'verb') return draft.when !== undefined || lowerAt(surface, clause.leftRange[0]) !== 'they' || draft.kind !== 'call'
  return (draft.when !== undefined || (clause.sentence <= LEAD && clause.form === 'possessive')) && ['between', 'of', 'possessive'].includes(clause.form)
}

/** Whose denial it is, where the subject of the denied clause bears no side: in "A denied that its minister had met B" A. */
function denierOf(people: People, surface: Surface, clause: ContactClause): Actor[] {
  const first = surface.text.sentences[clause.sentence]?.tokens[0] ?? 0
  const end = startOf(surface, clause.leftRange[0])
  const before = mentionsIn(surface.people, { start: startOf(surface, first), end }).filter((mention) => mention.end <= end)
  return actorsOf(people, surface, before)
    .filter((actor) => sideOf(people, actor.id))
    .slice(0, 1)
}

/** "The President spoke with B": whose president is not told, and yet it is no one of B's side. */
function ofUnknownSide(people: People, draft: Draft, clause: ContactClause): boolean {
  const unknown = draft.own.length === 1 && draft.own.every((actor) => actor.kind === 'person' && actor.office !== undefined && !sideOf(people, actor.id))
  const known = draft.others.some((actor) => actor.kind === 'person' && actor.office !== undefined && sideOf(people, actor.id))
  if (unknown && known) return clause.form === 'verb' || clause.form === 'light'
  return ofUntoldStates(people, draft, clause)
}

/** Offices whose holders speak for a state. Source: usage of readouts. */
const SPEAKS_FOR_STATE = /\b(?:chancellor|king|premier|president|prime minister|foreign minister|defen[cs]e minister|secretary of state)$/i

/** "a call between A and President B": two who speak for states that no table knows. */
function ofUntoldStates(people: People, draft: Draft, clause: ContactClause): boolean {
  const all = [...draft.own, ...draft.others]
  const speaks = (actor: Actor): boolean =>
    actor.kind === 'person' && SPEAKS_FOR_STATE.test(actor.office ?? '') && !sideOf(people, actor.id) && !/counterpart/.test(actor.name)
  if (all.length !== 2 || !all.every(speaks) || all.every((actor) => actor.unnamed)) return false
  return clause.form === 'verb' || clause.form === 'light' || (clause.form === 'between' && draft.when !== undefined)
}

/** Drafts of a clause of the article: one, or one for each of several parties met separately. */
function draftsOf(people: People, surface: Surface, clause: ContactClause): Draft[] {
  if (clause.status === 'unreal') return []
  const named = actorsOf(people, surface, clause.left)
  const own = named.length > 1 || (named.length && clause.right.length) ? named : resolveLeft(people, surface, clause, named)
  const others = actorsOf(people, surface, clause.right).filter((actor) => !own.includes(actor))
  if (clause.status === 'denied' && !sidesOf(people, own).length) own.push(...denierOf(people, surface, clause))
  const when = whenOf(surface, clause)
  const base = {
    kind: clause.kind,
    status: clause.status,
    own,
    when,
    evidence: [clauseRange(surface, clause)],
    clauses: [clause],
    rule: `${clause.form}-clause`,
    confidence: 0.8,
    background: clause.form !== 'verb' && clause.form !== 'light',
  }
  const each = clause.separate ? others.filter((actor) => actor.kind === 'person') : []
  const sides = new Set(each.map((actor) => sideOf(people, actor.id)))
  const lists = each.length > 1 && sides.size > 1 ? [...sides].map((side) => each.filter((actor) => sideOf(people, actor.id) === side)) : [others]
  return lists.map((list) => ({ ...base, others: list, ...(when ? { when } : {}) }) as Draft)
}

const startOf = (surface: Surface, token: number): number => surface.text.tokens[token]?.start ?? surface.text.text.length

/** The contact a title names, or the several ones. */
function headlineDrafts(people: People, title: TitleSurface, form: TitleForm): Draft[] {
  const { surface, onPage } = title
  const clauses = findClauses(surface).filter((clause) => clause.trigger[0] >= form.from || clause.trigger[1] > form.from)
  const clause = clauses.find((one) => one.form === 'with' || one.form === 'possessive' || one.form === 'between') ?? clauses[0]
  if (!clause) return []
  const before = surface.mentions.filter((mention) => mention.start >= startOf(surface, form.from) && mention.end <= startOf(surface, clause.trigger[0]))
  const own = actorsOf(people, surface, clause.left.length || clause.form === 'between' ? clause.left : before, onPage).filter(
    (actor) => clause.left.length > 0 || actor.kind === 'person',
  )
  const others = actorsOf(people, surface, clause.right, onPage).filter((actor) => !own.includes(actor))
  const status = clause.status === 'unreal' ? 'held' : clause.status
  const base = { kind: clause.kind, status, own, evidence: [], clauses: [clause], rule: 'title', confidence: 0.95, background: false }
  const each = others.filter((actor) => actor.kind === 'person')
  const sides = new Set(each.map((actor) => sideOf(people, actor.id)))
  if (clause.separate && each.length > 1 && sides.size > 1)
    return [...sides].map((side) => ({ ...base, others: each.filter((actor) => sideOf(people, actor.id) === side) }))
  return [{ ...base, others }]
}

/** "a conversation", "they talked": words for any contact, by telephone or in person. */
function isPlainTalk(surface: Surface, { clauses: [clause], rule }: Draft): boolean {
  return clause !== undefined && rule !== 'title' && clause.kind === 'call' && /^(?:conversations?|talked)$/.test(lowerAt(surface, clause.trigger[1] - 1))
}

function sameContact(people: People, surface: Surface, a: Draft, b: Draft): boolean {
  if ((family(a.kind) !== family(b.kind) && !isPlainTalk(surface, b)) || (a.status === 'denied') !== (b.status === 'denied')) return false
  const [x, y] = [sidesOf(people, [...a.own, ...a.others]), sidesOf(people, [...b.own, ...b.others])]
  const shared = x.filter((side) => y.includes(side)).length
  if (shared < Math.min(2, x.length, y.length) || !shared) return false
  return !a.when || !b.when || overlaps(a.when.value, b.when.value)
}

const overlaps = (a: string, b: string): boolean => {
  const [x, y] = [a.slice(0, 10), b.slice(0, 10)]
  return x.startsWith(y) || y.startsWith(x) || a.includes(y) || b.includes(x) || x.includes('W') !== y.includes('W')
}

function absorb(known: Draft, more: Draft): void {
  known.clauses.push(...more.clauses)
  if (known.status === more.status || known.rule === 'title') known.when ??= more.when as When
  if (known.status === more.status && known.evidence.length && known.evidence.length < MOST_EVIDENCE)
    known.evidence.push(...more.evidence.filter((range) => !known.evidence.some((other) => range.start < other.end && other.start < range.end)))
  if (more.kind === 'video-call' && known.kind === 'call' && known.status === more.status) known.kind = 'video-call'
}

/** Fills a headline draft from the opening of the text: who, when, how it stands, and the clause that says so. */
function enrich(people: People, surface: Surface, draft: Draft, told: Draft[], times: Times, form: TitleForm): Draft {
  const best = openingOf(people, draft, told)
  if (best) {
    draft.status = best.status
    if (best.when) draft.when = best.when
    nameOffices(people, draft, best)
    draft.evidence = best.evidence
    addParties(people, draft, best)
    if (best.kind === 'video-call' && draft.kind !== 'visit' && draft.kind !== 'letter') draft.kind = 'video-call'
    draft.clauses.push(...best.clauses)
  }
  const opening = readOpening(surface)
  if (!best && opening) {
    draft.status = opening.status ?? draft.status
    draft.evidence = [opening.range]
  }
  const clause = best?.clauses[0]
  if (
    best &&
    opening?.status === 'scheduled' &&
    best.status === 'held' &&
    clause &&
    (clause.sentence > 0 || (clause.form !== 'verb' && clause.form !== 'light'))
  ) {
    draft.status = 'scheduled'
    draft.when = opening.when ?? (draft.when as When)
    draft.evidence = [opening.range]
  }
  if (!draft.when && opening?.when) draft.when = opening.when
  if (!draft.when && form.official && draft.status === 'held' && times.anchor) draft.when = { value: times.anchor, precision: 'day', basis: 'inferred' }
  return draft
}

/** The clause of the opening sentences that tells the title's contact. */
function openingOf(people: People, draft: Draft, told: Draft[]): Draft | undefined {
  const sides = new Set(sidesOf(people, [...draft.own, ...draft.others]))
  const score = (other: Draft): number => {
    const clause = other.clauses[0]
    if (!clause || clause.sentence > LEAD) return -1
    const actors = [...other.own, ...other.others]
    const shared = actors.filter((actor) => draft.own.includes(actor) || draft.others.includes(actor)).length
    const near = sidesOf(people, actors).filter((side) => sides.has(side)).length
    const alike = family(other.kind) === family(draft.kind)
    if (!shared && !near && !(alike && !draft.others.length)) return -1
    if (!draft.others.length && clause.form !== 'verb' && clause.form !== 'light') return -1
    return (shared ? 2 : 0) + (near ? 1 : 0) + (alike ? 2 : 0) + (clause.form === 'verb' || clause.form === 'light' ? 2 : 0) - 1.5 * clause.sentence
  }
  let best: Draft | undefined
  let most = 0
  for (const other of told) {
    const points = score(other)
    if (points > most) [best, most] = [other, points]
  }
  return best
}

/** An office with nobody's name: "the Foreign Minister", "UAE Foreign Minister". */
const isBare = (actor: Actor): boolean => actor.kind === 'person' && (actor.unnamed === true || actor.name.toLowerCase() === actor.office?.toLowerCase())

/** "The Minister" of a title is whoever the opening names in that office, or the one person it names of that side: no party beside him, and of no side but his. */
function nameOffices(people: People, draft: Draft, best: Draft): void {
  // Those whose side is told first: they leave fewer to choose from for the others.
  const bare = [...draft.own, ...draft.others].filter(isBare).sort((a, b) => Number(!sideOf(people, a.id)) - Number(!sideOf(people, b.id)))
  for (const only of bare) {
    const holder = holderOf(people, draft, best, only)
    if (!holder) continue
    const own = draft.own.includes(only) || !draft.own.length
    draft.own = draft.own.filter((actor) => actor !== only)
    draft.others = draft.others.filter((actor) => actor !== only)
    if (own) draft.own.unshift(holder)
    else draft.others.unshift(holder)
  }
}

/** Whom the opening names in the place of an office of the title. */
function holderOf(people: People, draft: Draft, best: Draft, only: Actor): Actor | undefined {
  const told = [...draft.own, ...draft.others]
  const named = told.filter((actor) => !isBare(actor))
  const free = [...best.own, ...best.others].filter((actor) => actor.kind === 'person' && !isBare(actor) && !named.includes(actor))
  const side = sideOf(people, only.id)
  const office = only.office?.toLowerCase() ?? ''
  const fits = (actor: Actor): boolean => office !== '' && actor.office?.toLowerCase().endsWith(office) === true
  // Who stands on the near side in the opening too has the first claim.
  const near = draft.own.includes(only) ? free.filter((actor) => best.own.includes(actor)) : []
  if (draft.own.length === 1 && near.length === 1 && near.every(fits)) return near[0]
  const ofSide = side === undefined ? [] : free.filter((actor) => sideOf(people, actor.id) === side)
  if (ofSide.length === 1 && !named.some((actor) => sideOf(people, actor.id) === side)) return ofSide[0]
  if (draft.own.length > 1 && draft.own.includes(only)) return undefined
  const taken = new Set(sidesOf(people, named))
  return free.find((actor) => !taken.has(sideOf(people, actor.id) ?? '') && fits(actor))
}

/** Adds the parties the opening names: of the sides the title names, and one home side where the title names none. */
function addParties(people: People, draft: Draft, best: Draft): void {
  const named = new Set(sidesOf(people, draft.others))
  const home = new Set(sidesOf(people, draft.own))
  const known = (actor: Actor): boolean => draft.own.includes(actor) || draft.others.includes(actor)
  for (const actor of [...best.own, ...best.others]) {
    const side = sideOf(people, actor.id)
    const told = best.own.includes(actor)
    if (known(actor) || actor.kind === 'office') continue
    if (side !== undefined && named.has(side)) draft.others.push(actor)
    else if ((side === undefined && told && actor.kind === 'person') || (side !== undefined && home.has(side))) draft.own.push(actor)
    else if (side !== undefined && !home.size && named.size) {
      draft.own.push(actor)
      home.add(side)
    } else if (!named.size && !told) draft.others.push(actor)
  }
}

type Opening = { status?: Contact['status']; when?: When; range: Range }

/** What the first sentences tell of status and day where no clause of theirs was read. */
function readOpening(surface: Surface): Opening | undefined {
  const first = surface.text.sentences[0]
  if (!first) return undefined
  const within = (time: When): boolean => time.span !== undefined && (surface.text.sentences[1] ?? first).end >= time.span.end
  const day =
    surface.times.find((time) => within(time) && ['day', 'part-of-day', 'hour', 'minute'].includes(time.precision)) ??
    surface.times.find((time) => within(time) && ['week', 'month'].includes(time.precision))
  let status: Contact['status'] | undefined
  for (let i = first.tokens[0]; i < first.tokens[1] && !status; i++) {
    const word = lowerAt(surface, i)
    if (word === 'which' || word === 'that' || word === 'who') break
    if (word === 'will' || (word === 'forward' && lowerAt(surface, i + 1) === 'to') || (word === 'plans' && lowerAt(surface, i + 1) === 'to'))
      status = 'scheduled'
  }
  return { ...(status ? { status } : {}), ...(day ? { when: day } : {}), range: { start: first.start, end: first.end } }
}

/** A contact falls on a day: parts of the day are cut off, times of the clock kept. */
function dayOf(when: When): When {
  return when.precision === 'part-of-day' ? { ...when, value: when.value.slice(0, 10), precision: 'day' } : when
}

function contactOf(page: Page, people: People, text: Text, draft: Draft): Contact {
  const actors = besideTheirStates(people, [...draft.own, ...draft.others])
  const evidence = draft.evidence.map((range: Range) => sliceSpan(text.text, range.start, range.end))
  return {
    id: page.ids('contact', evidence[0] ?? `title|${draft.kind}`),
    kind: draft.kind,
    status: draft.status,
    parties: actors.map((actor) => actor.id),
    sides: sidesOf(people, actors),
    ...(draft.when ? { when: dayOf(draft.when) } : {}),
    places: [],
    topics: [],
    accounts: [],
    evidence,
    confidence: draft.confidence,
    rule: draft.rule,
  }
}

import { sliceSpan } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import { verbOf } from '../2-text/index.ts'
import { type Draft, type Drafts, draftOf, noteStart, organisationDraft, personDraft, stateDraft } from './drafts.ts'
import { genderOf, type Gender } from './given-names.ts'
import { fold } from './key.ts'
import { describeAs as describeLeader, knowLeaders } from './know-leaders.ts'
import type { Lexeme } from './lexicon.ts'
import { isWeak, type Phrase, type Role, type Side, suffixEnd } from './phrase.ts'
import type { PlacedPhrase } from './read-phrases.ts'
import { resolveRole } from './resolve-role.ts'
import type { Scan } from './scan.ts'

const GOVERNING = new Set([
  'government',
  'administration',
  'authorities',
  'leadership',
  'regime',
  'federal government',
  'central government',
  'national government',
  'junta',
])
/** Roles whose sector is that of what they speak for: "army spokesman" is of the army. */
const COLOURLESS = new Set(
  'spokesman spokeswoman spokesperson official leader chief member commander source adviser advisor aide representative head director deputy negotiator envoy delegate figure chairman secretary supporter activist employee worker officer candidate minister diplomat'.split(
    ' ',
  ),
)
const TAKES_SIDE = new Set(['CVL', 'PTY', 'LEG', 'MIL'])
const FORMER_ELITE = new Set(['GOV', 'LEG'])

/** Gives every phrase its actors: names first, so that roles can mean persons named later too. */
export function draftPhrases(scan: Scan, drafts: Drafts, phrases: PlacedPhrase[], page: Page): Map<PlacedPhrase, Draft[]> {
  const placed = new Map<PlacedPhrase, Draft[]>()
  for (const phrase of phrases) if (phrase.name) placed.set(phrase, [draftName(scan, drafts, phrase)])
  for (const phrase of phrases) {
    if (phrase.appositionOf) {
      const draft = placed.get(phrase.appositionOf)?.[0]
      if (draft) {
        describe(scan, drafts, draft, phrase)
        placed.set(phrase, [draft])
        mention(scan, draft, phrase.from, phrase.to, 'role', 'apposition')
      }
    } else if (phrase.name) {
      const draft = placed.get(phrase)?.[0] as Draft
      mention(scan, draft, phrase.name.from, phrase.name.to, 'name', phrase.role ? 'role-and-name' : 'name')
    }
  }
  for (const phrase of phrases) {
    if (placed.has(phrase)) continue
    const found = phrase.proper
      ? draftProper(scan, drafts, phrase)
      : phrase.role
        ? draftRole(scan, drafts, phrase, placed)
        : phrase.hit
          ? draftHit(scan, drafts, phrase)
          : []
    if (found.length) placed.set(phrase, found)
  }
  knowLeaders(scan.lexicon, drafts, page)
  takeSides(scan, phrases, placed)
  return placed
}

/** Gives persons without a side that of whoever owns their role ("Oak, who was Ash's envoy") or whom they come from ("Oak from the Green Party"). */
function takeSides(scan: Scan, phrases: PlacedPhrase[], placed: Map<PlacedPhrase, Draft[]>): void {
  for (const [index, phrase] of phrases.entries()) {
    const draft = placed.get(phrase)?.[0]
    if (draft?.kind !== 'person' || draft.unnamed || draft.memberOf || draft.code) continue
    const next = phrases[index + 1]
    const from = phrase.name?.to === phrase.to && scan.token(phrase.to)?.lower === 'from' && next?.from === phrase.to + 1 && (next.proper || next.hit)
    const side = ownerOf(placed.get(from && next ? next : (phrase.possessor ?? phrase))?.[0])
    if (!side || side === draft) continue
    draft.memberOf = side
    if (side.code) draft.code = side.code
  }
}

/** "Councillor Oak |(Unity)| backed": what stands between a name and its verb in brackets is passed. */
function behindBrackets(scan: Scan, at: number): number {
  if (scan.token(at)?.lower !== '(') return at
  for (let i = at + 1; i < at + 7; i++) if (scan.token(i)?.lower === ')') return i + 1
  return at
}

/** "According to |Oak|": he speaks the sentence, as its subject would. */
function isCitedAs(scan: Scan, from: number): boolean {
  const to = /^(?:the|a|an)$/.test(scan.token(from - 1)?.lower ?? '') ? from - 2 : from - 1
  return scan.token(to)?.lower === 'to' && scan.token(to - 1)?.lower === 'according'
}

/** Notes a mention of a draft over tokens [from, to). */
export function mention(
  scan: Scan,
  draft: Draft,
  from: number,
  to: number,
  kind: 'name' | 'role' | 'pronoun' | 'description',
  rule: string,
  inferred?: boolean,
): void {
  const start = scan.token(from)?.start ?? 0
  const end = scan.token(to - 1)?.end ?? start
  const span = sliceSpan(scan.text.text, start, end)
  noteStart(draft, start)
  draft.mentions.push({
    ...span,
    kind,
    rule,
    ...(inferred ? { inferred: true as const } : {}),
    subject: scan.verb(behindBrackets(scan, to)) || isCitedAs(scan, from),
  })
  if (kind === 'name' && span.exact !== draft.name) draft.aliases.add(span.exact)
}

/** The draft of a side; an adjective alone gives the side no mention of its own, only a place where it was told. */
export function sideDraft(scan: Scan, drafts: Drafts, side: Side): Draft {
  const draft = side.organisation ? organisationDraft(drafts, side.organisation) : stateDraft(drafts, side.state as NonNullable<Side['state']>)
  if (side.organisation?.code) {
    const state = scan.lexicon.states.get(side.organisation.code)
    if (state && draft.kind !== 'igo') draft.memberOf ??= toldAt(scan, stateDraft(drafts, state), side)
  }
  return toldAt(scan, draft, side)
}

function toldAt(scan: Scan, draft: Draft, side: { from: number; to: number }): Draft {
  const start = scan.token(side.from)?.start ?? 0
  if (!draft.told || start < draft.told.start) draft.told = { start, end: scan.token(side.to - 1)?.end ?? start }
  return draft
}

/** Words for one of a family, before a name. Source: general knowledge. */
const KIN = /^(?:aunt|brother|cousin|daughter|father|husband|mother|nephew|niece|sister|son|uncle|widow|widower|wife)$/

/** Does "the president's wife," or "his brother" stand right before the name? */
const isKin = (scan: Scan, at: number): boolean => KIN.test(scan.token(scan.token(at - 1)?.lower === ',' ? at - 2 : at - 1)?.lower ?? '')

/** A person by the name of a phrase, with what the phrase tells of office and side. */
function draftName(scan: Scan, drafts: Drafts, phrase: PlacedPhrase): Draft {
  const name = phrase.name as NonNullable<Phrase['name']>
  const words = scan.words(name.from, name.to)
  const leader = scan.hit(name.from, 'leader')
  const row = leader && (leader.to === name.to || suffixEnd(scan, leader.to, leader.from) === name.to) ? onlyLeader(leader.lexemes) : undefined
  const draft = personDraft(drafts, words, genderAt(scan, phrase, name), isKin(scan, name.from))
  describe(scan, drafts, draft, phrase)
  if (row) describeLeader(scan.lexicon, drafts, draft, row.leader, { start: scan.token(name.from)?.start ?? 0, end: scan.token(name.to - 1)?.end ?? 0 })
  return draft
}

/** The leader of a name, where the tables know it of one side alone; which office of several is meant is told by the page's year. */
function onlyLeader(lexemes: Lexeme[]): (Lexeme & { kind: 'leader' }) | undefined {
  const rows = lexemes.filter((lexeme) => lexeme.kind === 'leader')
  return rows.every((row) => row.leader.code === rows[0]?.leader.code) ? rows[0] : undefined
}

function genderAt(scan: Scan, phrase: Phrase, name: { from: number; to: number }): Gender | undefined {
  const before = scan.token(name.from - 1)?.lower ?? ''
  if (before.startsWith('mrs') || before.startsWith('ms') || before === 'miss' || before === 'madam' || before === 'madame') return 'f'
  if (/^(?:mr\.?|sir|monsieur|herr|señor)$/.test(before)) return 'm'
  const role = phrase.role?.lexeme.singular ?? ''
  if (/(?:woman|queen|princess|lady|mother|duchess|empress|nun)$/.test(role)) return 'f'
  if (/(?:man|king|prince|emir|sheikh|sultan|emperor|shah|pope)$/.test(role)) return 'm'
  return name.to - name.from > 1 ? genderOf(scan.words(name.from, name.from + 1)) : undefined
}

/** Titles of rank, which tell no office. Source: general knowledge. */
const RANKS = new Set(['lady', 'lord', 'prince', 'princess', 'sheikh'])

/** Adds office, sector and side from a role phrase to a draft. */
export function describe(scan: Scan, drafts: Drafts, draft: Draft, phrase: PlacedPhrase): void {
  const role = phrase.role
  if (role) {
    const start =
      phrase.determiner && !phrase.sides.some((side) => side.from < role.from) ? role.from : Math.min(role.from, ...phrase.sides.map((side) => side.from))
    const end = phrase.name ? Math.max(role.to, Math.min(phrase.name.from, phrase.to)) : phrase.to
    const words = scan.words(start, end).replace(/\s*[,(]$/, '')
    // A rank told first gives way to the office told next: "Sheikh Oak, Minister of Trade".
    const ranked = RANKS.has(draft.role ?? '') && !RANKS.has(role.lexeme.singular) && role.lexeme.use === 'title'
    if (ranked) delete draft.role
    if (!draft.office || ranked || (draft.office.length < words.length && !draft.role)) draft.office = words
    draft.role ??= role.lexeme.singular
    draft.sector ??= sectorOf(phrase)
  }
  const side = phrase.sides[0]
  if (side) {
    const of = sideDraft(scan, drafts, side)
    draft.memberOf ??= of
    if (of.code) draft.code ??= of.code
    if (of.body && !side.state) draft.body ??= of.body
  }
}

/** The PLOVER sector of a role phrase: its head's, or what it speaks for where the head is colourless. */
export function sectorOf(phrase: Phrase): string {
  const role = phrase.role?.lexeme as Role
  if (phrase.former && FORMER_ELITE.has(role.sector)) return 'ELI'
  // "opposition demonstrator", "rebel politician": whom they side with tells more than what they are.
  if ((phrase.modifierSector === 'OPP' || phrase.modifierSector === 'REB') && TAKES_SIDE.has(role.sector)) return phrase.modifierSector
  const last = role.singular.split(' ').at(-1) as string
  if (!COLOURLESS.has(last) || role.singular.includes(' ')) return role.sector
  if (phrase.modifierSector) return phrase.modifierSector
  const organisation = phrase.sides.find((side) => side.organisation)?.organisation
  return organisation?.sector && organisation.sector !== 'IGO' ? organisation.sector : role.sector
}

/** An organisation no table knows, by its capitalised name. */
function draftProper(scan: Scan, drafts: Drafts, phrase: PlacedPhrase): Draft[] {
  const proper = phrase.proper as NonNullable<Phrase['proper']>
  const words = scan.words(proper.from, proper.to)
  const side = phrase.sides[0]
  const draft = draftOf(drafts, `proper|${fold(words).replace(/ /g, '')}`, () => ({
    kind: proper.head.kind,
    name: words,
    ...(proper.head.sector ? { sector: proper.head.sector } : {}),
  }))
  if (side) {
    const of = sideDraft(scan, drafts, side)
    draft.memberOf ??= of
    if (of.code) draft.code ??= of.code
  } else {
    const inner = innerSide(scan, drafts, proper)
    if (inner) {
      draft.memberOf ??= inner
      if (inner.code) draft.code ??= inner.code
    }
  }
  mention(scan, draft, proper.from, proper.to, 'name', 'organisation-head')
  return [draft]
}

/** The side a name carries within itself: "Ministry of Defence of Ruritania", "Ruritanian Red Crescent Society". */
function innerSide(scan: Scan, drafts: Drafts, range: { from: number; to: number }): Draft | undefined {
  for (let i = range.from; i < range.to; i++) {
    const hit = scan.hit(i, 'state', 'adjective')
    const lexeme = hit?.lexemes[0]
    if (hit && hit.to <= range.to && (lexeme?.kind === 'state' || lexeme?.kind === 'adjective'))
      return sideDraft(scan, drafts, { from: i, to: hit.to, state: lexeme.state })
  }
  return undefined
}

/** The actors of a role phrase: the government as its state, a body, a person named elsewhere, an unnamed person or group. */
function draftRole(scan: Scan, drafts: Drafts, phrase: PlacedPhrase, placed: Map<PlacedPhrase, Draft[]>): Draft[] {
  const role = (phrase.role as NonNullable<Phrase['role']>).lexeme
  if (isWeak(role) && !standsAlone(scan, phrase)) return draftSidesOnly(scan, drafts, phrase)
  const sides = phrase.sides.map((side) => sideDraft(scan, drafts, side))
  const of = sides[0] ?? (phrase.possessor ? ownerOf(placed.get(phrase.possessor)?.[0]) : undefined)
  if (role.use === 'crowd' && GOVERNING.has(role.singular) && of) {
    const state = of.kind === 'state' ? of : (of.memberOf ?? of)
    mention(scan, state, phrase.from, phrase.to, 'description', 'government-of-side')
    state.aliases.add(scan.words(phrase.from, phrase.to))
    return [state]
  }
  const found = resolveRole(scan, drafts, phrase, of, sectorOf(phrase))
  for (const { draft, inferred, rule } of found) mention(scan, draft, phrase.from, phrase.to, draft.kind === 'person' ? 'role' : 'description', rule, inferred)
  return found.map(({ draft }) => draft)
}

const ownerOf = (draft: Draft | undefined): Draft | undefined => (draft?.kind === 'person' ? (draft.memberOf ?? draft) : draft)

/** A weak role word counts where a determiner or side stands before it and no noun after it. */
function standsAlone(scan: Scan, phrase: PlacedPhrase): boolean {
  const next = scan.token(phrase.to)
  const nounAfter =
    next?.kind === 'word' &&
    next.sentence === scan.token(phrase.from)?.sentence &&
    !scan.verb(phrase.to) &&
    !FUNCTION.has(next.lower) &&
    !next.lower.endsWith('ly')
  if (nounAfter) return false
  if (scan.sentenceStart(phrase.from) === phrase.from && scan.sentenceEnd(phrase.from) === phrase.to) return true
  return Boolean(phrase.determiner || phrase.sides.length || phrase.possessor || phrase.role?.lexeme.plural)
}
const FUNCTION = new Set(
  "'s a about after against all also although amid among an and are around as at be because been before but by can could did do does during for from had has have he her his how if in including into is it its may might more must no nor not now of off on or over said says shall she should since so than that the their then they through to today tomorrow under until up upon was we were what when where whether which while who whom whose will with within without would yesterday".split(
    ' ',
  ),
)

function draftSidesOnly(scan: Scan, drafts: Drafts, phrase: Phrase): Draft[] {
  return phrase.sides.map((side) => {
    const draft = sideDraft(scan, drafts, side)
    const hit = scan.hit(side.from, 'adjective')
    if (!hit || scan.hit(side.from, 'state')) mention(scan, draft, side.from, side.to, 'name', 'name')
    return draft
  })
}

/** A phrase that is a name of the tables and nothing more: a state, its people, a capital that speaks for it, an organisation. */
function draftHit(scan: Scan, drafts: Drafts, phrase: PlacedPhrase): Draft[] {
  const hit = phrase.hit as NonNullable<Phrase['hit']>
  const others = phrase.sides.map((side) => sideDraft(scan, drafts, side))
  const nounAfter = followedByNoun(scan, hit.to)
  for (const lexeme of hit.lexemes) {
    if (lexeme.kind === 'organisation') {
      const draft = sideDraft(scan, drafts, { from: hit.from, to: hit.to, organisation: lexeme.organisation })
      mention(scan, draft, hit.from, hit.to, 'name', 'table')
      return [draft]
    }
    if (lexeme.kind === 'state') {
      const draft = sideDraft(scan, drafts, { from: hit.from, to: hit.to, state: lexeme.state })
      mention(scan, draft, hit.from, hit.to, 'name', 'table')
      return [draft]
    }
    if (lexeme.kind === 'people') {
      // "Bosnian Serbs" are of the state that the adjective names.
      const of = phrase.sides[0]?.state ?? lexeme.state
      const state = sideDraft(scan, drafts, { from: hit.from, to: hit.to, state: of })
      const draft = draftOf(drafts, of === lexeme.state ? `people|${of.code}` : `people|${of.code}|${lexeme.state.code}`, () => ({
        kind: 'group',
        name: scan.words(phrase.sides[0]?.from ?? hit.from, hit.to),
        code: of.code,
        sector: 'CVL',
        memberOf: state,
        plural: true,
      }))
      mention(scan, draft, phrase.from, hit.to, 'description', 'people-of-state')
      return [draft]
    }
    if (lexeme.kind === 'adjective') {
      const state = sideDraft(scan, drafts, { from: hit.from, to: hit.to, state: lexeme.state })
      const doer = doerAfter(scan, hit.to)
      if (doer) {
        const name = scan.words(hit.from, doer.to)
        const draft = draftOf(drafts, `doer|${name.toLowerCase()}`, () => ({
          kind: doer.plural ? 'group' : 'person',
          name,
          unnamed: true,
          code: lexeme.state.code,
          sector: 'CVL',
          memberOf: state,
          plural: doer.plural,
        }))
        mention(scan, draft, phrase.from, doer.to, doer.plural ? 'description' : 'role', 'doer-of-state')
        return [draft]
      }
      const only = scan.sentenceStart(hit.from) === phrase.from && scan.sentenceEnd(hit.from) === hit.to
      if (!nounAfter && (phrase.determiner === 'the' || only)) mention(scan, state, phrase.from, hit.to, 'description', 'demonym')
      else if (!others.length) state.told ??= { start: scan.token(hit.from)?.start ?? 0, end: scan.token(hit.to - 1)?.end ?? 0 }
      return [state]
    }
    if (lexeme.kind === 'capital' && speaks(scan, phrase, hit.to)) {
      const draft = sideDraft(scan, drafts, { from: hit.from, to: hit.to, state: lexeme.state })
      mention(scan, draft, hit.from, hit.to, 'description', 'capital-for-state', true)
      draft.aliases.add(scan.words(hit.from, hit.to))
      return [draft]
    }
  }
  return []
}

/** Nouns in -er and -or that are no persons. Source: general knowledge. */
const THINGS = new Set(
  'bomber carrier container computer counter cruiser destroyer drawer fighter folder helicopter indicator launcher liner locker motor poster printer reactor receiver reminder router sector sensor server sticker tanker tender tractor trailer tumor printer freighter blocker answer offer order border'.split(
    ' ',
  ),
)

/** A lower-case noun that says what a person does, after an adjective of a state: "hiker", "novelists", "shipmen"; its end and number. */
function doerAfter(scan: Scan, at: number): { to: number; plural: boolean } | undefined {
  const token = scan.token(at)
  if (token?.kind !== 'word' || token.capital || token.sentence !== scan.token(at - 1)?.sentence) return undefined
  const plural = /(?:[eo]rs|ists|men)$/.test(token.lower)
  const singular = token.lower.replace(/s$/, '')
  const stem = /^(.{3,})[eo]r$/.exec(singular)?.[1]
  const doubled = stem && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : undefined
  const doer =
    /.{3,}ist$/.test(singular) ||
    /.{3,}(?:man|woman|men|women)$/.test(token.lower) ||
    (stem !== undefined && !THINGS.has(singular) && [stem, `${stem}e`, doubled ?? stem].some((verb) => verbOf(verb)?.forms.has('base')))
  return doer ? { to: at + 1, plural } : undefined
}

function followedByNoun(scan: Scan, at: number): boolean {
  const next = scan.token(at)
  return next?.kind === 'word' && !scan.verb(at) && !FUNCTION.has(next.lower)
}

const ADVERBS = new Set(['again', 'also', 'already', 'later', 'now', 'once', 'soon', 'still', 'then', 'today', 'too', 'yesterday'])

/** True when a capital stands for its state: it acts, or is acted with; "in Moscow" is a place. */
function speaks(scan: Scan, phrase: Phrase, to: number): boolean {
  const before = scan.token(phrase.from - 1)
  const here = scan.token(phrase.from)
  const sameSentence = before && before.sentence === here?.sentence
  if (sameSentence && scan.is(phrase.from - 1, 'locative')) return false
  const next = scan.token(to)
  const at = next?.lower.endsWith('ly') || ADVERBS.has(next?.lower ?? '') ? to + 1 : to
  if (next && next.sentence === here?.sentence && scan.verb(at) && next.lower !== 'based') return true
  if (sameSentence && ['between', 'with', 'against', 'by', 'urged', 'accused', 'told', 'warned', 'asked'].includes(before.lower)) return true
  if (next?.lower === "'s" && next.sentence === here?.sentence) return true
  return !sameSentence && (!next || next.sentence !== here?.sentence)
}

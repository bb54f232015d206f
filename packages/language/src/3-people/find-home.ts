import { lowerBound } from '@readout/record'
import { type Draft, type Drafts, organisationDraft, stateDraft } from './drafts.ts'
import type { Joint } from './joint.ts'
import { type Lexicon, rowsOf } from './lexicon.ts'
import type { PlacedPhrase } from './read-phrases.ts'
import type { Scan } from './scan.ts'
import { TITLE_STATES } from './tables/title-states.ts'

/** Sectors of those who hold public office: on a page about one country, one named without a side is that country's. */
const PUBLIC = new Set(['COP', 'GOV', 'JUD', 'LEG', 'OPP', 'PTY'])
/** A page is about one country where that is told of this often, and so many times as often as any other. Set so that pages of two sides have no home. */
const LEAST = 4
const TIMES = 2

let titles: Map<string, Set<string>> | undefined

/** Titles of those who serve no state. Source: general knowledge. */
const STATELESS = new Set([
  'secretary-general',
  'secretary general',
  'deputy secretary-general',
  'high representative',
  'high commissioner',
  'rapporteur',
  'special rapporteur',
])

/** Mentions of each state's people and bodies, by code; of the state itself too with `whole`. */
function tellings(lexicon: Lexicon, drafts: Drafts, whole: boolean): Map<string, number> {
  const told = new Map<string, number>()
  for (const draft of drafts.all) {
    if (!draft.code || !lexicon.states.has(draft.code) || (draft.kind === 'state' && !whole)) continue
    told.set(draft.code, (told.get(draft.code) ?? 0) + draft.mentions.length + (whole && draft.told ? 1 : 0))
  }
  return told
}

/** The one country a page is about, or undefined where it is about two, or none. */
function homeOf(told: Map<string, number>): string | undefined {
  const [first, second] = [...told].sort((a, b) => b[1] - a[1])
  return first && first[1] >= LEAST && first[1] >= TIMES * (second?.[1] ?? 0) ? first[0] : undefined
}

/** The only state that a short text tells of, where it is only the place or the side of something: "a curfew in Oakland", not "criticised Oakland". */
function onlyPlace(scan: Scan, told: Map<string, number>, placed: Map<PlacedPhrase, Draft[]>): string | undefined {
  const [code, ...others] = told.keys()
  if (code === undefined || others.length > 0) return undefined
  for (const [phrase, drafts] of placed)
    if (phrase.hit && drafts[0]?.kind === 'state' && drafts[0].mentions.length > 0 && !WITHIN.has(scan.token(phrase.from - 1)?.lower ?? '')) return undefined
  return code
}

const WITHIN = new Set(['across', 'in', 'inside', 'near', 'throughout', 'within'])

/** The only state of the page that gives a title, the page's own where several do; `null` for a title that no state of the page gives. */
function stateOfTitle(title: string | undefined, told: Map<string, number>, home: string | undefined): string | undefined | null {
  titles ??= new Map(rowsOf(TITLE_STATES).map(([name = '', codes = '']) => [name, new Set(codes.split(' '))]))
  const codes = title ? titles.get(title) : undefined
  if (!codes) return undefined
  const here = [...told.keys()].filter((code) => codes.has(code))
  if (here.length === 1) return here[0]
  return home && here.includes(home) ? home : null
}

/**
 * Gives those in public office whose side the page leaves unsaid the side of the title ("Senator Oak"), or of the one country the page is about.
 * Example: "the government" and "MP Ann Oak" on a page that tells of Ruritania alone -> both of Ruritania, inferred. Who met somebody of that state (`together`) is of another.
 */
export function findHome(scan: Scan, drafts: Drafts, placed: Map<PlacedPhrase, Draft[]>, together: Joint[] = []): void {
  const { lexicon } = scan
  const told = tellings(lexicon, drafts, true)
  const home = homeOf(told) ?? homeOf(tellings(lexicon, drafts, false)) ?? onlyPlace(scan, told, placed)
  const offices = home === undefined ? officesOf(lexicon, drafts) : []
  for (const draft of drafts.all) {
    const first = draft.mentions[0]
    if (draft.code || draft.memberOf || draft.body || draft.kind === 'outlet' || draft.kind === 'igo' || !first) continue
    if (!draft.sector || !PUBLIC.has(draft.sector) || STATELESS.has(draft.role ?? '')) continue
    const named = stateOfTitle(draft.role, told, home)
    const code = named === undefined ? (home ?? between(offices, first.start)) : (named ?? undefined)
    if (code && !meets(draft, code, together)) settleIn(lexicon, drafts, draft, code)
  }
  seatSecretaryGeneral(lexicon, drafts)
  for (const draft of drafts.all) if (!draft.code && draft.memberOf?.code) draft.code = draft.memberOf.code
}

/** "The Secretary-General" of a page that tells of no other body of states is the United Nations' own. */
function seatSecretaryGeneral(lexicon: Lexicon, drafts: Drafts): void {
  const lexeme = lexicon.entries.get('united nations')?.find((one) => one.kind === 'organisation')
  const others = drafts.all.some(({ kind, body }) => kind === 'igo' && body !== 'UN')
  if (others || lexeme?.kind !== 'organisation') return
  for (const draft of drafts.all) {
    const first = draft.mentions[0]
    if (draft.kind !== 'person' || draft.code || draft.memberOf || !/^secretary-general$/i.test(draft.role ?? '') || !first) continue
    if (draft.name.toLowerCase() !== 'secretary-general') continue
    const side = organisationDraft(drafts, lexeme.organisation)
    if (!side.mentions.length) side.told ??= { start: first.start, end: first.end }
    draft.memberOf = side
    if (side.code) draft.code = side.code
    if (side.body) draft.body = side.body
    for (const mention of draft.mentions) mention.inferred = true
  }
}

/** Does a contact tell of the person beside one of that state? "The minister met with the president of Ruritania": not Ruritania's minister. */
const meets = (draft: Draft, code: string, together: Joint[]): boolean =>
  together.some(({ contact, drafts }) => contact && drafts.includes(draft) && drafts.some((other) => other !== draft && other.code === code))

type Office = { start: number; code: string }

/** Where somebody in public office with a side is told of, in text order. */
function officesOf(lexicon: Lexicon, drafts: Drafts): Office[] {
  return drafts.all
    .flatMap(({ code, kind, sector, mentions }) =>
      code && lexicon.states.has(code) && kind !== 'state' && sector && PUBLIC.has(sector) ? mentions.map(({ start }) => ({ start, code })) : [],
    )
    .sort((a, b) => a.start - b.start)
}

/** The side of the offices told of last before and first after a place, where they are of one side: "the opposition leader" between two ministers of Ruritania. */
function between(offices: Office[], at: number): string | undefined {
  const low = lowerBound(offices, at)
  const before = offices[low - 1]?.code
  return before !== undefined && before === offices[low]?.code ? before : undefined
}

function settleIn(lexicon: Lexicon, drafts: Drafts, draft: Draft, code: string): void {
  const state = lexicon.states.get(code)
  if (!state) return
  draft.code = code
  draft.memberOf = stateDraft(drafts, state)
  for (const mention of draft.mentions) mention.inferred = true
}

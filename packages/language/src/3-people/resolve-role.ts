import { type Draft, type Drafts, draftOf, lastBefore, personsOfRole } from './drafts.ts'
import type { Role } from './phrase.ts'
import type { PlacedPhrase } from './read-phrases.ts'
import type { Scan } from './scan.ts'

/** What a role phrase means: a draft, whether that is inferred, and by which rule. */
export type Found = { draft: Draft; inferred: boolean; rule: string }

/** Heads that alone may mean any longer office that ends in them: "the minister" for a foreign minister. */
const SHORT_FOR = new Set(
  'minister secretary spokesman spokeswoman spokesperson leader envoy ambassador general official diplomat commander chief adviser advisor lawmaker senator judge professor journalist director representative negotiator aide premier governor colonel officer'.split(
    ' ',
  ),
)
const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'my'])

const headOf = (role: string): string => role.split(/[ -]/).at(-1) as string

/** An office in one wording. Example: "minister for foreign affairs" -> "foreign minister". */
const plainOffice = (role: string): string => role.replaceAll('-', ' ').replace(/^(.{0,40}minister) (?:of|for) (.{2,40}?)(?: affairs)?$/, '$2 $1')

/** True when a person of office `role` may be meant by the words `singular`. */
function officeFits(role: string | undefined, singular: string): boolean {
  if (role === undefined) return false
  const office = plainOffice(role)
  return office === plainOffice(singular) || (SHORT_FOR.has(singular) && (role.endsWith(singular) || office.endsWith(singular)))
}

/** Offices of whoever leads a state: "the Ruritanian leader" is one of these, never its opposition leader. Source: titles of heads of state and government, general knowledge. */
const LEADS_STATE: ReadonlySet<string> = new Set([
  'chancellor',
  'emir',
  'king',
  'leader',
  'premier',
  'president',
  'prime minister',
  'queen',
  'sultan',
  'supreme leader',
])

/** Persons that a role's words may mean, whatever their side. */
function bearersOf(drafts: Drafts, singular: string, of: Draft | undefined): Draft[] {
  if (singular !== 'leader') return personsOfRole(drafts, headOf(plainOffice(singular))).filter((draft) => officeFits(draft.role, singular))
  const heads = [...new Set([...LEADS_STATE].map(headOf))].flatMap((word) => personsOfRole(drafts, word))
  return heads.filter((draft) => LEADS_STATE.has(draft.role?.replaceAll('-', ' ') ?? '') || (!of && draft.role?.endsWith('leader')))
}

/** True when a side and a person's side do not differ. */
const sideFits = (of: Draft | undefined, draft: Draft): boolean => !of || !draft.code || !of.code || of.code === draft.code

/**
 * The actors a role phrase without a name means. A definite singular may mean a person named with that office, before or after; two or both take the last two;
 * else an unnamed person, group or body of that side.
 */
export function resolveRole(scan: Scan, drafts: Drafts, phrase: PlacedPhrase, of: Draft | undefined, sector: string): Found[] {
  const role = phrase.role?.lexeme as Role
  const at = scan.token(phrase.from)?.start ?? 0
  const definite = Boolean(
    (phrase.determiner && DEFINITE.has(phrase.determiner)) ||
      phrase.possessor ||
      (!phrase.determiner && (phrase.sides.length || role.use === 'title') && scan.token(phrase.role?.from ?? 0)?.capital),
  )
  if (!role.plural && role.use !== 'place' && (definite || (of && !phrase.determiner))) {
    const person = personOf(drafts, role.singular, of, at, Boolean(phrase.former), isHouseStyle(scan, phrase))
    if (person) return [{ draft: person, inferred: !of, rule: of ? 'role-of-side' : 'role-last-named' }]
  }
  if (role.plural && role.use !== 'place' && role.use !== 'crowd' && isPair(scan, phrase)) {
    const pair = lastTwo(drafts, role.singular, at)
    if (pair.length === 2) return pair.map((draft) => ({ draft, inferred: true, rule: 'both-named' }))
  }
  return [{ draft: unnamedDraft(scan, drafts, phrase, of, sector, definite), inferred: false, rule: of ? 'role-of-side' : 'role' }]
}

/** "The President", "the Prime Minister": the office with a capital and nobody's name, as a side writes of its own head. */
const isHouseStyle = (scan: Scan, phrase: PlacedPhrase): boolean =>
  phrase.determiner === 'the' && !phrase.sides.length && !phrase.possessor && Boolean(scan.token(phrase.role?.from ?? -1)?.capital)

function isPair(scan: Scan, phrase: PlacedPhrase): boolean {
  const words = scan.words(phrase.from, phrase.role?.from ?? phrase.from).toLowerCase()
  return /\b(?:two|both)\b/.test(words) || (phrase.determiner === 'the' && !phrase.sides.length && words === 'the')
}

/** The person a role means: of that office and side, the last named before it, else the only one named after. */
function personOf(drafts: Drafts, singular: string, of: Draft | undefined, at: number, former: boolean, house: boolean): Draft | undefined {
  if (former) return undefined
  const fitting = bearersOf(drafts, singular, of).filter((draft) => sideFits(of, draft) && (!of?.code || draft.code || !draft.memberOf))
  const sided = of?.code ? fitting.filter((draft) => draft.code === of.code) : fitting
  const list = sided.length ? sided : of?.code ? fitting.filter((draft) => !draft.code) : fitting
  const before = list.filter((draft) => lastBefore(draft, at) >= 0).sort((a, b) => lastBefore(b, at) - lastBefore(a, at))
  // "The President" of a page that writes it so is its own, told of first, whoever else bears the office.
  return (
    (house && before.length > 1 ? before.sort((a, b) => (a.starts?.[0] ?? 0) - (b.starts?.[0] ?? 0))[0] : before[0]) ??
    (list.length === 1 ? list[0] : undefined)
  )
}

function lastTwo(drafts: Drafts, singular: string, at: number): Draft[] {
  const HEADS = new Set(['leader', 'head of state', 'head of government', 'side', 'counterpart'])
  const persons = HEADS.has(singular)
    ? drafts.all.filter((draft) => draft.kind === 'person' && !draft.unnamed && draft.role)
    : personsOfRole(drafts, headOf(singular))
  return persons
    .filter((draft) => (HEADS.has(singular) || officeFits(draft.role, singular)) && lastBefore(draft, at) >= 0)
    .sort((a, b) => lastBefore(b, at) - lastBefore(a, at))
    .slice(0, 2)
    .reverse()
}

function unnamedDraft(scan: Scan, drafts: Drafts, phrase: PlacedPhrase, of: Draft | undefined, sector: string, definite: boolean): Draft {
  const role = phrase.role?.lexeme as Role
  const words = scan.words(phrase.from, phrase.to)
  const name = words.replace(/^(?:that|this|these|those|the|a|an|his|her|its|their|our|some)\s+/i, '')
  // "state radio", "the newspaper": they carry what others say.
  const kind =
    role.use === 'place' && role.sector === 'JRN' && !/^(?:editorial|journal|newsroom|news desk|web ?site)$/.test(role.singular)
      ? 'outlet'
      : role.use === 'place' || (role.use === 'crowd' && ['MIL', 'COP', 'LEG', 'JUD', 'GOV', 'SPY', 'PTY'].includes(role.sector))
        ? 'body'
        : role.use === 'crowd' || role.plural
          ? 'group'
          : 'person'
  const side = of?.code ?? of?.name ?? ''
  const key = definite || kind !== 'person' ? `role|${side}|${role.singular}|${role.plural}` : `role|${side}|${name.toLowerCase()}`
  // "the officials" after "Ruritanian officials": the last ones of that role, whoever's they are.
  const number = `${role.singular}|${role.plural}`
  if (!of && definite) {
    const last = drafts.lastUnnamed.get(number)
    if (last) return last
  }
  const draft = draftOf(drafts, key, () => ({
    kind,
    name,
    unnamed: true,
    role: role.singular,
    plural: role.plural,
    ...(kind === 'person' && role.use === 'title' ? { office: name } : {}),
    ...(sector ? { sector } : {}),
    ...(of ? { memberOf: of, ...(of.code ? { code: of.code } : {}), ...(of.body && of.kind === 'igo' ? { body: of.body } : {}) } : {}),
  }))
  if (kind === 'body' && of) delete draft.unnamed
  drafts.lastUnnamed.set(number, draft)
  return draft
}

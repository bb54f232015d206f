import { type Actor, firstThat, type Mention } from '@readout/record'
import type { Gender } from './given-names.ts'
import { fold, skeleton } from './key.ts'
import type { Organisation, State } from './lexicon.ts'

/** An actor while the page is being read; `memberOf` points at the draft of its side. */
export type Draft = {
  kind: Actor['kind']
  name: string
  unnamed?: true
  aliases: Set<string>
  office?: string
  /** The role of the office in its singular, for "the minister". */
  role?: string
  memberOf?: Draft
  code?: string
  body?: string
  sector?: string
  gender?: Gender
  /** Told of as somebody's wife, son or brother: the bare surname is the other's. */
  kin?: true
  plural?: boolean
  /** Folded parts of a personal name. */
  parts?: string[]
  fromInput?: true
  mentions: (Mention & { subject?: boolean })[]
  /** Starts of the mentions, rising. */
  starts?: number[]
  /** Where it is first told of when it has no mention of its own: the adjective that names its side. */
  told?: { start: number; end: number }
}

/** The actors of a page while it is being read, found by what they are. */
export type Drafts = {
  all: Draft[]
  byKey: Map<string, Draft>
  /** Persons by each folded part and skeleton of their surname. */
  bySurname: Map<string, Draft[]>
  /** Named persons by the last word of their role; made when all names are read. */
  byRole?: Map<string, Draft[]>
  /** The unnamed actor of a role met last, by role and number. */
  lastUnnamed: Map<string, Draft>
}

export const newDrafts = (): Drafts => ({ all: [], byKey: new Map(), bySurname: new Map(), lastUnnamed: new Map() })

/** The draft under a key, made where there is none. */
export function draftOf(drafts: Drafts, key: string, make: () => Omit<Draft, 'aliases' | 'mentions'>): Draft {
  const known = drafts.byKey.get(key)
  if (known) return known
  const draft: Draft = { aliases: new Set(), mentions: [], ...make() }
  drafts.byKey.set(key, draft)
  drafts.all.push(draft)
  return draft
}

/** The draft of a state. */
export const stateDraft = (drafts: Drafts, state: State): Draft =>
  draftOf(drafts, `state|${state.code}`, () => ({ kind: 'state', name: state.name, code: state.code, sector: 'GOV' }))

/** The draft of an organisation of the tables, with the state it belongs to where it has one. */
export function organisationDraft(drafts: Drafts, organisation: Organisation): Draft {
  return draftOf(drafts, `organisation|${organisation.name}`, () => ({
    kind: organisation.kind,
    name: organisation.name,
    ...(organisation.code ? { code: organisation.code } : {}),
    ...(organisation.body ? { body: organisation.body } : {}),
    ...(organisation.sector ? { sector: organisation.sector } : {}),
  }))
}

/** The index in rising `starts` of the first that is not before `at`. */
const indexFrom = (starts: number[], at: number): number => firstThat(starts, (start) => start >= at)

/** Notes where a draft is mentioned. */
export function noteStart(draft: Draft, start: number): void {
  draft.starts ??= []
  if (start >= (draft.starts.at(-1) ?? -1)) draft.starts.push(start)
  else draft.starts.splice(indexFrom(draft.starts, start), 0, start)
}

/** Where a draft was last mentioned before a place of the text, or -1. */
export const lastBefore = (draft: Draft, at: number): number => (draft.starts ? (draft.starts[indexFrom(draft.starts, at) - 1] ?? -1) : -1)

/** Named persons whose role ends in a word. */
export function personsOfRole(drafts: Drafts, word: string): Draft[] {
  if (!drafts.byRole) {
    drafts.byRole = new Map()
    for (const draft of drafts.all) {
      if (draft.kind !== 'person' || draft.unnamed || !draft.role) continue
      // "minister of foreign affairs" is a minister.
      const heads = [draft.role, draft.role.replace(/(?<=minister) (?:of|for) .{2,60}$/, '')].map((role) => role.split(/[ -]/).at(-1) as string)
      for (const head of new Set(heads)) drafts.byRole.set(head, [...(drafts.byRole.get(head) ?? []), draft])
    }
  }
  return drafts.byRole.get(word) ?? []
}

const PARTICLES = new Set('abu al bin bint ben da dal de del della den der di dos du el ibn la le van vande von zu ter ul y'.split(' '))

/** Folded parts of a name, particles joined to what follows them kept apart, "Jr." left out. Example: "Mohammed bin Salman" -> mohammed, bin, salman. */
export const partsOf = (name: string): string[] => {
  const parts = name
    .split(/[\s.,]+/)
    .map(fold)
    .filter(Boolean)
  // "Oak Jr." is named Oak.
  const own = parts.filter((part, index) => index === 0 || !SUFFIXES.has(part))
  return own.length > 1 ? own : parts
}
const SUFFIXES = new Set(['jr', 'sr'])

/** The words of a name that may stand alone for it: the last, and the first where it may be a family name. */
const surnameOf = (parts: string[]): string => parts.at(-1) ?? ''

const compatible = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || skeleton(a) === skeleton(b)

/** True when two names may be one person's: the same surname, and given names that do not differ. */
export function sameName(a: string[], b: string[]): boolean {
  const one = a.filter((part) => !PARTICLES.has(part))
  const two = b.filter((part) => !PARTICLES.has(part))
  if (!one.length || !two.length) return false
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (short.length === 1)
    return (
      compatible(short[0] as string, surnameOf(long)) ||
      compatible(short[0] as string, long[0] as string) ||
      (long.length > 2 && long.some((part) => compatible(part, short[0] as string)))
    )
  // Every part of the shorter name is a part of the longer one, in any order (family name first, middle names left out).
  return short.every((part) => long.some((other) => compatible(part, other)))
}

/** Persons already met who may bear a name, the likelier first: by surname, then by any part. */
export function personsNamed(drafts: Drafts, parts: string[]): Draft[] {
  const found = new Set<Draft>()
  for (const part of parts)
    if (!PARTICLES.has(part)) for (const draft of drafts.bySurname.get(skeleton(part)) ?? []) if (draft.parts && sameName(draft.parts, parts)) found.add(draft)
  const last = skeleton(surnameOf(parts))
  return [...found].sort(
    (a, b) =>
      Number(skeleton(surnameOf(b.parts ?? [])) === last) - Number(skeleton(surnameOf(a.parts ?? [])) === last) ||
      Number(a.kin ?? false) - Number(b.kin ?? false) ||
      lastAt(b) - lastAt(a),
  )
}

const lastAt = (draft: Draft): number => draft.mentions.at(-1)?.start ?? -1

/** A person by name: one met before under a spelling of it, or a new one; `kin` where the page calls him somebody's brother, who is no one met by surname alone. */
export function personDraft(drafts: Drafts, name: string, gender?: Gender, kin = false): Draft {
  const parts = partsOf(name)
  const known = personsNamed(drafts, parts).find(
    (draft) => !(gender && draft.gender && draft.gender !== gender) && !(kin && (draft.parts?.length ?? 0) < parts.length),
  )
  if (known) {
    if (name !== known.name) {
      if (parts.length > (known.parts?.length ?? 0)) {
        known.aliases.add(known.name)
        known.name = name
        known.parts = parts
        indexPerson(drafts, known)
      } else known.aliases.add(name)
    }
    if (gender) known.gender ??= gender
    return known
  }
  const draft: Draft = { kind: 'person', name, aliases: new Set(), mentions: [], parts, ...(gender ? { gender } : {}), ...(kin ? { kin } : {}) }
  drafts.all.push(draft)
  indexPerson(drafts, draft)
  return draft
}

function indexPerson(drafts: Drafts, draft: Draft): void {
  for (const part of draft.parts ?? []) {
    if (PARTICLES.has(part)) continue
    const key = skeleton(part)
    const list = drafts.bySurname.get(key)
    if (!list) drafts.bySurname.set(key, [draft])
    else if (!list.includes(draft)) list.push(draft)
  }
}

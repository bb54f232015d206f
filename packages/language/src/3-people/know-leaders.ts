import type { Range } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import { type Draft, type Drafts, organisationDraft, partsOf, sameName, stateDraft } from './drafts.ts'
import { skeleton } from './key.ts'
import type { Leader, Lexicon } from './lexicon.ts'

const bySurname = new WeakMap<Lexicon, Map<string, { leader: Leader; parts: string[] }[]>>()

function surnames(lexicon: Lexicon): Map<string, { leader: Leader; parts: string[] }[]> {
  const known = bySurname.get(lexicon)
  if (known) return known
  const map = new Map<string, { leader: Leader; parts: string[] }[]>()
  for (const leader of lexicon.leaders) {
    const parts = partsOf(leader.name)
    for (const part of new Set([parts[0], parts.at(-1)].map((word) => skeleton(word ?? '')))) map.set(part, [...(map.get(part) ?? []), { leader, parts }])
  }
  bySurname.set(lexicon, map)
  return map
}

/** True when an office was held in a year, one year of grace on both sides; always where the page has no year. */
function heldIn({ from, to }: Leader, year: number | undefined): boolean {
  if (!year) return true
  return (!from || Number(from.slice(0, 4)) - 1 <= year) && (!to || Number(to.slice(0, 4)) + 1 >= year)
}

/** The last word of an office: "president" of "President of the Republic" and of "vice president". */
const headOf = (office: string): string =>
  office
    .toLowerCase()
    .split(/ (?:of|for|to) /)[0]
    ?.split(' ')
    .at(-1) ?? ''

/**
 * Gives persons whose side the page leaves unsaid the side the table of leaders knows: by whole name, or by an office and a surname that only one of them bore at the page's time.
 * Example: "President Macron" on a page of 2022 -> code FRA.
 */
export function knowLeaders(lexicon: Lexicon, drafts: Drafts, page: Page): void {
  const published = page.article.published?.value ?? page.input.published
  const year = published && /^\d{4}/.test(published) ? Number(published.slice(0, 4)) : undefined
  const table = surnames(lexicon)
  for (const draft of drafts.all) {
    const parts = draft.parts
    if (draft.kind !== 'person' || draft.code || !parts?.length) continue
    const found = (table.get(skeleton(parts.at(-1) as string)) ?? []).filter((row) => fits(draft, parts, row, year))
    const row = narrowed(draft, found, year)
    if (row) describeAs(lexicon, drafts, draft, row.leader, draft.mentions[0])
  }
}

type Row = { leader: Leader; parts: string[] }

/** The row of the table where all are of one side; of a person of several offices the one that the page's words and year tell. */
function narrowed(draft: Draft, found: Row[], year: number | undefined): Row | undefined {
  const sides = (rows: Row[]): number => new Set(rows.map(({ leader }) => leader.code)).size
  if (sides(found) === 1) return found[0]
  const told = found.filter(({ leader }) => heldIn(leader, year) && (draft.role === undefined || headOf(draft.role) === headOf(leader.office)))
  return sides(told) === 1 ? told[0] : undefined
}

function fits(draft: Draft, parts: string[], { leader, parts: other }: { leader: Leader; parts: string[] }, year: number | undefined): boolean {
  if (!sameName(parts, other)) return false
  if (parts.length > 1) return true
  if (!heldIn(leader, year)) return false
  return draft.role === undefined ? year !== undefined : headOf(draft.role) === headOf(leader.office) && isPrime(draft.role) === isPrime(leader.office)
}

/** A head of government is no other minister: "Minister Senn" is not a Prime Minister Sen. */
const isPrime = (office: string): boolean => /^(?:(?:acting|caretaker|deputy|interim) )?prime minister\b/i.test(office)

/** The bodies whose heads stand in the table, by their code there. */
const BODIES: Record<string, string> = { EUR: 'european union', NATO: 'nato', UNO: 'united nations' }

/** Gives a person whose side is not told the office and the side of the table; `at` is where he is told of. */
export function describeAs(lexicon: Lexicon, drafts: Drafts, draft: Draft, leader: Leader, at: Range | undefined): void {
  draft.office ??= leader.office
  draft.role ??= leader.office.toLowerCase()
  draft.sector ??= 'GOV'
  if (draft.code) return
  draft.code = leader.code
  const state = lexicon.states.get(leader.code)
  const union = BODIES[leader.code]
  const body = union ? lexicon.entries.get(union)?.find((lexeme) => lexeme.kind === 'organisation') : undefined
  const side = state ? stateDraft(drafts, state) : body?.kind === 'organisation' ? organisationDraft(drafts, body.organisation) : undefined
  if (!side) return
  if (side.code) draft.code = side.code
  draft.memberOf ??= side
  if (side.body) draft.body ??= side.body
  // A side known only through its leader stands where the leader is first told of.
  if (at && !side.mentions.length && (!side.told || at.start < side.told.start)) side.told = { start: at.start, end: at.end }
}

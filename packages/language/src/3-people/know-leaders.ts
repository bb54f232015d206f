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
    const codes = new Set(found.map(({ leader }) => leader.code))
    const row = found[0]
    if (row && codes.size === 1) describeAs(lexicon, drafts, draft, row.leader)
  }
}

function fits(draft: Draft, parts: string[], { leader, parts: other }: { leader: Leader; parts: string[] }, year: number | undefined): boolean {
  if (!sameName(parts, other)) return false
  if (parts.length > 1) return true
  if (!heldIn(leader, year)) return false
  return draft.role === undefined ? year !== undefined : headOf(draft.role) === headOf(leader.office) && isPrime(draft.role) === isPrime(leader.office)
}

/** A head of government is no other minister: "Minister Senn" is not a Prime Minister Sen. */
const isPrime = (office: string): boolean => /^(?:(?:acting|caretaker|deputy|interim) )?prime minister\b/i.test(office)

function describeAs(lexicon: Lexicon, drafts: Drafts, draft: Draft, leader: Leader): void {
  draft.code = leader.code
  draft.office ??= leader.office
  draft.role ??= leader.office
  draft.sector ??= 'GOV'
  const state = lexicon.states.get(leader.code)
  const union = leader.code === 'UNO' ? 'united nations' : leader.code === 'EUR' ? 'european union' : undefined
  const body = union ? lexicon.entries.get(union)?.find((lexeme) => lexeme.kind === 'organisation') : undefined
  const side = state ? stateDraft(drafts, state) : body?.kind === 'organisation' ? organisationDraft(drafts, body.organisation) : undefined
  if (!side) return
  draft.memberOf ??= side
  if (side.body) draft.body ??= side.body
  const first = draft.mentions[0]
  // A side known only through its leader stands where the leader is first told of.
  if (first && !side.mentions.length) side.told ??= { start: first.start, end: first.end }
}

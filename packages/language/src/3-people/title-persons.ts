import { lineIds, type Range, sliceSpan, sourcedText } from '@readout/record'
import type { Page } from '../1-page/index.ts'
import { cutText, type Token } from '../2-text/index.ts'
import { draftPhrases } from './draft-phrases.ts'
import { type Draft, type Drafts, newDrafts, noteStart, personDraft, stateDraft } from './drafts.ts'
import { type PlacedPhrase, readPhrases } from './read-phrases.ts'
import { type Scan, scanText } from './scan.ts'

const LONGEST_TITLE = 600

/**
 * Names the persons whom the text calls by their office alone ("The President") and only the title given beside it names; `drafts` are those of the text.
 * Example: title "President Oak's call with …", text "The President said" -> Oak, inferred.
 */
export function namePersonsOfTitle(scan: Scan, drafts: Drafts, placed: Map<PlacedPhrase, Draft[]>, page: Page): void {
  const title = page.input.title?.trim()
  const unnamed = drafts.all.filter((draft) => draft.kind === 'person' && draft.unnamed && draft.role && draft.office && !draft.memberOf && !draft.code)
  if (!title || title.length > LONGEST_TITLE || !unnamed.length) return
  const named = personsOf(scan, title, page).filter((person) => person.role)
  for (const draft of unnamed) {
    const fitting = named.filter((person) => person.role === draft.role)
    const [person] = fitting
    if (person && fitting.length === 1) nameAs(scan, drafts, placed, draft, person)
  }
}

/** Titles of pages that are one person's own words. Source: titles on the pages of foreign ministries and leaders' offices. */
const BY = /^(?:(?:joint|official|press|video|written) ){0,2}(?:address|comments?|commentary|letter|message|op-ed|remarks|speech|statement) (?:by|from|of) /i
/** "Spokeswoman Ann Oak's answer to a media question". */
const OWNED =
  /[’']s? (?:address|answers?|comments?|commentary|letter|message|remarks|reply|speech|statement) (?:to|on|at|about|regarding|concerning|during|following) /i

/**
 * The one person whose own words the page holds, as its title says; he is a person of the text though the text calls him only "I".
 * Example: title "Statement by President Ann Oak on …" -> Oak.
 */
export function authorOfTitle(scan: Scan, drafts: Drafts, page: Page): Draft | undefined {
  const title = (page.input.title ?? (page.article.headline ? sourcedText(page.article.headline) : '')).trim().slice(0, LONGEST_TITLE + 1)
  const plain = title.replace(/\s/g, ' ')
  const from = BY.exec(plain)?.[0].length ?? (OWNED.test(plain) ? 0 : undefined)
  if (from === undefined || title.length > LONGEST_TITLE || !scan.text.tokens.some(isOwn)) return undefined
  const person = personsOf(scan, title, page).find((one) => (one.mentions[0]?.start ?? 0) >= from)
  if (!person) return undefined
  const known = personDraft(drafts, person.name, person.gender)
  describe(scan, drafts, known, person, scan.text.tokens.find(isOwn))
  return known
}

/** Gives a person of the text the office and the side that the title tells; a side known only from the title stands where he is `first` told of. */
function describe(scan: Scan, drafts: Drafts, known: Draft, person: Draft, first: Range | undefined): void {
  Object.assign(known, { role: known.role ?? person.role, office: known.office ?? person.office, sector: known.sector ?? person.sector })
  if (!person.code) return
  known.code ??= person.code
  const state = scan.lexicon.states.get(person.code)
  if (!state) return
  const side = stateDraft(drafts, state)
  known.memberOf ??= side
  if (first && !side.mentions.length) side.told ??= { start: first.start, end: first.end }
}

/** "I" or "we" outside of quotations. */
const isOwn = ({ lower, quotation }: Token): boolean => (lower === 'i' || lower === 'we') && quotation < 0

/** The named persons of a title, read as a text of its own. */
function personsOf(scan: Scan, title: string, page: Page): Draft[] {
  const { headline: _headline, ...article } = page.article
  const titlePage: Page = {
    source: { ...page.source, text: title, blocks: [{ start: 0, end: title.length, kind: 'paragraph' }] },
    article: { ...article, paragraphs: [sliceSpan(title, 0, title.length)], furniture: [] },
    input: page.input.published ? { published: page.input.published } : {},
    ids: lineIds('title'),
  }
  const beside = scanText(cutText(titlePage).value, scan.lexicon)
  const drafts = newDrafts()
  draftPhrases(beside, drafts, readPhrases(beside), titlePage)
  return drafts.all.filter((draft) => draft.kind === 'person' && !draft.unnamed)
}

/** The unnamed person becomes the named one: the text's own, where it names him after all. */
function nameAs(scan: Scan, drafts: Drafts, placed: Map<PlacedPhrase, Draft[]>, draft: Draft, person: Draft): void {
  const known = personDraft(drafts, person.name, person.gender)
  describe(scan, drafts, known, person, draft.mentions[0])
  for (const made of draft.mentions) {
    noteStart(known, made.start)
    known.mentions.push({ ...made, inferred: true, rule: 'office-of-the-title' })
  }
  draft.mentions = []
  for (const [phrase, meant] of placed) if (meant.includes(draft)) placed.set(phrase, [...new Set(meant.map((one) => (one === draft ? known : one)))])
}

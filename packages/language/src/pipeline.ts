import type { Note, Reading } from '@readout/record'
import { type PageInput, readPage, TEXT_VERSION } from './1-page/index.ts'
import { cutText } from './2-text/index.ts'
import { findTimes } from './2-text/times/index.ts'
import { findPeople, type StateRow } from './3-people/index.ts'
import { findStatements } from './4-statements/index.ts'
import { findContacts } from './5-contacts/index.ts'
import { findCommitments, promisedIn } from './6-conditions/index.ts'
import { findTalks } from './7-talks/index.ts'
import { codeEvents } from './8-events/index.ts'
import { compareWithin } from './9-compare/index.ts'
import type { Staged } from './staged.ts'
import type { Tagger } from './tagger.ts'

export const EXTRACTOR_VERSION = '0.1.0'

export type ReadOptions = { tagger?: Tagger; states?: StateRow[] }

/**
 * Reads one page: bytes, HTML or plain text in, its whole record out. The list of stages as code; nothing a page holds makes it throw.
 * Example: await read({ text: 'Ann Oak said: "We are ready."' }) -> a Reading with one statement.
 */
export async function read(input: PageInput, options: ReadOptions = {}): Promise<Reading> {
  const notes: Note[] = []
  const take = <T>(staged: Staged<T>): T => {
    notes.push(...staged.notes)
    return staged.value
  }
  const { tagger } = options
  const page = take(readPage(input))
  const empty = {
    actors: [],
    places: [],
    times: [],
    statements: [],
    chains: [],
    contacts: [],
    accounts: [],
    comparisons: [],
    commitments: [],
    talks: [],
    assessments: [],
    events: [],
  }
  const head = {
    schema: 'readout/1' as const,
    extractor: { version: EXTRACTOR_VERSION, textVersion: TEXT_VERSION, ...(tagger ? { model: tagger.sha256 } : {}) },
    source: page.source,
    article: page.article,
  }
  if (!page.article.language.startsWith('en')) {
    notes.push({ stage: '1-page', rule: 'language-not-read', reason: `The page is in "${page.article.language}". Its text is kept; no lines are read.` })
    return { ...head, ...empty, notes }
  }
  const text = take(cutText(page))
  const tags = tagger ? await tagger.tag(page.source.text) : undefined
  const times = take(findTimes(page, text))
  const people = take(findPeople(page, text, { ...(options.states ? { states: options.states } : {}), ...(tags ? { entities: tags.entities } : {}) }))
  const said = take(await findStatements(page, text, times, people, tags && tagger ? { tags, tagger } : undefined))
  const met = take(findContacts(page, text, times, people, said))
  const commitments = take(findCommitments(page, text, times, people, said))
  const contacts = { ...met, accounts: promisedIn(met.accounts, commitments.commitments) }
  const talks = take(findTalks(page, text, times, people, said, contacts))
  const coded = take(codeEvents(page, { text, times, people, said, contacts, commitments, talks, ...(tags ? { quads: tags.quads } : {}) }))
  const lines = { actors: people.actors, places: people.places, times: times.times, ...said, ...contacts, ...commitments, ...talks, ...coded }
  const comparisons = take(compareWithin({ ...head, ...lines }, text))
  return { ...head, ...lines, comparisons, notes }
}

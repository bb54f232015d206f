import { type Across, type Part, type Reading, ReadoutError, type TextPart } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { isCurrentText, isOlderVersion, olderVersionsOf } from '../feeds/older-versions.ts'
import { storeError } from '../open-store.ts'
import { loadReading } from '../readings.ts'
import { shownRecord } from '../shown-record.ts'
import { loadSource } from '../sources.ts'
import type { Tables } from '../tables.ts'
import { listVerdicts } from '../verdicts.ts'
import { joinKind, leaveJoined } from './join-lines.ts'
import { leaveStory, placeText } from './place-text.ts'

/**
 * Places one saved source across pages: its text in a story, its actors, utterances, contacts, commitments and talks in what they belong to.
 * What people decided about its lines holds; asked again it changes only what is other than before. `across` is `language`'s answers.
 * Example: await joinSource(engine, source, across) -> { story: 'S1f…' }; an older version of a page joins no story and gives ''.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL STORE_UNREACHABLE
 */
export async function joinSource(engine: Engine, source: string, across: Across): Promise<{ story: string }> {
  const [story = ''] = await joinSources(engine, [source], across)
  return { story }
}

/** What is known of a source before its place is looked for; all of it is worked out outside of the transaction. */
type Ready = { source: string; reading: Reading; at: string; text: TextPart; people: Part<'actor'>[] }

/**
 * The same for many sources in one transaction, in their order: an import or a re-reading writes each page of the index once in place of once a source.
 * Gives their stories.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL STORE_UNREACHABLE
 */
export async function joinSources(engine: Engine, sources: readonly string[], across: Across): Promise<string[]> {
  const ready: Ready[] = []
  for (const source of sources) ready.push(await readyOf(engine, source, across))
  try {
    // One source at a time on either engine: two copies that come in at once must see each other.
    return await engine.locked(async (db) => {
      const stories: string[] = []
      for (const one of ready) stories.push(await joinOne(db, one, across))
      return stories
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

async function readyOf(engine: Engine, source: string, across: Across): Promise<Ready> {
  const held = await loadSource(engine, source)
  const machine = await loadReading(engine, source)
  if (!held || !machine || held.withdrawn_at) throw new ReadoutError('LINE_NOT_FOUND', `No source ${source} is held.`)
  const { reading } = shownRecord(machine, await listVerdicts(engine, source))
  const at = dayOf(reading.article.published?.value) ?? dayOf(reading.source.fetched) ?? held.saved_at.slice(0, 10)
  return { source, reading, at, text: across.textOf(reading, at), people: across.actorsOf(reading, at) }
}

async function joinOne(db: Kysely<Tables>, { source, reading, at, text, people }: Ready, across: Across): Promise<string> {
  const story = await placeOf(db, source, text, across)
  const actors = await joinKind(db, source, 'actor', people, across, new Map())
  const lines: Part[] = across.linesOf(reading, at, actors)
  for (const kind of ['utterance', 'contact', 'commitment', 'talks'] as const)
    await joinKind(
      db,
      source,
      kind,
      lines.filter((part): part is Part<typeof kind> => part.kind === kind),
      across,
      actors,
    )
  return story
}

/** A story counts pages: the newest version of one takes the place of the older ones, which join no story of their own. */
async function placeOf(db: Kysely<Tables>, source: string, text: TextPart, across: Across): Promise<string> {
  if (await isOlderVersion(db, source)) return ''
  const story = await placeText(db, source, text, across)
  for (const older of await olderVersionsOf(db, source)) await leaveStory(db, older)
  return story
}

const dayOf = (value: string | undefined): string | undefined => value?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]

/** Takes a source out of everything it had joined, in a transaction that is under way: what a withdrawal does. */
export async function leaveSource(db: Kysely<Tables>, source: string): Promise<void> {
  await leaveStory(db, source)
  await leaveJoined(db, source)
}

/** Sources with a reading that stand in no story yet, the oldest first: what is left to join, for example after an import. */
export async function sourcesToJoin(engine: Engine, limit = 1000): Promise<string[]> {
  const rows = await engine.db
    .selectFrom('sources')
    .innerJoin('readings', (on) => on.onRef('readings.source_id', '=', 'sources.id').on('readings.current', '=', 1))
    .leftJoin('story_sources', 'story_sources.source_id', 'sources.id')
    .select('sources.id')
    .where('story_sources.source_id', 'is', null)
    .where('sources.withdrawn_at', 'is', null)
    .where(isCurrentText)
    .orderBy('sources.saved_at')
    .orderBy('sources.id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

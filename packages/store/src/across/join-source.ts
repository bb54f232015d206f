import { type Across, type Part, ReadoutError } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'
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
 * Example: await joinSource(engine, source, across) -> { story: 'S1f…' }.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL STORE_UNREACHABLE
 */
export async function joinSource(engine: Engine, source: string, across: Across): Promise<{ story: string }> {
  const held = await loadSource(engine, source)
  const machine = await loadReading(engine, source)
  if (!held || !machine || held.withdrawn_at) throw new ReadoutError('LINE_NOT_FOUND', `No source ${source} is held.`)
  const { reading } = shownRecord(machine, await listVerdicts(engine, source))
  const at = dayOf(reading.article.published?.value) ?? dayOf(reading.source.fetched) ?? held.saved_at.slice(0, 10)
  const text = across.textOf(reading, at)
  const people = across.actorsOf(reading, at)
  try {
    // One source at a time on either engine: two copies that come in at once must see each other.
    return await engine.locked(async (db) => {
      const story = await placeText(db, source, text, across)
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
      return { story }
    })
  } catch (problem) {
    throw storeError(problem)
  }
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
    .orderBy('sources.saved_at')
    .orderBy('sources.id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

import type { Story } from '@readout/record'
import type { Engine } from '../engine/engine.ts'

/** Stories, those of most texts first and the newest first among as many; `since` a day (YYYY-MM-DD), `after` the cursor that the page before gave. */
export async function listStories(
  engine: Engine,
  { since, order = 'texts', limit = 50, after }: { since?: string; order?: 'texts' | 'latest'; limit?: number; after?: string } = {},
): Promise<{ rows: Story[]; total: number; next?: string }> {
  const of = engine.db.selectFrom('stories').$if(since !== undefined, (query) => query.where('latest', '>=', since as string))
  const { total } = await of.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const from = Number(after ?? 0) || 0
  const rows = await of
    .select('document')
    .$if(order === 'texts', (query) => query.orderBy('texts', 'desc').orderBy('copies', 'desc'))
    .orderBy('latest', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(from)
    .execute()
  const next = from + rows.length < Number(total) ? String(from + rows.length) : undefined
  return { rows: rows.map((row) => JSON.parse(row.document) as Story), total: Number(total), ...(next ? { next } : {}) }
}

/** A story, or undefined where none has the id (it may have become one with another). */
export async function loadStory(engine: Engine, id: string): Promise<Story | undefined> {
  const row = await engine.db.selectFrom('stories').select('document').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.document) as Story)
}

/** The story a source stands in, or undefined where it was not joined yet. */
export async function storyOfSource(engine: Engine, source: string): Promise<Story | undefined> {
  const row = await engine.db
    .selectFrom('story_sources')
    .innerJoin('stories', 'stories.id', 'story_sources.story_id')
    .select('stories.document')
    .where('source_id', '=', source)
    .executeTakeFirst()
  return row && (JSON.parse(row.document) as Story)
}

/** The other pages that carry the same text as a source. Example: a wire story on nine pages -> eight ids. */
export async function copiesOf(engine: Engine, source: string): Promise<string[]> {
  const rows = await engine.db
    .selectFrom('story_sources as own')
    .innerJoin('story_sources as other', 'other.text_id', 'own.text_id')
    .select('other.source_id')
    .where('own.source_id', '=', source)
    .where('other.source_id', '!=', source)
    .orderBy('other.source_id')
    .execute()
  return rows.map((row) => row.source_id)
}

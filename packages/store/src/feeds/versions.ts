import type { Kysely, Selectable } from 'kysely'
import { type CarriedCount, carryToVersion } from '../carried-verdicts.ts'
import type { Engine } from '../engine/engine.ts'
import type { Tables } from '../tables.ts'
import { markGood } from './pages.ts'

/** A line that an edit touched: of the older version where its words changed or went, of the newer where it is new. */
export type TouchedLine = { line: string; kind: string; change: 'changed' | 'removed' | 'added'; exact: string }

/**
 * One text of a page. `rank`: 3 the edit touches a line, 2 it adds one, 1 other words, 0 the first version. Words are counted
 * against the version before. `kind`: 'first', 'appended' (the older text stands, more follows or precedes it) or 'edited'.
 */
export type Version = {
  page: string
  number: number
  source: string
  fetchedAt: string
  kind: 'first' | 'appended' | 'edited'
  rank: number
  wordsAdded: number
  wordsRemoved: number
  touched: TouchedLine[]
}

/** A version to keep, with what the page's state becomes. */
export type NewVersion = Omit<Version, 'number' | 'page'> & { nextAt?: string; etag?: string; lastModified?: string }

/**
 * Keeps a version within the transaction that keeps its reading; the same source again as the newest version adds none. What people decided on the
 * version before is carried to it where its words are the same. Gives the version's number, counted from 1, and how many verdicts went over.
 */
export async function saveVersionIn(db: Kysely<Tables>, page: string, version: NewVersion, now: string): Promise<{ number: number; verdicts: CarriedCount }> {
  const newest = await db
    .selectFrom('versions')
    .select(['number', 'source_id'])
    .where('page_id', '=', page)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const number = newest?.source_id === version.source ? newest.number : (newest?.number ?? 0) + 1
  if (newest?.source_id !== version.source)
    await db
      .insertInto('versions')
      .values({
        id: `${page}/${String(number).padStart(6, '0')}`,
        page_id: page,
        number,
        source_id: version.source,
        fetched_at: version.fetchedAt,
        kind: version.kind,
        rank: version.rank,
        words_added: version.wordsAdded,
        words_removed: version.wordsRemoved,
        touched: JSON.stringify(version.touched),
      })
      .execute()
  await markGood(db, page, version, now, { source_id: version.source, error_code: null, error_words: null })
  const verdicts = newest && newest.source_id !== version.source ? await carryToVersion(db, newest.source_id, version.source) : { carried: 0, left: 0 }
  return { number, verdicts }
}

/** All versions of a page, the first one first; `page` is its id. Those of the highest rank are shown first where a page asks "what changed". */
export async function versionsOf(engine: Engine, page: string): Promise<Version[]> {
  const rows = await engine.db.selectFrom('versions').selectAll().where('page_id', '=', page).orderBy('number').execute()
  return rows.map(asVersion)
}

/** The newest edits of all pages, those that touch a line first, then the newest. First versions are left out. */
export async function listEdits(engine: Engine, { since, limit = 100 }: { since?: string; limit?: number } = {}): Promise<(Version & { url: string })[]> {
  const rows = await engine.db
    .selectFrom('versions')
    .innerJoin('pages', 'pages.id', 'versions.page_id')
    .selectAll('versions')
    .select('pages.url')
    .where('versions.number', '>', 1)
    .$if(since !== undefined, (query) => query.where('versions.fetched_at', '>=', since as string))
    .orderBy('versions.rank', 'desc')
    .orderBy('versions.fetched_at', 'desc')
    .orderBy('versions.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...asVersion(row), url: row.url }))
}

function asVersion(row: Selectable<Tables['versions']>): Version {
  return {
    page: row.page_id,
    number: row.number,
    source: row.source_id,
    fetchedAt: row.fetched_at,
    kind: row.kind as Version['kind'],
    rank: row.rank,
    wordsAdded: row.words_added,
    wordsRemoved: row.words_removed,
    touched: JSON.parse(row.touched) as TouchedLine[],
  }
}

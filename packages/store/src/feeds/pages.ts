import type { Kysely } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import type { EnqueueIn } from './feed.ts'
import { asPage, type NewPage, newPageRow, type Page, pageId } from './page.ts'

/**
 * Puts a page on the list of those to fetch; one that is there already is due again at once.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function savePage(engine: Engine, page: NewPage, now: string, enqueueIn?: EnqueueIn): Promise<{ id: string; added: boolean }> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      const id = pageId(page.url)
      const inserted = await db
        .insertInto('pages')
        .values(newPageRow(page, now))
        .onConflict((on) => on.column('url').doNothing())
        .returning('id')
        .execute()
      if (!inserted.length) await db.updateTable('pages').set({ next_at: now }).where('id', '=', id).execute()
      await enqueueIn?.(db, [{ kind: 'fetch-page', key: id, data: { page: id } }])
      return { id, added: inserted.length > 0 }
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

/** A page by its id or its address. */
export async function loadPage(engine: Engine, named: string): Promise<Page | undefined> {
  const row = await engine.db
    .selectFrom('pages')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', named), eb('url', '=', named)]))
    .executeTakeFirst()
  return row && asPage(row)
}

/** The page that a source is a version of, or undefined for a source that was not fetched by following. */
export async function pageOfSource(engine: Engine, source: string): Promise<Page | undefined> {
  const row = await engine.db
    .selectFrom('versions')
    .innerJoin('pages', 'pages.id', 'versions.page_id')
    .selectAll('pages')
    .where('versions.source_id', '=', source)
    .orderBy('versions.id')
    .executeTakeFirst()
  return row && asPage(row)
}

/** Pages to fetch now, those that have waited longest first; pages of paused feeds wait. */
export async function duePages(engine: Engine, now: string, limit = 1000): Promise<Page[]> {
  const rows = await engine.db
    .selectFrom('pages')
    .leftJoin('feeds', 'feeds.id', 'pages.feed_id')
    .selectAll('pages')
    .where('pages.next_at', '<=', now)
    .where((eb) => eb.or([eb('feeds.paused', 'is', null), eb('feeds.paused', '=', 0)]))
    .orderBy('pages.next_at')
    .orderBy('pages.id')
    .limit(limit)
    .execute()
  return rows.map(asPage)
}

/** How many pages wait to be fetched by `now`. */
export async function countDuePages(engine: Engine, now: string): Promise<number> {
  const { number } = await engine.db
    .selectFrom('pages')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('next_at', '<=', now)
    .executeTakeFirstOrThrow()
  return Number(number)
}

/** How a fetch of a page went where its text stays as it was. `nextAt` absent: it is not fetched again. */
export type PageOutcome =
  | { kind: 'failed'; code: string; words: string; nextAt?: string }
  | { kind: 'postponed'; nextAt?: string }
  | { kind: 'same'; nextAt?: string; etag?: string; lastModified?: string; note?: { code: string; words: string } }

/** Keeps how a fetch of a page went where no version came of it. The held text is never touched. @throws STORE_BUSY STORE_FULL */
export async function savePageOutcome(engine: Engine, id: string, outcome: PageOutcome, now: string): Promise<void> {
  try {
    if (outcome.kind === 'failed')
      await engine.db
        .updateTable('pages')
        .set((eb) => ({
          tried_at: now,
          next_at: outcome.nextAt ?? null,
          failures: eb('failures', '+', 1),
          error_code: outcome.code,
          error_words: outcome.words,
        }))
        .where('id', '=', id)
        .execute()
    else if (outcome.kind === 'postponed')
      await engine.db
        .updateTable('pages')
        .set({ next_at: outcome.nextAt ?? null })
        .where('id', '=', id)
        .execute()
    else
      await markGood(engine.db, id, outcome, now, {
        error_code: outcome.note?.code ?? null,
        error_words: outcome.note?.words ?? null,
      })
  } catch (problem) {
    throw storeError(problem)
  }
}

/** State of a page after a good fetch. */
export async function markGood(
  db: Kysely<Tables>,
  id: string,
  { nextAt, etag, lastModified }: { nextAt?: string; etag?: string; lastModified?: string },
  now: string,
  more: { source_id?: string; error_code: string | null; error_words: string | null },
): Promise<void> {
  await db
    .updateTable('pages')
    .set((eb) => ({
      tried_at: now,
      ok_at: now,
      next_at: nextAt ?? null,
      checks: eb('checks', '+', 1),
      failures: 0,
      ...(etag ? { etag } : {}),
      ...(lastModified ? { last_modified: lastModified } : {}),
      ...more,
    }))
    .where('id', '=', id)
    .execute()
}

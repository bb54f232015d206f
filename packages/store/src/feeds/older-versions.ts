import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * A condition on `sources`: the text a page shows now. Older versions of a page are its history, and a text read again under a later text version has
 * a successor; both are counted with what they became.
 */
export const isCurrentText = sql<SqlBool>`(sources.succeeded_by is null and (not exists (select 1 from versions where versions.source_id = sources.id) or exists (select 1 from pages where pages.source_id = sources.id)))`

/** True for a source that is an older version of a page and the text of none now. */
export async function isOlderVersion(db: Kysely<Tables>, source: string): Promise<boolean> {
  const current = await db.selectFrom('sources').select('id').where('id', '=', source).where(isCurrentText).executeTakeFirst()
  return !current
}

/** The sources that were texts of a source's pages before it and are the text of no page now, the oldest version first. */
export async function olderVersionsOf(db: Kysely<Tables>, source: string): Promise<string[]> {
  const rows = await db
    .selectFrom('versions')
    .innerJoin('pages', 'pages.id', 'versions.page_id')
    .select(['versions.source_id', 'versions.number'])
    .where('pages.source_id', '=', source)
    .where('versions.source_id', '!=', source)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('pages as other').select('other.id').whereRef('other.source_id', '=', 'versions.source_id'))))
    .orderBy('versions.number')
    .execute()
  return [...new Set(rows.map((row) => row.source_id))]
}

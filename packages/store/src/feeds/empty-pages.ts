import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { TouchedLine } from './versions.ts'

/**
 * Takes the words of withdrawn sources out of what is kept of their pages: the words of edits, the title of a page that shows such a text now, and its
 * post; that page is not fetched again.
 */
export async function emptyPages(db: Kysely<Tables>, withdrawn: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('versions')
    .select(['id', 'page_id', 'source_id', 'touched'])
    .where('page_id', 'in', db.selectFrom('versions').select('page_id').where('source_id', 'in', withdrawn))
    .orderBy('page_id')
    .orderBy('number')
    .execute()
  for (const [n, row] of rows.entries()) {
    // An edit keeps the words that went from the version before it.
    const before = rows[n - 1]?.page_id === row.page_id ? rows[n - 1]?.source_id : undefined
    if (![row.source_id, before].some((source) => source !== undefined && withdrawn.includes(source))) continue
    const touched = (JSON.parse(row.touched) as TouchedLine[]).map((line) => ({ ...line, exact: '' }))
    await db
      .updateTable('versions')
      .set({ touched: JSON.stringify(touched) })
      .where('id', '=', row.id)
      .execute()
  }
  await db.updateTable('pages').set({ title: null, post: null, next_at: null }).where('source_id', 'in', withdrawn).execute()
}

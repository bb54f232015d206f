import type { Engine } from '../engine/engine.ts'
import { canonicalJson } from '../canonical-json.ts'
import { newId } from './secret.ts'

/** One thing somebody did to the site: never holds an e-mail, a password or the words of a reply. */
export type Deed = { at: string; who: string; action: string; object: string; detail?: Record<string, string | number | boolean> }

/** Writes a deed down; the database refuses to change or drop one. */
export async function noteDeed(engine: Engine, deed: Deed): Promise<void> {
  await engine.db
    .insertInto('audit')
    .values({ id: newId(), at: deed.at, who: deed.who, action: deed.action, object: deed.object, detail: canonicalJson(deed.detail ?? {}) })
    .execute()
}

/** The latest deeds first, from before `before` (a number of the log) on. */
export async function listDeeds(engine: Engine, page: { before?: number; limit: number }): Promise<(Deed & { number: number })[]> {
  const rows = await engine.db
    .selectFrom('audit')
    .selectAll()
    .$if(page.before !== undefined, (query) => query.where('seq', '<', page.before as number))
    .orderBy('seq', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({
    number: Number(row.seq),
    at: row.at,
    who: row.who,
    action: row.action,
    object: row.object,
    detail: JSON.parse(row.detail) as NonNullable<Deed['detail']>,
  }))
}

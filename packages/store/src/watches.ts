import { ReadoutError, Watch } from '@readout/record'
import { canonicalJson } from './canonical-json.ts'
import type { Engine } from './engine/engine.ts'
import { storeError } from './open-store.ts'

/** What one owner keeps at most: a bound on what a stranger's account can fill. */
const MOST = 500

/**
 * Keeps a watch; one with the same id is changed.
 * @throws QUERY_INVALID where it is none or its owner keeps too many; STORE_BUSY STORE_FULL
 */
export async function saveWatch(engine: Engine, watch: Watch): Promise<void> {
  const parsed = Watch.safeParse(watch)
  if (!parsed.success)
    throw new ReadoutError('QUERY_INVALID', `This cannot be saved: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}.`)
  const { id, owner, made, seen } = parsed.data
  const row = { owner, made_at: made, seen_at: seen ?? null, document: canonicalJson(parsed.data) }
  try {
    const { kept } = await engine.db
      .selectFrom('watches')
      .select(({ fn }) => fn.countAll<number>().as('kept'))
      .where('owner', '=', owner)
      .where('id', '!=', id)
      .executeTakeFirstOrThrow()
    if (Number(kept) >= MOST) throw new ReadoutError('QUERY_INVALID', `${MOST} saved searches are kept already. Remove one first.`)
    await engine.db
      .insertInto('watches')
      .values({ id, ...row })
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute()
  } catch (problem) {
    throw storeError(problem)
  }
}

/** The watches of one owner, the oldest first. */
export async function listWatches(engine: Engine, owner: string): Promise<Watch[]> {
  const rows = await engine.db.selectFrom('watches').select('document').where('owner', '=', owner).orderBy('made_at').orderBy('id').execute()
  return rows.map((row) => JSON.parse(row.document) as Watch)
}

/** One watch by its id, or undefined. */
export async function loadWatch(engine: Engine, id: string): Promise<Watch | undefined> {
  const row = await engine.db.selectFrom('watches').select('document').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.document) as Watch)
}

/** Takes a watch away; true where its owner had it. */
export async function removeWatch(engine: Engine, owner: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await engine.db.deleteFrom('watches').where('id', '=', id).where('owner', '=', owner).executeTakeFirst()
  return numDeletedRows > 0n
}

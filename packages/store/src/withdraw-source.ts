import { ReadoutError } from '@readout/record'
import type { Kysely } from 'kysely'
import { leaveSource } from './across/join-source.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Engine } from './engine/engine.ts'
import { mapInside } from './judged-line.ts'
import { storeError } from './open-store.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/**
 * Withdraws a source: its bytes, texts, readings and lines go, under earlier text versions too; a tombstone with hash, dates and reason stays.
 * Verdicts stay, as a person's work, without the page's words.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL
 */
export async function withdrawSource(engine: Engine, id: string, reason: string, now: string): Promise<void> {
  try {
    await engine.db.transaction().execute(async (db) => {
      const lineage = await lineageOf(db, id)
      if (!lineage.length) throw new ReadoutError('LINE_NOT_FOUND', `No source ${id} is held.`)
      for (const source of lineage) {
        await db.deleteFrom('lines').where('source_id', '=', source.id).execute()
        await db.deleteFrom('readings').where('source_id', '=', source.id).execute()
        const pictures = await db.deleteFrom('pictures').where('source_id', '=', source.id).returning('sha256').execute()
        await db.updateTable('sources').set({ withdrawn_at: now, withdrawn_reason: reason, headline: null }).where('id', '=', source.id).execute()
        await emptyVerdicts(db, source.id)
        await leaveSource(db, source.id)
        for (const sha256 of [source.sha256, ...pictures.map((picture) => picture.sha256)]) await emptyBlob(db, sha256)
      }
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

/** The source and those that it took the place of. */
async function lineageOf(db: Db, id: string): Promise<{ id: string; sha256: string }[]> {
  const all: { id: string; sha256: string }[] = []
  let next = await db.selectFrom('sources').select(['id', 'sha256']).where('id', '=', id).execute()
  while (next.length) {
    all.push(...next)
    const ids = next.map((source) => source.id)
    next = await db
      .selectFrom('sources')
      .select(['id', 'sha256'])
      .where('succeeded_by', 'in', ids)
      .where(
        'id',
        'not in',
        all.map((source) => source.id),
      )
      .execute()
  }
  return all
}

/** Bytes that nothing else stands on go; their row stays, so that the hash is still known. */
async function emptyBlob(db: Db, sha256: string): Promise<void> {
  const source = await db.selectFrom('sources').select('id').where('sha256', '=', sha256).where('withdrawn_at', 'is', null).executeTakeFirst()
  const picture = await db.selectFrom('pictures').select('id').where('sha256', '=', sha256).executeTakeFirst()
  if (!source && !picture) await db.updateTable('blobs').set({ codec: 'withdrawn', bytes: new Uint8Array() }).where('sha256', '=', sha256).execute()
}

async function emptyVerdicts(db: Db, source: string): Promise<void> {
  for (const table of ['verdicts', 'carried_verdicts'] as const)
    for (const { id, document } of await db.selectFrom(table).select(['id', 'document']).where('source_id', '=', source).execute()) {
      const { judged: _judged, ...verdict } = JSON.parse(document) as Record<string, unknown>
      const bare = mapInside(verdict, { span: ({ start, end }) => ({ exact: '', start, end }) })
      await db
        .updateTable(table)
        .set({ document: canonicalJson(bare) })
        .where('id', '=', id)
        .execute()
    }
}

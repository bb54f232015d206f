import { ReadoutError } from '@readout/record'
import type { Kysely } from 'kysely'
import { leaveSource } from './across/join-source.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Engine } from './engine/engine.ts'
import { emptyPages } from './feeds/empty-pages.ts'
import { olderVersionsOf } from './feeds/older-versions.ts'
import { mapInside } from './judged-line.ts'
import { storeError } from './open-store.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/**
 * Withdraws a source: its bytes, texts, readings and lines go, under earlier text versions too; a tombstone with hash, dates and reason stays.
 * The text that a page shows now goes with the older versions of that page; an older version goes alone. Verdicts stay, as a person's work, without the
 * page's words. Gives the ids of the other versions that went.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL
 */
export async function withdrawSource(engine: Engine, id: string, reason: string, now: string): Promise<string[]> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      const lineage = await lineageOf(db, id)
      if (!lineage.length) throw new ReadoutError('LINE_NOT_FOUND', `No source ${id} is held.`)
      const older = await olderVersionsOf(db, id)
      for (const version of older) lineage.push(...(await lineageOf(db, version)))
      for (const source of lineage) {
        await db.deleteFrom('lines').where('source_id', '=', source.id).execute()
        await db.deleteFrom('readings').where('source_id', '=', source.id).execute()
        const pictures = await db.deleteFrom('pictures').where('source_id', '=', source.id).returning('sha256').execute()
        await db
          .updateTable('sources')
          .set({ withdrawn_at: now, withdrawn_reason: reason, headline: null })
          .where('id', '=', source.id)
          .where('withdrawn_at', 'is', null)
          .execute()
        await emptyVerdicts(db, source.id)
        await emptyInput(db, source.sha256)
        await leaveSource(db, source.id)
        for (const sha256 of [source.sha256, ...pictures.map((picture) => picture.sha256)]) await emptyBlob(db, sha256)
      }
      await emptyPages(
        db,
        lineage.map((source) => source.id),
      )
      return older
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

/** What was given beside the page may hold its title. */
async function emptyInput(db: Db, sha256: string): Promise<void> {
  for (const { id, input } of await db.selectFrom('fetches').select(['id', 'input']).where('sha256', '=', sha256).execute()) {
    const { title: _title, ...rest } = JSON.parse(input) as Record<string, unknown>
    await db
      .updateTable('fetches')
      .set({ input: canonicalJson(rest) })
      .where('id', '=', id)
      .execute()
  }
}

/** The verdicts that hold words of a source: those on it, and those that a later version of its page keeps as they were given on it. */
async function holding(db: Db, table: 'verdicts' | 'carried_verdicts', source: string): Promise<{ id: string; document: string }[]> {
  const on = await db.selectFrom(table).select(['id', 'document']).where('source_id', '=', source).execute()
  if (table === 'verdicts') return on
  const given = await db
    .selectFrom('carried_verdicts')
    .innerJoin('verdicts', 'verdicts.id', 'carried_verdicts.verdict_id')
    .select(['carried_verdicts.id', 'carried_verdicts.document'])
    .where('verdicts.source_id', '=', source)
    .execute()
  return [...on, ...given.filter(({ document }) => (JSON.parse(document) as { source: string }).source === source)]
}

async function emptyVerdicts(db: Db, source: string): Promise<void> {
  for (const table of ['verdicts', 'carried_verdicts'] as const)
    for (const { id, document } of await holding(db, table, source)) {
      const { judged: _judged, ...verdict } = JSON.parse(document) as Record<string, unknown>
      const bare = mapInside(verdict, { span: ({ start, end }) => ({ exact: '', start, end }) })
      await db
        .updateTable(table)
        .set({ document: canonicalJson(bare) })
        .where('id', '=', id)
        .execute()
    }
}

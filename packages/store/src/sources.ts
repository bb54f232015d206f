import { ReadoutError, type Rights } from '@readout/record'
import type { Selectable } from 'kysely'
import type { Engine } from './engine/engine.ts'
import { storeError } from './open-store.ts'
import type { Tables } from './tables.ts'

export type HeldSource = Selectable<Tables['sources']>

/** What is held of a source beside its text, or undefined. */
export async function loadSource(engine: Engine, id: string): Promise<HeldSource | undefined> {
  return engine.db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst()
}

/** All sources, in the order they were saved. */
export async function listSources(engine: Engine): Promise<HeldSource[]> {
  return engine.db.selectFrom('sources').selectAll().orderBy('saved_at').orderBy('id').execute()
}

export async function setRights(engine: Engine, id: string, rights: Rights): Promise<void> {
  const { numUpdatedRows } = await engine.db
    .updateTable('sources')
    .set({ rights: rights.kind, licence: rights.licence ?? null })
    .where('id', '=', id)
    .executeTakeFirst()
  if (!numUpdatedRows) throw new ReadoutError('LINE_NOT_FOUND', `No source ${id} is held.`)
}

/**
 * Withdraws a source: its bytes, texts, readings and lines go, a tombstone with hash, dates and reason stays. Verdicts stay, as a person's work.
 * @throws LINE_NOT_FOUND STORE_BUSY STORE_FULL
 */
export async function withdrawSource(engine: Engine, id: string, reason: string, now: string): Promise<void> {
  try {
    await engine.db.transaction().execute(async (db) => {
      const source = await db.selectFrom('sources').select('sha256').where('id', '=', id).executeTakeFirst()
      if (!source) throw new ReadoutError('LINE_NOT_FOUND', `No source ${id} is held.`)
      await db.deleteFrom('lines').where('source_id', '=', id).execute()
      await db.deleteFrom('readings').where('source_id', '=', id).execute()
      const pictures = (await db.deleteFrom('pictures').where('source_id', '=', id).returning('sha256').execute()).map((picture) => picture.sha256)
      await db.updateTable('sources').set({ withdrawn_at: now, withdrawn_reason: reason, headline: null }).where('id', '=', id).execute()
      const { shared } = await db
        .selectFrom('sources')
        .select((eb) => eb.fn.countAll<number>().as('shared'))
        .where('sha256', '=', source.sha256)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirstOrThrow()
      for (const sha256 of pictures)
        if (!(await db.selectFrom('pictures').select('id').where('sha256', '=', sha256).executeTakeFirst()))
          await db.updateTable('blobs').set({ codec: 'withdrawn', bytes: new Uint8Array() }).where('sha256', '=', sha256).execute()
      if (Number(shared) === 0) await db.updateTable('blobs').set({ codec: 'withdrawn', bytes: new Uint8Array() }).where('sha256', '=', source.sha256).execute()
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

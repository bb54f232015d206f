import { ReadoutError, type Rights } from '@readout/record'
import type { Selectable } from 'kysely'
import type { Engine } from './engine/engine.ts'
import type { Tables } from './tables.ts'

export type HeldSource = Selectable<Tables['sources']>

/** What is held of a source beside its text, or undefined. */
export async function loadSource(engine: Engine, id: string): Promise<HeldSource | undefined> {
  return engine.db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst()
}

/** All sources, in the order they were saved; one that a later text version of the same bytes took the place of is history and not among them. */
export async function listSources(engine: Engine): Promise<HeldSource[]> {
  return engine.db.selectFrom('sources').selectAll().where('succeeded_by', 'is', null).orderBy('saved_at').orderBy('id').execute()
}

/** The other texts held of an address, the newest first: those that somebody kept before, withdrawn ones left out. */
export async function otherTextsOf(engine: Engine, { id, url }: Pick<HeldSource, 'id' | 'url'>): Promise<HeldSource[]> {
  if (url === null) return []
  return engine.db
    .selectFrom('sources')
    .selectAll()
    .where('url', '=', url)
    .where('id', '!=', id)
    .where('withdrawn_at', 'is', null)
    .where('succeeded_by', 'is', null)
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function setRights(engine: Engine, id: string, rights: Rights): Promise<void> {
  const { numUpdatedRows } = await engine.db
    .updateTable('sources')
    .set({ rights: rights.kind, licence: rights.licence ?? null })
    .where('id', '=', id)
    .executeTakeFirst()
  if (!numUpdatedRows) throw new ReadoutError('LINE_NOT_FOUND', `No source ${id} is held.`)
}

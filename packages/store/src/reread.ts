import { type Reading, ReadoutError, type Verdict } from '@readout/record'
import type { Kysely } from 'kysely'
import { leaveSource } from './across/join-source.ts'
import type { Engine } from './engine/engine.ts'
import { storeError } from './open-store.ts'
import { type Kept, saveCurrent, saveSource } from './readings.ts'
import type { Tables } from './tables.ts'
import { saveCarried } from './carried-verdicts.ts'

/** A reading made again from the stored bytes of source `of`; `verdicts` as they stand on its text where that is another. `now` is ISO 8601 in UTC. */
export type Reread = { of: string; reading: Reading; input: Kept['input']; now: string; verdicts?: readonly Verdict[] }

/**
 * Keeps a re-reading as the current one, in one transaction; no fetch is recorded, since there was none. Where the text is another (a later text
 * version) its source takes the place of the old one, with rights, versions and pictures, and the verdicts go over as they were carried.
 * @throws LINE_NOT_FOUND WITHDRAWN STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function saveReread(engine: Engine, { of, reading, input, now, verdicts = [] }: Reread): Promise<{ key: string; source: string }> {
  try {
    return await engine.db.transaction().execute(async (db) => {
      const held = await db.selectFrom('sources').selectAll().where('id', '=', of).executeTakeFirst()
      if (!held) throw new ReadoutError('LINE_NOT_FOUND', `No source ${of} is held.`)
      if (held.withdrawn_at) throw new ReadoutError('WITHDRAWN', `This text was withdrawn on ${held.withdrawn_at}. It is not read again.`)
      const source = reading.source.id
      const rights = { kind: held.rights as 'own' | 'public-domain' | 'licence' | 'unknown', ...(held.licence ? { licence: held.licence } : {}) }
      await saveSource(db, { reading, sha256: held.sha256, url: held.url, now: held.saved_at, rights })
      if (source !== of) {
        await succeed(db, of, source)
        for (const verdict of verdicts) await saveCarried(db, verdict, source)
      }
      return { key: await saveCurrent(db, reading, input, now), source }
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

async function succeed(db: Kysely<Tables>, of: string, source: string): Promise<void> {
  await db.updateTable('sources').set({ succeeded_by: source }).where('id', '=', of).execute()
  await db.updateTable('readings').set({ current: 0 }).where('source_id', '=', of).execute()
  await db.deleteFrom('lines').where('source_id', '=', of).execute()
  await leaveSource(db, of)
  await db.updateTable('pages').set({ source_id: source }).where('source_id', '=', of).execute()
  await db.updateTable('versions').set({ source_id: source }).where('source_id', '=', of).execute()
  await db.updateTable('pictures').set({ source_id: source }).where('source_id', '=', of).execute()
}

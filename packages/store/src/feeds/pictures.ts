import { sha256Hex } from '@readout/record'
import { saveBlob } from '../blobs.ts'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import { present } from './feed.ts'

/** A picture whose bytes are held, because the rights of its source allow it. */
export type Picture = { source: string; url: string; sha256: string; mediaType: string; caption?: string; credit?: string; savedAt: string }

/** Keeps a picture's bytes. The caller has looked at the rights. @throws STORE_FULL STORE_BUSY */
export async function savePicture(engine: Engine, picture: Omit<Picture, 'sha256' | 'savedAt'>, bytes: Uint8Array, now: string): Promise<void> {
  try {
    await engine.db.transaction().execute(async (db) => {
      const sha256 = await saveBlob(db, bytes)
      await db
        .insertInto('pictures')
        .values({
          id: sha256Hex(`${picture.source} ${picture.url}`).slice(0, 24),
          source_id: picture.source,
          url: picture.url,
          sha256,
          media_type: picture.mediaType,
          caption: picture.caption ?? null,
          credit: picture.credit ?? null,
          saved_at: now,
        })
        .onConflict((on) => on.column('id').doUpdateSet({ sha256, media_type: picture.mediaType, saved_at: now }))
        .execute()
    })
  } catch (problem) {
    throw storeError(problem)
  }
}

/** The pictures held of a source; `loadBlob` gives their bytes. None while its rights are unknown. */
export async function picturesOf(engine: Engine, source: string): Promise<Picture[]> {
  const rows = await engine.db
    .selectFrom('pictures')
    .innerJoin('sources', 'sources.id', 'pictures.source_id')
    .selectAll('pictures')
    .where('source_id', '=', source)
    .where('sources.rights', '!=', 'unknown')
    .where('sources.withdrawn_at', 'is', null)
    .orderBy('pictures.id')
    .execute()
  return rows.map((row) => ({
    source: row.source_id,
    url: row.url,
    sha256: row.sha256,
    mediaType: row.media_type,
    savedAt: row.saved_at,
    ...present({ caption: row.caption, credit: row.credit }),
  }))
}

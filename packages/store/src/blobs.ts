import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import { insertRows } from './insert-rows.ts'
import type { Tables } from './tables.ts'

/** Keeps bytes as they came, compressed, once for the same bytes; gives their sha256 (64 hex digits). */
export async function saveBlob(db: Kysely<Tables>, bytes: Uint8Array): Promise<string> {
  return (await putBlob(db, bytes)).sha256
}

/** Keeps bytes as `saveBlob` does, and tells whether they were new. */
export async function putBlob(db: Kysely<Tables>, bytes: Uint8Array): Promise<{ sha256: string; added: boolean }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // gzip of a fixed level is the same bytes on every machine, so that an export is too.
  const packed = gzipSync(bytes, { level: 6 })
  const row = { sha256, codec: 'gzip', size: bytes.length, bytes: packed }
  const added = await insertRows(db, 'blobs', [row], { name: 'once', on: (insert) => insert.onConflict((on) => on.column('sha256').doNothing()) })
  return { sha256, added: added > 0 }
}

/** The bytes of a sha256 as they came, or undefined where none are held. */
export async function loadBlob(db: Kysely<Tables>, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('blobs').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  return row?.bytes.length ? new Uint8Array(gunzipSync(row.bytes)) : undefined
}

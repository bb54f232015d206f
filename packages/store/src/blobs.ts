import { gunzipSync, gzipSync } from 'node:zlib'
import { sha256Hex } from '@readout/record'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Keeps bytes as they came, compressed, once for the same bytes; gives their sha256 (64 hex digits). */
export async function saveBlob(db: Kysely<Tables>, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Hex(bytes)
  // gzip of a fixed level is the same bytes on every machine, so that an export is too.
  const packed = gzipSync(bytes, { level: 6 })
  await db
    .insertInto('blobs')
    .values({ sha256, codec: 'gzip', size: bytes.length, bytes: packed })
    .onConflict((on) => on.column('sha256').doNothing())
    .execute()
  return sha256
}

/** The bytes of a sha256 as they came, or undefined where none are held. */
export async function loadBlob(db: Kysely<Tables>, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('blobs').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  return row?.bytes.length ? new Uint8Array(gunzipSync(row.bytes)) : undefined
}

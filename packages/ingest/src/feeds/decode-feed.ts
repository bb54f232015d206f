import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { MAX_FEED_BYTES } from '../limits.ts'

/**
 * The text of a feed or sitemap. Bytes that are UTF-8 are read as UTF-8 whatever was declared, since no other charset looks like it by chance;
 * a file packed with gzip is unpacked up to `limit` bytes.
 * @throws FETCH_TOO_LARGE FETCH_BROKEN
 */
export function decodeFeed(bytes: Uint8Array, charset?: string, limit: number = MAX_FEED_BYTES): string {
  const plain = unpack(bytes, limit)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    return decodeBytes(plain, charset).text
  }
}

function unpack(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReadoutError('FETCH_TOO_LARGE', `The file is not under ${Math.round(limit / 1e6)} MB once unpacked. It is left alone.`, { cause })
    throw new ReadoutError('FETCH_BROKEN', 'The file is packed with gzip and broken.', { cause, retry: true })
  }
}

import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { ReadoutError } from '@readout/record'
import { MAX_CODINGS } from './limits.ts'

/**
 * The body of an answer with its codings undone ("gzip, br" in the order applied).
 * Counting what comes out, not what goes in, is what stops a decompression bomb.
 * @throws FETCH_BROKEN for a coding not asked for, or too many of them.
 */
export function decoded(body: Readable, contentEncoding: string): Readable {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding && coding !== 'identity')
  if (codings.length > MAX_CODINGS) throw broken(`is packed ${codings.length} times over`)
  let stream = body
  for (const coding of codings.reverse()) {
    const unpack = unpacker(coding)
    if (!unpack) throw broken(`is packed as "${coding.slice(0, 40)}", which was not asked for`)
    const from = stream
    from.on('error', (error) => unpack.destroy(error))
    unpack.on('close', () => from.destroy())
    stream = from.pipe(unpack)
  }
  return stream
}

function unpacker(coding: string) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'deflate') return createInflate()
  if (coding === 'br') return createBrotliDecompress()
  if (coding === 'zstd') return createZstdDecompress()
  return undefined
}

function broken(what: string): ReadoutError {
  return new ReadoutError('FETCH_BROKEN', `The answer ${what}. Open the page yourself, save it and read the file.`)
}

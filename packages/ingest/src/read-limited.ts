import type { Readable } from 'node:stream'

/**
 * All bytes of a stream that stays under `limit`; memory never holds more than that.
 * Calls `tooLarge` for the error to throw beyond it and ends the stream.
 */
export async function readLimited(stream: Readable, limit: number, tooLarge: () => Error): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size >= limit) {
      stream.destroy()
      throw tooLarge()
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { ReadoutError } from '@readout/record'

/**
 * Standard input as a file, for as long as `work` runs: an import looks at the first bytes before it chooses how to read, and an export may be
 * larger than memory. The file's ending says what it holds, as a person would have named it.
 * @throws OUTPUT_WRITE where the folder for temporary files takes none
 */
export async function spoolInput<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-import-')).catch(cannotSpool)
  try {
    const file = join(folder, 'input')
    await pipeline(process.stdin, createWriteStream(file)).catch(cannotSpool)
    const named = `${file}${endingOf(await firstBytes(file))}`
    await rename(file, named)
    return await work(named)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function cannotSpool(cause: unknown): never {
  throw new ReadoutError('OUTPUT_WRITE', `Standard input cannot be kept in ${tmpdir()} while it is taken in. Free some space there, or import a file.`, {
    cause,
  })
}

async function firstBytes(path: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of createReadStream(path, { end: 63 })) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function endingOf(head: Buffer): string {
  if (head[0] === 0x1f && head[1] === 0x8b) return '.warc.gz'
  const text = head.toString('latin1')
  return text.startsWith('WARC/') ? '.warc' : /^(?:\xef\xbb\xbf)?\s*\{/.test(text) && !text.trimStart().startsWith('{\\rtf') ? '.jsonl' : ''
}

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { ReadoutError } from '@readout/record'

/** The `format` that the first line of a file names, as our exports do; undefined for any other file. */
export async function formatOfFile(path: string): Promise<string | undefined> {
  const stream = createReadStream(path, { encoding: 'utf8', end: 200_000 })
  try {
    for await (const line of createInterface({ input: stream })) {
      if (!line.startsWith('{"format":"readout-')) return undefined
      return /^\{"format":"(readout-[a-z-]+\/\d+)"/.exec(line)?.[1]
    }
  } catch {
    // What cannot be opened is said by whoever reads it.
  } finally {
    stream.destroy()
  }
  return undefined
}

/** The lines of a file, one at a time in memory. @throws INPUT_NOT_FOUND INPUT_UNREADABLE */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path, { encoding: 'utf8' }), crlfDelay: Number.POSITIVE_INFINITY })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new ReadoutError('INPUT_NOT_FOUND', `There is no file ${path}. Check the name and the folder.`, { cause })
    if (code === 'EISDIR') throw new ReadoutError('INPUT_DIRECTORY', `${path} is a folder. Name a file.`, { cause })
    if (code === 'EACCES') throw new ReadoutError('INPUT_UNREADABLE', `${path} cannot be read: you have no permission. Check the file.`, { cause })
    throw cause
  }
}

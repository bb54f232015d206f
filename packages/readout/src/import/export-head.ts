import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

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

/** The lines of a file, one at a time in memory. */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path, { encoding: 'utf8' }), crlfDelay: Number.POSITIVE_INFINITY })
}

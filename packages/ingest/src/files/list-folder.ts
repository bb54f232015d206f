import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadoutError } from '@readout/record'

/** Files that are read out of a folder, by their ending. */
const READ = /\.(?:html?|xhtml|txt|text|md|pdf|eml|warc|warc\.gz)$/i
/** Files of one folder: a larger collection is better handed over as JSON lines or a web archive. */
const MOST = 1_000_000

/**
 * The files of a folder and of those in it that can be read, in the order of their names; hidden ones and links are passed over.
 * Example: 'saved' -> ['saved/a.html', 'saved/may/b.eml'].
 * @throws INPUT_UNREADABLE INPUT_TOO_LARGE
 */
export async function listFolder(path: string): Promise<string[]> {
  const found: string[] = []
  const pending = [path]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const at = folder
    const entries = await readdir(at, { withFileTypes: true }).catch((cause: unknown) => {
      throw new ReadoutError('INPUT_UNREADABLE', `The folder ${at} cannot be read. Check its permissions.`, { cause })
    })
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) pending.push(join(at, entry.name))
      else if (entry.isFile() && READ.test(entry.name)) found.push(join(at, entry.name))
    }
    if (found.length > MOST) throw new ReadoutError('INPUT_TOO_LARGE', `${path} holds more than ${MOST} files. Import its folders one by one.`)
  }
  return found.sort()
}

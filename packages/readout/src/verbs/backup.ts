import { existsSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { ReadoutError } from '@readout/record'
import { exportJsonl, STORE_FILE } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { progress, say } from '../output/announce.ts'
import { openOutput } from '../output/open-output.ts'
import type { StoreOptions } from './search.ts'

/**
 * `readout backup FILE`: a copy of the whole store while it is in use. The embedded store's is a file to put in its place; that of a PostgreSQL
 * store is the export of one moment, which `readout import` takes into either engine.
 */
export async function backupVerb(path: string, options: StoreOptions): Promise<number> {
  if (existsSync(path)) throw new ReadoutError('OUTPUT_WRITE', `${path} is there already. A backup never takes the place of another: name a new file.`)
  return withData(options, async (engine) => {
    if (engine.backup) {
      try {
        await engine.backup(path)
      } catch (cause) {
        await rm(path, { force: true })
        throw new ReadoutError('OUTPUT_WRITE', `The backup cannot be written to ${path} (${(cause as Error).message}). Free some space or name another file.`, {
          cause,
        })
      }
      const { size } = await stat(path)
      say(`${(size / 1e6).toFixed(1)} MB. To restore, put it as ${STORE_FILE} into an empty folder and name that with --data.`)
      return EXIT.ok
    }
    const output = await openOutput(path)
    let rows = 0
    try {
      for await (const line of exportJsonl(engine, { private: true })) {
        await output.write(line)
        if (++rows % 500 === 0) progress(`${rows} rows …`)
      }
      await output.finish()
    } catch (error) {
      await output.abandon()
      throw error
    }
    say(
      `${rows - 1} rows of ${placeOfData(options)} as they stood at one moment. To restore: readout import ${path} into an empty database. (pg_dump works too.)`,
    )
    return EXIT.ok
  })
}

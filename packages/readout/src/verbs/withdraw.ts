import { ReadoutError } from '@readout/record'
import { loadSource, withdrawSource } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { withData } from '../open-data.ts'
import { writeOutput } from '../output/open-output.ts'
import type { StoreOptions } from './search.ts'

/** `readout withdraw SOURCE --reason WORDS`: bytes, text and lines go; hash, dates and reason stay. */
export async function withdrawVerb(source: string, options: StoreOptions & { reason?: string }): Promise<number> {
  const reason = options.reason?.trim()
  if (!reason) throw new ReadoutError('USAGE', 'Say why with --reason "words": it stands on the tombstone.')
  return withData(options, async (engine) => {
    const held = await loadSource(engine, source)
    if (!held) throw new ReadoutError('LINE_NOT_FOUND', `No source ${source} is kept. readout search prints the id of each page under its heading.`)
    const now = new Date().toISOString()
    const versions = held.withdrawn_at ? [] : await withdrawSource(engine, source, reason, now)
    const stone = {
      source,
      sha256: held.sha256,
      url: held.url,
      saved: held.saved_at,
      withdrawn: held.withdrawn_at ?? now,
      reason: held.withdrawn_reason ?? reason,
      ...(versions.length ? { versions } : {}),
    }
    const words = held.withdrawn_at
      ? `was withdrawn before, on ${held.withdrawn_at}: ${held.withdrawn_reason}`
      : `is withdrawn${versions.length ? ` with ${versions.length} older ${versions.length === 1 ? 'version' : 'versions'} of its page` : ''}: ${reason}`
    await writeOutput(
      options.json ? `${JSON.stringify(stone, null, 2)}\n` : `${source} ${words}. Its text and bytes are gone; hash, dates and verdicts stay.\n`,
      options.output,
    )
    return EXIT.ok
  })
}

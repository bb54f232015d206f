import { checkReading, Reading, sha256Hex } from '@readout/record'
import { loadBlob } from './blobs.ts'
import type { Engine } from './engine/engine.ts'

/** What a check of the whole store found; no problems for a sound one. */
export type StoreCheck = { blobs: number; readings: number; verdicts: number; problems: string[] }

/** Verifies every hash, every reading's spans and ids, every reference, and the engine's own files. One row at a time in memory. */
export async function checkStore(engine: Engine): Promise<StoreCheck> {
  const problems = (await engine.integrity()).map((line) => `the database file: ${line}`)
  const check: StoreCheck = { blobs: 0, readings: 0, verdicts: 0, problems }
  for (const { sha256, codec } of await engine.db.selectFrom('blobs').select(['sha256', 'codec']).orderBy('sha256').execute()) {
    check.blobs++
    if (codec === 'withdrawn') continue
    const bytes = await loadBlob(engine.db, sha256).catch(() => undefined)
    if (!bytes || sha256Hex(bytes) !== sha256) problems.push(`bytes ${sha256}: the content is not what its hash says`)
  }
  for (const { key } of await engine.db.selectFrom('readings').select('key').orderBy('key').execute()) {
    check.readings++
    const { document } = await engine.db.selectFrom('readings').select('document').where('key', '=', key).executeTakeFirstOrThrow()
    const parsed = Reading.safeParse(JSON.parse(document))
    if (!parsed.success) problems.push(`reading ${key}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`)
    else for (const breach of checkReading(parsed.data)) problems.push(`reading ${key}: ${breach.path} ${breach.problem}`)
  }
  const { number } = await engine.db
    .selectFrom('verdicts')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow()
  check.verdicts = Number(number)
  const loose = await engine.db
    .selectFrom('sources')
    .select('id')
    .where('withdrawn_at', 'is', null)
    .where('id', 'not in', engine.db.selectFrom('readings').select('source_id').where('current', '=', 1))
    .execute()
  for (const { id } of loose) problems.push(`source ${id}: no current reading`)
  return check
}

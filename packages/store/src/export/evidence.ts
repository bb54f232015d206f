import { ReadoutError, type Verdict } from '@readout/record'
import { loadBlob } from '../blobs.ts'
import type { Engine } from '../engine/engine.ts'
import { loadReading } from '../readings.ts'
import { loadSource } from '../sources.ts'
import { listVerdicts } from '../verdicts.ts'

/** Everything that a line stands on, as files of a folder: name -> content. */
export type Evidence = Record<string, string | Uint8Array>

/**
 * The evidence bundle of a line: the bytes as they came, the fetch record, the reading, the verdicts, and the command that verifies them.
 * @throws LINE_NOT_FOUND
 */
export async function evidenceOf(engine: Engine, sourceId: string, line: string): Promise<Evidence> {
  const [source, reading] = [await loadSource(engine, sourceId), await loadReading(engine, sourceId)]
  const bytes = source && (await loadBlob(engine.db, source.sha256))
  const known =
    reading &&
    [reading.statements, reading.contacts, reading.commitments, reading.talks, reading.events, reading.assessments, reading.actors].some((list) =>
      list.some((one) => one.id === line),
    )
  if (!source || !reading || !bytes || !known) throw new ReadoutError('LINE_NOT_FOUND', `No line ${line} of source ${sourceId} is held.`)
  const fetches = await engine.db.selectFrom('fetches').selectAll().where('sha256', '=', source.sha256).orderBy('fetched_at').execute()
  const verdicts: Verdict[] = (await listVerdicts(engine, sourceId)).filter((verdict) => verdict.line === line || verdict.undoes !== undefined)
  return {
    'page.bytes': bytes,
    'fetches.json': JSON.stringify(fetches, null, 2),
    'reading.json': JSON.stringify(reading, null, 2),
    'verdicts.json': JSON.stringify(verdicts, null, 2),
    'VERIFY.txt': `Line ${line} of source ${sourceId}.\nThe bytes are those that came: sha256sum page.bytes must print\n${source.sha256}\nThe line stands on its characters: in reading.json, source.text from start to end is exact, for every span of the line.\nBoth are proved by: readout verify .\n`,
  }
}

/** The source a line stands in, by the line's id; undefined where no line that can be searched has it. */
export async function sourceOfLine(engine: Engine, line: string): Promise<string | undefined> {
  return (await engine.db.selectFrom('lines').select('source_id').where('id', '=', line).executeTakeFirst())?.source_id
}

import type { Engine } from './engine/engine.ts'
import { loadReading } from './readings.ts'
import { type ShownRecord, shownRecord } from './shown-record.ts'
import { type HeldSource, loadSource } from './sources.ts'
import { listVerdicts } from './verdicts.ts'

/** A source with its record as it is shown. */
export type ShownSource = ShownRecord & { source: HeldSource }

/**
 * The record of a source as it is shown, verdicts over machine lines; undefined where none is held or it was withdrawn.
 * Example: (await loadShown(engine, '0123456789abcdef'))?.states.
 */
export async function loadShown(engine: Engine, id: string): Promise<ShownSource | undefined> {
  const source = await loadSource(engine, id)
  const reading = source && (await loadReading(engine, id))
  return reading && { source, ...shownRecord(reading, await listVerdicts(engine, id)) }
}

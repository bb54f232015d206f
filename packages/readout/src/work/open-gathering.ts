import process from 'node:process'
import { following, type Gathering } from '@readout/ingest'
import { across, read, type StateRow, type Tagger } from '@readout/language'
import { type Engine, joinSource } from '@readout/store'
import manifest from '../../package.json' with { type: 'json' }

/** What one run of fetching needs: who reads, who joins, whose turn it is at a host. */
export async function openGathering(
  engine: Engine,
  { tagger, states, allow }: { tagger?: Tagger | undefined; states?: StateRow[] | undefined; allow?: string[] | undefined },
): Promise<Gathering> {
  const { hostTurns } = await following()
  const contact = process.env['READOUT_CONTACT']
  const reading = { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) }
  return {
    engine,
    read: (input) => read(input, reading),
    kept: async (source) => void (await joinSource(engine, source, across)),
    version: manifest.version,
    turn: hostTurns(engine),
    robotsSeen: new Map(),
    ...(contact ? { contact } : {}),
    ...(allow ? { allow } : {}),
  }
}

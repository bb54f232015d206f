import { hostname } from 'node:os'
import process from 'node:process'
import { runWorker, type WorkerEvent } from '@readout/ingest'
import { openJobs } from '@readout/store'
import { openData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { readStates } from '../read-states.ts'
import { openHandlers } from './open-handlers.ts'

/** What a worker is told: where the store is, with or without the model, how many jobs side by side. */
export type WorkerSettings = { data?: string; model?: boolean; states?: string; allow?: string[]; sideBySide?: number }

/** Opens store, queue and model once and does jobs until `signal` aborts, or until none is due; gives the number done. */
export async function openWorker(
  { sideBySide, ...settings }: WorkerSettings,
  { signal, number = 1, tell, untilEmpty }: { signal: AbortSignal; number?: number; tell?: (event: WorkerEvent) => void; untilEmpty?: boolean },
): Promise<number> {
  const engine = await openData(settings)
  try {
    const states = await readStates(settings.states)
    const { tagger } = await openTagger(settings)
    const jobs = await openJobs(engine)
    try {
      return await runWorker({
        jobs,
        ...(await openHandlers({ engine, jobs, tagger, states, allow: settings.allow })),
        name: `${hostname()}/${process.pid}/${number}`,
        signal,
        ...(sideBySide ? { sideBySide } : {}),
        ...(tell ? { tell } : {}),
        ...(untilEmpty ? { untilEmpty } : {}),
      })
    } finally {
      await jobs.close()
    }
  } finally {
    await engine.close()
  }
}

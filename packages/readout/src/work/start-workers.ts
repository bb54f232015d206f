import { startThreads, type Threads } from '@readout/ingest'
import type { WorkerSettings } from './open-worker.ts'

/** A worker that cannot start says so no more often than this: with the database away it is started again every second. */
const QUIET_MS = 60_000

/**
 * Starts worker threads on this machine, each with a store, a queue and a model of its own; `stop` lets them finish what they hold.
 * Example: const workers = startWorkers({ data: '/data' }, { threads: 1 }); … await workers.stop().
 */
export function startWorkers(
  settings: WorkerSettings,
  { threads = 1, tell, died }: { threads?: number; tell?: (event: unknown) => void; died?: (reason: string) => void } = {},
): Threads {
  let toldAt = Number.NEGATIVE_INFINITY
  const diedAgain = (reason: string) => {
    if (performance.now() - toldAt < QUIET_MS) return
    toldAt = performance.now()
    died?.(reason)
  }
  return startThreads(new URL('./work-thread.ts', import.meta.url), threads, settings, { ...(tell ? { tell } : {}), died: diedAgain })
}

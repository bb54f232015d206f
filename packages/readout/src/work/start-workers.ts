import { startThreads, type Threads } from '@readout/ingest'
import type { WorkerSettings } from './open-worker.ts'

/**
 * Starts worker threads on this machine, each with a store, a queue and a model of its own; `stop` lets them finish what they hold.
 * Example: const workers = startWorkers({ data: '/data' }, { threads: 1 }); … await workers.stop().
 */
export function startWorkers(
  settings: WorkerSettings,
  { threads = 1, tell, died }: { threads?: number; tell?: (event: unknown) => void; died?: (reason: string) => void } = {},
): Threads {
  return startThreads(new URL('./work-thread.ts', import.meta.url), threads, settings, { ...(tell ? { tell } : {}), ...(died ? { died } : {}) })
}

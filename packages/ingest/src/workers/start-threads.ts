import { Worker } from 'node:worker_threads'

/** Threads that work until they are stopped. */
export type Threads = { count: number; stop(): Promise<void> }

/** A thread that dies at once again and again is started no faster than this. */
const PAUSE_MS = 1000
/** A thread that does not end by itself within this time after it was asked is ended: its job has another worker later. */
const PATIENCE_MS = 15_000

/**
 * Starts `count` threads of the module at `file`, each given `data` and its number; one that dies is started again. `stop` asks each to finish
 * what it holds. `tell` hears what threads say, `died` why one ended.
 */
export function startThreads(
  file: URL,
  count: number,
  data: Record<string, unknown>,
  { tell = () => {}, died = () => {} }: { tell?: (message: unknown) => void; died?: (reason: string) => void } = {},
): Threads {
  let stopping = false
  const threads = new Set<{ worker: Worker; ended: Promise<void> }>()
  const start = (number: number) => {
    const worker = new Worker(file, { workerData: { ...data, number } })
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    const thread = { worker, ended }
    threads.add(thread)
    worker.on('message', tell)
    worker.on('error', (problem) => died(problem instanceof Error ? problem.message : String(problem)))
    void ended.then(() => {
      threads.delete(thread)
      if (!stopping) setTimeout(() => !stopping && start(number), PAUSE_MS).unref()
    })
  }
  for (let number = 1; number <= count; number++) start(number)
  return {
    count,
    async stop() {
      stopping = true
      await Promise.all(
        [...threads].map(async ({ worker, ended }) => {
          worker.postMessage('stop')
          const patience = setTimeout(() => void worker.terminate(), PATIENCE_MS)
          await ended
          clearTimeout(patience)
        }),
      )
    },
  }
}

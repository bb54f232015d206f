import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerSettings } from './open-worker.ts'

// A thread keeps a cache of its own: what is loaded after this line comes from it.
enableCompileCache()
const { openWorker } = await import('./open-worker.ts')
const { number, ...settings } = workerData as WorkerSettings & { number: number }
const ending = new AbortController()
parentPort?.on('message', () => ending.abort())
await openWorker(settings, { signal: ending.signal, number, tell: (event) => parentPort?.postMessage(event) })
parentPort?.close()

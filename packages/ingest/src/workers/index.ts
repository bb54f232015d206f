export { type Handler, runWorker, type Tick, type WorkerEvent, type WorkerOptions } from './run-worker.ts'
export { startThreads, type Threads } from './start-threads.ts'

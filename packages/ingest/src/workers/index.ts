export { type Handler, runWorker, type Tick, type WorkerEvent } from './run-worker.ts'
export { startThreads, type Threads } from './start-threads.ts'

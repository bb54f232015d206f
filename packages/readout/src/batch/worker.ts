import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { AnswerOptions } from './answer-line.ts'
import type { InputLine } from './read-lines.ts'

// A thread keeps a cache of its own: what is loaded after this line comes from it.
enableCompileCache()
const { openAnswerer } = await import('./answer-line.ts')
const answer = await openAnswerer(workerData as AnswerOptions)

parentPort?.on('message', (line: InputLine) => {
  void answer(line.bytes ? { ...line, bytes: Buffer.from(line.bytes) } : line).then((answered) => parentPort?.postMessage(answered))
})

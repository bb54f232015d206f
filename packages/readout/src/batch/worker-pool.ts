import { Worker } from 'node:worker_threads'
import { ReadoutError } from '@readout/record'
import { type Answerer, type AnswerOptions, failed } from './answer-line.ts'
import type { InputLine } from './read-lines.ts'

type Task = { line: InputLine; done(answer: string | null): void }

/**
 * Threads that answer lines side by side. A thread that dies on a line (out of memory) costs that line alone: it gets an INTERNAL error
 * and a fresh thread takes over.
 */
export function openPool(jobs: number, options: AnswerOptions): { answer: Answerer; close(): Promise<void> } {
  const waiting: Task[] = []
  const idle: Thread[] = []
  const threads = new Set<Thread>()

  const give = (thread: Thread) => {
    const task = waiting.shift()
    if (task) thread.take(task)
    else idle.push(thread)
  }
  const start = () => {
    const thread = openThread(options, give, () => {
      threads.delete(thread)
      start()
    })
    threads.add(thread)
    give(thread)
  }
  for (let i = 0; i < jobs; i++) start()

  return {
    answer: (line) =>
      new Promise((done) => {
        const thread = idle.pop()
        if (thread) thread.take({ line, done })
        else waiting.push({ line, done })
      }),
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.close()))
    },
  }
}

type Thread = { take(task: Task): void; close(): Promise<unknown> }

function openThread(options: AnswerOptions, ready: (thread: Thread) => void, died: () => void): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: options })
  let task: Task | undefined
  let closed = false
  const thread: Thread = {
    take(next) {
      task = next
      worker.postMessage(next.line)
    },
    close() {
      closed = true
      return worker.terminate()
    },
  }
  worker.on('message', (answer: string | null) => {
    task?.done(answer)
    task = undefined
    ready(thread)
  })
  worker.on('error', (error) => {
    if (!task) throw error
    task.done(
      failed(
        null,
        task.line.number,
        new ReadoutError('INTERNAL', `Readout failed on this line (${error.message}). This is a fault of the program: please report it with the page.`),
      ),
    )
    task = undefined
  })
  worker.on('exit', () => {
    if (!closed) died()
  })
  return thread
}

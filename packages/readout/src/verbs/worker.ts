import process from 'node:process'
import type { WorkerEvent } from '@readout/ingest'
import { ReadoutError } from '@readout/record'
import { openJobs } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { hush, progress, say } from '../output/announce.ts'
import { openWorker, type WorkerSettings } from '../work/open-worker.ts'
import { startWorkers } from '../work/start-workers.ts'

export type WorkerVerbOptions = {
  data?: string
  model?: boolean
  states?: string
  allow?: string[]
  threads?: string
  sideBySide?: string
  once?: boolean
  status?: boolean
  retry?: boolean
  json?: boolean
}

/** `readout worker`: does the work that waits, until it is interrupted; any number of them share one store. */
export async function workerVerb(options: WorkerVerbOptions): Promise<number> {
  if (options.status || options.retry) return tellJobs(options)
  const threads = wholeNumber('--threads', options.threads ?? '1', 64)
  const sideBySide = wholeNumber('--side-by-side', options.sideBySide ?? '4', 64)
  const settings: WorkerSettings = {
    ...(options.data ? { data: options.data } : {}),
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.states ? { states: options.states } : {}),
    ...(options.allow ? { allow: options.allow } : {}),
    sideBySide,
  }
  const count = { done: 0, failed: 0 }
  const tell = (event: WorkerEvent) => tellEvent(event, count, options.json === true)
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort())
  if (options.once || threads === 1) {
    if (!options.once) say(`Working on ${placeOfData(settings)}. Ctrl-C ends it when the job in hand is done.`)
    await openWorker(settings, { signal: ending.signal, tell, ...(options.once ? { untilEmpty: true } : {}) })
  } else {
    // What a thread would stumble on is found here first, where it can be said.
    await openTagger(settings)
    say(`Working on ${placeOfData(settings)} in ${threads} threads. Ctrl-C ends it when the jobs in hand are done.`)
    const workers = startWorkers(settings, {
      threads,
      tell: (event) => tell(event as WorkerEvent),
      died: (reason) => say(`A thread ended (${reason}); another takes its place.`),
    })
    await new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve(), { once: true }))
    await workers.stop()
  }
  hush()
  say(`${count.done} ${count.done === 1 ? 'job' : 'jobs'} done, ${count.failed} failed.`)
  return EXIT.ok
}

/** One line for what went wrong, a running count for the rest; with --json one object a line on standard output. */
function tellEvent(event: WorkerEvent, count: { done: number; failed: number }, json: boolean): void {
  if (event.event === 'done') count.done++
  if (event.event === 'failed' && !event.again) count.failed++
  if (json) process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`)
  else if (event.event === 'done') progress(`${count.done} done, ${count.failed} failed · last: ${event.kind} ${event.key}`)
  else if (event.event === 'failed') say(`${event.kind} ${event.key}: ${event.reason}${event.again ? ' Tried again later.' : ' Not tried again.'}`)
  else if (event.event === 'lost') say(`${event.kind} ${event.key}: another worker has taken it over; what this one does to it is done twice and does no harm.`)
  else say(`The store does not answer (${event.reason}); trying again.`)
}

function wholeNumber(flag: string, given: string, most: number): number {
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new ReadoutError('USAGE', `${flag} takes a whole number from 1 to ${most}, not "${given}".`)
  return number
}

/** What waits, what is held and what failed for good and why; with `retry` the failed run again. */
function tellJobs(options: WorkerVerbOptions): Promise<number> {
  return withData(options, async (engine) => {
    const jobs = await openJobs(engine, { works: false })
    try {
      const again = options.retry ? await jobs.retryFailed() : 0
      const [counts, failed] = [await jobs.counts(), await jobs.failed()]
      if (options.json) process.stdout.write(`${JSON.stringify({ counts, failed, retried: again }, null, 2)}\n`)
      else {
        if (options.retry) say(`${again} ${again === 1 ? 'job runs' : 'jobs run'} again.`)
        const rows = counts.map(({ kind, waiting, held, failed }) => `${kind.padEnd(14)} ${waiting} waiting, ${held} in work, ${failed} failed`)
        const reasons = failed.map(({ kind, key, attempt, reason }) => `${kind} ${key}: ${reason} (tried ${attempt === 1 ? 'once' : `${attempt} times`})`)
        process.stdout.write(`${[...(rows.length ? rows : ['Nothing waits.']), ...reasons].join('\n')}\n`)
      }
    } finally {
      await jobs.close()
    }
    return EXIT.ok
  })
}

import { setTimeout as wait } from 'node:timers/promises'
import { ReadoutError } from '@readout/record'
import type { Job, Jobs } from '@readout/store'

/** Does one job of a kind. It may run twice for one job, and must do no harm then; what it throws is tried again where that can help. */
export type Handler = (data: Record<string, unknown>, job: Job) => Promise<void>

/** What is done beside the jobs, every so often, by whichever worker comes first: finding what is due. */
export type Tick = { everyMs: number; run: () => Promise<void> }

/** What a worker tells as it goes: `lost` is a job that another worker has taken over meanwhile. */
export type WorkerEvent = {
  event: 'done' | 'failed' | 'lost' | 'trouble'
  kind?: string
  key?: string
  attempt?: number
  durationMs?: number
  reason?: string
  again?: boolean
}

export type WorkerOptions = {
  jobs: Jobs
  handlers: Record<string, Handler>
  /** A name of its own among all workers. */
  name: string
  signal: AbortSignal
  /** Jobs done side by side: what waits for the network does not keep the rest waiting. */
  sideBySide?: number
  /** How long an idle worker waits before it asks again. */
  idleMs?: number
  ticks?: readonly Tick[]
  tell?: (event: WorkerEvent) => void
  /** Ends when nothing is left that is due, in place of waiting for more. */
  untilEmpty?: boolean
}

/** A job that failed waits longer each time, since what keeps it from being done may take a while to mend. */
const PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 3_600_000

/**
 * Takes jobs and does them until `signal` aborts; what is under way then is finished first. The same loop runs in a thread of `serve` and on any
 * number of machines. Gives the number of jobs done.
 */
export async function runWorker({
  jobs,
  handlers,
  name,
  signal,
  sideBySide = 4,
  idleMs = 1000,
  ticks = [],
  tell = () => {},
  untilEmpty,
}: WorkerOptions): Promise<number> {
  const kinds = Object.keys(handlers)
  const held = new Map<string, { job: Job; work: Promise<void> }>()
  const beating = startBeating(jobs, name, held, tell)
  const due = ticks.map((tick) => ({ ...tick, at: 0 }))
  let done = 0
  const take = (job: Job) => {
    const work = doJob(jobs, handlers, name, job, tell)
      .then((well) => {
        if (well) done++
      })
      .finally(() => held.delete(job.id))
    held.set(job.id, { job, work })
  }
  try {
    while (!signal.aborted) {
      const taken = await calmly(tell, async () => {
        for (const tick of due)
          if (Date.now() >= tick.at) {
            tick.at = Date.now() + tick.everyMs
            await tick.run()
          }
        const free = sideBySide - held.size
        const some = free > 0 ? await jobs.claim(kinds, free, name) : []
        for (const job of some) take(job)
        return some.length
      })
      if (untilEmpty && taken === 0 && held.size === 0) break
      if (held.size >= sideBySide) await Promise.race([...held.values()].map(({ work }) => work))
      else if (!taken) await idle(idleMs, signal, held.size ? [...held.values()].map(({ work }) => work) : [])
    }
    await Promise.all([...held.values()].map(({ work }) => work))
  } finally {
    clearInterval(beating)
  }
  return done
}

/** Says that the worker lives, for everything it holds, three times a heartbeat: one that is late does no harm. */
function startBeating(jobs: Jobs, name: string, held: ReadonlyMap<string, { job: Job }>, tell: (event: WorkerEvent) => void): NodeJS.Timeout {
  return setInterval(() => {
    const own = [...held.values()].map(({ job }) => job)
    if (!own.length) return
    void calmly(tell, async () => {
      const still = new Set((await jobs.beat(own, name)).map((job) => job.id))
      for (const { id, kind, key } of own) if (!still.has(id) && held.has(id)) tell({ event: 'lost', kind, key })
      return 0
    })
  }, jobs.heartbeatMs / 3)
}

/** A store that does not answer for a while is no reason to end: the loop tries again. */
async function calmly(tell: (event: WorkerEvent) => void, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (problem) {
    tell({ event: 'trouble', reason: problem instanceof Error ? problem.message : String(problem) })
    return 0
  }
}

async function idle(ms: number, signal: AbortSignal, work: Promise<void>[]): Promise<void> {
  await Promise.race([wait(ms, undefined, { signal }).catch(() => {}), ...work])
}

async function doJob(jobs: Jobs, handlers: Record<string, Handler>, name: string, job: Job, tell: (event: WorkerEvent) => void): Promise<boolean> {
  const { kind, key, attempt } = job
  const from = performance.now()
  const durationMs = () => Math.round(performance.now() - from)
  try {
    await (handlers[kind] as Handler)(job.data, job)
    await jobs.finish(job, name)
    tell({ event: 'done', kind, key, attempt, durationMs: durationMs() })
    return true
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    // An error that says trying again is no use is believed; one of the program's own is tried, since the next version may know better.
    const again = !(problem instanceof ReadoutError) || problem.retry
    tell({ event: 'failed', kind, key, attempt, durationMs: durationMs(), reason, again })
    await jobs.fail(job, name, reason, again ? Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 4 ** (attempt - 1)) : undefined).catch(() => {})
    return false
  }
}

import process from 'node:process'
import { countHeld, type HeldCounts, pendingReplies } from '@readout/store'
import type { Hono } from 'hono'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import type { Metrics } from './metrics.ts'

/** The store must answer in this time to be ready, in milliseconds. */
const READY_MS = 2000
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }

/** Mounts /healthz (the process answers) and /readyz (the store does too): before anything that asks the store. */
export function mountHealth(app: Hono<SiteEnv>, { store }: SiteOptions): void {
  app.get('/healthz', (c) => c.body('ok\n', 200, PLAIN))
  app.get('/readyz', async (c) => {
    const held = await within(READY_MS, countHeld(store))
    return held ? c.body('ready\n', 200, PLAIN) : c.body('the store does not answer\n', 503, { ...PLAIN, 'Retry-After': '5' })
  })
}

/** Mounts /metrics, for who is signed in, or on this machine. */
export function mountMetrics(app: Hono<SiteEnv>, { store, now }: SiteOptions, metrics: Metrics): void {
  app.get('/metrics', async (c) => {
    if (c.get('viewer').role === 'stranger')
      return c.body('Send the token of an account: Authorization: Bearer readout_…\n', 401, { ...PLAIN, 'WWW-Authenticate': 'Bearer' })
    const held = await within(READY_MS, countHeld(store))
    const replies = held && (await pendingReplies(store, now()))
    return c.body(metrics.text(gaugesOf(held, replies)), 200, { ...PLAIN, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([
      work,
      new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), ms)
      }),
    ])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function gaugesOf(held: HeldCounts | undefined, replies: { pending: number; overdue: number } | undefined): Parameters<Metrics['text']>[0] {
  const memory = process.memoryUsage()
  return {
    process_resident_memory_bytes: { help: 'Resident memory of this process.', values: [{ value: memory.rss }] },
    nodejs_heap_used_bytes: { help: 'Heap in use.', values: [{ value: memory.heapUsed }] },
    process_uptime_seconds: { help: 'Since this process started.', values: [{ value: process.uptime() }] },
    readout_store_up: { help: 'Whether the store answers.', values: [{ value: held ? 1 : 0 }] },
    ...(held
      ? {
          readout_sources: {
            help: 'Sources held, and tombstones of withdrawn ones.',
            values: [
              { labels: { state: 'held' }, value: held.sources },
              { labels: { state: 'withdrawn' }, value: held.withdrawn },
            ],
          },
          readout_lines: { help: 'Lines by kind.', values: Object.entries(held.lines).map(([kind, value]) => ({ labels: { kind }, value })) },
          readout_verdicts: { help: 'Verdicts given.', values: [{ value: held.verdicts }] },
        }
      : {}),
    ...(replies
      ? {
          readout_replies_pending: { help: 'Replies that wait for a decision.', values: [{ value: replies.pending }] },
          readout_replies_overdue: { help: 'Of these, past their day.', values: [{ value: replies.overdue }] },
        }
      : {}),
  }
}

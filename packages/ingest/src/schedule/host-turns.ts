import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { ReadoutError } from '@readout/record'
import { claimHost, type Engine, keepHost, releaseHost } from '@readout/store'
import type { TakeTurn } from '../follow.ts'
import { HOST_GAP_MS, MAX_TURN_WAIT_MS } from '../limits.ts'

/** A holder that died loses its turn after this; one that lives prolongs it three times as often. */
const LEASE_MS = 12_000

/** How often a turn that another process holds is asked for. */
const ASK_AGAIN_MS = 200

/**
 * Turns at hosts: one request a host at a time over all processes that share the store, `gapMs` between two. Who would wait longer than `maxWaitMs`
 * is told until when, and comes back.
 */
export function hostTurns(engine: Engine, { gapMs = HOST_GAP_MS, maxWaitMs = MAX_TURN_WAIT_MS }: { gapMs?: number; maxWaitMs?: number } = {}): TakeTurn {
  const tails = new Map<string, Promise<void>>()
  const at = (ms: number) => new Date(ms).toISOString()
  return async (host) => {
    const before = tails.get(host) ?? Promise.resolve()
    let pass = (): void => {}
    const mine = before.then(() => new Promise<void>((resolve) => (pass = resolve)))
    tails.set(host, mine)
    await before
    // The callback of `before` that sets `pass` was registered first, so that it has run by now.
    const from = Date.now()
    const holder = randomUUID()
    try {
      for (;;) {
        const taken = await claimHost(engine, host, holder, at(Date.now()), at(Date.now() + LEASE_MS))
        if (!taken) break
        const left = taken.held ? ASK_AGAIN_MS : Date.parse(taken.until) - Date.now()
        if (Date.now() - from + left > maxWaitMs) throw hostWaits(host, taken.held ? at(Date.now() + maxWaitMs) : taken.until)
        await wait(Math.max(1, Math.min(left, ASK_AGAIN_MS)))
      }
    } catch (error) {
      pass()
      throw error
    }
    const beat = setInterval(() => void keepHost(engine, host, holder, at(Date.now() + LEASE_MS)).catch(() => {}), LEASE_MS / 3).unref()
    return async (waitMs = 0) => {
      clearInterval(beat)
      try {
        await releaseHost(engine, host, holder, at(Date.now()), at(Date.now() + Math.max(gapMs, waitMs)))
      } finally {
        pass()
        if (tails.get(host) === mine) tails.delete(host)
      }
    }
  }
}

function hostWaits(host: string, until: string): ReadoutError {
  const time = until.slice(0, 16).replace('T', ' ')
  return new ReadoutError('HOST_WAITS', `${host} is left alone until ${time} UTC: it asked for that, or other fetches have the turn.`, {
    data: { host, until },
    retry: true,
  })
}

import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Job, type Jobs, openJobs, saveReading } from '../src/index.ts'
import { ENGINES, type Opened } from './engines.ts'
import { inventedReading } from './invented.ts'

/** On the embedded queue: short enough to wait for a silent worker, long enough that no stall of a busy machine makes a living one silent; PostgreSQL's is fixed. */
const HEARTBEAT_MS = 3000

/** A job put off for a second is due no sooner than this: the two clocks may be apart by a little. */
const DUE_MS = 950

/** Asks until there is a job to be had. */
async function claimNext(jobs: Jobs): Promise<Job[]> {
  for (;;) {
    const claimed = await jobs.claim(['page'], 5, 'one')
    if (claimed.length) return claimed
    await wait(100)
  }
}

describe.each(ENGINES)('the queue of work on $name', ({ open }) => {
  let opened: Opened
  let jobs: Jobs
  beforeEach(async () => {
    opened = await open()
    jobs = await openJobs(opened.engine, { heartbeatMs: HEARTBEAT_MS })
  })
  afterEach(async () => {
    await jobs.close()
    await opened.close()
  })

  test('a job is claimed once, with what it carries, and is gone when it is finished', async () => {
    await jobs.enqueue([{ kind: 'page', key: 'a', data: { title: 'Talks' } }])
    const [job] = await jobs.claim(['page'], 5, 'one')
    expect(job).toMatchObject({ kind: 'page', key: 'a', data: { title: 'Talks' }, attempt: 1 })
    expect(await jobs.claim(['page'], 5, 'two')).toEqual([])
    expect(await jobs.counts()).toEqual([{ kind: 'page', waiting: 0, held: 1, failed: 0 }])
    await jobs.finish(job as Job, 'one')
    expect(await jobs.counts()).toEqual([])
  })

  test('only the kinds asked for are claimed, no more than asked for', async () => {
    await jobs.enqueue([
      { kind: 'page', key: 'a' },
      { kind: 'page', key: 'b' },
      { kind: 'join', key: 'c' },
    ])
    expect(await jobs.claim(['feed'], 5, 'one')).toEqual([])
    expect(await jobs.claim(['join'], 5, 'one')).toHaveLength(1)
    expect(await jobs.claim(['page', 'join'], 1, 'one')).toHaveLength(1)
    expect(await jobs.claim(['page', 'join'], 5, 'one')).toHaveLength(1)
  })

  test('one job of a kind and key waits at a time; while it runs the next may wait', async () => {
    for (let n = 0; n < 3; n++) await jobs.enqueue([{ kind: 'join', key: 'a' }])
    const held = await jobs.claim(['join'], 5, 'one')
    expect(held).toHaveLength(1)
    await jobs.enqueue([{ kind: 'join', key: 'a' }])
    expect(await jobs.counts()).toEqual([{ kind: 'join', waiting: 1, held: 1, failed: 0 }])
  })

  test('a job comes with the transaction that makes it, or not at all', async () => {
    const reading = inventedReading(['We are ready.'])
    const kept = { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: '2031-05-04T10:00:00Z' }
    const fails = saveReading(opened.engine, {
      ...kept,
      also: async (db, { source }) => {
        await jobs.enqueue([{ kind: 'join', key: source }], db)
        throw new Error('the power went')
      },
    })
    await expect(fails).rejects.toThrow('the power went')
    expect(await jobs.claim(['join'], 5, 'one')).toEqual([])
    await saveReading(opened.engine, { ...kept, also: (db, { source }) => jobs.enqueue([{ kind: 'join', key: source }], db) })
    expect(await jobs.claim(['join'], 5, 'one')).toMatchObject([{ key: reading.source.id }])
  })

  test('a job put off is not due before its time', async () => {
    const from = Date.now()
    await jobs.enqueue([
      { kind: 'page', key: 'soon', delayMs: 1000 },
      { kind: 'page', key: 'tomorrow', delayMs: 86_400_000 },
    ])
    expect(await claimNext(jobs)).toMatchObject([{ key: 'soon' }])
    expect(Date.now() - from).toBeGreaterThanOrEqual(DUE_MS)
    expect(await jobs.counts()).toEqual([{ kind: 'page', waiting: 1, held: 1, failed: 0 }])
  })

  test('a job that fails runs again after its pause, with its next attempt', async () => {
    await jobs.enqueue([{ kind: 'page', key: 'a' }])
    const [first] = await jobs.claim(['page'], 1, 'one')
    const from = Date.now()
    await jobs.fail(first as Job, 'one', 'the site did not answer', 1000)
    expect(await claimNext(jobs)).toMatchObject([{ key: 'a', attempt: 2 }])
    expect(Date.now() - from).toBeGreaterThanOrEqual(DUE_MS)
  })

  test('a job that fails for good stands among the failed with its reason, and can be let run again', async () => {
    await jobs.enqueue([{ kind: 'page', key: 'a' }])
    const [job] = await jobs.claim(['page'], 1, 'one')
    await jobs.fail(job as Job, 'one', 'the page is gone')
    expect(await jobs.claim(['page'], 1, 'one')).toEqual([])
    expect(await jobs.failed()).toMatchObject([{ kind: 'page', key: 'a', reason: 'the page is gone' }])
    expect(await jobs.retryFailed()).toBe(1)
    expect(await jobs.claim(['page'], 1, 'one')).toMatchObject([{ key: 'a' }])
  })

  test('what fails again and again is given up', async () => {
    await jobs.enqueue([{ kind: 'page', key: 'a' }])
    for (let attempt = 1; attempt <= 5; attempt++) {
      const [job] = await jobs.claim(['page'], 1, 'one')
      expect(job?.attempt).toBe(attempt)
      await jobs.fail(job as Job, 'one', `failure ${attempt}`, 0)
    }
    expect(await jobs.claim(['page'], 1, 'one')).toEqual([])
    expect(await jobs.failed()).toMatchObject([{ key: 'a', reason: 'failure 5' }])
  })

  test('a silent worker loses its job within three heartbeats; one that beats keeps it', async () => {
    await jobs.enqueue([
      { kind: 'page', key: 'silent' },
      { kind: 'page', key: 'alive' },
    ])
    const held = await jobs.claim(['page'], 2, 'one')
    const alive = held.filter((job) => job.key === 'alive')
    let again: Job[] = []
    // A tenth of a heartbeat is waited at least: after thirty of them three have passed, however slow the machine is.
    for (let tenth = 0; !again.length && tenth < 30; tenth++) {
      expect(await jobs.beat(alive, 'one')).toHaveLength(1)
      await wait(jobs.heartbeatMs / 10)
      again = await jobs.claim(['page'], 5, 'two')
    }
    expect(again).toMatchObject([{ key: 'silent', attempt: 2 }])
    // The silent one wakes too late: it neither holds the job nor can it finish it.
    const late = held.filter((job) => job.key === 'silent')
    expect(await jobs.beat(late, 'one')).toEqual([])
    await jobs.finish(late[0] as Job, 'one')
    expect(await jobs.counts()).toEqual([{ kind: 'page', waiting: 0, held: 2, failed: 0 }])
  })
})

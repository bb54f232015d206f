import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Work to do: of what kind, on what (`key`; one job of a kind and key waits at a time), what its handler needs beside the key, and not before when. */
export type NewJob = { kind: string; key: string; data?: Record<string, unknown>; delayMs?: number }

/** A job that a worker holds; `attempt` counts from 1, a higher one follows a failure or a worker that died. */
export type Job = { id: string; kind: string; key: string; data: Record<string, unknown>; attempt: number }

/** How many jobs of a kind wait, are held and have failed for good. */
export type JobCount = { kind: string; waiting: number; held: number; failed: number }

export type FailedJob = { id: string; kind: string; key: string; attempt: number; reason: string }

/**
 * The queue of work, the same on both engines. A job is done at least once: a worker that does not beat for it loses it to another one,
 * so handlers must do no harm when they run twice.
 */
export type Jobs = {
  /** How often a worker beats for what it holds; after three such times without one a job has another worker. */
  heartbeatMs: number
  /** Adds jobs; with `db` in that transaction, so that they are there exactly when what they work on is. */
  enqueue(jobs: readonly NewJob[], db?: Kysely<Tables>): Promise<void>
  /** Takes up to `limit` jobs of these kinds for `worker`, the longest due first. */
  claim(kinds: readonly string[], limit: number, worker: string): Promise<Job[]>
  /** Says that the worker lives; gives those of the jobs that it still holds. */
  beat(jobs: readonly Job[], worker: string): Promise<Job[]>
  finish(job: Job, worker: string): Promise<void>
  /** Gives a job back: to run again after `retryMs`, or for good where that is absent or the job was tried too often. */
  fail(job: Job, worker: string, reason: string, retryMs?: number): Promise<void>
  counts(): Promise<JobCount[]>
  /** Jobs that failed for good, the newest first. */
  failed(limit?: number): Promise<FailedJob[]>
  /** Lets jobs that failed for good run again; gives their number. */
  retryFailed(kind?: string): Promise<number>
  close(): Promise<void>
}

/** Tries after which a job is given up: what fails five times over hours fails for a reason that a person must see. */
export const MOST_ATTEMPTS = 5

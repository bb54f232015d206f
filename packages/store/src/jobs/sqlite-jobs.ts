import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { canonicalJson } from '../canonical-json.ts'
import type { Engine } from '../engine/engine.ts'
import type { Tables } from '../tables.ts'
import { coded } from './coded.ts'
import { type Job, type JobCount, type Jobs, MOST_ATTEMPTS, type NewJob } from './jobs.ts'

/** A lease runs out one beat and a half after the last one: with the time to be found by a busy worker that stays under three. */
const BEATS_A_LEASE = 1.5

const heldBy = (on: Kysely<Tables>, job: Job, worker: string) =>
  on.selectFrom('jobs').select('id').where('id', '=', job.id).where('worker', '=', worker).where('attempt', '=', job.attempt)

/** Jobs in a table of the embedded store: a lease is claimed in one immediate transaction, and prolonged by beats. */
export function openSqliteJobs(engine: Engine, { heartbeatMs = 5000 }: { heartbeatMs?: number } = {}): Jobs {
  const { db } = engine
  const leaseMs = heartbeatMs * BEATS_A_LEASE
  return {
    heartbeatMs,
    enqueue: coded((jobs, on = db) => enqueue(on, jobs)),
    claim: coded((kinds, limit, worker) => db.transaction().execute((on) => claim(on, kinds, limit, { worker, leaseMs }))),
    beat: coded(async (jobs, worker) => {
      const held: Job[] = []
      for (const job of jobs) {
        const { numUpdatedRows } = await db
          .updateTable('jobs')
          .set({ lease_until: Date.now() + leaseMs })
          .where('id', 'in', heldBy(db, job, worker))
          .executeTakeFirstOrThrow()
        if (numUpdatedRows) held.push(job)
      }
      return held
    }),
    finish: coded(async (job, worker) => {
      await db
        .deleteFrom('jobs')
        .where('id', 'in', heldBy(db, job, worker))
        .execute()
    }),
    fail: coded((job, worker, reason, retryMs) => db.transaction().execute((on) => fail(on, job, { worker, reason, retryMs }))),
    counts: coded(() => counts(db)),
    failed: coded(async (limit = 100) => {
      const rows = await db
        .selectFrom('jobs')
        .select(['id', 'kind', 'key', 'attempt', 'reason'])
        .where('state', '=', 'failed')
        .orderBy('run_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...row, reason: row.reason ?? '' }))
    }),
    retryFailed: coded((kind) => retryFailed(db, kind)),
    close: async () => {},
  }
}

function retryFailed(db: Kysely<Tables>, kind: string | undefined): Promise<number> {
  return db.transaction().execute(async (on) => {
    const rows = await on
      .selectFrom('jobs')
      .select(['id', 'kind', 'key', 'data'])
      .where('state', '=', 'failed')
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind as string))
      .execute()
    for (const row of rows) {
      await on.deleteFrom('jobs').where('id', '=', row.id).execute()
      await on
        .insertInto('jobs')
        .values({ ...row, state: 'waiting', run_at: Date.now(), lease_until: null, worker: null, attempt: 0, reason: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    return rows.length
  })
}

async function enqueue(db: Kysely<Tables>, jobs: readonly NewJob[]): Promise<void> {
  for (let i = 0; i < jobs.length; i += 50)
    await db
      .insertInto('jobs')
      .values(
        jobs.slice(i, i + 50).map(({ kind, key, data = {}, delayMs = 0 }) => ({
          id: randomUUID(),
          kind,
          key,
          data: canonicalJson(data),
          state: 'waiting',
          run_at: Date.now() + delayMs,
          lease_until: null,
          worker: null,
          attempt: 0,
          reason: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Takes what is due, and what a silent worker held; a job that has cost too many workers their lives is given up. */
async function claim(db: Kysely<Tables>, kinds: readonly string[], limit: number, { worker, leaseMs }: { worker: string; leaseMs: number }): Promise<Job[]> {
  const now = Date.now()
  const due = await db
    .selectFrom('jobs')
    .select(['id', 'kind', 'key', 'data', 'attempt'])
    .where('kind', 'in', kinds)
    .where((eb) => eb.or([eb.and([eb('state', '=', 'waiting'), eb('run_at', '<=', now)]), eb.and([eb('state', '=', 'held'), eb('lease_until', '<', now)])]))
    .orderBy('run_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  const [tired, taken] = [due.filter((row) => row.attempt >= MOST_ATTEMPTS), due.filter((row) => row.attempt < MOST_ATTEMPTS)]
  const ids = (rows: typeof due) => rows.map((row) => row.id)
  if (tired.length)
    await db
      .updateTable('jobs')
      .set({ state: 'failed', lease_until: null, reason: `its worker died ${MOST_ATTEMPTS} times while it held it` })
      .where('id', 'in', ids(tired))
      .execute()
  if (taken.length)
    await db
      .updateTable('jobs')
      .set({ state: 'held', worker, lease_until: now + leaseMs, attempt: sql`attempt + 1` })
      .where('id', 'in', ids(taken))
      .execute()
  return taken.map((row) => ({ id: row.id, kind: row.kind, key: row.key, data: JSON.parse(row.data) as Record<string, unknown>, attempt: row.attempt + 1 }))
}

async function fail(db: Kysely<Tables>, job: Job, { worker, reason, retryMs }: { worker: string; reason: string; retryMs: number | undefined }): Promise<void> {
  if (!(await heldBy(db, job, worker).executeTakeFirst())) return
  const again = retryMs !== undefined && job.attempt < MOST_ATTEMPTS
  const twin = db.selectFrom('jobs').select('id').where('kind', '=', job.kind).where('key', '=', job.key).where('state', '=', 'waiting')
  // One of its kind and key that waits already will do the work.
  if (again && (await twin.executeTakeFirst())) await db.deleteFrom('jobs').where('id', '=', job.id).execute()
  else
    await db
      .updateTable('jobs')
      .set({ state: again ? 'waiting' : 'failed', run_at: Date.now() + (retryMs ?? 0), lease_until: null, worker: null, reason })
      .where('id', '=', job.id)
      .execute()
}

async function counts(db: Kysely<Tables>): Promise<JobCount[]> {
  const rows = await db
    .selectFrom('jobs')
    .select(['kind', 'state', (eb) => eb.fn.countAll<number>().as('n')])
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .execute()
  const of = (kind: string, state: string) => Number(rows.find((row) => row.kind === kind && row.state === state)?.n ?? 0)
  return [...new Set(rows.map((row) => row.kind))].map((kind) => ({
    kind,
    waiting: of(kind, 'waiting'),
    held: of(kind, 'held'),
    failed: of(kind, 'failed'),
  }))
}

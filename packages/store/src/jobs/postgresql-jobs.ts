import type { Kysely } from 'kysely'
import type { Db, Job as BossJob, PgBoss } from 'pg-boss'
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { storeError } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import { coded } from './coded.ts'
import { type FailedJob, type Job, type JobCount, type Jobs, MOST_ATTEMPTS } from './jobs.ts'

/** pg-boss takes a job away from a worker that was silent for this long, and looks every two seconds: re-run 14 s after a kill. Ten is its least. */
const SILENT_SECONDS = 10
const LOOK_SECONDS = 2
const DAY = 86_400

type Carried = { key: string; data: Record<string, unknown> }

/** Jobs in PostgreSQL through pg-boss, in its own schema: any number of machines take from it. `works` false for a process that only adds jobs. */
export async function openPostgresqlJobs(engine: Engine, { works = true }: { works?: boolean } = {}): Promise<Jobs> {
  const { fromKysely, PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    connectionString: engine.url as string,
    max: 3,
    schema: 'readout_jobs',
    application_name: 'readout jobs',
    supervise: works,
    schedule: false,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
    registerInstance: false,
  })
  // What goes wrong in the background is met again by the next call, which says so.
  boss.on('error', () => {})
  await boss.start().catch((problem: unknown) => {
    throw storeError(problem)
  })
  return portOf(boss, (db) => fromKysely(db as never), engine)
}

/** Gives what makes a kind's queue where there is none yet, once a process. */
function queuesOf(boss: PgBoss): (kind: string) => Promise<void> {
  const queues = new Map<string, Promise<void>>()
  return (kind) => {
    const made =
      queues.get(kind) ??
      boss.createQueue(kind, {
        // One job of a key waits at a time; while it runs the next may wait.
        policy: 'short',
        heartbeatSeconds: SILENT_SECONDS,
        expireInSeconds: DAY / 2,
        retryLimit: MOST_ATTEMPTS - 1,
        retryDelay: 0,
        retentionSeconds: 30 * DAY,
        deleteAfterSeconds: 7 * DAY,
      })
    queues.set(kind, made)
    made.catch(() => queues.delete(kind))
    return made
  }
}

function portOf(boss: PgBoss, within: (db: Kysely<Tables>) => Db, engine: Engine): Jobs {
  const queue = queuesOf(boss)
  const attemptOf = (job: Job) => ({ id: job.id, retryCount: job.attempt - 1 })
  return {
    heartbeatMs: SILENT_SECONDS * 1000,
    enqueue: coded(async (jobs, db) => {
      for (const kind of new Set(jobs.map((job) => job.kind))) {
        await queue(kind)
        await boss.insert(
          kind,
          jobs
            .filter((job) => job.kind === kind)
            .map(({ key, data = {}, delayMs }) => ({
              data: { key, data } satisfies Carried,
              singletonKey: key,
              ...(delayMs ? { startAfter: Math.ceil(delayMs / 1000) } : {}),
            })),
          db ? { db: within(db) } : {},
        )
      }
    }),
    claim: coded(async (kinds, limit) => {
      const taken: Job[] = []
      for (const kind of kinds) {
        if (taken.length >= limit) break
        await queue(kind)
        const jobs: BossJob<Carried>[] = await boss.fetch<Carried>(kind, { batchSize: limit - taken.length })
        taken.push(...jobs.map((job) => ({ id: job.id, kind, key: job.data.key, data: job.data.data, attempt: job.retryCount + 1 })))
      }
      return taken
    }),
    beat: coded(async (jobs) => {
      const held: Job[] = []
      for (const job of jobs) {
        const answer = (await boss.touch(job.kind, attemptOf(job))) as { affected?: number }
        if (answer.affected !== 0) held.push(job)
      }
      return held
    }),
    finish: coded(async (job) => {
      await boss.complete(job.kind, attemptOf(job))
    }),
    fail: coded(async (job, _worker, reason, retryMs) => {
      // pg-boss decides by the job's own limit and delay whether and when it runs again.
      const change = retryMs === undefined ? sql`retry_limit = retry_count` : sql`retry_delay = ${Math.ceil(retryMs / 1000)}::int`
      await sql`update readout_jobs.job set ${change} where name = ${job.kind} and id = ${job.id}::uuid and retry_count = ${job.attempt - 1}`.execute(engine.db)
      await boss.fail(job.kind, attemptOf(job), { reason })
    }),
    counts: coded(() => counts(engine)),
    failed: coded((limit = 100) => failed(engine, limit)),
    retryFailed: coded((kind) => retryFailed(boss, engine, kind)),
    close: async () => {
      await boss.stop({ graceful: false, close: true })
    },
  }
}

async function counts({ db }: Engine): Promise<JobCount[]> {
  const { rows } = await sql<{ kind: string; waiting: string; held: string; failed: string }>`
    select name as kind, count(*) filter (where state in ('created', 'retry')) as waiting, count(*) filter (where state = 'active') as held,
      count(*) filter (where state = 'failed') as failed from readout_jobs.job group by name order by name`.execute(db)
  return rows
    .map((row) => ({ kind: row.kind, waiting: Number(row.waiting), held: Number(row.held), failed: Number(row.failed) }))
    .filter((row) => row.waiting + row.held + row.failed > 0)
}

async function failed({ db }: Engine, limit: number): Promise<FailedJob[]> {
  const { rows } = await sql<{ id: string; kind: string; key: string; attempt: number; reason: string | null }>`
    select id, name as kind, data ->> 'key' as key, retry_count + 1 as attempt, coalesce(output ->> 'reason', output ->> 'message') as reason
    from readout_jobs.job where state = 'failed' order by completed_on desc limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, attempt: Number(row.attempt), reason: row.reason ?? '' }))
}

async function retryFailed(boss: PgBoss, { db }: Engine, kind: string | undefined): Promise<number> {
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, name as kind from readout_jobs.job where state = 'failed' and (${kind ?? null}::text is null or name = ${kind ?? null})`.execute(db)
  for (const name of new Set(rows.map((row) => row.kind)))
    await boss.retry(
      name,
      rows.filter((row) => row.kind === name).map((row) => row.id),
    )
  return rows.length
}

import type { Engine } from '../engine/engine.ts'
import type { Jobs } from './jobs.ts'
import { openSqliteJobs } from './sqlite-jobs.ts'

/**
 * Opens the queue of work of a store. `works` false where the process only adds jobs; `heartbeatMs` is the embedded queue's (PostgreSQL's is fixed).
 * Example: const jobs = await openJobs(engine); await jobs.enqueue([{ kind: 'page', key: 'https://example.org/a' }]).
 * @throws STORE_UNREACHABLE
 */
export async function openJobs(engine: Engine, options: { works?: boolean; heartbeatMs?: number } = {}): Promise<Jobs> {
  if (engine.name === 'sqlite') return openSqliteJobs(engine, options)
  return (await import('./postgresql-jobs.ts')).openPostgresqlJobs(engine, options)
}

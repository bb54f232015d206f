import { type FailedJob, type JobCount, openJobs } from '@readout/store'
import { expect, test } from 'vitest'
import { trySite } from './try-site.ts'
import { visitor } from './security/visitor.ts'

test('administration shows what waits, what runs and what failed and why, and lets it run again', async () => {
  const on = await trySite({})
  const jobs = await openJobs(on.store)
  on.options.work = jobs
  const owner = visitor(on)
  expect(await owner.page('/admin')).toContain('Nothing waits, nothing is being done, nothing failed.')
  await jobs.enqueue([
    { kind: 'page', key: 'https://times.example/one' },
    { kind: 'page', key: 'https://times.example/<two>' },
    { kind: 'join', key: '0123456789abcdef' },
  ])
  const held = await jobs.claim(['page'], 1, 'worker')
  const [job] = held
  if (job) await jobs.fail(job, 'worker', 'The site answered "404 not found".')
  await jobs.claim(['join'], 1, 'worker')
  // A page is kept for two seconds: another address of the same.
  const page = await owner.page('/admin?again=1')
  const row = (what: string) => new RegExp(`${what}</th><td[^>]*>(\\d+)</td><td[^>]*>(\\d+)</td><td[^>]*>(\\d+)<`).exec(page)?.slice(1)
  expect(row('Fetch a page that a person named, and read it')).toEqual(['1', '0', '1'])
  expect(row('Join a page to what is held')).toEqual(['0', '1', '0'])
  expect(page).toContain('The site answered &quot;404 not found&quot;.')
  expect(page).not.toContain('<two>')
  expect((await owner.post('/admin/work/retry', {})).status).toBe(303)
  expect(await jobs.failed()).toEqual<FailedJob[]>([])
  expect((await jobs.counts()).find(({ kind }: JobCount) => kind === 'page')?.waiting).toBe(2)
  await on.close()
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runWorker, type WorkerEvent } from '@readout/ingest'
import type { StateRow } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { type Engine, listJoinedActors, listJoinedCommitments, listJoinedContacts, listStories, listUtterances, openJobs, openStore } from '@readout/store'
import { expect, test } from 'vitest'
import { ENGINES } from '../../store/tests/engines.ts'
import { openHandlers } from '../src/work/open-handlers.ts'

const COVERAGE = new URL('../../../examples/coverage/', import.meta.url)
const NAMES = ['sorrel-times', 'dayline', 'orvania-readout', 'kelmar-readout', 'threat-first', 'threat-again']
const states = JSON.parse(readFileSync(new URL('states.json', COVERAGE), 'utf8')) as StateRow[]

/** A site of the demo coverage, whose page `/slow` fails once before it answers. */
function startSite(): Promise<{ address: string; close: () => void }> {
  let failures = 0
  const site = createServer((request, response) => {
    const name = request.url?.slice(1) ?? ''
    if (name === NAMES[0] && failures++ === 0) return void response.writeHead(503, { 'retry-after': '0' }).end()
    if (!NAMES.includes(name)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(new URL(`${name}.html`, COVERAGE)))
  })
  return new Promise((resolve) =>
    site.listen(0, '127.0.0.1', () => resolve({ address: `127.0.0.1:${(site.address() as AddressInfo).port}`, close: () => void site.close() })),
  )
}

/** What was joined, without the ids, which say in which order pages came. */
async function record(engine: Engine): Promise<unknown> {
  const bare = (thing: object) =>
    JSON.stringify(thing, (key, value) =>
      ['id', 'speaker', 'issuer', 'parties', 'persons', 'addressees', 'text', 'url', 'likeness', 'fetched'].includes(key) ? undefined : value,
    )
  const all = [
    (await listStories(engine, { limit: 1000 })).rows,
    ...(await Promise.all(
      [listUtterances, listJoinedActors, listJoinedContacts, listJoinedCommitments].map(async (list) => (await list(engine, { limit: 1000 })).rows),
    )),
  ]
  return all.map((rows) => (rows as object[]).map(bare).sort())
}

test.skipIf(ENGINES.length < 2)('two workers side by side make the same record on SQLite and PostgreSQL', async () => {
  const site = await startSite()
  const records: unknown[] = []
  for (const { open } of ENGINES) {
    const opened = await open()
    const jobs = await openJobs(opened.engine)
    const given = await openHandlers({ engine: opened.engine, jobs, states, allow: [site.address] })
    const { page, join } = given.handlers
    await jobs.enqueue(NAMES.map((name) => ({ kind: 'page', key: name, data: { url: `http://${site.address}/${name}`, published: '2025-03-07' } })))
    const ending = new AbortController()
    const events: WorkerEvent[] = []
    const work = (name: string) =>
      runWorker({ jobs, handlers: { page: page as never, join: join as never }, name, signal: ending.signal, idleMs: 100, tell: (event) => events.push(event) })
    const workers = [work('one'), work('two')]
    while ((await jobs.counts()).some((count) => count.waiting + count.held)) await new Promise((resolve) => setTimeout(resolve, 100))
    ending.abort()
    await Promise.all(workers)
    expect(
      events
        .filter(({ event }) => event === 'done')
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...NAMES].sort())
    records.push(await record(opened.engine))
    await jobs.close()
    await opened.close()
  }
  site.close()
  expect(records[1]).toEqual(records[0])
})

test('what fails for good is given up at once with its reason, what may mend is tried again', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-worker-'))
  const engine = await openStore({ dataDir })
  const jobs = await openJobs(engine)
  await jobs.enqueue([
    { kind: 'page', key: 'gone' },
    { kind: 'page', key: 'busy' },
    { kind: 'page', key: 'well' },
  ])
  const events: WorkerEvent[] = []
  const done = await runWorker({
    jobs,
    name: 'one',
    signal: new AbortController().signal,
    untilEmpty: true,
    tell: (event) => events.push(event),
    handlers: {
      page: async (_data, job) => {
        if (job.key === 'gone') throw new ReadoutError('FETCH_STATUS', 'The page is gone.')
        if (job.key === 'busy') throw new ReadoutError('FETCH_STATUS', 'The site is busy.', { retry: true })
      },
    },
  })
  expect(done).toBe(1)
  expect(await jobs.failed()).toMatchObject([{ key: 'gone', reason: 'The page is gone.' }])
  expect(await jobs.counts()).toEqual([{ kind: 'page', waiting: 1, held: 0, failed: 1 }])
  expect(events.find((event) => event.key === 'busy')).toMatchObject({ event: 'failed', again: true, reason: 'The site is busy.' })
  await engine.close()
  rmSync(dataDir, { recursive: true, force: true })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { checkStore, type Engine, listSources, listStories, loadReading, openJobs, openStore } from '@readout/store'
import { expect, test } from 'vitest'

const WORKER = fileURLToPath(new URL('./killed-worker.ts', import.meta.url))
const SERVER = process.env['READOUT_TEST_DATABASE_URL']
/** Rounds an engine: a few each day, many in the long suite. */
const ROUNDS = process.env['READOUT_LONG'] ? 200 : 5
const JOBS_A_ROUND = 6
/** The steps a worker is killed in, in turn. */
const STEPS = ['loading', 'reading', 'keeping', 'kept'] as const

const WORDS = 'harbour council grain winter delegates border treaty ferry bridge pilots quota tariff envoy coast fishing valley'.split(' ')
/** A page of its own for each number, with an invented speaker, so that no two are copies of each other. */
const pageOf = (n: number): string =>
  `<html><head><title>Page ${n}</title></head><body><article><h1>Page ${n} of the Example Times</h1>${Array.from({ length: 6 }, (_, p) => `<p>Ann Oak said the ${Array.from({ length: 14 }, (_, w) => WORDS[(n * 7 + p * 5 + w * (1 + (n % 11))) % WORDS.length]).join(' ')} of ${n}-${p} would stay open.</p>`).join('')}</article></body></html>`

type Said = { what: string; key: string; attempt: number; at: number }
type Running = { child: ChildProcess; said: Said[]; on: (hear: (said: Said) => void) => void; killedAt?: number }

function startWorker(target: string, name: string, site: string): Running {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER, target, name, site], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: Said[] = []
  const hearers: ((said: Said) => void)[] = []
  let rest = ''
  child.stdout?.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [what = '', ...others] = line.split(' ')
      const one = { what, key: others.length > 1 ? (others[0] as string) : '', attempt: others.length > 2 ? Number(others[1]) : 0, at: Number(others.at(-1)) }
      said.push(one)
      for (const hear of hearers) hear(one)
    }
  })
  return { child, said, on: (hear) => hearers.push(hear) }
}

/** A number in [0, 1) from a seed, the same on every run. */
const chance = (seed: number): number => ((Math.imul(seed + 1, 2654435761) >>> 0) % 10_000) / 10_000

/** Kills a worker a little after it has said that it is at the step; a worker that comes to no such step within a while is killed anyway. */
async function killAt(worker: Running, step: string, round: number): Promise<void> {
  await Promise.race([new Promise<void>((resolve) => worker.on((said) => said.what === step && resolve())), wait(6000)])
  await wait(chance(round) * 12)
  worker.child.kill('SIGKILL')
  worker.killedAt = Date.now()
  await new Promise((resolve) => worker.child.once('close', resolve))
}

async function rounds(target: string, engine: Engine): Promise<void> {
  const site = createServer((request, response) => {
    const n = Number(request.url?.slice(2))
    if (!request.url?.startsWith('/p')) return void response.writeHead(404).end()
    // Slow enough for a kill to fall into the fetch.
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(n)), 10)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = `127.0.0.1:${(site.address() as AddressInfo).port}`
  const jobs = await openJobs(engine, { heartbeatMs: 2000 })
  const urls: string[] = []
  const workers: Running[] = []
  let living = startWorker(target, 'w0', address)
  workers.push(living)
  for (let round = 0; round < ROUNDS; round++) {
    const victim = startWorker(target, `w${round + 1}`, address)
    workers.push(victim)
    await new Promise<void>((resolve) => victim.on((said) => said.what === 'open' && resolve()))
    const killed = killAt(victim, STEPS[round % STEPS.length] as string, round)
    const fresh = Array.from({ length: JOBS_A_ROUND }, (_, n) => `http://${address}/p${round * JOBS_A_ROUND + n}`)
    urls.push(...fresh)
    await jobs.enqueue(fresh.map((url) => ({ kind: 'page', key: url, data: { url } })))
    await killed
    // Every tenth round the other one goes as well.
    if (round % 10 === 9) {
      living.child.kill('SIGKILL')
      living.killedAt = Date.now()
      living = startWorker(target, `x${round}`, address)
      workers.push(living)
    }
  }
  while ((await jobs.counts()).some(({ waiting, held }) => waiting + held)) await wait(100)
  expect(await jobs.counts()).toEqual([])
  living.child.kill('SIGKILL')
  living.killedAt = Date.now()
  checkRuns(workers, urls)
  await checkKept(engine, urls)
  await jobs.close()
  site.close()
}

/**
 * Every job was done at least once, and what a dead worker held began again within three heartbeats: those of the worker that took it, which a slow
 * machine stretches as it does the work.
 */
function checkRuns(workers: readonly Running[], urls: readonly string[]): void {
  const said = workers.flatMap((worker) => worker.said)
  expect(new Set(said.filter(({ what }) => what === 'kept').map(({ key }) => key)).size).toBe(urls.length)
  let again = 0
  for (const worker of workers.slice(0, -1))
    for (const start of worker.said.filter(({ what }) => what === 'start')) {
      if (worker.killedAt === undefined || worker.said.some(({ what, key }) => what === 'kept' && key === start.key)) continue
      const takes = ({ what, key, attempt }: Said) => what === 'start' && key === start.key && attempt > start.attempt
      const taker = workers.find((other) => other.said.some(takes))
      expect(taker, `the job ${start.key} of a dead worker runs again`).toBeDefined()
      const killedAt = worker.killedAt
      const until = taker?.said.findIndex(takes)
      const beats = taker?.said.slice(0, until).filter(({ what, at }) => what === 'beat' && at > killedAt).length
      expect(beats, `${start.key} runs again within three heartbeats`).toBeLessThanOrEqual(3)
      again++
    }
  expect(again).toBeGreaterThan(0)
}

/** Every page is held whole, once, in one place of one story. */
async function checkKept(engine: Engine, urls: readonly string[]): Promise<void> {
  const sources = await listSources(engine)
  expect(sources.map((source) => source.url).sort()).toEqual([...urls].sort())
  for (const { id } of sources) expect((await loadReading(engine, id))?.statements.length).toBeGreaterThan(0)
  expect((await checkStore(engine)).problems).toEqual([])
  const { rows } = await listStories(engine, { limit: 100_000 })
  expect(rows.flatMap((story) => story.texts.flatMap((text) => text.copies.map((copy) => copy.source))).sort()).toEqual(sources.map(({ id }) => id).sort())
}

test(`${ROUNDS} rounds of two workers of which one is killed while it fetches, reads or saves: nothing lost, torn or shown twice, on SQLite`, {
  timeout: 1_800_000,
}, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-worker-kill-'))
  const engine = await openStore({ dataDir })
  await rounds(dataDir, engine)
  await engine.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test.skipIf(!SERVER)(`the same ${ROUNDS} rounds on PostgreSQL`, { timeout: 3_600_000 }, async () => {
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: SERVER as string })
  await admin.connect()
  await admin.query('drop database if exists readout_worker_kill with (force)')
  await admin.query('create database readout_worker_kill')
  const url = new URL(SERVER as string)
  url.pathname = '/readout_worker_kill'
  const engine = await openStore({ databaseUrl: url.href })
  await rounds(url.href, engine)
  await engine.close()
  await admin.query('drop database readout_worker_kill with (force)')
  await admin.end()
})

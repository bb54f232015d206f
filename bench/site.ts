import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { openStore } from '@readout/store'
import autocannon from 'autocannon'
import { fillStore } from './site/fill-store.ts'
import { endChild, startChild } from './site/start-child.ts'

/** The bars: shares of the rate of a bare hono handler that returns the same bytes, and the 99th percentile under load as a multiple of the idle one. */
const BARS = { cached: 0.5, uncached: 0.15, p99: 5 }
const STATEMENTS = 60
/** More pages than are asked for within the two seconds that a page or record is kept. */
const PAGES = 1200
/** Articles that readers are on at a time: their pages are made anew, their records are at hand. */
const READ_NOW = 20
const SECONDS = 6
const ROUNDS = 3

export type Figures = { cachedShare: number; uncachedShare: number; p99Times: number; rows: string[] }

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * Measures the site beside the bare handler; the kinds take turns within one run. Rates are answers a second of the server's own processor time, so that what
 * else the machine does moves them little.
 */
export async function measureSite(seconds = SECONDS): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  const store = await openStore({ dataDir })
  const sources = await fillStore(store, { pages: PAGES, statements: STATEMENTS })
  await store.close()
  const server = await startChild('./server.ts', [dataDir], { BENCH_LOOPBACK: '0' })
  const { site, bare } = server.first as { site: string; bare: string }
  const one = `/article/${sources[0]}`
  try {
    const rates = { bare: [] as number[], cached: [] as number[], uncached: [] as number[], cold: [] as number[] }
    const cpu = async () => Number((await server.ask('cpu'))['seconds'])
    const rateOf = async (url: string, paths: string[], connections = 10) => {
      // One walk for all connections: no address comes twice within the two seconds that a page is kept.
      let at = 0
      const next = () => paths[at++ % paths.length] ?? ''
      const from = await cpu()
      const result = await autocannon({
        url,
        connections,
        duration: seconds,
        requests: [{ method: 'GET', setupRequest: (request) => ({ ...request, path: next() }) }],
      })
      if (result.non2xx || result.errors) throw new Error(`${result.non2xx} answers were no 2xx, ${result.errors} errors at ${url}${paths[0]}`)
      return { p99: result.latency.p99, rate: result.requests.total / ((await cpu()) - from) }
    }
    // Warm both: code is compiled, the bare handler has its bytes.
    await rateOf(bare, [one], 2)
    await rateOf(site, [one], 2)
    const walk = sources.map((source) => `/article/${source}`)
    const anew = Array.from({ length: 100_000 }, (_, n) => `${walk[n % READ_NOW]}?n=${n}`)
    for (let round = 0; round < ROUNDS; round++) {
      rates.bare.push((await rateOf(bare, [one])).rate)
      rates.cached.push((await rateOf(site, [one])).rate)
      rates.uncached.push((await rateOf(site, anew)).rate)
      rates.cold.push((await rateOf(site, walk)).rate)
    }
    const idle: number[] = []
    const loaded: number[] = []
    const pages = [one, ...walk.slice(1, 40), '/', '/search?q=grain', '/commitments']
    let ingested = 0
    for (let round = 0; round < ROUNDS; round++) {
      idle.push((await rateOf(site, pages, 100)).p99)
      const workers = await Promise.all([1, 2].map((n) => startChild('./worker.ts', [dataDir, String(n * 1_000_000 + round * 100_000)])))
      loaded.push((await rateOf(site, pages, 100)).p99)
      for (const worker of workers) ingested += Number((await worker.ask('end'))['kept'])
    }
    const [bareRate, cachedRate, uncachedRate, coldRate] = [median(rates.bare), median(rates.cached), median(rates.uncached), median(rates.cold)]
    const [idleP99, loadedP99] = [median(idle), median(loaded)]
    const row = (name: string, value: string, share: string) => `${name.padEnd(52)} ${value.padStart(20)}   ${share}`
    return {
      cachedShare: cachedRate / bareRate,
      uncachedShare: uncachedRate / bareRate,
      p99Times: loadedP99 / idleP99,
      rows: [
        row('bare hono handler, the same bytes', `${bareRate.toFixed(0)} a CPU second`, ''),
        row('article page, cached', `${cachedRate.toFixed(0)} a CPU second`, `${(cachedRate / bareRate).toFixed(2)} (bar ${BARS.cached})`),
        row(
          `article page of ${STATEMENTS} statements, uncached`,
          `${uncachedRate.toFixed(0)} a CPU second`,
          `${(uncachedRate / bareRate).toFixed(2)} (bar ${BARS.uncached})`,
        ),
        row('the same, its record read from the store as well', `${coldRate.toFixed(0)} a CPU second`, (coldRate / bareRate).toFixed(2)),
        row('p99 of 100 readers', `${idleP99.toFixed(0)} ms`, ''),
        row(
          'p99 of 100 readers while two workers ingest',
          `${loadedP99.toFixed(0)} ms`,
          `x ${(loadedP99 / idleP99).toFixed(1)} (bar x ${BARS.p99}; ${ingested} pages kept)`,
        ),
      ],
    }
  } finally {
    await endChild(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** `npm run bench -- site`: prints the figures and gives 1 when a bar is missed. */
export async function run(): Promise<number> {
  const { rows, cachedShare, uncachedShare, p99Times } = await measureSite(Number(process.env['BENCH_SECONDS'] ?? SECONDS))
  for (const line of rows) process.stdout.write(`${line}\n`)
  const kept = cachedShare >= BARS.cached && uncachedShare >= BARS.uncached && p99Times <= BARS.p99
  process.stdout.write(kept ? 'site: every bar kept\n' : 'site: a bar is MISSED\n')
  return kept ? 0 : 1
}

if (import.meta.main) process.exitCode = await run()

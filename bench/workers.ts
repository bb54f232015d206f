import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openJobs, openStore } from '@readout/store'

const COVERAGE = fileURLToPath(new URL('../examples/coverage/', import.meta.url))
const READOUT = fileURLToPath(new URL('../packages/readout/bin/readout.js', import.meta.url))
/** Two processes must do so many times the jobs of one where the handler is the cost. */
const BAR = 1.6
const JOBS = Number(process.argv[3] ?? 120)

/** Pages of the demo coverage under addresses of their own, each with a line that makes it another text. */
function startSite(): Promise<{ address: string; close: () => void }> {
  const pages = readdirSync(COVERAGE)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(COVERAGE, name), 'utf8'))
  const site = createServer((request, response) => {
    const n = Number(/^\/p(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN)
    if (Number.isNaN(n)) return void response.writeHead(404).end()
    const page = (pages[n % pages.length] as string).replace('</article>', `<p>This is edition ${n} of the page, printed for a bench.</p></article>`)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  return new Promise((resolve) =>
    site.listen(0, '127.0.0.1', () => resolve({ address: `127.0.0.1:${(site.address() as AddressInfo).port}`, close: () => void site.close() })),
  )
}

/** Runs so many workers until nothing is left, and gives the jobs a second from the first one's beginning to the last one's end. */
async function rateOf(workers: number, site: string): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-bench-workers-'))
  const engine = await openStore({ dataDir })
  const jobs = await openJobs(engine)
  // The first job of each worker opens what it needs and is not counted.
  const urls = Array.from({ length: JOBS + workers * 4 }, (_, n) => `http://${site}/p${n}`)
  await jobs.enqueue(urls.map((url) => ({ kind: 'page', key: url, data: { url } })))
  await engine.close()
  const done: { at: number; from: number }[] = []
  const running = Array.from({ length: workers }, () => {
    const child = spawn(process.execPath, [READOUT, 'worker', '--once', '--json', '--no-model', '--side-by-side', '1', '--data', dataDir, '--allow', site], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return heard(child, done)
  })
  await Promise.all(running)
  rmSync(dataDir, { recursive: true, force: true })
  const counted = done.sort((a, b) => a.at - b.at).slice(workers * 4)
  const from = Math.min(...counted.map((one) => one.from))
  const to = Math.max(...counted.map((one) => one.at))
  return (counted.length * 1000) / (to - from)
}

function heard(child: ChildProcess, done: { at: number; from: number }[]): Promise<void> {
  let rest = ''
  child.stdout?.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const event = JSON.parse(line) as { event: string; at: string; durationMs: number }
      if (event.event === 'done') done.push({ at: Date.parse(event.at), from: Date.parse(event.at) - event.durationMs })
    }
  })
  return new Promise((resolve) => child.on('close', () => resolve()))
}

/** `npm run bench -- workers`: pages fetched, read, kept and joined by one worker process and by two. */
export async function run(): Promise<number> {
  const site = await startSite()
  const one = await rateOf(1, site.address)
  console.log(`one process: ${one.toFixed(1)} pages a second`)
  const two = await rateOf(2, site.address)
  const times = two / one
  console.log(`two processes: ${two.toFixed(1)} pages a second, ${times.toFixed(2)} times as many; bar ${BAR}: ${times >= BAR ? 'holds' : 'MISSED'}`)
  site.close()
  return times >= BAR ? 0 : 1
}

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readPage } from '@readout/language'

/** A way to read one page to its article. */
type Reader = (html: string) => unknown

const root = fileURLToPath(new URL('..', import.meta.url))
/** Pages beside this project where there are any, else the demo coverage. */
const FOLDERS = [`${root}../shared/data/article/pages/`, `${root}examples/coverage/`]
const MAX_PAGES = 150
const ROUNDS = 3
/** 10 KB to 10 MB. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
const PARAGRAPH =
  '<div class="part"><p>The two sides met on <a href="/monday">Monday</a>, said Ann Oak, the minister of Northland, and “agreed” to go on. It was a long day.</p></div>\n'

function loadPages(): string[] {
  const folder = FOLDERS.find(existsSync)
  if (!folder) throw new Error(`No pages in ${FOLDERS.join(' or ')}.`)
  const names = readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .slice(0, MAX_PAGES)
  return names.map((name) => {
    const bytes = readFileSync(folder + name)
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  })
}

async function readerNamed(name: string): Promise<Reader> {
  if (name === 'readout') return (html) => readPage({ html }).value.article
  const require = createRequire(import.meta.url)
  const { parseHTML } = (await import('linkedom')) as { parseHTML: (html: string) => { document: unknown } }
  const { Readability } = require('@mozilla/readability') as { Readability: new (document: unknown) => { parse(): unknown } }
  return (html) => {
    try {
      return new Readability(parseHTML(html).document).parse()
    } catch {
      // Readability fails on some pages that hold no body; the time until then counts.
      return null
    }
  }
}

/** Pages a second of one reader over all pages, the median of the rounds. */
function rate(read: Reader, pages: string[]): number {
  const started = performance.now()
  for (const page of pages) read(page)
  return (pages.length * 1000) / (performance.now() - started)
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

/** Peak resident memory in MB of a fresh process that reads all pages once with one reader. */
function peakMemory(name: string): number {
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(import.meta.url), 'memory', name], { encoding: 'utf8' })
  return Number(run.stdout.trim())
}

/**
 * Reading a page to its `Article` beside @mozilla/readability on linkedom: pages a second over the same pages in one process, turn by turn; peak memory of
 * a process each; and the cost of pages from 10 KB to 10 MB. The bar is 0.8 of its rate and no more memory.
 */
export async function run(): Promise<number> {
  const pages = loadPages()
  const ours = await readerNamed('readout')
  const theirs = await readerNamed('readability')
  rate(ours, pages.slice(0, 30))
  rate(theirs, pages.slice(0, 30))
  const rates = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    rates.ours.push(rate(ours, pages))
    rates.theirs.push(rate(theirs, pages))
  }
  const share = median(rates.ours) / median(rates.theirs)
  const memory = { ours: peakMemory('readout'), theirs: peakMemory('readability') }
  console.log(`pages: ${pages.length} pages, mean ${Math.round(pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1000)} k characters`)
  console.log(`  readout                ${median(rates.ours).toFixed(1)} pages/s   peak ${memory.ours.toFixed(0)} MB`)
  console.log(`  readability + linkedom ${median(rates.theirs).toFixed(1)} pages/s   peak ${memory.theirs.toFixed(0)} MB`)
  console.log(`  rate ${share.toFixed(2)} of theirs (bar 0.80, aim 2.00), memory ${(memory.ours / memory.theirs).toFixed(2)} of theirs (bar 1.00)`)
  const costs = SIZES.map((size) => {
    const page = `<html><body><h1>Talks end</h1><article>${PARAGRAPH.repeat(size / PARAGRAPH.length)}</article></body></html>`
    const started = performance.now()
    ours(page)
    return ((performance.now() - started) * 1000) / page.length
  })
  console.log(`  cost by size, µs a character: ${SIZES.map((size, i) => `${size / 1000} KB ${(costs[i] as number).toFixed(2)}`).join('   ')}`)
  return share >= 0.8 && memory.ours <= memory.theirs ? 0 : 1
}

async function printPeakMemory(name: string): Promise<void> {
  const read = await readerNamed(name)
  for (const page of loadPages()) read(page)
  console.log(process.resourceUsage().maxRSS / 1024)
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === 'memory' && process.argv[3]) await printPeakMemory(process.argv[3])

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const COVERAGE = fileURLToPath(new URL('../examples/coverage/', import.meta.url))
const READOUT = fileURLToPath(new URL('../packages/readout/bin/readout.js', import.meta.url))
const PAGES = 10_000_000
/** Rounds of the demo coverage: enough that the start of the reader does not count; it is taken off by a run of one page. */
const ROUNDS = Number(process.argv[3] ?? 12)

type Measured = { pages: number; seconds: number; inBytes: number; outBytes: number; packedBytes: number }

/** Reads the demo coverage so many times with one reader; seconds are of its processor, since other work on the machine is no part of it. */
function measured(rounds: number, options: string[]): Measured {
  const pages = readdirSync(COVERAGE)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(COVERAGE, name), 'utf8'))
  const lines = Array.from({ length: rounds }, (_, round) => pages.map((html, n) => JSON.stringify({ id: `${round}-${n}`, html }))).flat()
  const input = `${lines.join('\n')}\n`
  const done = spawnSync('sh', ['-c', `"$0" "$1" batch ${options.join(' ')}; times >&2`, process.execPath, READOUT], {
    input,
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(done.stderr)
  // The second line of the shell's `times` is what its children took: user and system, as 0m1.23s.
  const [user = 0, system = 0] = (done.stderr.trim().split('\n').at(-1) ?? '').match(/[\d.]+m[\d.]+s/g)?.map(secondsOf) ?? []
  return {
    pages: lines.length,
    seconds: user + system,
    inBytes: Buffer.byteLength(input),
    outBytes: Buffer.byteLength(done.stdout),
    packedBytes: gzipSync(done.stdout).length,
  }
}

const secondsOf = (time: string): number => {
  const [minutes = 0, seconds = 0] = time.slice(0, -1).split('m').map(Number)
  return minutes * 60 + seconds
}

/** `npm run bench -- archive`: what ten million pages cost by the rate measured here. */
export function run(): number {
  console.log(`| reader | pages a second and core | core hours for ${PAGES / 1e6} million pages | hours on 64 cores | out, as JSON | out, gzipped |`)
  console.log('|---|---|---|---|---|---|')
  for (const [name, options, rounds] of [
    ['rules alone', ['--no-model'], ROUNDS],
    ['with the model', [], Math.max(2, Math.round(ROUNDS / 4))],
  ] as const) {
    const start = measured(1, [...options])
    const all = measured(1 + rounds, [...options])
    const rate = (all.pages - start.pages) / (all.seconds - start.seconds)
    const hours = PAGES / rate / 3600
    const gigabytes = (bytes: number) => `${Math.round((bytes / all.pages) * (PAGES / 1e9))} GB`
    console.log(
      `| ${name} | ${rate.toFixed(1)} | ${Math.round(hours)} | ${(hours / 64).toFixed(1)} | ${gigabytes(all.outBytes)} | ${gigabytes(all.packedBytes)} |`,
    )
  }
  return 0
}

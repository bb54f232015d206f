import { spawn, spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../packages/readout/bin/readout.js', import.meta.url))
const PAGE = fileURLToPath(new URL('../examples/coverage/sorrel-times.html', import.meta.url))
const ROUNDS = 21

/** The bars of a start: the whole process of reading one page, as a multiple of a Node that does nothing. */
const BARS = { rules: 8, model: 25 }

/** What one kind of start took: its median in milliseconds, its multiple of a bare Node, and the bar on that. */
export type Start = { name: string; medianMs: number; times: number; bar?: number }

/** Times the whole process, start to end, of a bare Node and of reading one page without and with the model; the kinds take turns within one run. */
export function timeStarts(rounds = ROUNDS): Start[] {
  const kinds = { 'node -e 0': ['-e', '0'], 'readout read FILE --no-model': [BIN, 'read', PAGE, '--no-model'], 'readout read FILE': [BIN, 'read', PAGE] }
  const taken = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]))
  // One round more, not counted: it fills the compile cache, as the first use of the program does.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(kinds)) {
      const from = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      if (round > 0) taken.get(name)?.push(performance.now() - from)
    }
  }
  const median = (name: string) => (taken.get(name) ?? []).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
  const bare = median('node -e 0')
  const bars: Record<string, number> = { 'readout read FILE --no-model': BARS.rules, 'readout read FILE': BARS.model }
  return Object.keys(kinds).map((name) => ({ name, medianMs: median(name), times: median(name) / bare, ...(bars[name] ? { bar: bars[name] } : {}) }))
}

/** The median time in milliseconds from starting a Node that runs `args` to its first byte on standard error, over `rounds` starts. */
async function firstWord(args: readonly string[], rounds = ROUNDS): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.once('data', () => taken.push(performance.now() - from))
    await new Promise((done) => child.once('close', done))
  }
  return taken.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
}

/** `npm run bench -- start`: prints the medians and gives 1 when a bar is missed. */
export async function run(): Promise<number> {
  const starts = timeStarts()
  for (const { name, medianMs, times, bar } of starts)
    process.stdout.write(
      `${name.padEnd(30)} ${medianMs.toFixed(0).padStart(5)} ms ${times.toFixed(1).padStart(6)} x${bar ? `   bar ${bar} x ${times <= bar ? 'kept' : 'MISSED'}` : ''}\n`,
    )
  const behind = (await firstWord([BIN, 'read', PAGE, '--no-model'])) - (await firstWord(['-e', 'process.stderr.write("x")']))
  process.stdout.write(`first word on standard error ${behind.toFixed(0)} ms after that of a bare Node   bar 100 ms ${behind <= 100 ? 'kept' : 'MISSED'}\n`)
  return behind > 100 || starts.some(({ times, bar }) => bar !== undefined && times > bar) ? 1 : 0
}

if (import.meta.main) process.exitCode = await run()

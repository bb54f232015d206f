import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkStore, listVerdicts, loadReading, openStore } from '../src/index.ts'
import { SERVER } from './engines.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
/** Rounds an engine: enough in the daily suite to see a broken transaction, many in the long one. */
const ROUNDS = process.env['READOUT_LONG'] ? 200 : 5
/** Every other round the writer is killed within this many milliseconds of its start (the migration among them), else of the store being open. */
const LONGEST_LIFE = 700

/** Runs the writer, kills it `lifeMs` after its start or after the store is open, gives what it said was committed. */
function writeUntilKilled(target: string, seed: number, lifeMs: number, from: 'start' | 'open'): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WRITER, target, String(seed)], { stdio: ['ignore', 'pipe', 'ignore'] })
    let said = ''
    const doom = () => setTimeout(() => child.kill('SIGKILL'), lifeMs)
    child.stdout.once('data', () => {
      if (from === 'open') doom()
    })
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    if (from === 'start') doom()
    // The last line may be cut; only whole lines count as committed.
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

/** A number in [0, 1) from a seed, the same on every run. */
const chance = (seed: number): number => ((Math.imul(seed + 1, 2654435761) >>> 0) % 10_000) / 10_000

async function rounds(target: string, options: { dataDir: string } | { databaseUrl: string }): Promise<number> {
  const committed: string[] = []
  for (let round = 0; round < ROUNDS; round++)
    committed.push(...(await writeUntilKilled(target, round, chance(round) * LONGEST_LIFE, round % 2 ? 'start' : 'open')))
  const engine = await openStore(options)
  const verdicts = new Set((await listVerdicts(engine)).map((verdict) => verdict.id))
  for (const line of committed) {
    const [what, id = ''] = line.split(' ')
    if (what === 'verdict') expect(verdicts.has(id), line).toBe(true)
    if (what === 'source') expect(await loadReading(engine, id), line).toBeDefined()
  }
  expect((await checkStore(engine)).problems).toEqual([])
  await engine.close()
  return committed.length
}

test(`killed ${ROUNDS} times at moments of their own, SQLite loses nothing that was committed and tears nothing`, { timeout: 2_400_000 }, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-kill-'))
  expect(await rounds(dataDir, { dataDir })).toBeGreaterThan(ROUNDS)
  rmSync(dataDir, { recursive: true, force: true })
})

test.skipIf(!SERVER)(
  `killed ${ROUNDS} times at moments of their own, PostgreSQL loses nothing that was committed and tears nothing`,
  { timeout: 2_400_000 },
  async () => {
    const { default: pg } = await import('pg')
    const admin = new pg.Client({ connectionString: SERVER as string })
    await admin.connect()
    await admin.query('drop database if exists readout_kill with (force)')
    await admin.query('create database readout_kill')
    const url = new URL(SERVER as string)
    url.pathname = '/readout_kill'
    expect(await rounds(url.href, { databaseUrl: url.href })).toBeGreaterThan(ROUNDS)
    await admin.query('drop database readout_kill with (force)')
    await admin.end()
  },
)

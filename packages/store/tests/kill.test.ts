import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkStore, importJsonl, listVerdicts, loadReading, loadSource, openStore } from '../src/index.ts'
import { SERVER } from './engines.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
/** Rounds an engine: enough in the daily suite to see a broken transaction, many in the long one. */
const ROUNDS = process.env['READOUT_LONG'] ? 200 : 5
/** The writer is killed after this many things it said at most: during a save, a verdict, a re-reading or an export. */
const MOST_SAID = 60
/** And this many milliseconds later at most, so that the kill falls anywhere in the next one. */
const LATER_MS = 15
/** A new store is opened and migrated in about this many milliseconds. */
const LONGEST_OPENING = 250

/**
 * Runs the writer and kills it `lifeMs` after it has said `lines` things, the first that it has started, the second that the store is open; gives what it
 * said was committed. How fast the machine is changes nothing.
 */
function writeUntilKilled(target: string, seed: number, lines: number, lifeMs: number, exported = ''): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WRITER, target, String(seed), exported], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let said = ''
    let doomed = false
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (doomed || said.split('\n').length <= lines) return
      doomed = true
      setTimeout(() => child.kill('SIGKILL'), lifeMs)
    })
    // The last line may be cut; only whole lines count as committed.
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

/** A number in [0, 1) from a seed, the same on every run. */
const chance = (seed: number): number => ((Math.imul(seed + 1, 2654435761) >>> 0) % 10_000) / 10_000

type Place = { target: string; options: { dataDir: string } | { databaseUrl: string } }

/** Kills writers on one store, and, every third round, one that has just begun to make a store of its own. */
async function rounds(held: Place, fresh: (round: number) => Promise<Place>, folder: string): Promise<number> {
  const committed: string[] = []
  const exported = path.join(folder, 'export.jsonl')
  for (let round = 0; round < ROUNDS; round++) {
    if (round % 3 !== 2) committed.push(...(await writeUntilKilled(held.target, round, 2 + chance(round) * MOST_SAID, chance(round + 7) * LATER_MS, exported)))
    else {
      const place = await fresh(round)
      const said = await writeUntilKilled(place.target, round, 1, chance(round) * LONGEST_OPENING)
      await expectAllThere(place, said)
    }
  }
  await expectAllThere(held, committed)
  if (committed.includes('exported')) await expectWhole(exported, folder)
  return committed.length
}

async function expectAllThere(place: Place, committed: readonly string[]): Promise<void> {
  const engine = await openStore(place.options)
  const verdicts = new Set((await listVerdicts(engine)).map((verdict) => verdict.id))
  for (const line of committed) {
    const [what, id = ''] = line.split(' ')
    if (what === 'verdict') expect(verdicts.has(id), line).toBe(true)
    if (what === 'source') expect((await loadReading(engine, id)) ?? (await loadSource(engine, id))?.succeeded_by, line).toBeTruthy()
  }
  expect((await checkStore(engine)).problems).toEqual([])
  await engine.close()
}

/** An export that stands is whole: it goes into an empty store, and that store is sound. */
async function expectWhole(exported: string, folder: string): Promise<void> {
  expect(existsSync(exported)).toBe(true)
  const engine = await openStore({ dataDir: path.join(folder, 'again') })
  await importJsonl(engine, readFileSync(exported, 'utf8').split('\n'))
  expect((await checkStore(engine)).problems).toEqual([])
  await engine.close()
}

test(`killed ${ROUNDS} times at moments of their own, SQLite loses nothing that was committed and tears nothing`, { timeout: 2_400_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-kill-'))
  const place = (name: string): Place => ({ target: path.join(folder, name), options: { dataDir: path.join(folder, name) } })
  expect(await rounds(place('held'), async (round) => place(`fresh-${round}`), folder)).toBeGreaterThan(ROUNDS)
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!SERVER)(
  `killed ${ROUNDS} times at moments of their own, PostgreSQL loses nothing that was committed and tears nothing`,
  { timeout: 2_400_000 },
  async () => {
    const { default: pg } = await import('pg')
    const admin = new pg.Client({ connectionString: SERVER as string })
    await admin.connect()
    const folder = mkdtempSync(path.join(tmpdir(), 'readout-kill-'))
    const made: string[] = []
    const place = async (name: string): Promise<Place> => {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.query(`create database ${name}`)
      made.push(name)
      const url = new URL(SERVER as string)
      url.pathname = `/${name}`
      return { target: url.href, options: { databaseUrl: url.href } }
    }
    const fresh = async (round: number) => place(`readout_kill_${process.pid}_${round}`)
    expect(await rounds(await place(`readout_kill_${process.pid}`), fresh, folder)).toBeGreaterThan(ROUNDS)
    for (const name of made) await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
    rmSync(folder, { recursive: true, force: true })
  },
)

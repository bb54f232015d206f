import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkStore, openStore, STORE_FILE, saveReading } from '../src/index.ts'
import { inventedReading } from './invented.ts'

const folder = () => mkdtempSync(path.join(tmpdir(), 'readout-two-'))
const keep = (engine: Awaited<ReturnType<typeof openStore>>, n: number) => {
  const reading = inventedReading([`Mine ${n} is said.`])
  return saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now: '2031-05-04T10:00:00Z' })
}

test('two processes write to one SQLite file at once and both are heard', async () => {
  const dataDir = folder()
  const engine = await openStore({ dataDir })
  const child = spawn(process.execPath, [fileURLToPath(new URL('./writer.ts', import.meta.url)), dataDir, '7'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let theirs = 0
  child.stdout.on('data', (chunk) => {
    // One verdict a text; a text read again prints its source once more.
    theirs += String(chunk).split('verdict ').length - 1
  })
  let mine = 0
  while (theirs < 20) {
    await keep(engine, mine++)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  const check = await checkStore(engine)
  expect(check.problems).toEqual([])
  expect(check.blobs).toBeGreaterThanOrEqual(mine + 20)
  await engine.close()
  rmSync(dataDir, { recursive: true })
})

describe('a file that is no store', () => {
  test('is refused and left as it is', async () => {
    const dataDir = folder()
    writeFileSync(path.join(dataDir, STORE_FILE), 'this is a letter, not a database; '.repeat(100))
    await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
    rmSync(dataDir, { recursive: true })
  })

  test('a data folder that cannot be made is named', async () => {
    await expect(openStore({ dataDir: '/dev/null/readout' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  test('a server that does not answer is named', async () => {
    await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })
})

test('a full disk is said, and what was kept before stays', async () => {
  const dataDir = folder()
  const engine = await openStore({ dataDir })
  const { source } = await keep(engine, 0)
  // The limit on the file's pages stands for the disk's end: SQLite answers with the same code.
  const { rows } = await engine.db.executeQuery<{ page_count: number }>({
    sql: 'pragma page_count',
    parameters: [],
    query: { kind: 'RawNode' } as never,
    queryId: { queryId: 'pages' },
  })
  await engine.db.executeQuery({
    sql: `pragma max_page_count = ${Number(rows[0]?.page_count) + 2}`,
    parameters: [],
    query: { kind: 'RawNode' } as never,
    queryId: { queryId: 'limit' },
  })
  const fill = async () => {
    for (let n = 1; n < 200; n++) await keep(engine, n)
  }
  await expect(fill()).rejects.toMatchObject({ code: 'STORE_FULL' })
  expect((await checkStore(engine)).problems).toEqual([])
  expect(source).toBeDefined()
  await engine.close()
  rmSync(dataDir, { recursive: true })
})

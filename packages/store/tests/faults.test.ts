import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { createServer, connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkStore, type Engine, listVerdicts, loadReading, openStore, parseQuery, STORE_FILE, saveReading, saveVerdict, search } from '../src/index.ts'
import { ENGINES, SERVER } from './engines.ts'
import { inventedReading } from './invented.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'readout-faults-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const keep = (engine: Engine, n: number, now = '2031-05-04T10:00:00Z', version = '1') => {
  const reading = inventedReading([`Line ${n} is said.`, 'The port stays open.'], { version })
  return saveReading(engine, { bytes: new TextEncoder().encode(reading.source.text), reading, input: {}, now })
}

test.each(ENGINES)('a clock that goes back neither loses nor reorders anything on $name', async ({ open }) => {
  const opened = await open()
  const { source } = await keep(opened.engine, 1, '2031-05-04T10:00:00Z', '1')
  await keep(opened.engine, 1, '2029-01-01T00:00:00Z', '2')
  expect((await loadReading(opened.engine, source))?.extractor.version).toBe('2')
  for (const [id, at] of [
    ['v1', '2031-05-04T10:00:00Z'],
    ['v2', '2029-01-01T00:00:00Z'],
  ] as const)
    await saveVerdict(opened.engine, {
      id,
      at,
      who: 'Ann',
      action: 'accept',
      source,
      kind: 'statement',
      line: 's0',
      scope: 'page',
      extractor: '2',
      textVersion: 1,
    })
  expect((await listVerdicts(opened.engine, source)).map(({ id }) => id)).toEqual(['v1', 'v2'])
  expect((await search(opened.engine, parseQuery('age:<7d'), { now: '2029-01-01T00:00:00Z' })).total).toBe(2)
  expect((await checkStore(opened.engine)).problems).toEqual([])
  await opened.close()
})

describe('a damaged file', () => {
  /** A store of its own with a hundred pages, closed. */
  async function made(name: string): Promise<{ dataDir: string; file: string }> {
    const dataDir = path.join(folder, name)
    const engine = await openStore({ dataDir })
    for (let n = 0; n < 100; n++) await keep(engine, n)
    await engine.close()
    return { dataDir, file: path.join(dataDir, STORE_FILE) }
  }
  /** What opening and proving a store comes to: problems told, or the code of the error. */
  async function proved(dataDir: string): Promise<string[]> {
    try {
      const engine = await openStore({ dataDir })
      try {
        return (await checkStore(engine)).problems
      } finally {
        await engine.close()
      }
    } catch (error) {
      return [(error as { code?: string }).code ?? String(error)]
    }
  }

  test('with bytes overwritten, wherever they are, is seen, and left as it is', async () => {
    const { dataDir, file } = await made('overwritten')
    const whole = `${file}.whole`
    copyFileSync(file, whole)
    const { size } = statSync(whole)
    for (const share of [0.05, 0.3, 0.6, 0.9]) {
      copyFileSync(whole, file)
      const handle = openSync(file, 'r+')
      writeSync(handle, Buffer.alloc(8192, 0xa5), 0, 8192, Math.floor((size * share) / 4096) * 4096)
      closeSync(handle)
      const problems = await proved(dataDir)
      expect(problems.length, `damage at ${share}`).toBeGreaterThan(0)
      for (const problem of problems) expect(problem).not.toMatch(/^Error|INTERNAL/)
    }
  })

  test('that is cut short is refused or seen', async () => {
    const { dataDir, file } = await made('cut')
    truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)
    expect((await proved(dataDir)).length).toBeGreaterThan(0)
  })
})

/** A door to the server that can be shut: what a network or a server that is gone looks like. */
async function makeDoor(to: URL): Promise<{ port: number; shut(): Promise<void>; open(): Promise<void> }> {
  const sockets = new Set<Socket>()
  let server: Server
  let port = 0
  const listen = () =>
    new Promise<void>((done) => {
      server = createServer((inner) => {
        const outer = connect(Number(to.port || 5432), to.hostname)
        for (const [one, other] of [
          [inner, outer],
          [outer, inner],
        ] as const) {
          sockets.add(one)
          one.pipe(other)
          one.on('error', () => other.destroy())
          one.on('close', () => {
            sockets.delete(one)
            other.destroy()
          })
        }
      }).listen(port, '127.0.0.1', () => {
        port = (server.address() as { port: number }).port
        done()
      })
    })
  await listen()
  return {
    get port() {
      return port
    },
    open: listen,
    shut: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

test.skipIf(!SERVER)('a database that is gone for a while: a coded error meanwhile, and afterwards everything that was kept', async () => {
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: SERVER as string })
  await admin.connect()
  const name = `readout_gone_${process.pid}`
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query(`create database ${name}`)
  const url = new URL(SERVER as string)
  // A copy: the address itself is made to lead to the door.
  const door = await makeDoor(new URL(url))
  url.pathname = `/${name}`
  url.host = `127.0.0.1:${door.port}`
  const engine = await openStore({ databaseUrl: url.href })
  const kept: string[] = []
  const refused: unknown[] = []
  for (let n = 0; n < 20; n++) kept.push((await keep(engine, n)).source)
  await door.shut()
  // Away for a minute in the long run, else until it was missed three times.
  const back = Date.now() + (process.env['READOUT_LONG'] ? 60_000 : 0)
  let open = false
  for (let n = 20; kept.length < 30; n++) {
    await keep(engine, n).then(
      ({ source }) => kept.push(source),
      (error) => refused.push(error),
    )
    if (open || refused.length < 3 || Date.now() < back) continue
    open = true
    await door.open()
  }
  expect(refused.length).toBeGreaterThan(2)
  for (const error of refused) expect(error).toMatchObject({ code: 'STORE_UNREACHABLE', retry: true })
  for (const source of kept) expect(await loadReading(engine, source)).toBeDefined()
  expect((await checkStore(engine)).problems).toEqual([])
  await engine.close()
  await door.shut()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

test.skipIf(!SERVER).each([
  ['a database that is not there', (url: URL) => Object.assign(url, { pathname: '/no_such_database' }), 'make it with createdb'],
  ['a user who is not there', (url: URL) => Object.assign(url, { username: 'no_such_user', password: 'secret' }), 'is not let in'],
])('%s is said with what to do, and is no fault of the program', async (_what, change, words) => {
  const url = change(new URL(SERVER as string))
  const refused = await openStore({ databaseUrl: url.href }).catch((problem: unknown) => problem)
  expect(refused).toMatchObject({ code: 'STORE_UNREACHABLE', message: expect.stringContaining(words) })
  expect(String(refused)).not.toContain('secret')
})

test.each(['mysql://ann:secret@db.example/readout', 'db.example/readout', '/var/lib/readout'])('%s is no address of a store', async (databaseUrl) => {
  const refused = await openStore({ databaseUrl }).catch((problem: unknown) => problem)
  expect(refused).toMatchObject({ code: 'STORE_UNREACHABLE', message: expect.stringContaining('must begin with postgres://') })
  expect(String(refused)).not.toContain('secret')
})

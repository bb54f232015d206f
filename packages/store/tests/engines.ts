import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { type Engine, openStore } from '../src/index.ts'

/** A fresh store of one engine for one test, and how to put it away. */
export type Opened = { engine: Engine; close: () => Promise<void>; again: () => Promise<Engine> }

/** The PostgreSQL server that tests may use, as `.ci/run` names it; without one the suite runs on SQLite alone. */
export const SERVER = process.env['READOUT_TEST_DATABASE_URL']
if (!SERVER) process.stderr.write('left out: the store on PostgreSQL (no READOUT_TEST_DATABASE_URL; .ci/run starts a server)\n')

async function openFresh(): Promise<Opened> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-store-'))
  const engine = await openStore({ dataDir })
  return {
    engine,
    again: () => openStore({ dataDir }),
    close: async () => {
      await engine.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function openDatabase(server: string): Promise<Opened> {
  const { default: pg } = await import('pg')
  const name = `readout_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const engine = await openStore({ databaseUrl: url.href })
  return {
    engine,
    again: () => openStore({ databaseUrl: url.href }),
    close: async () => {
      await engine.close()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

export const ENGINES: { name: string; open: () => Promise<Opened> }[] = [
  { name: 'sqlite', open: openFresh },
  ...(SERVER ? [{ name: 'postgresql', open: () => openDatabase(SERVER) }] : []),
]

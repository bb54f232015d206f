import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decideReply, type Engine, listReplies, openStore } from '@readout/store'
import { fillStore } from './fill-store.ts'
import { type Child, endChild, startChild } from './start-child.ts'

/** What a soak came to: requests by what they asked for, what went wrong, replies sent and found again, resident memory early and late in megabytes. */
export type Soaked = {
  requests: number
  errors: string[]
  replies: { sent: number; lost: number; unseen: number }
  ingested: number
  memory: { early: number; late: number; samples: number }
}

const PATHS = [
  '/',
  '/search?q=grain',
  '/search?q=by:oak+port',
  '/search.json?q=talks',
  '/commitments',
  '/commitments.csv',
  '/calendar.ics',
  '/contacts',
  '/api/v1/statements?limit=20',
  '/api/v1/search?q=ferry',
  '/about',
]
const READERS = 6
const MOST_ERRORS = 20

/** Reads, searches, replies, moderates and ingests side by side for so many seconds, against a site in a process of its own. */
export async function soak(seconds: number): Promise<Soaked> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-soak-'))
  const store = await openStore({ dataDir })
  const sources = await fillStore(store, { pages: 30, statements: 12 })
  const server = await startChild('./server.ts', [dataDir], { BENCH_LOOPBACK: '0' })
  const worker = await startChild('./worker.ts', [dataDir, '1000000', '300'])
  const state = { requests: 0, errors: [] as string[], receipts: new Map<string, string>(), memory: [] as number[] }
  const until = Date.now() + seconds * 1000
  const going = () => Date.now() < until && state.errors.length < MOST_ERRORS
  const origin = String(server.first['site'])
  try {
    await Promise.all([
      ...Array.from({ length: READERS }, (_, n) => reader(origin, sources, n, going, state)),
      replier(origin, sources, going, state),
      moderator(store, going),
      sampler(server, going, state),
    ])
    const ingested = Number((await worker.ask('end'))['kept'])
    const replies = await found(store, origin, sources, state)
    const quarter = Math.max(1, Math.floor(state.memory.length / 4))
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length / 1e6
    const memory = { early: mean(state.memory.slice(quarter, 2 * quarter)), late: mean(state.memory.slice(-quarter)), samples: state.memory.length }
    return { requests: state.requests, errors: state.errors, replies, ingested, memory }
  } finally {
    await endChild(server)
    if (worker.process.exitCode === null) worker.process.kill()
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type State = { requests: number; errors: string[]; receipts: Map<string, string>; memory: number[] }

async function ask(state: State, address: string, init?: RequestInit): Promise<Response | undefined> {
  state.requests++
  const what = `${init?.method ?? 'GET'} ${new URL(address).pathname}`
  try {
    const answer = await asBrowsersDo(address, { redirect: 'manual', ...init })
    if (answer.status >= 400) state.errors.push(`${what}: ${answer.status}`)
    return answer
  } catch (error) {
    state.errors.push(`${what}: ${causeOf(error)}`)
    return undefined
  }
}

/** A kept connection that the server closed while it was idle is no answer: what changes nothing is asked once more on a new one, as every browser does. */
async function asBrowsersDo(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    if (init.method === 'POST' || !/UND_ERR_SOCKET|ECONNRESET/.test(causeOf(error))) throw error
    return fetch(address, init)
  }
}

const causeOf = (error: unknown): string => {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause
  return `${cause?.code ?? ''} ${cause?.message ?? String(error)}`.trim()
}

async function reader(origin: string, sources: readonly string[], n: number, going: () => boolean, state: State): Promise<void> {
  for (let at = n; going(); at += READERS) {
    const path = at % 2 ? PATHS[at % PATHS.length] : `/article/${sources[at % sources.length]}`
    await (await ask(state, origin + path))?.text()
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Writes replies as a person's browser does: loads the page, sends the form it holds, follows to the receipt. */
async function replier(origin: string, sources: readonly string[], going: () => boolean, state: State): Promise<void> {
  for (let n = 0; going(); n++) {
    const source = sources[n % sources.length] as string
    const page = await (await ask(state, `${origin}/article/${source}/replies`))?.text()
    const token = /name="csrf" value="([^"]+)"/.exec(page ?? '')?.[1]
    if (!token) {
      state.errors.push('no form token on the page')
      continue
    }
    const words = `Invented reply number ${n}.`
    const answer = await ask(state, `${origin}/article/${source}/replies`, {
      method: 'POST',
      body: new URLSearchParams({ csrf: token, name: `Reader ${n}`, email: `reader${n}@mail.example`, words }),
      headers: { 'x-forwarded-for': `192.0.2.${n % 250}, 198.51.${Math.floor(n / 250) % 250}.${n % 250}` },
    })
    const receipt = answer?.headers.get('location')
    if (answer?.status === 303 && receipt) {
      state.receipts.set(words, source)
      await (await ask(state, new URL(receipt, origin).href))?.text()
    } else if (answer && answer.status < 400) state.errors.push(`a reply was answered ${answer.status}`)
    await pause(200)
  }
}

/** Shows what waits, as a moderator does. */
async function moderator(store: Engine, going: () => boolean): Promise<void> {
  while (going()) {
    for (const { id } of await listReplies(store, { state: 'pending', limit: 100 }))
      await decideReply(store, id, { state: 'shown', by: 'Ann Ash', at: new Date().toISOString() })
    await pause(500)
  }
}

async function sampler(server: Child, going: () => boolean, state: State): Promise<void> {
  while (going()) {
    state.memory.push(Number((await server.ask('memory'))['memory']))
    await pause(1000)
  }
}

/** Each reply that got a receipt is in the store once, and stands on its page once it is shown. */
async function found(store: Engine, origin: string, sources: readonly string[], state: State): Promise<Soaked['replies']> {
  const kept = new Map<string, number>()
  const shown = new Set<string>()
  for (const source of sources) {
    for (const { id, words, state: how } of await listReplies(store, { source, limit: 100_000 })) {
      kept.set(words, (kept.get(words) ?? 0) + 1)
      if (how === 'pending') await decideReply(store, id, { state: 'shown', by: 'Ann Ash', at: new Date().toISOString() })
    }
    const page = (await (await ask(state, `${origin}/article/${source}/replies.json`))?.text()) ?? ''
    for (const [words, where] of state.receipts) if (where === source && page.includes(words)) shown.add(words)
  }
  const sent = [...state.receipts.keys()]
  return { sent: sent.length, lost: sent.filter((words) => kept.get(words) !== 1).length, unseen: sent.filter((words) => !shown.has(words)).length }
}

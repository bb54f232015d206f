import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { compare, type PageInput, read } from '@readout/language'
import type { Reading, Rights, Verdict } from '@readout/record'
import { type Engine, makeAccount, makeToken, openStore, saveReading, saveVerdict } from '@readout/store'
import { makeSite, type SiteOptions, type SiteSettings } from '../src/index.ts'
import { inventedReading } from './invented-reading.ts'

export const NOW = '2031-05-10T09:00:00Z'
export const ORIGIN = 'http://127.0.0.1:8321'

/** A site over a fresh store, as a test asks it: by requests, with the real language behind read and compare. */
export type TrySite = {
  store: Engine
  options: SiteOptions
  site: ReturnType<typeof makeSite>
  get: (address: string, headers?: Record<string, string>) => Promise<Response>
  post: (address: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  keep: (reading: Reading, rights?: Rights['kind']) => Promise<string>
  /** A verdict of Ann Ash's. */
  judge: (reading: Reading, line: string, over?: Partial<Verdict>) => Promise<void>
  /** An Authorization header of a new account of this role. */
  token: (role: 'reader' | 'reviewer' | 'administrator') => Promise<Record<string, string>>
  close: () => Promise<void>
}

/** Opens a site on an embedded store in a folder of its own; on loopback unless `settings` say otherwise. */
export async function trySite(settings: Partial<SiteSettings> = {}, over: Partial<SiteOptions> = {}): Promise<TrySite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-site-'))
  const store = await openStore({ dataDir })
  const readPage = (page: Parameters<SiteOptions['readOnly']>[0]) => {
    if (!('bytes' in page)) throw new Error('a test requests no address')
    return read(page satisfies PageInput)
  }
  const keep = async (reading: Reading, rights: Rights['kind'] = 'own') => {
    const { source } = await saveReading(store, {
      bytes: new TextEncoder().encode(reading.source.text),
      reading,
      input: {},
      now: NOW,
      rights: { kind: rights },
    })
    return source
  }
  const options: SiteOptions = {
    store,
    readOnly: readPage,
    read: async (page) => ({ source: await keep(await readPage(page)) }),
    compare: (a, b, sides = ['A', 'B']) => compare({ side: sides[0], reading: a, complete: true }, { side: sides[1], reading: b, complete: true }),
    enqueue: async () => {},
    now: () => NOW,
    settings: { name: 'Example Readout', origin: ORIGIN, loopback: true, showUnchecked: false, replies: false, emailDays: 30, ...settings },
    ...over,
  }
  const site = makeSite(options)
  return {
    store,
    options,
    site,
    keep,
    get: async (address, headers = {}) => site.request(ORIGIN + address, { headers }),
    post: async (address, body, headers = {}) =>
      site.request(ORIGIN + address, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
    judge: async (reading, line, verdict = {}) => {
      await saveVerdict(store, {
        id: randomUUID(),
        at: NOW,
        who: 'Ann Ash',
        action: 'accept',
        source: reading.source.id,
        kind: 'statement',
        line,
        scope: 'page',
        extractor: '1',
        textVersion: 1,
        ...verdict,
      })
    },
    token: async (role) => {
      const account = await makeAccount(store, { name: `${role} ${randomUUID().slice(0, 8)}`, role, password: 'a long invented password', now: NOW })
      return { authorization: `Bearer ${await makeToken(store, { account: account.id, name: 'test', role, now: NOW })}` }
    },
    close: async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Invented readings that differ in their words, the newest day last. */
export const inventedReadings = (count: number): Reading[] =>
  Array.from({ length: count }, (_, n) => {
    const reading = inventedReading({ words: `We are ready, she said for the ${n}th time`, published: `2031-05-${String((n % 28) + 1).padStart(2, '0')}` })
    const own = (id: string) => `${id}${n}`
    return {
      ...reading,
      statements: reading.statements.map((line) => ({ ...line, id: own(line.id) })),
      commitments: reading.commitments.map((line) => ({ ...line, id: own(line.id) })),
      contacts: reading.contacts.map((line) => ({ ...line, id: own(line.id) })),
      talks: reading.talks.map((line) => ({ ...line, id: own(line.id) })),
    }
  })

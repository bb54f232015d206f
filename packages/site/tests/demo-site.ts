import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { across, compare, type PageInput, read, type StateRow } from '@readout/language'
import { joinSource, openStore, saveReading, type Engine } from '@readout/store'
import { type Browser, chromium, type Page } from 'playwright-core'
import { listen, makeSite, type SiteOptions, type SiteSettings } from '../src/index.ts'

/** Debian's browser, as `.ci/run` installs it; where there is none the browser tests are left out and say so. */
const CHROMIUM = '/usr/bin/chromium'
export const HAS_BROWSER = existsSync(CHROMIUM)
if (!HAS_BROWSER) process.stderr.write(`left out: the site in a real browser (no ${CHROMIUM}; .ci/run installs it)\n`)

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })

/**
 * Does what leads to another page and comes back when that page is whole, its deferred script run: a key pressed or a line counted before is lost on a
 * slow machine. Only for steps that load a document; a step to a fragment of the same page loads none.
 */
export async function arrive(page: Page, step: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), step()])
}

const COVERAGE = new URL('../../../examples/coverage/', import.meta.url)
/** The day after the last page of the coverage: what ages count from. */
const NOW = '2025-04-09T09:00:00Z'

/** A site that listens on loopback, over a store of its own; rules alone read for it. */
export type DemoSite = { address: string; store: Engine; sources: Record<string, string>; close: () => Promise<void> }

/** Opens a site with the pages of the demo coverage whose file names hold `wanted`; 'none' for an empty one. */
export async function demoSite(wanted: RegExp | 'none', settings: Partial<SiteSettings> = {}): Promise<DemoSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'readout-pages-'))
  const store = await openStore({ dataDir })
  const states = JSON.parse(readFileSync(new URL('states.json', COVERAGE), 'utf8')) as StateRow[]
  const keep = async (page: PageInput, rights: 'own' | 'unknown') => {
    const reading = await read(page, { states })
    const bytes = page.bytes ?? new TextEncoder().encode(page.html ?? page.text ?? '')
    const { source } = await saveReading(store, { bytes, reading, input: {}, now: NOW, rights: { kind: rights } })
    await joinSource(store, source, across)
    return source
  }
  const pages = JSON.parse(readFileSync(new URL('pages.json', COVERAGE), 'utf8')) as { file: string; url?: string; fetched?: string; published?: string }[]
  const sources: Record<string, string> = {}
  for (const { file, ...beside } of wanted === 'none' ? [] : pages.filter((page) => wanted.test(page.file)))
    sources[file] = await keep({ ...beside, bytes: new Uint8Array(readFileSync(fileURLToPath(new URL(file, COVERAGE)))) }, 'own')
  const readable = (page: Parameters<SiteOptions['readOnly']>[0]): PageInput => {
    if (!('bytes' in page)) throw new Error('a test requests no address')
    return page
  }
  const serving: { site?: ReturnType<typeof makeSite> } = {}
  const listening = await listen((request, env) => serving.site?.fetch(request, env) ?? new Response('', { status: 503 }), { host: '127.0.0.1', port: 0 })
  serving.site = makeSite({
    store,
    read: async (page, progress) => {
      progress?.('reading')
      return { source: await keep(readable(page), 'unknown') }
    },
    readOnly: (page) => read(readable(page), { states }),
    compare: (a, b, sides = ['A', 'B']) => compare({ side: sides[0], reading: a, complete: true }, { side: sides[1], reading: b, complete: true }),
    enqueue: async () => {},
    now: () => NOW,
    settings: {
      name: 'Example Readout',
      origin: listening.address,
      loopback: true,
      showUnchecked: false,
      replies: true,
      emailKey: new Uint8Array(32).fill(7),
      emailDays: 30,
      ...settings,
    },
  })
  return {
    address: listening.address,
    store,
    sources,
    close: async () => {
      await listening.close()
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

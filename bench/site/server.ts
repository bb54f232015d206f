import process from 'node:process'
import { compare, read } from '@readout/language'
import { ReadoutError } from '@readout/record'
import { listen, makeSite, type SiteOptions } from '@readout/site'
import { openStore, saveReading } from '@readout/store'
import { Hono } from 'hono'

// A site and a bare handler in one process of their own, so that both have the same machine and neither shares it with who asks.
const [dataDir = ''] = process.argv.slice(2)
const store = await openStore({ dataDir })
const settings: SiteOptions['settings'] = {
  name: 'Bench',
  origin: 'http://127.0.0.1',
  loopback: process.env['BENCH_LOOPBACK'] !== '0',
  showUnchecked: true,
  replies: true,
  emailDays: 30,
  emailKey: new Uint8Array(32).fill(7),
  proxies: 1,
}
const readOnly: SiteOptions['readOnly'] = (page) => {
  if (!('bytes' in page)) throw new ReadoutError('ADDRESS_REFUSED', 'This server requests no address. Send the page itself.')
  return read(page)
}
const options: SiteOptions = {
  store,
  readOnly,
  read: async (page) => {
    const reading = await readOnly(page)
    const bytes = new TextEncoder().encode(reading.source.text)
    return { source: (await saveReading(store, { bytes, reading, input: {}, now: new Date().toISOString(), rights: { kind: 'own' } })).source }
  },
  compare: (a, b, [one, two] = ['A', 'B']) => compare({ side: one, reading: a, complete: true }, { side: two, reading: b, complete: true }),
  enqueue: async () => {},
  now: () => new Date().toISOString(),
  settings,
}
const held: { site?: ReturnType<typeof makeSite> } = {}
const listening = await listen((request, env) => held.site?.fetch(request, env) ?? new Response('', { status: 503 }), { host: '127.0.0.1', port: 0 })
// The host that the site answers to is known once it listens.
settings.origin = listening.address
const site = makeSite(options)
held.site = site

const kept = new Map<string, { body: string; headers: [string, string][] }>()
const bare = new Hono()
bare.get('*', async (c) => {
  const path = c.req.path
  let answer = kept.get(path)
  if (!answer) {
    const page = await site.request(listening.address + path)
    answer = { body: await page.text(), headers: [...page.headers] }
    kept.set(path, answer)
  }
  return c.body(answer.body, 200, Object.fromEntries(answer.headers))
})
const bareListening = await listen(bare.fetch, { host: '127.0.0.1', port: 0 })

process.on('message', (message) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage()
    process.send?.({ seconds: (user + system) / 1e6 })
  }
  if (message === 'memory') {
    globalThis.gc?.()
    process.send?.({ memory: process.memoryUsage().rss })
  }
  if (message === 'end')
    void Promise.all([listening.close(), bareListening.close()])
      .then(() => store.close())
      .then(() => process.exit(0))
})
process.send?.({ site: listening.address, bare: bareListening.address })

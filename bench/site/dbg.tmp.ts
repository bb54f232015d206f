import { mkdtempSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { openStore, loadReading, loadSource, listVerdicts } from '@readout/store'
import { fillStore } from './fill-store.ts'
import { makeSite } from '@readout/site'
const dir = mkdtempSync('/tmp/dbgb-')
const store = await openStore({ dataDir: dir })
const s = await fillStore(store, { pages: 300, statements: 60 })
const site = makeSite({
  store,
  settings: { name: 'x', origin: 'http://127.0.0.1:9999', loopback: false, showUnchecked: true, replies: false, emailDays: 3 },
  now: () => new Date().toISOString(),
} as any)
for (const x of s.slice(0, 60)) await (await site.request('http://127.0.0.1:9999/article/' + x)).text()
const c0 = process.cpuUsage()
const t0 = performance.now()
let n = 0
for (const x of s.slice(60)) n = (await (await site.request('http://127.0.0.1:9999/article/' + x)).text()).length
const c = process.cpuUsage(c0)
console.log('bytes', n, 'cpu ms per page', (c.user + c.system) / 1000 / 240, 'wall', (performance.now() - t0) / 240)

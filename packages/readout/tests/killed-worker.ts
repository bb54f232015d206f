// A worker that says what it is at, so that worker-kill.test.ts can kill it there. Arguments: store, name, address of the test's own site.
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { runWorker } from '@readout/ingest'
import { openJobs, openStore } from '@readout/store'
import { keepPage } from '../src/keep-page.ts'

const [target = '', name = '', site = ''] = process.argv.slice(2)
const engine = await openStore(target.startsWith('postgres') ? { databaseUrl: target } : { dataDir: target })
const jobs = await openJobs(engine, { heartbeatMs: 2000 })
const tell = (what: string) => process.stdout.write(`${what} ${Date.now()}\n`)
tell('open')
// Its own heartbeats: they come late where the machine is slow, as the worker does.
setInterval(() => tell('beat'), jobs.heartbeatMs)
await runWorker({
  jobs,
  name,
  signal: new AbortController().signal,
  sideBySide: 2,
  idleMs: 50,
  handlers: {
    page: async (data, job) => {
      tell(`start ${job.key} ${job.attempt}`)
      await keepPage(engine, undefined, { url: String(data['url']) }, { allow: [site], progress: (step) => tell(`${step} ${job.key}`) })
      // The moment between the save and the end of the job is long enough to be killed in.
      await wait(5)
      tell(`kept ${job.key}`)
    },
  },
})

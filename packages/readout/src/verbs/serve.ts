import process from 'node:process'
import { ReadoutError } from '@readout/record'
import { type Answer, firstAdministratorLink, listen, makeSite, type SiteOptions } from '@readout/site'
import { eraseDueEmails, openJobs } from '@readout/store'
import { keepDemo, recordInShort } from '../demo-coverage.ts'
import { EXIT } from '../exit-code.ts'
import { databaseUrl, dataFolder, placeOfData, secretSetting, withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { say } from '../output/announce.ts'
import { readStates } from '../read-states.ts'
import { siteReaders } from '../site-readers.ts'
import { startWorkers } from '../work/start-workers.ts'

export type ServeOptions = {
  data?: string
  host?: string
  port?: string
  origin?: string
  name?: string
  replies?: boolean
  showUnchecked?: boolean
  demo?: boolean
  states?: string
  model?: boolean
  allow?: string[]
  worker?: boolean
}

/** The port where none is named; the next free ones follow. */
const PORT = 8321
const HOUR_MS = 3_600_000
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/
const setting = (name: string): string | undefined => process.env[`READOUT_${name}`] || undefined
const secret = (name: string): string | undefined => secretSetting(`READOUT_${name}`)
const isOn = (name: string): boolean => /^(?:1|true|yes|on)$/i.test(setting(name) ?? '')

/** `readout serve`: the record as a site, until it is interrupted; the address stands on the last line. */
export async function serveVerb(given: ServeOptions): Promise<number> {
  const options = given.demo ? { ...given, ...demoData(given) } : given
  const { host, port, exact } = placeToListen(options)
  // What is set wrongly is said before anything is opened.
  settingsOf(options, host, 'http://127.0.0.1')
  const states = await readStates(options.states)
  const { tagger, reason } = await openTagger(options)
  await withData(options, async (store) => {
    if (options.demo) {
      await keepDemo(store, tagger)
      process.stdout.write(`${await recordInShort(store)}\n`)
    }
    // The site knows its address, so it is made once something listens there.
    const serving: { site?: ReturnType<typeof makeSite> } = {}
    const answer: Answer = (request, env) => serving.site?.fetch(request, env) ?? new Response('starting\n', { status: 503 })
    const listening = await listenOn(answer, host, port, exact)
    const settings = settingsOf(options, host, listening.address)
    const jobs = await openJobs(store, { works: false })
    const wiring: SiteOptions = {
      store,
      ...siteReaders(store, { tagger, states, allow: options.allow }),
      enqueue: (job) => jobs.enqueue([job]),
      work: jobs,
      now: () => new Date().toISOString(),
      ...(setting('LOG') === 'json' ? { log: (event) => process.stderr.write(`${JSON.stringify(event)}\n`) } : {}),
      settings,
    }
    serving.site = makeSite(wiring)
    const erasing = setInterval(() => void eraseDueEmails(store, wiring.now()).catch(() => {}), HOUR_MS)
    const first = await firstAdministratorLink(wiring)
    say(
      `The record in ${placeOfData(options)}, ${reason}. ${settings.loopback ? 'Only this machine can reach it.' : 'Other machines can reach it.'} Ctrl-C ends it.`,
    )
    if (settings.replies && !settings.emailKey)
      say(
        'Replies stay off: their e-mail addresses need a key. Make one with openssl rand -hex 32 and give it as READOUT_EMAIL_KEY, or in the file READOUT_EMAIL_KEY_FILE names.',
      )
    if (first) say(`Nobody administers this site yet. This link, once, makes the administrator: ${first}`)
    process.stdout.write(`${settings.origin}/\n`)
    const worker =
      options.worker === false
        ? undefined
        : startWorkers(workerSettings(options), {
            threads: 1,
            died: (why) => say(`The worker stopped: ${why} It is started again; the site goes on meanwhile.`),
          })
    await interrupted()
    clearInterval(erasing)
    await worker?.stop()
    await jobs.close()
    await listening.close()
  })
  return EXIT.ok
}

/** The demo has a store of its own unless one is named: invented pages do not mix with real ones. */
function demoData(options: ServeOptions): { data?: string } {
  return options.data || process.env['READOUT_DATA'] || databaseUrl(options) ? {} : { data: `${dataFolder(options)}-demo` }
}

/** Where to listen; `exact` where a port was named, so that no other is taken instead. */
function placeToListen(options: ServeOptions): { host: string; port: number; exact: boolean } {
  const wanted = options.port ?? setting('PORT')
  const port = wanted === undefined ? PORT : Number(wanted)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ReadoutError('USAGE', `--port takes a number from 0 to 65535, not ${wanted}.`)
  return { host: options.host ?? setting('HOST') ?? '127.0.0.1', port, exact: wanted !== undefined }
}

/** What the site is told: flag, else READOUT_*, else the usual. */
function settingsOf(options: ServeOptions, host: string, address: string): SiteOptions['settings'] {
  const emailKey = emailKeyOf(secret('EMAIL_KEY'))
  const emailDays = Number(setting('EMAIL_DAYS') ?? 30)
  const proxies = Number(setting('PROXIES') ?? 0)
  if (!(emailDays > 0) || !(proxies >= 0)) throw new ReadoutError('USAGE', 'READOUT_EMAIL_DAYS takes a number of days, READOUT_PROXIES a number of proxies.')
  const origin = (originGiven(options, host) ?? address).replace(/\/$/, '')
  return {
    name: options.name ?? setting('NAME') ?? 'Readout',
    origin,
    loopback: onThisMachine(host, origin),
    showUnchecked: options.showUnchecked ?? isOn('SHOW_UNCHECKED'),
    replies: options.replies ?? isOn('REPLIES'),
    emailDays,
    ...(emailKey ? { emailKey } : {}),
    ...(proxies ? { proxies } : {}),
  }
}

/** True where nobody but this machine's user can ask: a site on loopback that readers see under another address stands behind a proxy, and is open to all who reach that. */
const onThisMachine = (host: string, origin: string): boolean => LOOPBACK.test(host) && LOOPBACK.test(new URL(origin).hostname.replace(/^\[|\]$/g, ''))

/** The address readers see, where one is given. @throws USAGE where others can reach the site and nothing says by which address */
function originGiven(options: ServeOptions, host: string): string | undefined {
  const origin = options.origin ?? setting('ORIGIN')
  if (origin !== undefined && !(URL.canParse(origin) && /^https?:\/\/[^/]+\/?$/.test(origin)))
    throw new ReadoutError('USAGE', `--origin takes the address of the site alone, as in https://record.example, not "${origin}".`)
  if (origin === undefined && /^(?:0\.0\.0\.0|::)$/.test(host))
    throw new ReadoutError('USAGE', 'Other machines can reach this site: say under which address with --origin, as in --origin https://record.example.')
  return origin
}

/** The key of the e-mails: 32 bytes as 64 hex digits. */
function emailKeyOf(given: string | undefined): Uint8Array | undefined {
  if (given === undefined) return undefined
  if (!/^[0-9a-f]{64}$/i.test(given)) throw new ReadoutError('USAGE', 'READOUT_EMAIL_KEY takes 64 hex digits (32 bytes). Make one with: openssl rand -hex 32')
  return new Uint8Array(Buffer.from(given, 'hex'))
}

/** Listens on the port, or where none was named on the next free one. */
async function listenOn(answer: Answer, host: string, port: number, exact: boolean): ReturnType<typeof listen> {
  try {
    return await listen(answer, { host, port })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && !exact && port < PORT + 20) return listenOn(answer, host, port + 1, exact)
    const hint =
      code === 'EADDRINUSE'
        ? 'Another program listens there; name another port with --port.'
        : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? 'No network of this machine has that address: --host takes one of its own, or 0.0.0.0 for all.'
          : code === 'EACCES'
            ? 'Ports below 1024 are for the administrator of the machine: name one above with --port.'
            : `${message}.`
    throw new ReadoutError('USAGE', `The site cannot listen on ${host}:${port}. ${hint}`, { cause })
  }
}

/** What the worker beside the site is told: the same store, model, states and addresses. */
function workerSettings({ data, model, states, allow }: ServeOptions): Parameters<typeof startWorkers>[0] {
  return { ...(data ? { data } : {}), ...(model === false ? { model } : {}), ...(states ? { states } : {}), ...(allow ? { allow } : {}) }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

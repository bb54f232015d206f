import process from 'node:process'
import { ReadoutError } from '@readout/record'
import { listen, makeSite, type SiteOptions } from '@readout/site'
import { keepDemo } from '../demo-coverage.ts'
import { EXIT } from '../exit-code.ts'
import { placeOfData, withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { say } from '../output/announce.ts'
import { readStates } from '../read-states.ts'
import { siteReaders } from '../site-readers.ts'

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
}

/** The port where none is named; the next free ones follow. */
const PORT = 8321
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/
const setting = (name: string): string | undefined => process.env[`READOUT_${name}`] || undefined
const isOn = (name: string): boolean => /^(?:1|true|yes|on)$/i.test(setting(name) ?? '')

/** `readout serve`: the record as a site, until it is interrupted; the address stands on the last line. */
export async function serveVerb(options: ServeOptions): Promise<number> {
  const host = options.host ?? setting('HOST') ?? '127.0.0.1'
  const wanted = options.port ?? setting('PORT')
  const port = wanted === undefined ? PORT : Number(wanted)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ReadoutError('USAGE', `--port takes a number from 0 to 65535, not ${wanted}.`)
  const states = await readStates(options.states)
  const { tagger, reason } = await openTagger(options)
  await withData(options, async (store) => {
    if (options.demo) await keepDemo(store, tagger)
    const loopback = LOOPBACK.test(host)
    const settings: SiteOptions['settings'] = {
      name: options.name ?? setting('NAME') ?? 'Readout',
      origin: '',
      loopback,
      showUnchecked: options.showUnchecked ?? isOn('SHOW_UNCHECKED'),
      replies: options.replies ?? isOn('REPLIES'),
      emailDays: Number(setting('EMAIL_DAYS') ?? 30),
    }
    const site = makeSite({
      store,
      ...siteReaders(store, { tagger, states, allow: options.allow }),
      enqueue: async () => {},
      now: () => new Date().toISOString(),
      settings,
    })
    const listening = await listenOn(site, host, port, wanted !== undefined)
    settings.origin = (options.origin ?? setting('ORIGIN') ?? listening.address).replace(/\/$/, '')
    say(`The record in ${placeOfData(options)}, ${reason}. ${loopback ? 'Only this machine can reach it.' : 'Other machines can reach it.'} Ctrl-C ends it.`)
    process.stdout.write(`${settings.origin}/\n`)
    await interrupted()
    await listening.close()
  })
  return EXIT.ok
}

/** Listens on the port, or where none was named on the next free one. */
async function listenOn(site: ReturnType<typeof makeSite>, host: string, port: number, exact: boolean): ReturnType<typeof listen> {
  try {
    return await listen(site, { host, port })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && !exact && port < PORT + 20) return listenOn(site, host, port + 1, exact)
    const hint = code === 'EADDRINUSE' ? 'Another program listens there; name another port with --port.' : `${message}.`
    throw new ReadoutError('USAGE', `The site cannot listen on ${host}:${port}. ${hint}`, { cause })
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

import { across, type PageInput, read, type StateRow, type Tagger } from '@readout/language'
import type { Reading, Rights } from '@readout/record'
import { type Engine, joinSource, saveReading } from '@readout/store'
import { type Given, loadInput, openBytes } from './load-input.ts'

/** A page to keep: an address, a file (`-` for standard input), or bytes, and what is known beside them; `url` beside a file or bytes is where they came from. */
export type PageToKeep = Given &
  ({ url: string; file?: never; bytes?: never } | { file: string; bytes?: never } | { bytes: Uint8Array; file?: never }) & {
    mediaType?: string
    charset?: string
  }

export type KeepOptions = {
  /** ISO 8601 in UTC; the clock where absent. */
  now?: string
  rights?: Rights
  states?: StateRow[]
  /** Addresses outside the public network that this run may request. */
  allow?: string[]
  /** What the server answered, where the caller fetched the bytes itself. */
  status?: number
  headers?: Record<string, string>
  progress?: (step: string) => void
}

/** What was kept: the id of the source, the key of the reading, and the reading itself. */
export type KeptPage = { source: string; key: string; reading: Reading }

/**
 * Loads a page, reads it, keeps bytes, fetch record and reading in one transaction and joins it to what is held: what `save`, `fetch`, the site and the workers all do.
 * Example: await keepPage(engine, undefined, { file: 'story.html' }) -> { source: '1f0c…', … }.
 * @throws what loadInput and saveReading throw
 */
export async function keepPage(engine: Engine, tagger: Tagger | undefined, page: PageToKeep, options: KeepOptions = {}): Promise<KeptPage> {
  const { progress = () => {}, now = new Date().toISOString(), rights, states, status, headers } = options
  progress('loading')
  const input = await loadPage(page, options.allow)
  progress('reading')
  const reading = await read(input, { ...(tagger ? { tagger } : {}), ...(states ? { states } : {}) })
  progress('keeping')
  const { title, published, fetched, url } = input
  const beside = Object.fromEntries(Object.entries({ title, published, fetched, url }).filter(([, value]) => value !== undefined))
  const kept = await saveReading(engine, {
    bytes: input.bytes ?? new TextEncoder().encode(input.html ?? input.text ?? ''),
    reading,
    input: beside,
    now,
    ...(rights ? { rights } : {}),
    ...(status === undefined ? {} : { status }),
    headers: { ...(input.charset ? { 'content-type': `${input.mediaType ?? 'text/html'}; charset=${input.charset}` } : {}), ...headers },
  })
  await joinSource(engine, kept.source, across)
  return { ...kept, reading }
}

async function loadPage({ file, bytes, allow: _allow, ...given }: PageToKeep, allow: string[] | undefined): Promise<PageInput> {
  if (bytes) return { ...(await openBytes({ bytes, ...given }, given.url ?? 'The document')), ...given, bytes }
  if (file !== undefined) return loadInput(file, given)
  const { url = '', ...beside } = given
  return loadInput(url, { ...beside, ...(allow ? { allow } : {}) })
}

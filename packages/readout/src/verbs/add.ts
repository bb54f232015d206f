import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { following } from '@readout/ingest'
import { ReadoutError, type Rights } from '@readout/record'
import { type Engine, type NewFeed, saveFeed, savePage } from '@readout/store'
import manifest from '../../package.json' with { type: 'json' }
import { EXIT, exitOfError } from '../exit-code.ts'
import { isAddress } from '../load-input.ts'
import { withData } from '../open-data.ts'
import { progress, say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { clean } from '../output/wrap.ts'
import type { StoreOptions } from './search.ts'

export type AddOptions = StoreOptions & {
  page?: boolean
  feed?: boolean
  folder?: string
  title?: string
  rights?: Rights
  heedRobots?: boolean
  all?: boolean
  allow?: string[]
}

/** What one target came to: each thing that is followed now, or was already. */
type Added = { target: string; kind: 'feed' | 'sitemap' | 'page' | 'opml'; url?: string; id?: string; added: number; known: number; words: string }

const FORMATS: Record<string, string> = { rss: 'RSS', atom: 'Atom', rdf: 'RSS 1.0', json: 'JSON Feed', sitemap: 'sitemap', 'news-sitemap': 'news sitemap' }

/** `readout add TARGET…`: follows a feed, a site, a sitemap, the feeds of an OPML file, or one page; what an address is, it finds out. */
export async function addVerb(targets: string[], options: AddOptions): Promise<number> {
  if (options.page && options.feed) throw new ReadoutError('USAGE', '--page and --feed exclude each other: name one of them, or none.')
  const done: Added[] = []
  let code: number = EXIT.ok
  await withData(options, async (engine) => {
    for (const target of targets) {
      try {
        progress(`asking ${target} …`)
        const added = await addTarget(engine, target, options)
        done.push(added)
        if (!options.json) for (const line of added.words.split('\n')) say(clean(line))
      } catch (error) {
        if (targets.length === 1 || !(error instanceof ReadoutError)) throw error
        say(`${target}: ${error.message} (${error.code})`)
        code = exitOfError(error.code)
      }
    }
  })
  if (options.json) await writeOutput(`${JSON.stringify({ added: done }, null, 2)}\n`, options.output)
  else if (done.some(({ added }) => added))
    say('readout fetch reads what is new, once; readout serve and readout worker do so as it comes. readout feeds lists what is followed.')
  return code
}

async function addTarget(engine: Engine, target: string, options: AddOptions): Promise<Added> {
  const { discoverAddress, isOpml, pageAddress, readOpml } = await following()
  if (!isAddress(target)) {
    const text = await readText(target)
    if (!isOpml(text)) throw new ReadoutError('NOT_A_FEED', `${target} is no OPML file. Give a web address, or a list of feeds exported from a reader.`)
    return addOpml(engine, target, readOpml(text), options)
  }
  const contact = process.env['READOUT_CONTACT']
  const asked = { version: manifest.version, purpose: 'follow' as const, ...(contact ? { contact } : {}), ...(options.allow ? { allow: options.allow } : {}) }
  const found = await discoverAddress(target, asked, options.page ? 'page' : options.feed ? 'feed' : undefined)
  if (found.kind === 'opml') return addOpml(engine, target, found.feeds, options)
  const now = new Date().toISOString()
  if (found.kind === 'page') {
    const url = pageAddress(found.url)
    const { id, added } = await savePage(engine, { url, ...(options.title ? { title: options.title } : {}) }, now)
    const others = found.others.length ? ` The site has a feed, too: readout add ${found.others[0]?.url}` : ''
    const words = `${added ? 'Following' : 'Already following'} one page, ${found.title ? `“${found.title}”, ` : ''}${url}: it is read at the next fetch, and again while it changes.${others}`
    return { target, kind: 'page', url, id, added: Number(added), known: Number(!added), words }
  }
  const title = options.title ?? found.title
  const feed = newFeed(options, {
    url: found.url,
    kind: found.kind,
    origin: found.foundOn ? `found on ${found.foundOn}` : 'given',
    ...(title ? { title } : {}),
    ...(found.kind === 'feed' && found.siteUrl ? { siteUrl: found.siteUrl } : {}),
  })
  const { id, added } = await saveFeed(engine, feed, now)
  const others = found.others.length
    ? `\nThe site names ${found.others.length} more: ${found.others
        .map((other) => other.url)
        .slice(0, 5)
        .join(' ')}`
    : ''
  const holds = `${FORMATS[found.format] ?? found.format}, ${found.items} ${found.items === 1 ? 'item' : 'items'} now`
  const words = `${added ? 'Following' : 'Already following'} ${title ?? new URL(found.url).host} (${holds}), ${found.url}${found.foundOn ? `, found on ${found.foundOn}` : ''}${others}`
  return { target, kind: found.kind, url: found.url, id, added: Number(added), known: Number(!added), words }
}

/** Feeds of a list are taken as they stand and asked at the next fetch: a long list is not tried one by one. */
async function addOpml(
  engine: Engine,
  target: string,
  feeds: { url: string; title?: string; siteUrl?: string; folder?: string }[],
  options: AddOptions,
): Promise<Added> {
  let added = 0
  const now = new Date().toISOString()
  for (const { folder, ...feed } of feeds) {
    const placed = options.folder ?? folder
    const saved = await saveFeed(engine, newFeed({ ...options, ...(placed ? { folder: placed } : {}) }, { ...feed, kind: 'feed', origin: 'opml' }), now)
    added += Number(saved.added)
  }
  const known = feeds.length - added
  return { target, kind: 'opml', added, known, words: `${target}: ${added} ${added === 1 ? 'feed' : 'feeds'} added, ${known} followed already.` }
}

function newFeed(options: AddOptions, feed: NewFeed): NewFeed {
  return {
    ...feed,
    ...(options.folder ? { folder: options.folder } : {}),
    ...(options.rights ? { rights: options.rights } : {}),
    ...(options.heedRobots ? { heedRobots: true } : {}),
    ...(options.all ? { takeAll: true } : {}),
  }
}

/** Longest list of feeds that is read. */
const MOST_BYTES = 20_000_000

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    if (bytes.length >= MOST_BYTES) throw new ReadoutError('INPUT_TOO_LARGE', `${path} is too large for a list of feeds.`)
    return new TextDecoder().decode(bytes)
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause
    const like = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(path) && (path.includes('/') || !/\.(?:opml|xml)$/i.test(path)) ? ` Did you mean https://${path}?` : ''
    throw new ReadoutError('INPUT_NOT_FOUND', `There is no file ${path}, and it is no web address (https://…).${like}`, { cause, data: { path } })
  }
}

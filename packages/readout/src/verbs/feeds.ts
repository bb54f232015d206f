import { following } from '@readout/ingest'
import { ReadoutError, type Rights } from '@readout/record'
import { type Engine, type FeedHealth, feedHealth, type FeedSettings, loadFeed, removeFeed, setFeed } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { withData } from '../open-data.ts'
import { say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { openTerminal, type Terminal } from '../output/terminal.ts'
import { clean } from '../output/wrap.ts'
import { printLine } from '../record-text/print-record.ts'
import type { StoreOptions } from './search.ts'

export type FeedsOptions = StoreOptions & {
  opml?: boolean
  pause?: boolean
  resume?: boolean
  remove?: boolean
  robots?: string
  rights?: Rights
  title?: string
  folder?: string
}

/** `readout feeds [FEED…]`: what is followed and how it does; with an option it changes the feeds named, `--opml` writes the list for another reader. */
export async function feedsVerb(named: string[], options: FeedsOptions): Promise<number> {
  const settings = settingsOf(options)
  const changes = options.remove || Object.keys(settings).length > 0
  if (changes && !named.length) throw new ReadoutError('USAGE', 'Name the feed that is to be changed, by its address or the beginning of its id.')
  return withData(options, async (engine) => {
    const ids = new Set(await Promise.all(named.map((name) => idOf(engine, name))))
    if (changes) {
      for (const id of ids) await (options.remove ? removeFeed(engine, id) : setFeed(engine, id, settings))
      say(`${ids.size} ${ids.size === 1 ? 'feed' : 'feeds'} ${options.remove ? 'no longer followed; what was read from them stays' : 'changed'}.`)
      return EXIT.ok
    }
    const health = (await feedHealth(engine, new Date().toISOString())).filter(({ feed }) => !ids.size || ids.has(feed.id))
    if (options.opml && !health.length) say('Nothing is followed yet: there is no list to write.')
    else if (options.opml) await writeOutput(await opmlOf(health), options.output)
    else if (options.json) await writeOutput(`${JSON.stringify({ feeds: health }, null, 2)}\n`, options.output)
    else
      await writeOutput(
        health.length
          ? listed(health, openTerminal(options))
          : 'Nothing is followed yet. readout add ADDRESS follows a feed, a site, a sitemap, an OPML file or a page.\n',
        options.output,
      )
    return health.length ? EXIT.ok : EXIT.nothingFound
  })
}

function settingsOf({ pause, resume, robots, rights, title, folder }: FeedsOptions): FeedSettings {
  if (robots !== undefined && robots !== 'on' && robots !== 'off') throw new ReadoutError('USAGE', `--robots takes on or off, not "${robots}".`)
  if (pause && resume) throw new ReadoutError('USAGE', '--pause and --resume exclude each other.')
  return {
    ...(pause ? { paused: true } : {}),
    // Resumed is asked at once: what it missed is why it is resumed.
    ...(resume ? { paused: false, nextAt: new Date().toISOString() } : {}),
    ...(robots ? { heedRobots: robots === 'on' } : {}),
    ...(rights ? { rights } : {}),
    ...(title ? { title } : {}),
    ...(folder === undefined ? {} : { folder }),
  }
}

async function idOf(engine: Engine, name: string): Promise<string> {
  const feed = await loadFeed(engine, name)
  if (!feed) throw new ReadoutError('LINE_NOT_FOUND', `No feed ${name} is followed, or more than one begins like that. readout feeds lists them.`)
  return feed.id
}

async function opmlOf(health: readonly FeedHealth[]): Promise<string> {
  const { writeOpml } = await following()
  const feeds = health.map(({ feed: { url, title, siteUrl, folder } }) => ({
    url,
    ...(title ? { title } : {}),
    ...(siteUrl ? { siteUrl } : {}),
    ...(folder ? { folder } : {}),
  }))
  return `${writeOpml(feeds, 'Followed by Readout', new Date())}\n`
}

const LABELS: Record<FeedHealth['state'], string> = { ok: 'ok', waiting: 'new', failing: 'FAILING', stopped: 'STOPPED', paused: 'paused' }

function listed(health: readonly FeedHealth[], terminal: Terminal): string {
  const rows = health.flatMap(({ feed, state, words, itemsADay, pages }) => {
    const settings = [
      feed.heedRobots ? 'robots.txt asked' : '',
      feed.rights === 'unknown' ? '' : `rights: ${feed.licence ?? feed.rights}`,
      feed.folder ? `in ${feed.folder}` : '',
    ].filter(Boolean)
    const counts = state === 'waiting' ? '' : `${itemsADay} a day, ${pages.read} of ${pages.named} pages read${pages.failing ? `, ${pages.failing} fail` : ''}`
    const text = [feed.title ?? new URL(feed.url).host, feed.url, words, counts, ...settings].filter(Boolean).join(' · ')
    return printLine({ label: LABELS[state], body: [{ text: clean(text) }], place: feed.id.slice(0, 6) }, { terminal })
  })
  return `${rows.join('\n')}\n`
}

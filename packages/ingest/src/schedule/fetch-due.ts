import { dueFeeds, duePages, type Feed } from '@readout/store'
import { type FeedGathered, gatherFeed } from './gather-feed.ts'
import { gatherPage, type PageGathered } from './gather-page.ts'
import { clockOf, type Gathering } from './gathering.ts'

/** What came of one run over all that is due. */
export type DueFetched = { feeds: FeedGathered[]; pages: PageGathered[] }

export type DueOptions = {
  /** These feeds and their pages only, due or not. */
  feeds?: readonly Feed[]
  /** Hosts asked side by side; one request at a time each. */
  lanes?: number
  /** Pages read at most; the rest stays due. */
  mostPages?: number
  progress?: (done: { feeds: number; ofFeeds: number; pages: number; ofPages: number; last?: FeedGathered | PageGathered }) => void
}

/**
 * Fetches every feed that is due and then every page that is, those the feeds just named among them. Each host is a lane of its own, so that a slow
 * one keeps nobody else waiting.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export async function fetchDue(gathering: Gathering, { feeds: named, lanes = 24, mostPages = 10_000, progress }: DueOptions = {}): Promise<DueFetched> {
  const feeds = named ?? (await dueFeeds(gathering.engine, clockOf(gathering).now, 10_000))
  const done: DueFetched = { feeds: [], pages: [] }
  let ofPages = 0
  const tell = (last?: FeedGathered | PageGathered) =>
    progress?.({ feeds: done.feeds.length, ofFeeds: feeds.length, pages: done.pages.length, ofPages, ...(last ? { last } : {}) })
  tell()
  await inLanes(feeds, lanes, async ({ id }) => {
    const gathered = await gatherFeed(gathering, id, { force: named !== undefined })
    done.feeds.push(gathered)
    tell(gathered)
  })
  const only = named && new Set(named.map(({ id }) => id))
  const seen = new Set<string>()
  while (seen.size < mostPages) {
    const due = await duePages(gathering.engine, clockOf(gathering).now, mostPages)
    const pages = due.filter((page) => !seen.has(page.id) && (!only || only.has(page.feed ?? ''))).slice(0, mostPages - seen.size)
    if (!pages.length) break
    ofPages += pages.length
    for (const { id } of pages) seen.add(id)
    await inLanes(pages, lanes, async ({ id }) => {
      const gathered = await gatherPage(gathering, id)
      done.pages.push(gathered)
      tell(gathered)
    })
  }
  return done
}

/** Does the work of each host in its order, so many hosts side by side. The first error ends the run once those under way are through. */
async function inLanes<T extends { url: string }>(all: readonly T[], lanes: number, work: (one: T) => Promise<void>): Promise<void> {
  const hosts = new Map<string, T[]>()
  for (const one of all) {
    const host = new URL(one.url).host
    hosts.set(host, [...(hosts.get(host) ?? []), one])
  }
  const waiting = [...hosts.values()]
  const failures: Error[] = []
  const lane = async () => {
    for (let host = waiting.shift(); host && !failures.length; host = waiting.shift())
      for (const one of host) {
        if (failures.length) return
        await work(one).catch((error: Error) => failures.push(error))
      }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, waiting.length) }, lane))
  const [failure] = failures
  if (failure) throw failure
}

import { following, type DueFetched, type FeedGathered, type PageGathered } from '@readout/ingest'
import { ReadoutError } from '@readout/record'
import { type Engine, type Feed, listFeeds, loadFeed, loadPage } from '@readout/store'
import { EXIT } from '../exit-code.ts'
import { withData } from '../open-data.ts'
import { openTagger } from '../open-tagger.ts'
import { reportProgress, say } from '../output/announce.ts'
import { writeOutput } from '../output/open-output.ts'
import { clean } from '../output/wrap.ts'
import { readStates } from '../read-states.ts'
import { openGathering } from '../work/open-gathering.ts'
import { numberOf, type StoreOptions } from './search.ts'

export type FetchOptions = StoreOptions & { all?: boolean; limit?: string; allow?: string[]; states?: string; model?: boolean }

/** Pages one run reads unless another number is asked for; what is left is due at the next one. */
const MOST_PAGES = 1000
/** Failures told one by one; the rest is counted. */
const MOST_TOLD = 20

/** `readout fetch [FEED…]`: fetches once what is due, or the feeds named, and reads the pages they name. */
export async function fetchVerb(named: string[], options: FetchOptions): Promise<number> {
  const mostPages = numberOf('--limit', options.limit, MOST_PAGES)
  const states = await readStates(options.states)
  const { tagger } = await openTagger(options)
  return withData(options, async (engine) => {
    const all = await listFeeds(engine)
    const feeds = named.length ? await Promise.all(named.map((name) => feedNamed(engine, name))) : options.all ? all.filter(({ paused }) => !paused) : undefined
    const { fetchDue } = await following()
    const gathering = await openGathering(engine, { tagger, states, allow: options.allow })
    const done = await fetchDue(gathering, {
      ...(feeds ? { feeds } : {}),
      mostPages,
      progress: ({ feeds: fed, ofFeeds, pages, ofPages }) => reportProgress(`${fed} of ${ofFeeds} feeds, ${pages} of ${ofPages} pages …`),
    })
    if (options.json) await writeOutput(`${JSON.stringify(done, null, 2)}\n`, options.output)
    else await tell(engine, done, all.length)
    return exitOf(done)
  })
}

async function feedNamed(engine: Engine, name: string): Promise<Feed> {
  const feed = await loadFeed(engine, name)
  if (!feed) throw new ReadoutError('LINE_NOT_FOUND', `No feed ${name} is followed. readout feeds lists them; readout add follows a new one.`)
  return feed
}

/** 1 where everything that was tried failed. */
function exitOf({ feeds, pages }: DueFetched): number {
  const tried = [...feeds, ...pages].filter(({ outcome }) => outcome !== 'not-due')
  return tried.length && tried.every(({ outcome }) => outcome === 'failed') ? EXIT.error : EXIT.ok
}

async function tell(engine: Engine, { feeds, pages }: DueFetched, followed: number): Promise<void> {
  for (const feed of feeds.filter(({ outcome }) => outcome === 'failed').slice(0, MOST_TOLD))
    say(clean(`failed  ${(await loadFeed(engine, feed.feed))?.url ?? feed.feed}: ${feed.words} ${nextOf(feed)}`))
  for (const page of pages
    .filter(({ outcome, rank, verdicts }) => outcome === 'failed' || outcome === 'emptier' || (outcome === 'version' && (rank === 3 || verdicts?.left)))
    .slice(0, MOST_TOLD)) {
    const url = (await loadPage(engine, page.page))?.url ?? page.page
    say(
      clean(
        page.outcome === 'version'
          ? `changed ${url}: the edit touches a line of the record${page.verdicts ? `; ${tellCarried(page.verdicts)}` : ''}`
          : `${page.outcome === 'failed' ? 'failed ' : 'kept   '} ${url}: ${page.words} ${nextOf(page)}`,
      ),
    )
  }
  // Why a host is left alone is told once, not for each of its feeds and pages.
  const waits = new Set([...feeds, ...pages].flatMap(({ outcome, words }) => (outcome === 'postponed' && words ? [words] : [])))
  for (const words of [...waits].slice(0, MOST_TOLD)) say(clean(`put off ${words}`))
  const count = (list: readonly { outcome: string }[], outcome: string) => list.filter((one) => one.outcome === outcome).length
  const told = [
    [feeds.filter(({ added, changed }) => added.length + changed.length).length, 'with news'],
    [feeds.filter(({ outcome, added, changed }) => outcome === 'same' || (outcome === 'new' && !added.length && !changed.length)).length, 'without'],
    [count(feeds, 'failed'), 'failed'],
    [count(feeds, 'postponed'), 'put off'],
  ] as const
  const read = [
    [count(pages, 'read'), 'read'],
    [count(pages, 'version'), 'changed'],
    [count(pages, 'same') + count(pages, 'emptier'), 'as they were'],
    [count(pages, 'failed'), 'failed'],
    [count(pages, 'postponed'), 'put off'],
  ] as const
  const listed = (counts: readonly (readonly [number, string])[]) =>
    counts
      .filter(([n]) => n)
      .map(([n, what]) => `${n} ${what}`)
      .join(', ') || 'none'
  if (!feeds.length && !pages.length)
    return say(
      followed
        ? 'Nothing is due. readout feeds says when each is asked next; --all asks them now.'
        : 'Nothing is followed yet. readout add ADDRESS follows a feed, a site, a sitemap, an OPML file or a page.',
    )
  say(`${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}: ${listed(told)}. ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}: ${listed(read)}.`)
}

/** Example: { carried: 3, left: 1 } -> 'of 4 verdicts on it 3 go over, 1 stays with the older words'. */
function tellCarried({ carried, left }: NonNullable<PageGathered['verdicts']>): string {
  return `of ${carried + left} ${carried + left === 1 ? 'verdict' : 'verdicts'} on it ${carried} ${carried === 1 ? 'goes' : 'go'} over, ${left} ${left === 1 ? 'stays' : 'stay'} with the older words`
}

function nextOf({ nextAt }: FeedGathered | PageGathered): string {
  return nextAt === undefined ? 'Not tried again.' : `Tried again at ${nextAt.slice(0, 16).replace('T', ' ')} UTC.`
}

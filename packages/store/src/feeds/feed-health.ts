import type { Engine } from '../engine/engine.ts'
import type { Feed } from './feed.ts'
import { listFeeds } from './feeds.ts'

/** How a feed does: `state` in one word, `words` in a sentence for a person. `itemsADay` over the last 30 days or since it is followed. */
export type FeedHealth = {
  feed: Feed
  state: 'ok' | 'waiting' | 'failing' | 'stopped' | 'paused'
  words: string
  itemsADay: number
  /** Pages it named: all, those read, those that fail now. */
  pages: { named: number; read: number; failing: number }
}

const DAY_MS = 86_400_000
const WINDOW_DAYS = 30

/** How each feed that is followed does at `now` (ISO 8601 in UTC): those that need a person first, then as `listFeeds` orders them. */
export async function feedHealth(engine: Engine, now: string): Promise<FeedHealth[]> {
  const since = new Date(Date.parse(now) - WINDOW_DAYS * DAY_MS).toISOString()
  const [feeds, items, pages] = await Promise.all([
    listFeeds(engine),
    engine.db
      .selectFrom('feed_items')
      .select(({ fn }) => ['feed_id', fn.countAll<number>().as('number')])
      .where('seen_at', '>=', since)
      .groupBy('feed_id')
      .execute(),
    engine.db
      .selectFrom('pages')
      .select(({ fn, eb }) => [
        'feed_id',
        fn.countAll<number>().as('named'),
        fn.count<number>('source_id').as('read'),
        fn.sum<number>(eb.case().when('failures', '>', 0).then(1).else(0).end()).as('failing'),
      ])
      .groupBy('feed_id')
      .execute(),
  ])
  const itemsOf = new Map(items.map(({ feed_id, number }) => [feed_id, Number(number)]))
  const pagesOf = new Map(pages.map(({ feed_id, ...counts }) => [feed_id, counts]))
  const rank = { failing: 0, stopped: 1, waiting: 2, ok: 3, paused: 4 }
  return feeds
    .map((feed): FeedHealth => {
      const counts = pagesOf.get(feed.id)
      const days = Math.min(WINDOW_DAYS, Math.max(1, (Date.parse(now) - Date.parse(feed.addedAt)) / DAY_MS))
      return {
        feed,
        ...stateOf(feed, now),
        itemsADay: Math.round(((itemsOf.get(feed.id) ?? 0) / days) * 10) / 10,
        pages: { named: Number(counts?.named ?? 0), read: Number(counts?.read ?? 0), failing: Number(counts?.failing ?? 0) },
      }
    })
    .sort((a, b) => rank[a.state] - rank[b.state])
}

function stateOf(feed: Feed, now: string): Pick<FeedHealth, 'state' | 'words'> {
  const next = feed.nextAt === undefined ? '' : feed.nextAt <= now ? 'Due now.' : `Tried again ${inWords(feed.nextAt, now)}.`
  if (feed.paused) return { state: 'paused', words: 'Paused: it is not fetched until you resume it.' }
  if (feed.error) {
    const since = feed.okAt ? `Last good fetch ${inWords(feed.okAt, now)}.` : 'Never fetched well so far.'
    const tried = feed.failures === 1 ? '' : ` Failed ${feed.failures} times in a row.`
    if (feed.nextAt === undefined) return { state: 'stopped', words: `${feed.error.words} No longer fetched. ${since}` }
    return { state: 'failing', words: `${feed.error.words}${tried} ${since} ${next}` }
  }
  if (!feed.okAt) return { state: 'waiting', words: `Not fetched yet. ${next}` }
  const note = feed.note ? ` ${feed.note}` : ''
  return { state: 'ok', words: `Fetched ${inWords(feed.okAt, now)}.${note} ${next.replace('Tried again', 'Next')}` }
}

/** A time against now. Example: inWords('2031-05-03T12:40:00Z', '2031-05-03T12:00:00Z') -> 'in 40 minutes'. */
function inWords(at: string, now: string): string {
  const ms = Date.parse(at) - Date.parse(now)
  const minutes = Math.round(Math.abs(ms) / 60_000)
  const [amount, unit] = minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day']
  if (amount === 0) return ms > 0 ? 'in under a minute' : 'just now'
  const span = `${amount} ${unit}${amount === 1 ? '' : 's'}`
  return ms > 0 ? `in ${span}` : `${span} ago`
}

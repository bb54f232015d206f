import { gatherFeed } from './gather-feed.ts'
import { gatherPage } from './gather-page.ts'
import type { Gathering } from './gathering.ts'

type Data = Record<string, unknown>

/**
 * The handlers of the jobs that fetch: `fetch-feed` and `fetch-sitemap` take { feed }, `fetch-page` takes { page }. Each may run twice without harm, and
 * throws only what trying again can mend.
 * @throws STORE_FULL STORE_BUSY STORE_UNREACHABLE
 */
export function feedHandlers(gathering: Gathering): Record<'fetch-feed' | 'fetch-sitemap' | 'fetch-page', (data: Data) => Promise<void>> {
  const feed = async (data: Data) => void (await gatherFeed(gathering, String(data['feed'])))
  return { 'fetch-feed': feed, 'fetch-sitemap': feed, 'fetch-page': async (data) => void (await gatherPage(gathering, String(data['page']))) }
}

export type { Fetched, FetchOptions } from './fetch-page.ts'
export type { Allowance } from './guarded-agent.ts'
export { MAX_PAGE_BYTES } from './limits.ts'
export { nearest } from './nearest.ts'
export { type OpenedDocument, openDocument } from './files/open-document.ts'
export { readPageFile, readPageStream } from './read-file.ts'

export type { Discovered, DueFetched, FeedGathered, Gathering, OpmlFeed, PageGathered } from './following.ts'

import type { Fetched, FetchOptions } from './fetch-page.ts'

/** Fetches one page, see fetch-page.ts; the network code is loaded only when a page is asked for. */
export async function fetchPage(link: string, options: FetchOptions): Promise<Fetched> {
  return (await import('./fetch-page.ts')).fetchPage(link, options)
}
export { sniffPage } from './sniff-page.ts'
export { listFolder } from './files/list-folder.ts'
export { type ArchivedPage, type ArchiveEntry, readWarc } from './files/read-warc.ts'

/** Feeds, sitemaps, OPML and the pages that are followed, see following.ts; loaded only when something is. */
export const following = () => import('./following.ts')
export { type Handler, runWorker, startThreads, type Threads, type Tick, type WorkerEvent } from './workers/index.ts'

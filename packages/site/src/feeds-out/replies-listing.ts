import { listReplies } from '@readout/store'
import type { Context } from 'hono'
import type { Listing } from '../formats/listing.ts'
import { shownOf } from '../pages/records.ts'
import { repliesOn } from '../replies/index.ts'
import type { SiteEnv } from '../site-options.ts'

/** The replies shown under an article, the newest first; nothing where the site takes none or the article is not shown. */
export async function repliesListing(c: Context<SiteEnv>, source: string): Promise<Listing | undefined> {
  const { store, settings } = c.get('options')
  if (!repliesOn(settings) || !(await shownOf(c, source))) return undefined
  // Replies alone: an answer stands beside its line, and what was said to be wrong is never published. So the count is the one every page shows.
  const replies = (await listReplies(store, { source, state: 'shown', kind: 'reply' })).reverse()
  return {
    title: 'Replies',
    path: `/article/${source}/replies`,
    query: '',
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'words', label: 'Words' },
    ],
    rows: replies.map(({ id, name, words, at, decidedAt }) => ({
      id: `reply-${id}`,
      address: `/article/${source}/replies#reply-${id}`,
      title: `Reply by ${name}`,
      updated: decidedAt ?? at,
      cells: { name, words },
      document: { id, name, words, at },
    })),
    total: replies.length,
  }
}

import { listReplies } from '@readout/store'
import type { Context } from 'hono'
import type { Listing } from '../formats/listing.ts'
import { shownOf } from '../pages/records.ts'
import type { SiteEnv } from '../site-options.ts'

/** The replies shown under an article, the newest first; nothing where the site takes none or the article is not shown. */
export async function repliesListing(c: Context<SiteEnv>, source: string): Promise<Listing | undefined> {
  const { store, settings } = c.get('options')
  const shown = settings.replies ? await shownOf(c, source) : undefined
  if (!shown) return undefined
  const replies = (await listReplies(store, { source, state: 'shown' }))
    .filter(({ kind, line }) => kind === 'reply' || (line !== null && line in shown.states))
    .reverse()
  return {
    title: 'Replies',
    path: `/article/${source}/replies`,
    query: '',
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'words', label: 'Words' },
    ],
    rows: replies.map(({ id, name, words, at, decidedAt, line }) => ({
      id: `reply-${id}`,
      address: `/article/${source}/replies#reply-${id}`,
      title: `Reply by ${name}`,
      updated: decidedAt ?? at,
      cells: { name, words },
      document: { id, name, words, at, ...(line === null ? {} : { line }) },
    })),
    total: replies.length,
  }
}

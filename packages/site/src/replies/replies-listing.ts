import { listReplies, replyCounts, type Engine } from '@readout/store'
import type { Listing } from '../formats/listing.ts'

/** The shown replies of a page as a list, for its feed and tables; the newest first. */
export async function repliesListing(store: Engine, source: string, title: string): Promise<Listing> {
  const replies = (await listReplies(store, { source, state: 'shown', kind: 'reply' })).reverse()
  return {
    title: `Replies: ${title}`,
    path: `/article/${source}/replies`,
    query: '',
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'at', label: 'Written' },
      { key: 'words', label: 'Words' },
    ],
    rows: replies.map((reply) => ({
      id: `reply-${reply.id}`,
      address: `/article/${source}/replies#reply-${reply.id}`,
      title: `${reply.name} replied`,
      updated: reply.decidedAt ?? reply.at,
      cells: { name: reply.name, at: reply.at, words: reply.words },
    })),
    total: (await replyCounts(store, [source]))[source] ?? 0,
  }
}

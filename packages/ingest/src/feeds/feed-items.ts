import { sha256Hex } from '@readout/record'
import type { FeedItem } from '@readout/store'
import type { ParsedFeed } from './feed-entry.ts'
import { pageAddress } from './page-address.ts'
import { plainWords } from './plain-title.ts'
import { readPost } from './read-post.ts'

/** A feed's entries as the items the store keeps; entries that name no page and are no post are left out. */
export function feedItems(feed: ParsedFeed, url: string): FeedItem[] {
  const about = { url, ...(feed.title ? { title: feed.title } : {}) }
  return feed.entries.flatMap((entry): FeedItem[] => {
    const post = readPost(entry, about)
    const address = entry.url ? pageAddress(entry.url) : post?.url
    if (!address) return []
    // Dates and numbers are left out of what counts as a change of an item: feeds print counters and the time of the fetch. A page is looked at again anyway.
    const says = JSON.stringify([entry.title, address, post ?? plainWords(entry.content ?? '').replace(/\d+|\s+/g, ' ')])
    return [
      {
        key: entry.key,
        hash: sha256Hex(says).slice(0, 16),
        url: address,
        ...(entry.title ? { title: entry.title } : {}),
        ...(entry.published ? { published: entry.published } : {}),
        ...(post ? { post: JSON.stringify(post) } : {}),
      },
    ]
  })
}

/** A picture a feed names; only the link is kept unless the rights of its feed allow more. */
export type FeedPicture = { url: string; caption?: string; credit?: string }

/** One item of a feed as we take it, whichever format it came in: addresses absolute, dates ISO 8601, title plain words. */
export type FeedEntry = {
  /** What tells it from the feed's other items: its guid or id, else its address. */
  key: string
  url?: string
  title?: string
  published?: string
  updated?: string
  author?: string
  authorUrl?: string
  /** The whole text or the summary, as HTML or plain words. */
  content?: string
  isHtml: boolean
  pictures: FeedPicture[]
  /** The feed an aggregator took the item from. */
  origin?: string
}

/** A feed as read; `notes` say in words what had to be mended. */
export type ParsedFeed = {
  format: 'rss' | 'atom' | 'rdf' | 'json'
  title?: string
  siteUrl?: string
  /** Minutes its publisher asks to wait between fetches (ttl, sy:updatePeriod). */
  waitMinutes?: number
  entries: FeedEntry[]
  notes: string[]
}

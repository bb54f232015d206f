import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { feedHealth } from '@readout/store'
import type { SiteEnv } from '../site-options.ts'
import { addRoute } from './add-route.ts'
import { Refusal } from './problem.ts'
import { pageOf } from './schemas.ts'

const FollowedFeed = z
  .object({
    id: z.string(),
    url: z.string(),
    kind: z.enum(['feed', 'sitemap']),
    title: z.string().optional(),
    folder: z.string().optional(),
    format: z.string().optional(),
    rights: z.string(),
    state: z.enum(['ok', 'waiting', 'failing', 'stopped', 'paused']),
    words: z.string(),
    itemsADay: z.number(),
    pages: z.object({ named: z.int(), read: z.int(), failing: z.int() }),
    added: z.string(),
    lastOk: z.string().optional(),
    next: z.string().optional(),
  })
  .openapi('Feed')

/** What is followed and how it does. An address may hold a person's key to a feed: it is for those who are signed in. */
export function addFeedRoutes(api: OpenAPIHono<SiteEnv>): void {
  addRoute(api, {
    path: '/feeds',
    tag: 'feeds',
    summary: 'Feeds and sitemaps that are followed: last good fetch, next one, why one fails',
    gives: pageOf(FollowedFeed).openapi('FeedPage'),
    refuses: [401],
    answer: async (c) => {
      if (c.get('viewer').role === 'stranger') throw new Refusal(401, 'SIGN_IN', 'What is followed is for those who are signed in.')
      const { store, now } = c.get('options')
      const items = (await feedHealth(store, now())).map(({ feed, state, words, itemsADay, pages }) => {
        const optional = { title: feed.title, folder: feed.folder, format: feed.format, lastOk: feed.okAt, next: feed.nextAt }
        const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
        return { id: feed.id, url: feed.url, kind: feed.kind, rights: feed.rights, added: feed.addedAt, state, words, itemsADay, pages, ...present }
      })
      return { items, total: items.length }
    },
  })
}

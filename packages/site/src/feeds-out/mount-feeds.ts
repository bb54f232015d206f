import { listFeeds } from '@readout/store'
import type { Context, Hono } from 'hono'
import { answerBody } from '../formats/answer-body.ts'
import { answerListing } from '../formats/answer-listing.ts'
import { notFound } from '../pages/not-found.ts'
import type { SiteEnv } from '../site-options.ts'
import { opmlOf } from './opml.ts'
import { repliesListing } from './replies-listing.ts'
import { robotsText } from './robots.ts'
import { talksListing } from './talks-listing.ts'

/** Words of an address as a name is searched by. Example: 'ann-o-neill' -> 'ann o neill'. */
const namedBy = (slug: string): string => slug.replaceAll('-', ' ')

/** Mounts what others subscribe to beside the lists: calendars of a person, a state and a pair, replies of an article, what is followed as OPML; and what programs that look for pages are told. */
export function mountFeeds(app: Hono<SiteEnv>): void {
  const calendar = async (c: Context<SiteEnv>, whose: Parameters<typeof talksListing>[1]) =>
    answerListing(c, await talksListing(c, whose), 'ics', c.get('options'))
  for (const room of ['person', 'office', 'body', 'outlet'])
    app.get(`/${room}/:file{[^/]+\\.ics}`, (c) => {
      const slug = c.req.param('file').slice(0, -4)
      return calendar(c, { title: `Talks: ${namedBy(slug)}`, path: `/${room}/${encodeURIComponent(slug)}`, name: namedBy(slug) })
    })
  app.get('/state/:file{[^/]+\\.ics}', (c) => {
    const code = c.req.param('file').slice(0, -4)
    return calendar(c, { title: `Talks: ${code}`, path: `/state/${encodeURIComponent(code)}`, sides: [code] })
  })
  app.get('/pair/:a/:file{[^/]+\\.ics}', (c) => {
    const [a, b] = [c.req.param('a'), c.req.param('file').slice(0, -4)]
    return calendar(c, { title: `Talks: ${a} and ${b}`, path: `/pair/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, sides: [a, b] })
  })
  for (const [suffix, format] of [
    ['atom', 'atom'],
    ['feed.json', 'feed'],
    ['json', 'json'],
    ['csv', 'csv'],
  ] as const)
    app.get(`/article/:source/replies.${suffix}`, async (c) => {
      const listing = await repliesListing(c, c.req.param('source'))
      return listing
        ? answerListing(c, listing, format, c.get('options'))
        : notFound(c, 'This article has no replies to follow: the site takes none, or the article is not shown.')
    })
  app.get('/robots.txt', (c) => c.text(robotsText(c.get('options').settings)))
  app.get('/feeds.opml', async (c) => {
    if (c.get('viewer').role === 'stranger') return notFound(c, 'What is followed is for those who are signed in.')
    const { store, settings, now } = c.get('options')
    return answerBody(c, opmlOf(await listFeeds(store), { name: settings.name, now: now() }), { type: 'text/x-opml; charset=utf-8', file: 'feeds.opml' })
  })
}

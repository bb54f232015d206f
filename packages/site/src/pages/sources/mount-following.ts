import { saveFeed } from '@readout/store'
import type { Hono } from 'hono'
import { html } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { outsideAddress } from '../../words/addresses.ts'
import { followForm } from './follow-form.ts'

/** Mounts following: a feed is kept at once and asked for the first time by the workers. */
export function mountFollowing(app: Hono<SiteEnv>): void {
  app.post('/sources/follow', async (c) => {
    const form = await c.req.parseBody()
    const url = outsideAddress(typeof form['url'] === 'string' ? form['url'].trim() : '')
    if (!mayReview(c.get('viewer')) || !url)
      return renderPage(c, {
        title: 'Follow a source',
        status: 422,
        noindex: true,
        body: html`<h1>Follow a source</h1>${followForm('This is no address of a feed. It begins with https:// or http://.')}`,
      })
    const { store, now, enqueue } = c.get('options')
    const rights = form['rights'] === 'own' || form['rights'] === 'public-domain' ? form['rights'] : 'unknown'
    const { id } = await saveFeed(
      store,
      { url, kind: /sitemap[^/]{0,99}\.xml/i.test(url) ? 'sitemap' : 'feed', origin: 'given', rights: { kind: rights } },
      now(),
    )
    await enqueue({ kind: 'fetch-feed', key: id, data: { feed: id } })
    return c.redirect('/sources', 303)
  })
}

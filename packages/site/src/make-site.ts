import { Hono } from 'hono'
import { answerTrouble, mountApi } from './api/index.ts'
import { mountFeeds } from './feeds-out/index.ts'
import { makeMetrics, mountHealth, mountMetrics, observe } from './health/index.ts'
import { mountAccounts } from './accounts/index.ts'
import { mountAssets } from './layout/assets.ts'
import { cachedPages, type RenderedPage } from './layout/page-cache.ts'
import { makeShortMemory } from './layout/short-memory.ts'
import { sendPage } from './layout/page.ts'
import { mountPages } from './pages/mount-pages.ts'
import type { Published } from './publish/index.ts'
import { mountReplies } from './replies/index.ts'
import { mountReview } from './review/index.ts'
import { knownMethods, security } from './security/index.ts'
import type { SiteEnv, SiteOptions } from './site-options.ts'

/**
 * The whole site over one store, as a hono app: its `fetch` answers a Request.
 * Example: makeSite(options).request('/') -> the front page.
 */
export function makeSite(options: SiteOptions): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const pages = makeShortMemory<RenderedPage>(() => performance.now(), 300)
  const records = makeShortMemory<Published>(() => performance.now(), 300)
  app.use(async (c, next) => {
    c.set('options', options)
    c.set('pages', pages)
    c.set('records', records)
    await next()
  })
  app.onError(answerTrouble)
  const metrics = makeMetrics()
  app.use(observe(options, metrics))
  app.use(security(options, knownMethods(app)))
  mountHealth(app, options)
  mountMetrics(app, options, metrics)
  mountAssets(app)
  app.use(cachedPages(sendPage))
  mountAccounts(app, options)
  mountReplies(app, options)
  mountReview(app, options)
  mountApi(app)
  mountFeeds(app)
  mountPages(app)
  return app
}

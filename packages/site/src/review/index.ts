import type { Hono } from 'hono'
import { onlyFor } from '../security/index.ts'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { mountAdding } from './mount-adding.ts'
import { mountLines } from './mount-lines.ts'
import { mountQueue } from './mount-queue.ts'

export { addLineLink, reviewControls } from './review-controls.ts'

/** Mounts checking: the list, random samples, one line at a time, and adding a line. */
export function mountReview(app: Hono<SiteEnv>, options: SiteOptions): void {
  app.use('/review', onlyFor('reviewer'))
  app.use('/review/*', onlyFor('reviewer'))
  mountQueue(app, options)
  mountLines(app, options)
  mountAdding(app, options)
}

import type { Hono } from 'hono'
import type { SiteEnv } from '../site-options.ts'
import { mountArticle } from './article/mount-article.ts'

/** Mounts the pages that people look at. */
export function mountPages(app: Hono<SiteEnv>): void {
  mountArticle(app)
}

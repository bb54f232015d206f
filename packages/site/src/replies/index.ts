import type { Hono } from 'hono'
import type { SiteEnv, SiteOptions } from '../site-options.ts'
import { mountModeration } from './mount-moderation.ts'
import { mountReceipt } from './mount-receipt.ts'
import { mountWriting } from './mount-writing.ts'

export { answersBeside, repliesSection } from './replies-section.ts'
export { repliesOn } from './reply-rules.ts'

/** Mounts replies: writing them, "Wrong line?", receipts, and the queue in which people decide. */
export function mountReplies(app: Hono<SiteEnv>, options: SiteOptions): void {
  mountWriting(app, options)
  mountReceipt(app, options)
  mountModeration(app, options)
}

import { replyCounts } from '@readout/store'
import type { Context } from 'hono'
import { repliesOn } from '../replies/index.ts'
import type { SiteEnv } from '../site-options.ts'

/** How many replies each source has that a reader may see; undefined where the site takes none. */
export async function replyCountsOf(c: Context<SiteEnv>, sources: readonly string[]): Promise<Record<string, number> | undefined> {
  const { settings, store } = c.get('options')
  return repliesOn(settings) ? replyCounts(store, [...sources]) : undefined
}

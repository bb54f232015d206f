import type { Context } from 'hono'
import { type Html, NOTHING } from '../layout/html.ts'
import type { SiteEnv } from '../site-options.ts'

/** How many replies each source has that a reader may see; undefined where the site takes none. */
export async function replyCountsOf(_c: Context<SiteEnv>, _sources: readonly string[]): Promise<Record<string, number> | undefined> {
  return undefined
}

/** The replies of a source and the form to write one. */
export async function repliesOf(_c: Context<SiteEnv>, _source: string): Promise<Html> {
  return NOTHING
}

import type { Context } from 'hono'
import { type Empty, emptyState } from '../layout/empty.ts'
import type { Html } from '../layout/html.ts'
import { mayReview } from '../publish/index.ts'
import type { SiteEnv } from '../site-options.ts'

/** Where the first door is: to read a page in is for those who run the site. */
const READ = '/read'

/**
 * An empty place as this viewer may know it: who may read no page in is not sent there, and where only checked lines are shown that is why nothing stands here.
 * Example: no contact for a stranger -> '… A person has checked none yet, and this site shows what is checked alone.', with the page on the method.
 */
export function emptyFor(c: Context<SiteEnv>, empty: Empty): Html {
  if (mayReview(c.get('viewer')) || empty.fill?.address !== READ) return emptyState(empty)
  const { showUnchecked } = c.get('options').settings
  return emptyState({
    ...empty,
    ...(showUnchecked ? {} : { why: 'A person has checked none yet, and this site shows what is checked alone.' }),
    fill: { words: 'About the method', address: '/about' },
  })
}

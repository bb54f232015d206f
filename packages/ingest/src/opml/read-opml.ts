import { ReadoutError } from '@readout/record'
import { parseOpml } from 'feedsmith'
import { absolute } from '../feeds/absolute.ts'
import { plainTitle } from '../feeds/plain-title.ts'
import { findRoot } from '../feeds/xml-outline.ts'

/** A feed that an OPML file lists; `folder` is the path of the outlines it stands in. */
export type OpmlFeed = { url: string; title?: string; siteUrl?: string; folder?: string }

/** More than any reader's list; a file that holds more is read up to here. */
const MOST_FEEDS = 20_000

/** Attributes of ours that OPML lets pass: where the address was taken from, and whether somebody looked. */
const EXTRA = ['source', 'checked'] as const

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml<string, typeof EXTRA>>['body']>['outlines']>[number]

/** Whether a text is OPML. */
export const isOpml = (text: string): boolean => findRoot(text)?.name.toLowerCase() === 'opml'

/**
 * The feeds of an OPML file, each once, in its order.
 * Example: '<opml …><outline text="Times" xmlUrl="https://e.org/feed"/>…' -> [{ url: 'https://e.org/feed', title: 'Times' }].
 * Source: OPML 2.0.
 * @throws NOT_A_FEED where it is no OPML or names no feed
 */
export function readOpml(text: string): (OpmlFeed & { source?: string; checked?: string })[] {
  const root = findRoot(text)
  const found = new Map<string, OpmlFeed & { source?: string; checked?: string }>()
  const walk = (outlines: readonly Outline[] | undefined, folders: string[]): void => {
    for (const outline of outlines ?? []) {
      const title = plainTitle(outline.title ?? outline.text)
      const url = absolute(outline.xmlUrl ?? (outline.type === 'rss' ? outline.url : undefined), [])
      if (url && !found.has(url) && found.size < MOST_FEEDS) {
        const [siteUrl, folder] = [absolute(outline.htmlUrl, []), folders.join(' / ')]
        found.set(url, {
          url,
          ...(title ? { title } : {}),
          ...(siteUrl ? { siteUrl } : {}),
          ...(folder ? { folder } : {}),
          ...(typeof outline.source === 'string' ? { source: outline.source } : {}),
          ...(typeof outline.checked === 'string' ? { checked: outline.checked } : {}),
        })
      }
      walk(outline.outlines as Outline[] | undefined, url || !title ? folders : [...folders, title])
    }
  }
  try {
    if (root && isOpml(text)) walk(parseOpml(text.slice(root.start), { extraOutlineAttributes: EXTRA }).body?.outlines, [])
  } catch {
    // What the parser stumbles on is told below like a file without feeds.
  }
  if (!found.size) throw new ReadoutError('NOT_A_FEED', 'The file is no OPML, or lists no feed. Export the list of feeds from your reader again.')
  return [...found.values()]
}

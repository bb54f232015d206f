import type { Feed } from '@readout/store'
import { escapeMarkup } from '../formats/xml.ts'

/**
 * What is followed as OPML, folders as outlines around their feeds.
 * Example: one feed in the folder 'Agencies' -> <outline text="Agencies"><outline type="rss" xmlUrl="…"/></outline>.
 * Source: OPML 2.0.
 */
export function opmlOf(feeds: readonly Feed[], { name, now }: { name: string; now: string }): string {
  const folders = new Map<string, Feed[]>()
  for (const feed of feeds) folders.set(feed.folder ?? '', [...(folders.get(feed.folder ?? '') ?? []), feed])
  const outlines = [...folders].map(([folder, inside]) => {
    const lines = inside.map(outlineOf).join('\n')
    return folder ? `<outline text="${escapeMarkup(folder)}">\n${lines}\n</outline>` : lines
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>${escapeMarkup(name)}</title><dateCreated>${new Date(now).toUTCString()}</dateCreated></head><body>\n${outlines.join('\n')}\n</body></opml>\n`
}

function outlineOf({ url, title, siteUrl, kind }: Feed): string {
  const words = escapeMarkup(title ?? url)
  return `<outline type="${kind === 'sitemap' ? 'link' : 'rss'}" text="${words}" title="${words}" xmlUrl="${escapeMarkup(url)}"${siteUrl ? ` htmlUrl="${escapeMarkup(siteUrl)}"` : ''}/>`
}

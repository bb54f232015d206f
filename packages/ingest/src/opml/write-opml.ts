import { generateOpml } from 'feedsmith'
import type { OpmlFeed } from './read-opml.ts'

/**
 * A list of feeds as OPML 2.0, folders as outlines; reading it back gives the same feeds.
 * Example: writeOpml([{ url: 'https://e.org/feed', title: 'Times' }], 'Followed', new Date(0)) -> '<?xml version="1.0"…'.
 */
export function writeOpml(feeds: readonly OpmlFeed[], title: string, now: Date): string {
  const folders = new Map<string, OpmlFeed[]>()
  for (const feed of feeds) folders.set(feed.folder ?? '', [...(folders.get(feed.folder ?? '') ?? []), feed])
  const outline = ({ url, title: name, siteUrl }: OpmlFeed) => ({
    text: name ?? url,
    title: name ?? url,
    type: 'rss',
    xmlUrl: url,
    ...(siteUrl ? { htmlUrl: siteUrl } : {}),
  })
  const outlines: Parameters<typeof generateOpml>[0]['body'] = { outlines: [] }
  for (const [folder, inside] of folders)
    outlines.outlines?.push(...(folder ? [{ text: folder, title: folder, outlines: inside.map(outline) }] : inside.map(outline)))
  return generateOpml({ head: { title, dateCreated: now }, body: outlines })
}

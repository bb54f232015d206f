import type { FeedEntry } from './feed-entry.ts'
import { plainWords } from './plain-title.ts'
import { POST_ADDRESSES } from './post-addresses.ts'

/** A post as read from its feed: its words, whose account, when, where. */
export type Post = { text: string; name?: string; handle?: string; at?: string; url: string }

/** Beyond this a text without a title is an article that lost it. */
const LONGEST_POST = 6000

/**
 * The post that a feed's entry is, or undefined for an entry that names a page. A post has words and no title of its own, or stands at an address
 * that only posts have: its page shows nothing without a browser, so the feed's own words are read.
 * Example: an entry without title at https://social.example/@oak/110001 -> { text, handle: '@oak@social.example', at, url }.
 */
export function readPost(entry: FeedEntry, feed: { title?: string; url: string }): Post | undefined {
  const text = tidy(entry.isHtml ? plainWords(entry.content ?? '') : (entry.content ?? ''))
  if (!text || text.length > LONGEST_POST) return undefined
  const handle = handleOf(entry.url)
  const titled = entry.title !== undefined && !startsAlike(entry.title, text)
  if (titled && !handle) return undefined
  const name = entry.author ?? feed.title
  return {
    text,
    url: entry.url ?? `${feed.url}#${encodeURIComponent(entry.key)}`,
    ...(name ? { name } : {}),
    ...(handle ? { handle } : {}),
    ...(entry.published ? { at: entry.published } : {}),
  }
}

/**
 * A post as the small page that is read and kept: who and handle, time, its words, its address.
 * Example: { name: 'Ann Oak', handle: '@oak', at: '2031-05-03T10:00:00Z', url, text } -> '<!doctype html>… Ann Oak (@oak) …'.
 */
export function postPage({ name, handle, at, url, text }: Post): string {
  const who = name && handle ? `${name} (${handle})` : (name ?? handle)
  const paragraphs = text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`)
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    ...(name ? [`<meta name="author" content="${escaped(name)}">`] : []),
    ...(handle ? [`<meta property="og:site_name" content="${escaped(handle)}">`] : []),
    '</head><body><article>',
    ...(who ? [`<h1>${escaped(who)}</h1>`] : []),
    ...(at ? [`<time datetime="${escaped(at)}">${escaped(at)}</time>`] : []),
    ...paragraphs,
    `</article><footer><a href="${escaped(url)}">${escaped(url)}</a></footer></body></html>\n`,
  ].join('\n')
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The account a post's address names. Example: 'https://social.example/@oak/110001' -> '@oak@social.example'. */
function handleOf(url: string | undefined): string | undefined {
  for (const { pattern, withHost } of POST_ADDRESSES) {
    const account = pattern.exec(url ?? '')?.[1]
    if (account) return `@${account}${withHost && !account.includes('@') ? `@${new URL(url as string).host}` : ''}`
  }
  return undefined
}

/** Feeds of posts repeat the beginning of the words as title. */
function startsAlike(title: string, text: string): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const start = bare(title.replace(/(?:…|\.\.\.)$/, ''))
  return start !== '' && bare(text.slice(0, title.length * 2 + 50)).includes(start)
}

function tidy(text: string): string {
  return text
    .slice(0, 60_000)
    .split(/\r?\n/)
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

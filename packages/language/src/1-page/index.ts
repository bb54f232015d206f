import { type Article, lineIds, type Source, sha256Hex, sourceId } from '@readout/record'
import type { Staged } from '../staged.ts'

/** A page as it arrives: bytes, or text already decoded; what came beside it is told apart from what it says itself. */
export type PageInput = {
  bytes?: Uint8Array
  html?: string
  text?: string
  url?: string
  /** The page's title where the text lacks it. */
  title?: string
  /** ISO date or date-time given beside the page; a date that the page prints beats it. */
  published?: string
  /** When the page was fetched, ISO date-time. */
  fetched?: string
  mediaType?: string
  /** Charset named by the transport's header. */
  charset?: string
}

/** Stage 1's value: the stored text, the article as spans of it, and what was given beside it. `ids` makes the ids of this source's lines. */
export type Page = {
  source: Source
  article: Article
  input: { title?: string; url?: string; published?: string; fetched?: string }
  ids: ReturnType<typeof lineIds>
}

export const TEXT_VERSION = 1

/** Bytes or decoded text to a page. */
export function readPage(input: PageInput): Staged<Page> {
  const text = input.text ?? input.html ?? new TextDecoder().decode(input.bytes ?? new Uint8Array())
  const paragraphs = []
  const blocks = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim()) {
      const start = at + (line.length - line.trimStart().length)
      const end = at + line.trimEnd().length
      paragraphs.push({ exact: text.slice(start, end), start, end })
      blocks.push({ start, end, kind: 'paragraph' as const })
    }
    at += line.length + 1
  }
  const words = text.match(/\S+/g)?.length ?? 0
  const source: Source = { id: sourceId(text), mediaType: input.mediaType ?? 'text/plain', charset: 'utf-8', sha256: sha256Hex(text), text, blocks, ...(input.url ? { url: input.url } : {}), ...(input.fetched ? { fetched: input.fetched } : {}) }
  const article: Article = { byline: [], language: 'en', paragraphs, images: [], furniture: [], words, readingTimeMinutes: Math.ceil(words / 200) }
  if (input.title) article.headline = { value: input.title, from: 'input' }
  const given = { title: input.title, url: input.url, published: input.published, fetched: input.fetched }
  return { value: { source, article, input: Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)), ids: lineIds(source.id) }, notes: [] }
}

import { type Article, lineIds, type Note, sliceSpan, type Source, type Span, sha256Hex, sourceId } from '@readout/record'
import type { Staged } from '../staged.ts'
import { spanCarrier } from './carry-span.ts'
import { decodeBytes } from './charset.ts'
import { isHtml } from './is-html.ts'
import { readHtml } from './read-html.ts'
import { readPlain } from './read-plain.ts'

export { decodeBytes } from './charset.ts'
export { isCut } from './is-cut.ts'
export { isForeign } from './language.ts'

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
  /** Where the pages of a paged document begin in `text`, UTF-16 offsets; each becomes a note. */
  pages?: number[]
  /** Charset named by the transport's header. */
  charset?: string
}

/** What was given beside the page. */
export type Given = { title?: string; url?: string; published?: string; fetched?: string }

/** Stage 1's value: the stored text, the article as spans of it, and what was given beside it. `ids` makes the ids of this source's lines. */
export type Page = {
  source: Source
  article: Article
  input: Given
  ids: ReturnType<typeof lineIds>
}

/** What reading a document of either kind gives. */
export type ReadDocument = { text: string; blocks: Source['blocks']; article: Article; canonical?: string; notes: Note[] }

/** Version of the function that makes `source.text`; a span is carried over when it changes. */
export const TEXT_VERSION = 1

/**
 * Bytes or decoded text to a page: the visible text, its blocks, and the article as a selection of spans of it. Never throws on what a page holds.
 * Example: readPage({ html: '<h1>Talks held</h1><p>Ann Oak met Bo Elm.</p>' }) -> headline "Talks held", one paragraph.
 */
export function readPage(input: PageInput): Staged<Page> {
  const notes: Note[] = []
  const decoded = decode(input, notes)
  const asHtml = isHtml(decoded.text, decoded.calledHtml)
  const given = givenOf(input)
  const read = asHtml ? readHtml(decoded.text, given) : readPlain(decoded.text, given)
  notes.push(...read.notes, ...pageNotes(input, read.text))
  const source: Source = {
    id: sourceId(read.text),
    ...(input.url ? { url: input.url } : {}),
    ...(read.canonical ? { canonical: read.canonical } : {}),
    mediaType: mediaTypeOf(input, asHtml),
    charset: decoded.charset,
    ...(input.fetched ? { fetched: input.fetched } : {}),
    sha256: sha256Hex(input.bytes ?? decoded.text),
    text: read.text,
    blocks: read.blocks,
  }
  return { value: { source, article: read.article, input: given, ids: lineIds(source.id) }, notes }
}

/**
 * Carries spans of an earlier text of a page to its text of now, through the characters of the document; see carry-span.ts.
 * Example: carrySpans(input, old.source, fresh.source)(span) -> the span in the text of now, or undefined for an orphan.
 */
export function carrySpans(input: PageInput, from: Source, to: Source): (span: Span) => Span | undefined {
  return spanCarrier(decode(input, []).text, from, to)
}

function decode(input: PageInput, notes: Note[]): { text: string; charset: string; calledHtml: boolean } {
  if (input.html !== undefined) return { text: input.html, charset: 'utf-8', calledHtml: true }
  if (input.text !== undefined) return { text: input.text, charset: 'utf-8', calledHtml: false }
  const { text, charset, rule } = decodeBytes(input.bytes ?? new Uint8Array(), input.charset ?? charsetParameter(input.mediaType))
  if (rule === 'detected' && charset !== 'utf-8')
    notes.push({ stage: '1-page', rule: 'charset-detected', reason: `No believable charset was declared; the bytes read best as ${charset}.` })
  return { text, charset, calledHtml: /html/i.test(input.mediaType ?? '') }
}

/** The type of the bytes as they came: of the file where the words were taken out of one, else of the page. */
function mediaTypeOf({ mediaType = '', bytes, html, text }: PageInput, asHtml: boolean): string {
  if (bytes && (html ?? text) !== undefined && mediaType) return mediaType
  return asHtml ? (mediaType.includes('xhtml') ? 'application/xhtml+xml' : 'text/html') : 'text/plain'
}

/** One note a page of a paged document, on the first line of each; none where the text is not that of the pages. */
function pageNotes({ pages = [], text }: PageInput, read: string): Note[] {
  if (text !== read) return []
  return pages.map((start, n) => {
    const stop = text.indexOf('\n', start)
    return {
      stage: '1-page',
      rule: 'document-page',
      span: sliceSpan(text, start, stop < 0 ? text.length : stop),
      reason: `Page ${n + 1} of ${pages.length} begins here.`,
    }
  })
}

/** The charset parameter of a media type. Example: 'text/html; charset=koi8-r' -> 'koi8-r'. */
function charsetParameter(mediaType: string | undefined): string | undefined {
  return /charset\s{0,4}=\s{0,4}["']?([\w:.-]{2,40})/i.exec(mediaType ?? '')?.[1]
}

function givenOf(input: PageInput): Given {
  return {
    ...(input.title !== undefined ? { title: input.title } : {}),
    ...(input.url !== undefined ? { url: input.url } : {}),
    ...(input.published !== undefined ? { published: input.published } : {}),
    ...(input.fetched !== undefined ? { fetched: input.fetched } : {}),
  }
}

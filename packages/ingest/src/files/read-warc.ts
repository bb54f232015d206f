import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { ReadoutError } from '@readout/record'
import type { WARCRecord } from 'warcio'
import { decoded } from '../decode-body.ts'
import { MAX_PAGE_BYTES } from '../limits.ts'
import { readLimited } from '../read-limited.ts'

/** A page out of a web archive: its bytes unpacked, the address, the moment and the answer's status as the archive tells them. */
export type ArchivedPage = {
  bytes: Uint8Array
  url: string
  fetched: string
  mediaType: string
  charset?: string
  status: number
  headers: Record<string, string>
}

/** What an archive gives: a page, or that one was left out and why. */
export type ArchiveEntry = { page: ArchivedPage } | { url: string; left: string }

const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf'])
/** Headers of the answer that are worth keeping with the fetch record. */
const KEPT_HEADERS = ['content-type', 'date', 'etag', 'last-modified', 'content-language']

/**
 * The pages of a WARC file (also gzipped), one at a time: answers with status 200 that hold HTML, text or a PDF.
 * Source: ISO 28500, WARC 1.1.
 * @throws INPUT_UNREADABLE where it is no web archive or is cut short
 */
export async function* readWarc(path: string): AsyncGenerator<ArchiveEntry> {
  const { WARCParser } = await import('warcio')
  const fail = (cause: unknown) =>
    new ReadoutError('INPUT_UNREADABLE', `${path} is no web archive (WARC), or is damaged or cut short; the pages before the damage were taken.`, { cause })
  let records = 0
  try {
    for await (const record of new WARCParser(createReadStream(path), { parseHttp: true })) {
      // Whatever stands in a file is taken for a head by the parser: only this word says that it is one.
      if (!/^WARC\//.test(record.warcHeaders.statusline)) throw fail(undefined)
      records++
      if (record.warcType !== 'response') continue
      const url = record.warcTargetURI ?? ''
      if (!/^https?:/i.test(url)) continue
      yield await entryOf(record, url)
    }
  } catch (error) {
    throw error instanceof ReadoutError ? error : fail(error)
  }
  if (!records) throw fail(undefined)
}

async function entryOf(record: WARCRecord, url: string): Promise<ArchiveEntry> {
  const headers = Object.fromEntries([...(record.httpHeaders?.headers.entries() ?? [])].map(([name, value]) => [name.toLowerCase(), value]))
  const status = Number(record.httpHeaders?.statusCode ?? 0)
  const declared = headers['content-type'] ?? ''
  const mediaType = (declared.split(';')[0] ?? '').trim().toLowerCase()
  if (status !== 200) return { url, left: `the answer was ${status}` }
  if (!PAGES.has(mediaType)) return { url, left: `it is ${mediaType || 'of no type'}` }
  try {
    const tooLarge = () => new ReadoutError('INPUT_TOO_LARGE', `it is not under ${MAX_PAGE_BYTES / 1e6} MB`)
    // The parser undoes chunks, gzip and deflate, and hands the rest on as it stands.
    const packed = /^(?:br|zstd)$/i.exec(headers['content-encoding']?.trim() ?? '')?.[0] ?? ''
    const bytes = await readLimited(decoded(Readable.from(record), packed), MAX_PAGE_BYTES, tooLarge)
    const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(declared)?.[1]
    return {
      page: {
        bytes,
        url,
        fetched: record.warcDate ?? '',
        mediaType,
        ...(charset ? { charset } : {}),
        status,
        headers: Object.fromEntries(KEPT_HEADERS.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))),
      },
    }
  } catch (error) {
    return { url, left: (error as Error).message }
  }
}

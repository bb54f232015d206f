import { ReadoutError } from '@readout/record'
import type { Answer } from './request-once.ts'
import { retryAfter } from './retry-after.ts'

/** Statuses by which sites turn programs away: sign-in wanted, forbidden, not acceptable, too many requests, withheld for legal reasons, and Cloudflare's own. */
const REFUSALS = new Set([401, 402, 403, 406, 429, 451, 999])

const SITE_REFUSES = 'This site refuses programs. Open it yourself and paste the text, or save the page and read the file.'

/** Types that hold a page of text; an answer without a type, or with the type of a plain download, is judged by its bytes. */
const READABLE = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  '',
  'application/octet-stream',
  'application/xml',
  'text/xml',
])

/**
 * The media type and charset an answer declares, once its status and type say that it is a page.
 * @throws SITE_REFUSED FETCH_STATUS CONTENT_TYPE
 */
export function checkAnswer({ status, headers }: Answer, url: URL): { mediaType: string; charset?: string } {
  const data = { host: url.host, status, ...retryAfter(headers['retry-after']) }
  // A challenge page ("checking your browser") comes with 403 or 503 and says so in this header.
  if (REFUSALS.has(status) || headers['cf-mitigated'] === 'challenge') throw new ReadoutError('SITE_REFUSED', SITE_REFUSES, { data, retry: status === 429 })
  if (status === 404 || status === 410)
    throw new ReadoutError('FETCH_STATUS', `${url.host} has no page at this address (${status}). Check the link, or look for it on the site.`, { data })
  if (status >= 500) throw new ReadoutError('FETCH_STATUS', `${url.host} is in trouble (${status}). Try again later.`, { data, retry: true })
  if (status !== 200 && status !== 203)
    throw new ReadoutError('FETCH_STATUS', `${url.host} answered ${status} and no page. Open the link yourself to see what it says.`, { data })
  const declared = headers['content-type'] ?? ''
  const mediaType = (declared.split(';')[0] ?? '').trim().toLowerCase()
  if (!READABLE.has(mediaType))
    throw new ReadoutError(
      'CONTENT_TYPE',
      `The address holds ${mediaType.slice(0, 80)}, not a page of text. Give the address of the article itself, or save its text and read the file.`,
      { data: { ...data, mediaType } },
    )
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(declared)?.[1]
  return { mediaType, ...(charset ? { charset } : {}) }
}

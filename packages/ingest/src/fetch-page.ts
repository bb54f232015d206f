import { ReadoutError } from '@readout/record'
import { checkAnswer } from './check-answer.ts'
import { decoded } from './decode-body.ts'
import { type Arrived, follow, type FollowOptions } from './follow.ts'
import { MAX_PAGE_BYTES } from './limits.ts'
import { isPdf } from './files/open-document.ts'
import { readLimited } from './read-limited.ts'
import { sniffPage } from './sniff-page.ts'
import { type Validators, validatorHeaders, validatorsOf } from './validators.ts'

export type FetchOptions = Omit<FollowOptions, 'headers'>

/** A page as it came: the bytes unpacked, the address in the end answered from, the time of the answer, what the header says it is. */
export type Fetched = { bytes: Uint8Array; url: string; fetched: string; mediaType: string; charset?: string }

/**
 * Fetches one page: public addresses only, robots.txt heard on every site passed through, limits on time, size and redirects.
 * Example: await fetchPage('https://example.org/story', { version: '0.1.0' }) -> { bytes, url, fetched: '2024-05-03T10:00:00.000Z', mediaType: 'text/html' }.
 * @throws URL_INVALID ADDRESS_REFUSED ROBOTS_REFUSED SITE_REFUSED HOST_UNREACHABLE CERTIFICATE FETCH_TIMEOUT FETCH_TOO_LARGE FETCH_REDIRECTS FETCH_STATUS FETCH_BROKEN CONTENT_TYPE INPUT_EMPTY INPUT_BINARY HOST_WAITS
 */
export async function fetchPage(link: string, options: FetchOptions): Promise<Fetched> {
  return follow(link, options, takePage)
}

/**
 * Fetches a page unless the site says that it is as it was: `validators` are those of the last fetch.
 * @throws what fetchPage throws
 */
export async function fetchPageAgain(link: string, validators: Validators, options: FetchOptions): Promise<(Fetched & Validators) | undefined> {
  return follow(link, { ...options, headers: validatorHeaders(validators) }, async (arrived) => {
    if (arrived.answer.status === 304) return undefined
    return { ...(await takePage(arrived)), ...validatorsOf(arrived.answer.headers) }
  })
}

async function takePage({ answer, url }: Arrived): Promise<Fetched> {
  const tooLarge = () =>
    new ReadoutError('FETCH_TOO_LARGE', `The page at ${url.host} is not under ${MAX_PAGE_BYTES / 1e6} MB. Save the part you need as text and read the file.`, {
      data: { host: url.host, limit: MAX_PAGE_BYTES },
    })
  const declared = checkAnswer(answer, url)
  if (Number(answer.headers['content-length']) >= MAX_PAGE_BYTES) throw tooLarge()
  const bytes = await readLimited(decoded(answer.body, answer.headers['content-encoding'] ?? ''), MAX_PAGE_BYTES, tooLarge)
  const mediaType = isPdf(bytes) ? 'application/pdf' : sniffPage(bytes, url.href, declared.mediaType).mediaType
  return { bytes, url: url.href, fetched: new Date().toISOString(), mediaType, ...(declared.charset ? { charset: declared.charset } : {}) }
}

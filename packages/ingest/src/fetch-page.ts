import { ReadoutError } from '@readout/record'
import { askRobots } from './ask-robots.ts'
import { checkAnswer } from './check-answer.ts'
import { type Allowance, guardedAgent } from './guarded-agent.ts'
import { MAX_PAGE_BYTES, MAX_REDIRECTS, TOTAL_TIMEOUT_MS } from './limits.ts'
import { parseAddress } from './parse-address.ts'
import { decoded } from './decode-body.ts'
import { readLimited } from './read-limited.ts'
import { type Answer, asFetchError, requestOnce } from './request-once.ts'
import { sniffPage } from './sniff-page.ts'
import { userAgent } from './user-agent.ts'

export type FetchOptions = {
  /** The program's version, for the User-Agent. */
  version: string
  /** An address of whoever runs the program, said to the site. */
  contact?: string
  /** Addresses outside the public network that this run may dial. */
  allow?: Allowance
  /** Milliseconds for the whole fetch; TOTAL_TIMEOUT_MS unless given. */
  timeoutMs?: number
}

/** A page as it came: the bytes unpacked, the address in the end answered from, the time of the answer, what the header says it is. */
export type Fetched = { bytes: Uint8Array; url: string; fetched: string; mediaType: string; charset?: string }

/**
 * Fetches one page: public addresses only, robots.txt heard on every site passed through, limits on time, size and redirects.
 * Example: await fetchPage('https://example.org/story', { version: '0.1.0' }) -> { bytes, url, fetched: '2024-05-03T10:00:00.000Z', mediaType: 'text/html' }.
 * @throws URL_INVALID ADDRESS_REFUSED ROBOTS_REFUSED SITE_REFUSED HOST_UNREACHABLE CERTIFICATE FETCH_TIMEOUT FETCH_TOO_LARGE FETCH_REDIRECTS FETCH_STATUS FETCH_BROKEN CONTENT_TYPE INPUT_EMPTY INPUT_BINARY
 */
export async function fetchPage(link: string, options: FetchOptions): Promise<Fetched> {
  const agent = userAgent(options.version, options.contact)
  const dispatcher = guardedAgent(options.allow)
  const signal = AbortSignal.timeout(options.timeoutMs ?? TOTAL_TIMEOUT_MS)
  const asking = { agent, dispatcher, signal, seen: new Map<string, string>() }
  let url = parseAddress(link)
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      await askRobots(url, asking)
      const answer = await requestOnce(url, { 'user-agent': agent }, dispatcher, signal)
      const next = redirect(answer, url)
      if (!next) return await takePage(answer, url)
      answer.body.destroy()
      url = next
    }
  } catch (error) {
    throw asFetchError(error, url)
  } finally {
    dispatcher.destroy().catch(() => {})
  }
  throw new ReadoutError('FETCH_REDIRECTS', `${link} was passed on more than ${MAX_REDIRECTS} times. Open it yourself and use the address it ends at.`, {
    data: { link },
  })
}

function redirect(answer: Answer, from: URL): URL | undefined {
  const location = answer.headers['location']
  return location && [301, 302, 303, 307, 308].includes(answer.status) ? parseAddress(location, from.href) : undefined
}

async function takePage(answer: Answer, url: URL): Promise<Fetched> {
  const tooLarge = () =>
    new ReadoutError('FETCH_TOO_LARGE', `The page at ${url.host} is not under ${MAX_PAGE_BYTES / 1e6} MB. Save the part you need as text and read the file.`, {
      data: { host: url.host, limit: MAX_PAGE_BYTES },
    })
  try {
    const declared = checkAnswer(answer, url)
    if (Number(answer.headers['content-length']) >= MAX_PAGE_BYTES) throw tooLarge()
    const bytes = await readLimited(decoded(answer.body, answer.headers['content-encoding'] ?? ''), MAX_PAGE_BYTES, tooLarge)
    const { mediaType } = sniffPage(bytes, url.href, declared.mediaType)
    return { bytes, url: url.href, fetched: new Date().toISOString(), mediaType, ...(declared.charset ? { charset: declared.charset } : {}) }
  } finally {
    answer.body.destroy()
  }
}

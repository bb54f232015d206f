import { ReadoutError } from '@readout/record'
import robots from 'robots-parser'
import type { Dispatcher } from 'undici'
import { MAX_ROBOTS_BYTES } from './limits.ts'
import { parseAddress } from './parse-address.ts'
import { decoded } from './decode-body.ts'
import { requestOnce } from './request-once.ts'
import { ROBOT_NAME } from './user-agent.ts'

// The package declares its types as if it were an ES module; what Node hands over is the function itself.
const robotsParser = robots as unknown as (url: string, text: string) => { isAllowed(url: string, robot: string): boolean | undefined }

type Asking = { agent: string; dispatcher: Dispatcher; signal: AbortSignal; seen: Map<string, string> }

/**
 * Passes when the site's robots.txt lets this program request `url`; the file is asked for once an origin (`seen` keeps it).
 * No file means yes; a server error means no, as RFC 9309 has it.
 * @throws ROBOTS_REFUSED, and what the way there throws.
 */
export async function askRobots(url: URL, asking: Asking): Promise<void> {
  const file = new URL('/robots.txt', url)
  let rules = asking.seen.get(url.origin)
  if (rules === undefined) {
    rules = await readRobots(file, asking)
    asking.seen.set(url.origin, rules)
  }
  if (robotsParser(file.href, rules).isAllowed(url.href, ROBOT_NAME) === false)
    throw new ReadoutError(
      'ROBOTS_REFUSED',
      `${url.host} asks programs not to read this page (robots.txt). Open it yourself and paste the text, or save the page and read the file.`,
      { data: { host: url.host } },
    )
}

/** RFC 9309 2.3.1.2: at least five redirects of the file itself are followed; beyond them it counts as absent. */
async function readRobots(file: URL, { agent, dispatcher, signal }: Asking): Promise<string> {
  let at = file
  for (let hop = 0; hop <= 5; hop++) {
    const answer = await requestOnce(at, { 'user-agent': agent, accept: 'text/plain' }, dispatcher, signal)
    const location = answer.headers['location']
    if (answer.status >= 300 && answer.status < 400 && location && URL.canParse(location, at.href)) {
      answer.body.destroy()
      at = parseAddress(location, at.href)
      continue
    }
    if (answer.status >= 500) {
      answer.body.destroy()
      throw new ReadoutError(
        'ROBOTS_REFUSED',
        `${file.host} could not say whether programs may read it (robots.txt answered ${answer.status}). Try again later, or save the page and read the file.`,
        { data: { host: file.host, status: answer.status }, retry: true },
      )
    }
    if (answer.status !== 200) {
      answer.body.destroy()
      return ''
    }
    return readStart(decoded(answer.body, answer.headers['content-encoding'] ?? ''))
  }
  return ''
}

/** The first half megabyte: the rest of a longer file is not read, and what was read counts. */
async function readStart(body: AsyncIterable<Uint8Array> & { destroy(): void }): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= MAX_ROBOTS_BYTES) break
  }
  body.destroy()
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, MAX_ROBOTS_BYTES))
}

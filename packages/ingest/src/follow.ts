import { ReadoutError } from '@readout/record'
import { askRobots } from './ask-robots.ts'
import { type Allowance, guardedAgent } from './guarded-agent.ts'
import { MAX_REDIRECTS, TOTAL_TIMEOUT_MS } from './limits.ts'
import { parseAddress } from './parse-address.ts'
import { type Answer, asFetchError, requestOnce } from './request-once.ts'
import { type Purpose, userAgent } from './user-agent.ts'

/** Gives the turn back; nobody asks the host again for so many milliseconds. */
export type FreeTurn = (waitMs?: number) => void | Promise<void>

/** Waits for the turn at a host (`example.org:8080`), one request at a time. @throws HOST_WAITS */
export type TakeTurn = (host: string) => Promise<FreeTurn>

export type FollowOptions = {
  /** The program's version, for the User-Agent. */
  version: string
  /** An address of whoever runs the program, said to the site. */
  contact?: string
  /** Addresses outside the public network that this run may dial. */
  allow?: Allowance
  /** Milliseconds for the whole fetch, waiting for turns apart; TOTAL_TIMEOUT_MS unless given. */
  timeoutMs?: number
  purpose?: Purpose
  /** Ask robots.txt of every site passed through; true unless given. */
  robots?: boolean
  /** The robots.txt texts asked for so far, by origin, to be shared by the fetches of one run; RFC 9309 lets them stand for a day. */
  robotsSeen?: Map<string, string>
  turn?: TakeTurn
  headers?: Record<string, string>
}

/** The last answer of a chain of redirects: `url` answered it; `movedTo` is where permanent redirects alone led. */
export type Arrived = { answer: Answer; url: URL; movedTo?: URL }

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

/**
 * Requests an address and the addresses it passes on to, each through the guard, and hands the last answer to `take`, body unread.
 * @throws URL_INVALID ADDRESS_REFUSED ROBOTS_REFUSED HOST_UNREACHABLE CERTIFICATE FETCH_TIMEOUT FETCH_REDIRECTS FETCH_BROKEN HOST_WAITS
 */
export async function follow<T>(link: string, options: FollowOptions, take: (arrived: Arrived) => Promise<T>): Promise<T> {
  const agent = userAgent(options.version, options.contact, options.purpose)
  const dispatcher = guardedAgent(options.allow)
  const seen = options.robotsSeen ?? new Map<string, string>()
  let left = options.timeoutMs ?? TOTAL_TIMEOUT_MS
  let url = parseAddress(link)
  let movedTo: URL | undefined
  let temporary = false
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const free = await options.turn?.(url.host)
      const from = performance.now()
      let answer: Answer | undefined
      let waitMs: number | undefined
      try {
        const signal = AbortSignal.timeout(Math.max(1, Math.ceil(left)))
        if (options.robots ?? true) await askRobots(url, { agent, dispatcher, signal, seen })
        answer = await requestOnce(url, { 'user-agent': agent, ...options.headers }, dispatcher, signal)
        const next = redirect(answer, url)
        if (!next) return await take({ answer, url, ...(movedTo ? { movedTo } : {}) })
        temporary ||= !PERMANENT.has(answer.status)
        if (!temporary) movedTo = next
        url = next
      } catch (error) {
        waitMs = waitOf(error)
        throw error
      } finally {
        answer?.body.destroy()
        left -= performance.now() - from
        await free?.(waitMs)
      }
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

/** The wait an answer asked for: then the whole host is left alone for that long. */
function waitOf(error: unknown): number | undefined {
  const seconds = error instanceof ReadoutError ? error.data['retryAfterSeconds'] : undefined
  return typeof seconds === 'number' ? seconds * 1000 : undefined
}

function redirect(answer: Answer, from: URL): URL | undefined {
  const location = answer.headers['location']
  return location && REDIRECTS.has(answer.status) ? parseAddress(location, from.href) : undefined
}

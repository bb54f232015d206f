import { ReadoutError } from '@readout/record'
import { decoded } from '../decode-body.ts'
import { type Arrived, follow, type FollowOptions } from '../follow.ts'
import { MAX_FEED_BYTES } from '../limits.ts'
import { readLimited } from '../read-limited.ts'
import type { Answer } from '../request-once.ts'
import { retryAfter } from '../retry-after.ts'
import { type Validators, validatorHeaders, validatorsOf } from '../validators.ts'

/** A feed's or sitemap's file as it came, or that it is as it was. `movedTo`: where the old address sends for good. */
export type FetchedFile =
  | { kind: 'same'; maxAgeSeconds?: number }
  | ({ kind: 'new'; bytes: Uint8Array; url: string; mediaType: string; charset?: string; movedTo?: string; maxAgeSeconds?: number } & Validators)

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1'

/**
 * Fetches a file that is followed, unless the site says that it is as it was.
 * @throws what follow throws, SITE_REFUSED FETCH_STATUS FETCH_TOO_LARGE FEED_GONE
 */
export async function fetchFeedFile(link: string, validators: Validators, options: FollowOptions & { maxBytes?: number }): Promise<FetchedFile> {
  const { maxBytes = MAX_FEED_BYTES, ...rest } = options
  const headers = { accept: ACCEPT, ...validatorHeaders(validators) }
  return follow(link, { purpose: 'follow', ...rest, headers }, (arrived) => take(arrived, maxBytes))
}

async function take({ answer, url, movedTo }: Arrived, maxBytes: number): Promise<FetchedFile> {
  const { headers } = answer
  const maxAge = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1]
  const wait = maxAge ? { maxAgeSeconds: Number(maxAge) } : {}
  if (answer.status === 304) return { kind: 'same', ...wait }
  checkStatus(answer, url)
  const tooLarge = () =>
    new ReadoutError('FETCH_TOO_LARGE', `The file at ${url.host} is not under ${Math.round(maxBytes / 1e6)} MB unpacked. It is left alone.`, {
      data: { host: url.host, limit: maxBytes },
    })
  if (Number(headers['content-length']) >= maxBytes) throw tooLarge()
  const bytes = await readLimited(decoded(answer.body, headers['content-encoding'] ?? ''), maxBytes, tooLarge)
  const declared = headers['content-type'] ?? ''
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(declared)?.[1]
  return {
    kind: 'new',
    bytes,
    url: url.href,
    mediaType: (declared.split(';')[0] ?? '').trim().toLowerCase(),
    ...(charset ? { charset } : {}),
    ...(movedTo ? { movedTo: movedTo.href } : {}),
    ...wait,
    ...validatorsOf(headers),
  }
}

/** @throws FEED_GONE SITE_REFUSED FETCH_STATUS, each in words that stand in the list of feeds. */
function checkStatus({ status, headers }: Answer, { host }: URL): void {
  const data = { host, status, ...retryAfter(headers['retry-after']) }
  if (status === 200 || status === 203) return
  if (status === 410) throw new ReadoutError('FEED_GONE', `${host} says that this feed was taken down for good (410).`, { data })
  if (status === 404)
    throw new ReadoutError('FETCH_STATUS', `${host} has nothing at this address (404). The feed may have moved: look for it on the site.`, { data })
  if (status === 429) throw new ReadoutError('SITE_REFUSED', `${host} asks for fewer requests (429).`, { data, retry: true })
  if (status === 401 || status === 402 || status === 407) throw new ReadoutError('SITE_REFUSED', `${host} wants a sign-in for this feed (${status}).`, { data })
  if (status === 403 || status === 406 || status === 451 || headers['cf-mitigated'] === 'challenge')
    throw new ReadoutError('SITE_REFUSED', `${host} refuses programs at this address (${status}).`, { data })
  if (status >= 500) throw new ReadoutError('FETCH_STATUS', `${host} is in trouble (${status}).`, { data, retry: true })
  throw new ReadoutError('FETCH_STATUS', `${host} answered ${status} and no feed.`, { data })
}

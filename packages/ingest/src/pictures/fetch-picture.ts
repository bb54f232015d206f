import { ReadoutError } from '@readout/record'
import { decoded } from '../decode-body.ts'
import { follow, type FollowOptions } from '../follow.ts'
import { MAX_PICTURE_BYTES } from '../limits.ts'
import { readLimited } from '../read-limited.ts'

/** First bytes of the kinds of picture that are stored; SVG is none of them, since it may hold scripts. Source: WHATWG MIME Sniffing, section 6.1. */
const KINDS: readonly { mediaType: string; starts: (head: string) => boolean }[] = [
  { mediaType: 'image/jpeg', starts: (head) => head.startsWith('\xff\xd8\xff') },
  { mediaType: 'image/png', starts: (head) => head.startsWith('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/gif', starts: (head) => head.startsWith('GIF87a') || head.startsWith('GIF89a') },
  { mediaType: 'image/webp', starts: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' },
  { mediaType: 'image/avif', starts: (head) => head.slice(4, 12) === 'ftypavif' },
]

/**
 * Fetches a picture through the guard; what it is, its bytes say and not its header.
 * @throws what follow throws, FETCH_STATUS FETCH_TOO_LARGE CONTENT_TYPE
 */
export async function fetchPicture(link: string, options: FollowOptions): Promise<{ bytes: Uint8Array; mediaType: string; url: string }> {
  return follow(link, { ...options, headers: { accept: 'image/avif, image/webp, image/png, image/jpeg, image/gif' } }, async ({ answer, url }) => {
    const data = { host: url.host, status: answer.status }
    if (answer.status !== 200) throw new ReadoutError('FETCH_STATUS', `${url.host} answered ${answer.status} and no picture.`, { data })
    const tooLarge = () => new ReadoutError('FETCH_TOO_LARGE', `The picture at ${url.host} is not under ${MAX_PICTURE_BYTES / 1e6} MB.`, { data })
    if (Number(answer.headers['content-length']) >= MAX_PICTURE_BYTES) throw tooLarge()
    const bytes = await readLimited(decoded(answer.body, answer.headers['content-encoding'] ?? ''), MAX_PICTURE_BYTES, tooLarge)
    const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
    const kind = KINDS.find(({ starts }) => starts(head))
    if (!kind) throw new ReadoutError('CONTENT_TYPE', `The address at ${url.host} holds no picture of a kind that is stored.`, { data })
    return { bytes, mediaType: kind.mediaType, url: url.href }
  })
}

import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { SiteEnv } from '../site-options.ts'

/** What is answered beside the body: its type, a file name where it is to be kept, and further headers. */
export type AnswerHeaders = { type: string; file?: string; headers?: Record<string, string> }

/** Example: etagOf('abc') -> '"ungWv48Bz-pBQUDeXa4iI7"' (strong, 22 characters of sha256). */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** True where the reader holds this edition already. */
function holdsEdition(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/**
 * Answers a body with its ETag, or 304 where the reader holds it. Every answer says that it depends on who asks, and none but pages are for search engines.
 * Example: answerBody(c, '{}', { type: 'application/json' }) -> 200 with an ETag; again with If-None-Match -> 304 without a body.
 */
export function answerBody(c: Context<SiteEnv>, body: string | Uint8Array<ArrayBuffer>, { type, file, headers = {} }: AnswerHeaders): Response {
  const etag = etagOf(body)
  c.header('ETag', etag)
  c.header('Cache-Control', 'private, no-cache')
  c.header('Vary', 'Cookie, Authorization')
  c.header('X-Robots-Tag', 'noindex')
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  if (holdsEdition(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  c.header('Content-Type', type)
  if (file) c.header('Content-Disposition', `attachment; filename="${fileName(file)}"`)
  return c.body(body)
}

/** A name that any file system takes and no header is broken by. Example: fileName('Who said/what?.csv') -> 'Who-said-what-.csv'. */
export function fileName(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').slice(0, 120)
}

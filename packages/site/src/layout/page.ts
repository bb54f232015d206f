import { gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SiteEnv } from '../site-options.ts'
import { documentOf } from './document.ts'
import type { Html } from './html.ts'
import { cutAtMarkers, fillMarkers } from './markers.ts'
import { cacheKey, type RenderedPage } from './page-cache.ts'

/** One page: what stands between masthead and footer, and what its head says. */
export type Page = {
  title: string
  body: Html
  section?: Section
  /** Search engines are asked to leave it out. */
  noindex?: boolean
  /** Feeds and calendars of this page, as links of the head. */
  feeds?: readonly { title: string; address: string; type: string }[]
  /** More of the head: JSON-LD. */
  head?: Html
  /** One sentence of what the page holds. */
  description?: string
  status?: number
}

/** The part of the site that the navigation marks as the one looked at. */
export type Section = 'front' | 'search' | 'commitments' | 'contacts' | 'calendar' | 'people' | 'sources' | 'about' | 'read'

const zip = promisify(gzip)
/** Below this a page is sent as it is: nothing is won. */
const WORTH_ZIPPING = 1400

/**
 * Answers with a page: the one way out for HTML.
 * Example: renderPage(c, { title: 'Calendar', section: 'calendar', body: html`…` }).
 */
export async function renderPage(c: Context<SiteEnv>, page: Page): Promise<Response> {
  const parts = cutAtMarkers(String(documentOf(c, page)))
  const kept = { parts, status: page.status ?? 200, headers: page.noindex ? { 'X-Robots-Tag': 'noindex' } : {} }
  const key = cacheKey(c)
  if (key !== undefined && kept.status === 200) c.get('pages').set(key, kept)
  return sendPage(c, kept)
}

/** Sends a rendered page with the nonce and the form token of this sending. */
export async function sendPage(c: Context<SiteEnv>, { parts, status, headers }: RenderedPage): Promise<Response> {
  const text = fillMarkers(parts, { nonce: c.get('nonce'), csrf: c.get('csrf') })
  const zipped = text.length > WORTH_ZIPPING && (c.req.header('accept-encoding') ?? '').includes('gzip') ? await zip(text, { level: 4 }) : undefined
  return c.body(zipped ? new Uint8Array(zipped) : text, status as ContentfulStatusCode, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-cache',
    Vary: 'Cookie, Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    ...headers,
  })
}

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { html } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import type { SiteEnv } from '../site-options.ts'

/**
 * Says no: problem+json to a program, a page to a person. Nothing of the request is repeated in it.
 * Example: refuse(c, 413, 'Too much at once', 'Send less.').
 */
export async function refuse(c: Context<SiteEnv>, status: ContentfulStatusCode, title: string, todo: string): Promise<Response> {
  if (c.req.path.startsWith('/api/') || !(c.req.header('accept') ?? '').includes('text/html'))
    return c.body(JSON.stringify({ type: 'about:blank', title, status, detail: todo }), status, { 'Content-Type': 'application/problem+json' })
  return renderPage(c, { title, status, noindex: true, body: html`<h1>${title}</h1><p>${todo}</p>` })
}

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { html } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import type { SiteEnv } from '../site-options.ts'
import { answerProblem, problemOf } from './problem.ts'

/**
 * What is answered where something failed: a problem to a program, a page with what to do to a person. The error itself goes to the log.
 * Example: a search that cannot be read -> 400 with the words to write instead.
 */
export async function answerTrouble(error: unknown, c: Context<SiteEnv>): Promise<Response> {
  c.set('failure', error)
  if (c.req.path.startsWith('/api/')) return answerProblem(c, error)
  const { status, title, detail } = problemOf(error)
  // Where the store failed before it was known who asks there is no page to show.
  if (!c.get('viewer')) return c.text(`${title}. ${detail}\n`, status as ContentfulStatusCode, { 'Retry-After': '5' })
  if (status === 503) c.header('Retry-After', '5')
  const body = html`<section class="plain"><h1>${title}</h1><p>${detail}</p><p><a href="/">Front page</a></p></section>`
  return renderPage(c, { title, status, noindex: true, body })
}

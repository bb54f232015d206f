import type { Context } from 'hono'
import { html } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import type { SiteEnv } from '../site-options.ts'

/** The page for an address that names nothing here: what it may have been, and where to go on. */
export function notFound(c: Context<SiteEnv>, what: string): Promise<Response> {
  return renderPage(c, {
    title: 'Not here',
    status: 404,
    noindex: true,
    body: html`<section class="plain"><h1>Not here</h1><p>${what}</p>
<p>It may have been withdrawn, or the address may have lost a letter. <a href="/search">Search the record</a> or go to the <a href="/">front page</a>.</p></section>`,
  })
}

import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { documentOf } from '../../layout/document.ts'
import { html, raw } from '../../layout/html.ts'
import { cutAtMarkers, fillMarkers } from '../../layout/markers.ts'
import type { SiteEnv } from '../../site-options.ts'

/** Work whose steps are shown while it goes on; gives the address to go on to. */
export type Work = { title: string; work: (told: (step: string) => void) => Promise<string>; failed: (error: unknown) => string }

const CUT = '<!--steps-->'

/**
 * A page that is sent while the work goes on, one line a step, and that goes on to where the work ended; needs no script.
 * Without streaming on the way (some proxies) it appears whole at the end.
 */
export function progressPage(c: Context<SiteEnv>, { title, work, failed }: Work): Response {
  const page = documentOf(c, {
    title,
    section: 'read',
    noindex: true,
    body: html`<section class="plain progress"><h1>${title} …</h1><ol class="steps" aria-live="polite">${raw(CUT)}</ol></section>`,
  })
  const [before = '', after = ''] = fillMarkers(cutAtMarkers(String(page)), { nonce: c.get('nonce'), csrf: c.get('csrf') }).split(CUT)
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Cache-Control', 'no-store')
  c.header('X-Accel-Buffering', 'no')
  return stream(c, async (out) => {
    await out.write(before)
    let writing: Promise<unknown> = Promise.resolve()
    const told = (step: string) => {
      writing = writing.then(() => out.write(String(html`<li>${step}</li>\n`)))
    }
    try {
      const address = await work(told)
      await writing
      c.get('pages').clear()
      c.get('records').clear()
      await out.write(
        String(html`<li class="done">Done. <a href="${address}">Go to the article</a><meta http-equiv="refresh" content="0;url=${address}"></li>`),
      )
    } catch (error) {
      await writing
      await out.write(String(html`<li class="problem" role="alert">${failed(error)} <a href="/read">Try again</a></li>`))
    }
    await out.write(after)
  })
}

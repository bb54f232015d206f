import type { Context, Hono } from 'hono'
import { html } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import { mayReview } from '../../publish/index.ts'
import type { PageToRead, SiteEnv } from '../../site-options.ts'
import { addressOfArticle, outsideAddress } from '../../words/addresses.ts'
import { doors, type DoorsSetting } from '../front/doors.ts'
import { comparePage } from './compare-page.ts'
import { messageOf } from './message-of.ts'
import { progressPage } from './progress-page.ts'

const STEPS: Record<string, string> = {
  loading: 'Requesting the page',
  reading: 'Reading who said what',
  keeping: 'Keeping bytes, text and lines',
  joining: 'Looking for copies and the other side',
}

/** Mounts the doors: reading a page in, and comparing two accounts. */
export function mountReading(app: Hono<SiteEnv>): void {
  app.get('/read', (c) => doorsPage(c))
  app.get('/compare', (c) => comparePage(c, c.req.query('a') ?? '', c.req.query('b') ?? '', (problem) => doorsPage(c, problem)))
  app.post('/compare', async (c) => {
    const { a, b } = await c.req.parseBody()
    return comparePage(c, typeof a === 'string' ? a : '', typeof b === 'string' ? b : '', (problem) => doorsPage(c, problem))
  })
  app.post('/read', readPage)
}

function doorsPage(c: Context<SiteEnv>, setting: DoorsSetting = {}): Promise<Response> {
  const reviews = mayReview(c.get('viewer'))
  return renderPage(c, {
    title: 'Read a page',
    section: 'read',
    noindex: true,
    status: setting.problem ? 422 : 200,
    body: reviews
      ? html`<h1>Read a page, or compare two accounts</h1>${doors(setting)}`
      : html`<section class="plain"><h1>Read a page</h1><p>Pages are read in by those who run this site. <a href="/login">Sign in</a>, or read on your own machine: Readout runs there without an account.</p></section>`,
  })
}

/** Reads what was given, with each step shown as it is taken, and ends on the article's page. */
async function readPage(c: Context<SiteEnv>): Promise<Response> {
  if (!mayReview(c.get('viewer'))) return doorsPage(c)
  const form = await c.req.parseBody()
  const words = typeof form['page'] === 'string' ? form['page'].trim() : ''
  const page = await pageOf(words, form['file'])
  if (typeof page === 'string') return doorsPage(c, { problem: { door: 'read', message: page }, link: words })
  return progressPage(c, {
    title: 'Reading',
    work: async (told) => {
      const { source } = await c.get('options').read(page, (step) => told(STEPS[step] ?? step))
      return addressOfArticle(source)
    },
    failed: (error) => messageOf(error),
  })
}

/** The page a person gave, or what to do where they gave none. */
async function pageOf(words: string, file: unknown): Promise<PageToRead | string> {
  if (file instanceof File && file.size > 0) {
    return { bytes: new Uint8Array(await file.arrayBuffer()), ...(file.type ? { mediaType: file.type } : {}) }
  }
  if (!words) return 'Nothing was given. Paste a link or a text, or choose a file.'
  if (!/\s/.test(words)) {
    const link = outsideAddress(words) ?? outsideAddress(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(words) ? `https://${words}` : undefined)
    if (link) return { url: link }
    return 'This is no address of a page. An address begins with https:// or http://; a text has more than one word.'
  }
  return { bytes: new TextEncoder().encode(words), mediaType: 'text/plain' }
}

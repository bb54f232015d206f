import { loadBlob, picturesOf } from '@readout/store'
import type { Context, Hono } from 'hono'
import { html, NOTHING } from '../../layout/html.ts'
import { renderPage } from '../../layout/page.ts'
import type { SiteEnv } from '../../site-options.ts'
import { tellMoment } from '../../words/time.ts'
import { notFound } from '../not-found.ts'
import { recordOf, shownOf } from '../records.ts'
import { articlePage } from './article-page.ts'
import { besideRecord } from './beside-record.ts'
import type { ArticleTab } from './article-head.ts'

/** Kinds of picture that are sent; anything else held as one is not. */
const PICTURE = /^image\/(?:jpeg|png|webp|gif|avif)$/

/** Mounts the article page, its tabs and its pictures. */
export function mountArticle(app: Hono<SiteEnv>): void {
  const tab = (name: ArticleTab) => (c: Context<SiteEnv>) => article(c, c.req.param('source') ?? '', name)
  app.get('/article/:source', tab('text'))
  app.get('/article/:source/sides', tab('sides'))
  app.get('/article/:source/versions', tab('versions'))
  app.get('/article/:source/provenance', tab('provenance'))
  app.get('/article/:source/replies', tab('replies'))
  app.get('/article/:source/picture/:sha256', picture)
}

async function article(c: Context<SiteEnv>, source: string, tab: ArticleTab): Promise<Response> {
  const record = await recordOf(c, source)
  if (!record) return notFound(c, 'No article with this address is held.')
  if (record.withdrawn) return withdrawnPage(c, record)
  const beside = await besideRecord(c, record)
  const { held } = beside
  return held ? articlePage(c, record, { ...beside, held }, tab) : notFound(c, 'No article with this address is held.')
}

/** A picture that is held, because the rights of its source allow it. */
async function picture(c: Context<SiteEnv>): Promise<Response> {
  const [source = '', sha256 = ''] = [c.req.param('source'), c.req.param('sha256')]
  const { store } = c.get('options')
  const record = await shownOf(c, source)
  const held = record?.textShown === 'whole' ? (await picturesOf(store, source)).find((one) => one.sha256 === sha256) : undefined
  const bytes = held && PICTURE.test(held.mediaType) ? await loadBlob(store.db, sha256) : undefined
  if (!held || !bytes) return notFound(c, 'No picture with this address is held.')
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': held.mediaType, 'Cache-Control': 'private, max-age=86400' })
}

function withdrawnPage(
  c: Context<SiteEnv>,
  { url, sha256, at, reason }: Extract<Awaited<ReturnType<typeof recordOf>>, { withdrawn: true }>,
): Promise<Response> {
  return renderPage(c, {
    title: 'Withdrawn',
    noindex: true,
    status: 410,
    body: html`<section class="plain"><h1>This source was withdrawn</h1><p>Its text and its lines are no longer held. Withdrawn <time datetime="${at}">${tellMoment(at)}</time>${reason ? html`: ${reason}` : NOTHING}.</p>
<dl class="facts"><div><dt>Address</dt><dd>${url ?? 'none'}</dd></div><div><dt>sha256 of the bytes</dt><dd class="hash">${sha256}</dd></div></dl></section>`,
  })
}

import { feedHealth, type HeldSource, listFeeds, pageSources } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { ListingRow } from '../../formats/listing.ts'
import { emptyState } from '../../layout/empty.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { mayReview } from '../../publish/index.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle, hostOf } from '../../words/addresses.ts'
import { counted } from '../../words/names.ts'
import { momentTag } from '../../words/time.ts'
import { tellRights } from '../article/provenance.ts'
import { headlineOf } from '../front/story-card.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { emptyFor } from '../empty-for.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { recordOf } from '../records.ts'
import { documentSource } from '../seen-line.ts'
import { mountAdmin } from './mount-admin.ts'
import { mountFollowing } from './mount-following.ts'
import { followForm } from './follow-form.ts'
import { mayAdminister } from './source-forms.ts'

/** Mounts sources and feeds: what is followed and how it does, and the pages held. */
export function mountSources(app: Hono<SiteEnv>): void {
  mountFollowing(app)
  mountAdmin(app)
  mountList(app, '/sources', sourcesPage)
}

async function sourcesPage(c: Context<SiteEnv>, { limit, offset }: Asked): Promise<ListPage> {
  const { store, now } = c.get('options')
  const { total, rows } = await pageSources(store, { limit: limit + offset })
  const seen: { held: HeldSource; row: ListingRow }[] = []
  for (const held of rows.slice(offset)) {
    const record = await recordOf(c, held.id)
    if (!record) continue
    const title = record.withdrawn ? 'Withdrawn' : headlineOf(record)
    seen.push({
      held,
      row: {
        id: held.id,
        address: addressOfArticle(held.id),
        title,
        updated: held.saved_at,
        cells: {
          headline: title,
          outlet: held.withdrawn_at ? '' : (held.outlet ?? 'not named'),
          published: held.withdrawn_at ? '' : held.published,
          kept: held.saved_at,
          rights: held.rights,
          address: held.url,
        },
        ...(record.withdrawn ? {} : { sources: [documentSource(record)] }),
      },
    })
  }
  const listing = {
    title: 'Pages held',
    ...addressOf(c),
    columns: [
      { key: 'headline', label: 'Headline' },
      { key: 'outlet', label: 'Outlet' },
      { key: 'published', label: 'Published' },
      { key: 'kept', label: 'Kept' },
      { key: 'rights', label: 'Rights' },
      { key: 'address', label: 'Address' },
    ],
    rows: seen.map(({ row }) => row),
    total,
    ...(offset + limit < total ? { next: String(offset + limit) } : {}),
  }
  return {
    listing,
    page: { title: 'Sources and feeds', section: 'sources' },
    body: async () => html`<h1>Sources and feeds</h1>
${offset ? NOTHING : await feedsSection(c)}
<section><h2>Pages held <span class="count">${total}</span></h2>${
      seen.length
        ? html`<div class="table-scroll" tabindex="0" role="region" aria-label="Pages held"><table class="list"><caption class="unseen">Pages held</caption><thead><tr><th scope="col">Headline</th><th scope="col">Outlet</th><th scope="col">Kept</th><th scope="col">Whose text</th></tr></thead><tbody>${seen.map(
            ({ held, row }) =>
              html`<tr data-card data-open="${row.address}"><th scope="row"><a href="${row.address}">${row.title}</a></th><td data-label="Outlet">${row.cells['outlet']}</td><td data-label="Kept">${momentTag(held.saved_at, now(), lookOf(c).zone)}</td><td data-label="Whose text">${tellRights(held).split(':')[0]}</td></tr>`,
          )}</tbody></table></div>${pager(listing, offset)}${listTools(listing)}`
        : emptyFor(c, {
            would: 'Every page held stands here, with where it came from and whose text it is.',
            why: 'No page has been read yet.',
            fill: { words: 'Read a page', address: '/read' },
          })
    }</section>`,
  }
}

const STATES: Readonly<Record<string, string>> = {
  ok: '● works',
  waiting: '○ waiting for its first fetch',
  failing: '▲ failing',
  stopped: '■ stopped',
  paused: '‖ paused',
}

/** The feeds that are followed: last good fetch, next one, why one fails in plain words, items a day, rights. */
async function feedsSection(c: Context<SiteEnv>): Promise<Html> {
  const { store, now } = c.get('options')
  const reviews = mayReview(c.get('viewer'))
  if (!(await listFeeds(store)).length)
    return html`<section><h2>Feeds followed</h2>${emptyState({
      would: 'Feeds and sites that are followed stand here, each with its last good fetch, the next one, and what is wrong in plain words.',
      why: 'None is followed yet.',
      fill: undefined,
    })}${reviews ? followForm() : NOTHING}</section>`
  const all = await feedHealth(store, now())
  const { zone } = lookOf(c)
  return html`<section><h2>Feeds followed <span class="count">${all.length}</span></h2><div class="table-scroll" tabindex="0" role="region" aria-label="Feeds followed"><table class="list"><caption class="unseen">Feeds followed</caption><thead><tr><th scope="col">Feed</th><th scope="col">Standing</th><th scope="col">Last good fetch</th><th scope="col">Next</th><th scope="col">Items a day</th><th scope="col">Pages</th><th scope="col">Rights</th></tr></thead><tbody>${all.map(
    ({ feed, state, words, itemsADay, pages }) =>
      html`<tr><th scope="row"><a href="${/^https?:/.test(feed.url) ? feed.url : '#'}" rel="noreferrer">${feed.title ?? hostOf(feed.url)}</a><br><span class="quiet">${hostOf(feed.url)}${feed.folder ? `, ${feed.folder}` : ''}</span></th><td data-label="Standing">${STATES[state]}<br><span class="quiet">${words}</span></td><td data-label="Last good fetch">${feed.okAt ? momentTag(feed.okAt, now(), zone) : 'never'}</td><td data-label="Next">${feed.nextAt ? momentTag(feed.nextAt, now(), zone) : 'not set'}</td><td data-label="Items a day" class="number">${Math.round(itemsADay * 10) / 10}</td><td data-label="Pages">${counted(pages.named, 'page')} named, ${pages.read} read${pages.failing ? `, ${pages.failing} failing` : ''}</td><td data-label="Rights">${feed.licence ?? feed.rights}</td></tr>`,
  )}</tbody></table></div><p><a href="/feeds.opml">OPML of all feeds</a>${mayAdminister(c.get('viewer')) ? html` · <a href="/admin#work">Work that waits, runs or failed</a>` : NOTHING}</p>${reviews ? followForm() : NOTHING}</section>`
}

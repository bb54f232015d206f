import { listOutlets, outletSources } from '@readout/store'
import type { Context } from 'hono'
import type { ListingRow } from '../../formats/listing.ts'
import { html } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import type { SiteEnv } from '../../site-options.ts'
import { addressOfArticle, slugOf } from '../../words/addresses.ts'
import { counted } from '../../words/names.ts'
import { headlineOf } from '../front/story-card.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { addressOf, type Asked, type ListPage } from '../lists/mount-list.ts'
import { shownOf } from '../records.ts'
import { actorPage } from './actor-page.ts'
import { findActors } from './find-actor.ts'
import { documentSource, momentOf, publishedTag } from '../seen-line.ts'

/** The page of an outlet: its pages held, the newest first, and where to read what others report through it. */
export async function outletPage(c: Context<SiteEnv>, asked: Asked): Promise<ListPage | undefined> {
  const { limit, offset, param } = asked
  const { store, now } = c.get('options')
  const named = (await listOutlets(store)).filter(({ outlet }) => slugOf(outlet) === slugOf(param))
  const [main] = named
  if (!main) return namedOnly(c, asked)
  const { total, rows } = await outletSources(
    store,
    named.map(({ outlet }) => outlet),
    { limit, offset },
  )
  const shown = (await Promise.all(rows.map(async (held) => ({ held, record: await shownOf(c, held.id) })))).flatMap(({ held, record }) =>
    record ? [{ held, record }] : [],
  )
  if (!shown.length) return undefined
  const listing = {
    title: main.outlet,
    ...addressOf(c),
    columns: [
      { key: 'headline', label: 'Headline' },
      { key: 'published', label: 'Published' },
      { key: 'statements', label: 'Statements' },
      { key: 'minutes', label: 'Minutes to read' },
    ],
    rows: shown.map(
      ({ held, record }): ListingRow => ({
        id: held.id,
        address: addressOfArticle(held.id),
        title: headlineOf(record),
        updated: momentOf(record),
        cells: {
          headline: headlineOf(record),
          published: held.published,
          statements: record.reading.statements.length,
          minutes: record.reading.article.readingTimeMinutes,
        },
        sources: [documentSource(record)],
      }),
    ),
    total,
    ...(offset + limit < total ? { next: String(offset + limit) } : {}),
  }
  return {
    listing,
    page: { title: main.outlet, section: 'people' },
    body: () => html`<article class="actor"><p class="kicker">outlet</p><h1>${main.outlet}</h1><p class="intro">${counted(total, 'page')} held${main.first ? html`, from <time datetime="${main.first}">${main.first.slice(0, 10)}</time> to <time datetime="${main.last ?? ''}">${main.last?.slice(0, 10)}</time>` : ''}. <a href="/search?q=${encodeURIComponent(`outlet:"${main.outlet}"`)}">What it tells</a> · <a href="/search?q=${encodeURIComponent(`via:"${main.outlet}"`)}">What others tell through it</a></p>
<ol class="headlines">${shown.map(({ held, record }) => html`<li data-card data-open="${addressOfArticle(held.id)}"><h2><a href="${addressOfArticle(held.id)}">${headlineOf(record)}</a></h2><p class="quiet">${publishedTag(record, now(), lookOf(c).zone)} · ${record.reading.article.readingTimeMinutes} min · ${counted(record.reading.statements.length, 'statement')}</p></li>`)}</ol>${pager(listing, offset)}${listTools(listing)}</article>`,
  }
}

/** An outlet that others name and of which no page is held: what is told through it. */
async function namedOnly(c: Context<SiteEnv>, asked: Asked): Promise<ListPage | undefined> {
  const [actor, ...others] = await findActors(c.get('options').store, 'outlet', asked.param)
  return actor && actorPage(c, actor, others, asked)
}

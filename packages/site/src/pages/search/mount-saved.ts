import { randomBytes } from 'node:crypto'
import { ReadoutError, type Watch } from '@readout/record'
import { listWatches, parseQuery, removeWatch, saveWatch, search } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { Listing } from '../../formats/listing.ts'
import { emptyState } from '../../layout/empty.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { csrfField } from '../../layout/markers.ts'
import { renderPage } from '../../layout/page.ts'
import type { SiteEnv } from '../../site-options.ts'
import { counted } from '../../words/names.ts'
import { momentTag } from '../../words/time.ts'
import { seenLines } from '../../api/index.ts'
import { listTools } from '../lists/list-tools.ts'
import { addressOf, mountList } from '../lists/mount-list.ts'

const PAGE = { title: 'Saved searches', noindex: true } as const

/** Mounts saved searches: each an alert, a feed and a page; for those who are signed in, or the owner of this machine. */
export function mountSaved(app: Hono<SiteEnv>): void {
  mountList(app, '/saved', async (c) => {
    const seen = await savedOf(c)
    return { listing: listingOf(c, seen), page: PAGE, body: () => savedBody(c, seen) }
  })
  app.post('/saved', async (c) => {
    const owner = ownerOf(c)
    if (!owner) return c.redirect('/saved', 303)
    const form = await c.req.parseBody()
    const words = (name: string, most: number) => (typeof form[name] === 'string' ? form[name].trim().slice(0, most) : '')
    const query = words('query', 1000)
    const pair = [words('a', 40), words('b', 40)] as const
    try {
      if (query) parseQuery(query)
      const watch = query ? { query } : pair[0] && pair[1] ? { pair: [pair[0], pair[1]] as [string, string] } : undefined
      if (!watch) throw new ReadoutError('QUERY_INVALID', 'There is nothing to save: write a search first.')
      const made = c.get('options').now()
      await saveWatch(c.get('options').store, {
        id: randomBytes(8).toString('hex'),
        owner,
        name: words('name', 80) || query || pair.join(' and '),
        ...watch,
        made,
        seen: made,
      })
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      return renderPage(c, { ...PAGE, status: 400, body: savedBody(c, await savedOf(c), error.message) })
    }
    return c.redirect('/saved', 303)
  })
  app.post('/saved/:id/remove', async (c) => {
    const owner = ownerOf(c)
    if (owner) await removeWatch(c.get('options').store, owner, c.req.param('id'))
    return c.redirect('/saved', 303)
  })
  app.post('/saved/seen', async (c) => {
    const owner = ownerOf(c)
    const { store, now } = c.get('options')
    if (owner) for (const watch of await listWatches(store, owner)) await saveWatch(store, { ...watch, seen: now() })
    return c.redirect('/saved', 303)
  })
}

/** Whose saved searches these are; strangers have none. */
function ownerOf(c: Context<SiteEnv>): string | undefined {
  const { role, id, name } = c.get('viewer')
  return role === 'stranger' ? undefined : (id ?? name)
}

/** Where a watch is looked at, and its feed. */
function addressOfWatch(watch: Watch): { page: string; feed: string } {
  if (watch.pair) {
    const path = `/pair/${watch.pair.map(encodeURIComponent).join('/')}`
    return { page: path, feed: `${path}.atom` }
  }
  const query = encodeURIComponent(watch.query ?? '')
  return { page: `/search?q=${query}`, feed: `/search.atom?q=${query}` }
}

/** A saved search with how many lines it finds, and how many of them came out since its owner looked. */
type SeenWatch = { watch: Watch; page: string; feed: string; total: number; fresh: number }

async function savedOf(c: Context<SiteEnv>): Promise<SeenWatch[]> {
  const owner = ownerOf(c)
  const watches = owner ? await listWatches(c.get('options').store, owner) : []
  const seen: SeenWatch[] = []
  for (const watch of watches) seen.push(await countWatch(c, watch))
  return seen
}

async function countWatch(c: Context<SiteEnv>, watch: Watch): Promise<SeenWatch> {
  const { store, now } = c.get('options')
  const filter = { now: now(), limit: 1, ...seenLines(c.get('options'), c.get('viewer')) }
  const query = parseQuery(watch.query ?? watch.pair?.map((side) => `about:"${side.replaceAll('"', '')}"`).join(' ') ?? '')
  const { total } = await search(store, query, filter)
  // The day is as fine as a search goes: of the day last looked on, all counts as new once more.
  const fresh = watch.seen ? (await search(store, { ...query, after: later(query.after, watch.seen.slice(0, 10)) }, filter)).total : 0
  return { watch, ...addressOfWatch(watch), total, fresh }
}

function listingOf(c: Context<SiteEnv>, seen: readonly SeenWatch[]): Listing {
  return {
    title: PAGE.title,
    ...addressOf(c),
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'search', label: 'Search' },
      { key: 'lines', label: 'Lines' },
      { key: 'fresh', label: 'Published since you looked' },
      { key: 'seen', label: 'Looked at' },
      { key: 'feed', label: 'Feed' },
    ],
    rows: seen.map(({ watch, page, feed, total, fresh }) => ({
      id: watch.id,
      address: page,
      title: watch.name,
      updated: watch.seen ?? watch.made,
      cells: {
        name: watch.name,
        search: watch.query ?? watch.pair?.join(' and ') ?? '',
        lines: total,
        fresh,
        seen: watch.seen ?? watch.made,
        feed: c.get('options').settings.origin + feed,
      },
    })),
    total: seen.length,
  }
}

function savedBody(c: Context<SiteEnv>, seen: readonly SeenWatch[], problem?: string): Html {
  return html`<h1>Saved searches</h1><p class="intro">A saved search is an alert and a feed: what is new since you last looked is counted here, and its feed brings it to any reader.</p>${
    problem ? html`<p class="problem" role="alert">${problem}</p>` : NOTHING
  }${
    seen.length
      ? html`<ul class="watches">${seen.map((one) => watchItem(c, one))}</ul><form method="post" action="/saved/seen">${csrfField}<button class="quiet">I have seen all of it</button></form>${listTools(listingOf(c, seen))}`
      : emptyState(
          ownerOf(c)
            ? {
                would: 'Your saved searches and watched pairs stand here, with what is new in each.',
                why: 'None is saved yet.',
                fill: { words: 'Search, then save', address: '/search' },
              }
            : {
                would: 'Saved searches stand here.',
                why: 'They belong to a person; you are not signed in. Any search can be followed as a feed without that.',
                fill: { words: 'Search', address: '/search' },
              },
        )
  }`
}

function watchItem(c: Context<SiteEnv>, { watch, page, feed, total, fresh }: SeenWatch): Html {
  const { now } = c.get('options')
  return html`<li data-card data-open="${page}"><h2><a href="${page}">${watch.name}</a></h2><p>${watch.query ? html`<code>${watch.query}</code> · ` : NOTHING}${counted(total, 'line')}${fresh ? html` · <strong>${fresh} published since you looked</strong>` : ' · nothing new since you looked'}, ${momentTag(watch.seen ?? watch.made, now(), lookOf(c).zone)}</p>
<p><a href="${feed}">Feed (Atom)</a></p><form method="post" action="/saved/${watch.id}/remove">${csrfField}<button class="quiet">Remove <span class="unseen">${watch.name}</span></button></form></li>`
}

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b)

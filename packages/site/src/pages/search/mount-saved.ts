import { randomBytes } from 'node:crypto'
import { ReadoutError, type Watch } from '@readout/record'
import { listWatches, parseQuery, removeWatch, saveWatch, search } from '@readout/store'
import type { Context, Hono } from 'hono'
import { emptyState } from '../../layout/empty.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { csrfField } from '../../layout/markers.ts'
import { renderPage } from '../../layout/page.ts'
import type { SiteEnv } from '../../site-options.ts'
import { counted } from '../../words/names.ts'
import { momentTag } from '../../words/time.ts'
import { seenLines } from '../../api/index.ts'

/** Mounts saved searches: each an alert, a feed and a page; for those who are signed in, or the owner of this machine. */
export function mountSaved(app: Hono<SiteEnv>): void {
  app.get('/saved', (c) => savedPage(c))
  app.post('/saved', async (c) => {
    const owner = ownerOf(c)
    if (!owner) return savedPage(c)
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
      return savedPage(c, error.message)
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

async function savedPage(c: Context<SiteEnv>, problem?: string): Promise<Response> {
  const owner = ownerOf(c)
  const watches = owner ? await listWatches(c.get('options').store, owner) : []
  const items: Html[] = []
  for (const watch of watches) items.push(await watchItem(c, watch))
  return renderPage(c, {
    title: 'Saved searches',
    noindex: true,
    ...(problem ? { status: 400 } : {}),
    body: html`<h1>Saved searches</h1><p class="intro">A saved search is an alert and a feed: what is new since you last looked is counted here, and its feed brings it to any reader.</p>${
      problem ? html`<p class="problem" role="alert">${problem}</p>` : NOTHING
    }${
      items.length
        ? html`<ul class="watches">${items}</ul><form method="post" action="/saved/seen">${csrfField}<button class="quiet">I have seen all of it</button></form>`
        : emptyState(
            owner
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
    }`,
  })
}

async function watchItem(c: Context<SiteEnv>, watch: Watch): Promise<Html> {
  const { store, now } = c.get('options')
  const { page, feed } = addressOfWatch(watch)
  const filter = seenLines(c.get('options'), c.get('viewer'))
  const text = watch.query ?? watch.pair?.map((side) => `about:"${side.replaceAll('"', '')}"`).join(' ') ?? ''
  const query = parseQuery(text)
  const all = await search(store, query, { now: now(), limit: 1, ...filter })
  // The day is as fine as a search goes: of the day last looked on, all counts as new once more.
  const fresh = watch.seen
    ? await search(store, { ...query, after: later(query.after, watch.seen.slice(0, 10)) }, { now: now(), limit: 1, ...filter })
    : undefined
  return html`<li data-card data-open="${page}"><h2><a href="${page}">${watch.name}</a></h2><p>${watch.query ? html`<code>${watch.query}</code> · ` : NOTHING}${counted(all.total, 'line')}${fresh?.total ? html` · <strong>${fresh.total} published since you looked</strong>` : ' · nothing new since you looked'}, ${momentTag(watch.seen ?? watch.made, now(), lookOf(c).zone)}</p>
<p><a href="${feed}">Feed (Atom)</a></p><form method="post" action="/saved/${watch.id}/remove">${csrfField}<button class="quiet">Remove <span class="unseen">${watch.name}</span></button></form></li>`
}

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b)

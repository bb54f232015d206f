import { ReadoutError } from '@readout/record'
import { fold, type Found, formatQuery, listOutlets, parseQuery, type Query, search } from '@readout/store'
import type { Context, Hono } from 'hono'
import type { Listing } from '../../formats/listing.ts'
import { type Html, html, NOTHING } from '../../layout/html.ts'
import { lookOf } from '../../layout/look.ts'
import { csrfField } from '../../layout/markers.ts'
import { renderPage } from '../../layout/page.ts'
import type { SiteEnv } from '../../site-options.ts'
import { counted } from '../../words/names.ts'
import { listTable } from '../lists/list-table.ts'
import { lineCard } from '../lists/line-cards.ts'
import { lineRow, LINE_COLUMNS } from '../lists/line-rows.ts'
import { listTools, pager } from '../lists/list-tools.ts'
import { emptyFor } from '../empty-for.ts'
import { addressOf, type Asked, type ListPage, mountList } from '../lists/mount-list.ts'
import { seeLine, type SeenLine } from '../seen-line.ts'
import { FIELDS, queryOfForm } from './query-form.ts'
import { seenLines } from '../../api/index.ts'
import { searchForm } from './search-form.ts'

/** Mounts search: one box with qualifiers, the form that writes them, facets, and what is found as cards or a table. */
export function mountSearch(app: Hono<SiteEnv>): void {
  mountList(app, '/search', searchPage)
}

async function searchPage(c: Context<SiteEnv>, asked: Asked): Promise<ListPage | Response> {
  const { searchParams } = new URL(c.req.url)
  // The form writes the box: its fields become qualifiers, and the address holds the search as one text.
  if (FIELDS.some((field) => searchParams.get(field))) return c.redirect(`/search?q=${encodeURIComponent(queryOfForm(searchParams))}`, 303)
  const text = (searchParams.get('q') ?? '').slice(0, 1000)
  const { store, now } = c.get('options')
  let query: Query
  try {
    query = parseQuery(text)
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    return renderPage(c, {
      title: 'Search',
      section: 'search',
      status: 400,
      noindex: true,
      body: html`<h1>Search</h1><p class="problem" role="alert" id="search-problem">${error.message}</p>${searchForm(text, undefined)}`,
    })
  }
  const found = await search(store, query, { now: now(), limit: asked.limit, offset: asked.offset, ...seenLines(c.get('options'), c.get('viewer')) })
  const seen = (await Promise.all(found.lines.map(({ source_id, id }) => seeLine(c, source_id, id)))).filter((line) => line !== undefined)
  const next = asked.offset + asked.limit < found.total ? String(asked.offset + asked.limit) : undefined
  const listing: Listing = {
    title: text ? `Search: ${text}` : 'The whole record',
    ...addressOf(c),
    columns: LINE_COLUMNS,
    rows: seen.map(lineRow),
    total: found.total,
    ...(next ? { next } : {}),
  }
  return {
    listing,
    page: { title: text ? `${text} — search` : 'Search', section: 'search', noindex: true },
    body: async () => html`<h1>Search</h1>${searchForm(text, query)}<div class="found">${facets(found, query, await outletNames(c, found))}<section aria-label="What was found"><h2 class="found-count">${text ? counted(found.total, 'line') : html`${counted(found.total, 'line')} in the whole record`}</h2>
${found.total ? saveForm(c, text) : NOTHING}${seen.length ? html`${results(c, seen, listing)}${pager(listing, asked.offset)}${listTools(listing, { table: 'found' })}` : nothingFound(c, text)}</section></div>`,
  }
}

function results(c: Context<SiteEnv>, seen: readonly SeenLine[], listing: Listing): Html {
  const { now } = c.get('options')
  const asTable = c.req.query('as') === 'table'
  const { searchParams } = new URL(c.req.url)
  searchParams.delete('cursor')
  searchParams.set('as', asTable ? 'cards' : 'table')
  const toggle = html`<p class="view-toggle"><a href="/search?${searchParams.toString()}">${asTable ? 'Show as cards' : 'Show as a table'}</a></p>`
  return asTable
    ? html`${toggle}${listTable(listing, { id: 'found', caption: 'Lines found' })}`
    : html`${toggle}<ol class="line-cards">${seen.map((line) => lineCard(line, now(), lookOf(c).zone))}</ol>`
}

/** The names of the outlets found as pages write them: lines hold them folded. */
async function outletNames(c: Context<SiteEnv>, { facets }: Found): Promise<ReadonlyMap<string, string>> {
  if (Object.keys(facets.outlet).length < 2) return new Map()
  return new Map((await listOutlets(c.get('options').store)).map(({ outlet }) => [fold(outlet), outlet]))
}

/** Facets: what the lines found are, each a link that narrows the search. */
function facets(found: Found, query: Query, outlets: ReadonlyMap<string, string>): Html {
  const { facets: all } = found
  const group = (title: string, name: 'type' | 'act' | 'outlet', counts: Record<string, number>) => {
    const values = Object.entries(counts).filter(([value]) => value)
    if (values.length < 2 && !values.some(([value]) => query[name].includes(value))) return NOTHING
    return html`<section><h2>${title}</h2><ul>${values.slice(0, 12).map(([value, number]) => {
      const on = query[name].includes(value)
      const narrowed = formatQuery({ ...query, [name]: on ? query[name].filter((one) => one !== value) : [...query[name], value] })
      return html`<li><a href="/search?q=${encodeURIComponent(narrowed)}"${on ? html` aria-current="true"` : NOTHING}>${on ? html`<span aria-hidden="true">× </span><span class="unseen">remove </span>` : NOTHING}${(name === 'outlet' && outlets.get(value)) || value}</a> <span class="count">${number.toLocaleString('en-GB')}</span></li>`
    })}</ul></section>`
  }
  // Events are typed in PLOVER's capitals; the acts of speech are words.
  const acts = (events: boolean) => Object.fromEntries(Object.entries(all.act).filter(([act]) => /^[A-Z]/.test(act) === events))
  const groups = [
    group('Kind', 'type', all.type),
    group('Act', 'act', acts(false)),
    group('Event', 'act', acts(true)),
    group('Outlet', 'outlet', all.outlet),
  ].filter((one) => String(one))
  return groups.length ? html`<aside class="facets" aria-label="Narrow the search">${groups}</aside>` : NOTHING
}

/** Keeps the search: it is then an alert and a feed. */
function saveForm(c: Context<SiteEnv>, text: string): Html {
  if (!text) return NOTHING
  const viewer = c.get('viewer')
  if (viewer.role === 'stranger') return html`<p class="save-search"><a href="/search.atom?q=${encodeURIComponent(text)}">Follow this search as a feed</a></p>`
  return html`<form class="save-search" method="post" action="/saved">${csrfField}<input type="hidden" name="query" value="${text}"><label class="unseen" for="save-name">Name of the saved search</label><input id="save-name" name="name" value="${text.slice(0, 60)}" maxlength="80"><button class="quiet">Save as alert and feed</button></form>`
}

function nothingFound(c: Context<SiteEnv>, text: string): Html {
  return emptyFor(c, {
    would: text ? 'The lines that fit this search stand here, the newest first.' : 'Every line of the record stands here, the newest first.',
    why: text ? 'No line fits all of it. Each word and qualifier narrows the search.' : 'No page has been read yet.',
    fill: text ? { words: 'Show the whole record', address: '/search' } : { words: 'Read a page', address: '/read' },
  })
}

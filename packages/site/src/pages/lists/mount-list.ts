import type { Context, Hono } from 'hono'
import { answerListing, type Format, type Listing, parseSuffix, ROWS_OF } from '../../formats/index.ts'
import type { Html } from '../../layout/html.ts'
import { type Page, renderPage } from '../../layout/page.ts'
import type { SiteEnv } from '../../site-options.ts'
import { notFound } from '../not-found.ts'
import { feedsOf } from './list-tools.ts'

/** What is asked of a list: how many rows from which on; `param` the last part of the address where it names something. */
export type Asked = { limit: number; offset: number; format: Format; param: string; second: string }

/** A list and the page that shows it; nothing where the address names nothing. */
export type ListPage = { listing: Listing; page: Omit<Page, 'body' | 'feeds'>; body: () => Html | Promise<Html>; dated?: boolean }

/** Formats in which a list answers beside its page. */
const SUFFIX = /\.(?:feed\.json|json|csv|atom|ics|md|html|docx)$/

/**
 * Mounts a list at `path` and the same list as .json, .csv, .atom, .feed.json, .ics, .md, .html and .docx.
 * A path ends in plain words or in one parameter. Example: mountList(app, '/person/:slug', build).
 */
export function mountList(app: Hono<SiteEnv>, path: string, build: (c: Context<SiteEnv>, asked: Asked) => Promise<ListPage | Response | undefined>): void {
  const answer = async (c: Context<SiteEnv>): Promise<Response> => {
    const { pathname, searchParams } = new URL(c.req.url)
    const { format } = parseSuffix(pathname)
    const names = (path.match(/:\w+/g) ?? []).map((name) => name.slice(1))
    const values = names.map((name, at) => {
      const value = c.req.param(name) ?? ''
      return at === names.length - 1 ? value.replace(SUFFIX, '') : value
    })
    const offset = Math.min(Math.max(Number(searchParams.get('cursor') ?? 0) || 0, 0), 1_000_000)
    const made = await build(c, { limit: ROWS_OF[format], offset: Math.floor(offset), format, param: values.at(-1) ?? '', second: values.at(-2) ?? '' })
    if (made instanceof Response) return made
    if (!made) return notFound(c, 'Nothing of that name is held.')
    if (format !== 'page') return answerListing(c, made.listing, format, c.get('options'))
    return renderPage(c, { ...made.page, feeds: feedsOf(made.listing, made.dated ?? false), body: await made.body() })
  }
  app.get(path, answer)
  // A parameter takes its suffix with it; a path of plain words needs one route a format.
  if (!/:\w+$/.test(path)) for (const suffix of ['json', 'feed.json', 'csv', 'atom', 'ics', 'md', 'html', 'docx']) app.get(`${path}.${suffix}`, answer)
}

/** The path of this request without its suffix, and its query without the cursor: what a Listing keeps. */
export function addressOf(c: Context<SiteEnv>): { path: string; query: string } {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('cursor')
  return { path: parseSuffix(pathname).path, query: searchParams.toString() }
}

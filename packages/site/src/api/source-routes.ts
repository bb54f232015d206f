import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Reading } from '@readout/record'
import { type HeldSource, loadSource, pageSources } from '@readout/store'
import type { Context } from 'hono'
import { recordOf, type Shown, shownOf } from '../pages/records.ts'
import type { SiteEnv } from '../site-options.ts'
import { addRoute } from './add-route.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { Refusal } from './problem.ts'
import { Held, Nouns, pageOf, Paging, PublishedArticle, PublishedReading, SourceId } from './schemas.ts'

const Place = z.object({ saved_at: z.string(), id: z.string() })
type Asked = { limit: number; cursor?: string | undefined }

function heldOf(held: HeldSource, origin: string): z.input<typeof Held> {
  const optional = { url: held.url, headline: held.headline, outlet: held.outlet, published: held.published, licence: held.licence }
  return {
    id: held.id,
    sha256: held.sha256,
    language: held.language,
    rights: held.rights,
    saved: held.saved_at,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)) as Partial<Record<keyof typeof optional, string>>),
    ...(held.withdrawn_at === null ? {} : { withdrawn: { at: held.withdrawn_at, reason: held.withdrawn_reason ?? '' } }),
    address: `${origin}/article/${held.id}`,
  }
}

function articleOf({ reading, textShown, banner }: Shown, origin: string): z.input<typeof PublishedArticle> {
  const { source, article } = reading
  return { source: source.id, article, text: source.text, textShown, address: `${origin}/article/${source.id}`, ...(banner ? { banner } : {}) }
}

function readingOf({ reading, states, withdrawnLines, textShown, banner }: Shown): unknown {
  return { reading, states, withdrawnLines, textShown, ...(banner ? { banner } : {}) }
}

/** A page of sources as they were saved, each turned into what `give` makes of it; withdrawn ones give nothing but where `give` wants them. */
async function pageOfSources<T>(c: Context<SiteEnv>, { limit, cursor }: Asked, give: (held: HeldSource) => Promise<T | undefined>) {
  const after = placeOf(cursor, Place)
  const { rows, total } = await pageSources(c.get('options').store, { limit: limit + 1, ...(after ? { after } : {}) })
  const items: T[] = []
  for (const held of rows.slice(0, limit)) {
    const item = await give(held)
    if (item !== undefined) items.push(item)
  }
  const last = rows[limit - 1]
  return { items, total, ...(last && rows.length > limit ? { next: cursorOf(Place.parse(last)) } : {}) }
}

async function wanted(c: Context<SiteEnv>, source: string): Promise<Shown> {
  const record = await recordOf(c, source)
  if (record?.withdrawn) throw new Refusal(410, 'WITHDRAWN', `This text was withdrawn on ${record.at.slice(0, 10)}.`)
  if (!record) throw new Refusal(404, 'NOT_FOUND', `No source ${source} is held.`)
  return record
}

/** Sources, and the article and reading of each. */
export function addSourceRoutes(api: OpenAPIHono<SiteEnv>): void {
  const one = z.object({ source: SourceId })
  addRoute(api, {
    path: '/sources',
    tag: 'sources',
    summary: 'Sources, the newest saved first; a withdrawn one is its tombstone',
    query: Paging,
    gives: pageOf(Held).openapi('SourcePage'),
    answer: (c, { query }) => pageOfSources(c, query, async (held) => heldOf(held, c.get('options').settings.origin)),
  })
  addRoute(api, {
    path: '/sources/{source}',
    tag: 'sources',
    summary: 'What is held of one source beside its text',
    params: one,
    gives: Held,
    refuses: [404],
    answer: async (c, { params }) => {
      const held = await loadSource(c.get('options').store, params.source)
      if (!held) throw new Refusal(404, 'NOT_FOUND', `No source ${params.source} is held.`)
      return heldOf(held, c.get('options').settings.origin)
    },
  })
  addRoute(api, {
    path: '/articles',
    tag: 'sources',
    summary: 'Articles, the newest saved first, with as much of their text as you may see',
    query: Paging,
    gives: pageOf(PublishedArticle).openapi('ArticlePage'),
    answer: (c, { query }) =>
      pageOfSources(c, query, async ({ id }) => {
        const shown = await shownOf(c, id)
        return shown && articleOf(shown, c.get('options').settings.origin)
      }),
  })
  addRoute(api, {
    path: '/articles/{source}',
    tag: 'sources',
    summary: 'One article',
    params: one,
    gives: PublishedArticle,
    refuses: [404, 410],
    answer: async (c, { params }) => articleOf(await wanted(c, params.source), c.get('options').settings.origin),
  })
  addRoute(api, {
    path: '/readings',
    tag: 'sources',
    summary: 'Whole readings, the newest saved first',
    query: Paging.extend({ limit: z.coerce.number().int().min(1).max(20).default(5) }),
    gives: pageOf(PublishedReading).openapi('ReadingPage'),
    answer: (c, { query }) =>
      pageOfSources(c, query, async ({ id }) => {
        const shown = await shownOf(c, id)
        return shown && readingOf(shown)
      }),
  })
  addRoute(api, {
    path: '/readings/{source}',
    tag: 'sources',
    summary: 'The reading of one source: every line you may see, with how it stands',
    params: one,
    gives: PublishedReading,
    refuses: [404, 410],
    answer: async (c, { params }) => readingOf(await wanted(c, params.source)),
  })
  addNoun(api, 'actors', Nouns.Actor, 'Actor', 'Persons, offices, states and bodies as single pages name them')
  addNoun(api, 'accounts', Nouns.Account, 'Account', 'Accounts of contacts, each of one side')
  addNoun(api, 'comparisons', Nouns.AccountComparison, 'Comparison', 'Two sides’ accounts laid side by side, where one page quotes both')
}

/** A list of a reading's things that are no lines of a search: as many sources as it takes to fill a page are looked through, within a bound. */
function addNoun(api: OpenAPIHono<SiteEnv>, noun: 'actors' | 'accounts' | 'comparisons', schema: z.ZodType, name: string, summary: string): void {
  const item = z.object({ source: SourceId, address: z.string(), [noun]: z.array(schema) }).openapi(`${name}Item`)
  addRoute(api, {
    path: `/${noun}`,
    tag: 'sources',
    summary: `${summary}, source by source, the newest saved first`,
    query: Paging.extend({ limit: z.coerce.number().int().min(1).max(50).default(20), source: SourceId.optional() }),
    gives: pageOf(item).openapi(`${name}Page`),
    answer: async (c, { query }) => {
      const give = async (source: string) => {
        const shown = await shownOf(c, source)
        const things: Reading[typeof noun] = shown?.reading[noun] ?? []
        return things.length ? { source, address: `${c.get('options').settings.origin}/article/${source}`, [noun]: things } : undefined
      }
      if (query.source !== undefined) {
        const found = await give(query.source)
        return { items: found ? [found] : [] }
      }
      const { total: _total, ...page } = await pageOfSources(c, query, ({ id }) => give(id))
      return page
    },
  })
}

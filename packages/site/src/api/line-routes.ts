import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { citationOf } from '../citation/citation.ts'
import { type CitedKind, lineOf, LIST_OF } from '../citation/line-of.ts'
import { shownOf } from '../pages/records.ts'
import type { SiteEnv } from '../site-options.ts'
import { addRoute } from './add-route.ts'
import { lineItemOf } from './line-items.ts'
import { findLine, listLines } from './list-lines.ts'
import { Refusal } from './problem.ts'
import { LineId, lineItem, Nouns, pageOf, Paging, SourceId, words } from './schemas.ts'

const SCHEMA = {
  statement: Nouns.Statement,
  contact: Nouns.Contact,
  commitment: Nouns.Commitment,
  talks: Nouns.Talks,
  event: Nouns.Event,
  assessment: Nouns.Assessment,
} as const satisfies Record<CitedKind, z.ZodType>

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const ITEM = Object.fromEntries(
  Object.entries(SCHEMA).map(([kind, line]) => [kind, lineItem(kind, line as z.ZodType).openapi(`${capital(kind)}Item`)]),
) as unknown as Record<CitedKind, z.ZodType>
const AnyItem = z.union(Object.values(ITEM) as [z.ZodType, z.ZodType]).openapi('LineItem')

const Citation = z
  .object({
    address: z.string(),
    sentence: z.string(),
    fragment: z.string().optional(),
    sha256: z.string(),
    place: z.array(z.tuple([z.int(), z.int()])),
    state: z.string(),
    csl: z.record(z.string(), z.unknown()),
  })
  .openapi('Citation')

const Counts = z.record(z.string(), z.int())
export const SearchPage = pageOf(AnyItem)
  .extend({ total: z.int(), facets: z.object({ type: Counts, act: Counts, outlet: Counts }) })
  .openapi('SearchPage')

/** Search, the lists of lines by kind, and one line with its citation. */
export function addLineRoutes(api: OpenAPIHono<SiteEnv>): void {
  addRoute(api, {
    path: '/search',
    tag: 'search',
    summary: 'Lines that a search finds, newest first, with counts by type, act and outlet',
    description: 'Qualifiers: by: to: about: via: outlet: type: act: after: before: age:<7d is:direct is:checked has:condition, "exact words", -not.',
    query: Paging.extend({ q: words(1000).default('').openapi({ example: 'by:minister age:<30d has:condition' }) }),
    gives: SearchPage,
    answer: (c, { query }) => listLines(c, query.q, query),
  })
  for (const kind of Object.keys(LIST_OF) as CitedKind[]) {
    const path = `/${LIST_OF[kind]}`
    addRoute(api, {
      path,
      tag: 'lines',
      summary: `Lines of the kind ${kind}, newest first`,
      query: Paging.extend({ q: words(900).default('') }),
      gives: pageOf(ITEM[kind]).openapi(`${capital(kind)}Page`),
      answer: async (c, { query }) => {
        const { facets: _facets, ...page } = await listLines(c, `type:${kind} ${query.q}`, query)
        return page
      },
    })
    addRoute(api, {
      path: `${path}/{id}`,
      tag: 'lines',
      summary: `One line of the kind ${kind}`,
      params: z.object({ id: LineId }),
      gives: ITEM[kind],
      refuses: [404],
      answer: async (c, { params }) => {
        const item = await findLine(c, params.id)
        if (item?.kind !== kind) throw new Refusal(404, 'NOT_FOUND', `No line ${params.id} of the kind ${kind} is held, or none that you may see.`)
        return item
      },
    })
  }
  addRoute(api, {
    path: '/sources/{source}/lines/{id}',
    tag: 'lines',
    summary: 'One line of one source, with its citation: ready sentence, CSL-JSON, text-fragment link, sha256',
    params: z.object({ source: SourceId, id: LineId }),
    gives: z.object({ item: AnyItem, citation: Citation }).openapi('CitedLine'),
    refuses: [404],
    answer: async (c, { params: { source, id } }) => {
      const { settings, now } = c.get('options')
      const record = await shownOf(c, source)
      const item = record && lineItemOf(record, id, settings.origin)
      const cited = record && lineOf(record.reading, id)
      if (!record || !item || !cited) throw new Refusal(404, 'NOT_FOUND', `No line ${id} of source ${source} is held, or none that you may see.`)
      return { item, citation: citationOf(record.reading, cited, record.states[id], { origin: settings.origin, now: now() }) }
    },
  })
}

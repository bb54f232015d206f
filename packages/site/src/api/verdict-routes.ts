import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { Verdict } from '@readout/record'
import { listVerdicts } from '@readout/store'
import type { Context } from 'hono'
import { mayReview } from '../publish/index.ts'
import type { SiteEnv } from '../site-options.ts'
import { addRoute } from './add-route.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { type GivenVerdict, judgeLine } from './judge-line.ts'
import { Refusal } from './problem.ts'
import { LineId, Nouns, pageOf, Paging, SourceId, words } from './schemas.ts'

const GivenVerdictSchema = Verdict.omit({ id: true, at: true, who: true, extractor: true, textVersion: true, carried: true })
  .extend({
    source: SourceId,
    line: LineId.optional(),
    field: z
      .string()
      .regex(/^[A-Za-z]{1,30}$/)
      .optional(),
    reason: words(2000).optional(),
    into: LineId.optional(),
    undoes: words(64).optional(),
    scope: Verdict.shape.scope.default('page'),
  })
  .openapi('GivenVerdict')

/** Only who may review reads or gives verdicts. */
function reviewer(c: Context<SiteEnv>): void {
  const viewer = c.get('viewer')
  if (mayReview(viewer)) return
  if (viewer.role === 'stranger') throw new Refusal(401, 'SIGN_IN', 'Send a token of an account that may review: Authorization: Bearer readout_….')
  throw new Refusal(403, 'FORBIDDEN', 'This account may read, not review. An administrator can change that.')
}

/** What persons decided about lines, and a way to decide. */
export function addVerdictRoutes(api: OpenAPIHono<SiteEnv>): void {
  addRoute(api, {
    path: '/verdicts',
    tag: 'verdicts',
    summary: 'Verdicts in the order they were given',
    query: Paging.extend({ source: SourceId.optional() }),
    gives: pageOf(Nouns.Verdict).openapi('VerdictPage'),
    refuses: [401, 403],
    answer: async (c, { query }) => {
      reviewer(c)
      const all = await listVerdicts(c.get('options').store, query.source)
      const from = placeOf(query.cursor, z.number().int().min(0)) ?? 0
      const items = all.slice(from, from + query.limit)
      const next = from + items.length
      return { items, total: all.length, ...(items.length && next < all.length ? { next: cursorOf(next) } : {}) }
    },
  })
  addRoute(api, {
    method: 'post',
    path: '/verdicts',
    tag: 'verdicts',
    summary: 'Accept, edit, reject, add, merge or split a line, or undo a verdict',
    description:
      'The record must stay sound: what would leave a line without characters in the text, or an id without its line, is refused with 422 and the reason.',
    body: GivenVerdictSchema,
    gives: Nouns.Verdict,
    status: 201,
    refuses: [401, 403, 404, 422],
    answer: async (c, { body }) => {
      reviewer(c)
      const verdict = await judgeLine(c.get('options'), c.get('viewer'), body as GivenVerdict)
      c.get('records').clear()
      c.get('pages').clear()
      return verdict
    },
  })
}

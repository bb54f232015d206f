import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import {
  type Engine,
  listJoinedActors,
  listJoinedCommitments,
  listJoinedContacts,
  listJoinedTalks,
  listStories,
  listUtterances,
  loadJoinedActor,
  loadJoinedCommitment,
  loadJoinedContact,
  loadJoinedTalks,
  loadStory,
  loadUtterance,
} from '@readout/store'
import type { Context } from 'hono'
import { mayReview } from '../publish/index.ts'
import type { SiteEnv } from '../site-options.ts'
import { addRoute } from './add-route.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { Refusal } from './problem.ts'
import { LineId, Nouns, pageOf, Paging, SourceId, words } from './schemas.ts'
import { seenJoined } from './seen-joined.ts'

type Filter = { actor?: string; sides?: string[]; source?: string; words?: string; since?: string; limit?: number; after?: string }
type Listed = { rows: object[]; total: number; next?: string }
type Noun = {
  path: string
  one: string
  schema: z.ZodType
  list: (engine: Engine, filter: Filter) => Promise<Listed>
  load: (engine: Engine, id: string) => Promise<object | undefined>
}

const NOUNS: readonly Noun[] = [
  { path: 'joined-actors', one: 'person, office, state or body', schema: Nouns.JoinedActor, list: listJoinedActors, load: loadJoinedActor },
  { path: 'utterances', one: 'statement wherever it is told', schema: Nouns.Utterance, list: listUtterances, load: loadUtterance },
  { path: 'joined-contacts', one: 'contact wherever it is told', schema: Nouns.JoinedContact, list: listJoinedContacts, load: loadJoinedContact },
  {
    path: 'joined-commitments',
    one: 'threat, warning, promise, offer, demand or refusal with all its wordings',
    schema: Nouns.JoinedCommitment,
    list: listJoinedCommitments,
    load: loadJoinedCommitment,
  },
  { path: 'joined-talks', one: 'talks wherever they are announced', schema: Nouns.JoinedTalks, list: listJoinedTalks, load: loadJoinedTalks },
]

/** Pages looked through at most to fill one page for a viewer who may not see every row. */
const MOST_PAGES = 10

/** A page of things as this viewer may see them; the store is asked on until it is full. Counted only for who sees every row. */
async function seenPage(c: Context<SiteEnv>, limit: number, cursor: string | undefined, list: (limit: number, after: string | undefined) => Promise<Listed>) {
  const start = placeOf(cursor, z.number().int().min(0).max(1_000_000)) ?? 0
  const items: object[] = []
  let at = start
  let total = 0
  for (let page = 0; page < MOST_PAGES && items.length < limit; page++) {
    const listed = await list(limit, String(at))
    total = listed.total
    for (const row of listed.rows) {
      if (items.length === limit) break
      at++
      const seen = await seenJoined(c, row)
      if (seen) items.push(seen)
    }
    if (!listed.next) break
  }
  return { items, ...(mayReview(c.get('viewer')) ? { total } : {}), ...(at < total && at > start ? { next: cursorOf(at) } : {}) }
}

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const JoinedQuery = Paging.extend({
  actor: LineId.optional().openapi({ description: 'Id of a joined actor who speaks, takes part or is addressed' }),
  side: z
    .string()
    .regex(/^[\w ,.'-]{1,80}$/)
    .optional()
    .openapi({ description: 'ISO3 or body codes, all of which must be named: XAA,XBB' }),
  source: SourceId.optional(),
  words: words(200).optional(),
  since: Day.optional(),
})

function filterOf({ actor, side, source, words: text, since }: z.output<typeof JoinedQuery>): Filter {
  const given = { actor, source, words: text, since, sides: side?.split(',').map((one) => one.trim()) }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Filter
}

/** Who is a joined actor is the machine's finding and no line that somebody checked: where unchecked lines are not shown, it is for those who review. */
function mayJoin(c: Context<SiteEnv>, path: string): void {
  if (path === 'joined-actors' && !mayReview(c.get('viewer')) && !c.get('options').settings.showUnchecked)
    throw new Refusal(403, 'FORBIDDEN', 'Which names are one actor is read by machine; this site shows what was checked.')
}

/** What is joined over several pages: actors, utterances, contacts, commitments, talks, stories. */
export function addJoinedRoutes(api: OpenAPIHono<SiteEnv>): void {
  for (const { path, one, schema, list, load } of NOUNS) {
    addRoute(api, {
      path: `/${path}`,
      tag: 'across pages',
      summary: `List: ${one}, the latest told first`,
      query: JoinedQuery,
      gives: pageOf(schema).openapi(`${path.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())}Page`),
      refuses: [403],
      answer: async (c, { query }) => {
        mayJoin(c, path)
        return seenPage(c, query.limit, query.cursor, (limit, after) =>
          list(c.get('options').store, { ...filterOf(query), limit, ...(after ? { after } : {}) }),
        )
      },
    })
    addRoute(api, {
      path: `/${path}/{id}`,
      tag: 'across pages',
      summary: `One ${one}`,
      params: z.object({ id: LineId }),
      gives: schema,
      refuses: [403, 404],
      answer: async (c, { params }) => {
        mayJoin(c, path)
        return orNone(c, await load(c.get('options').store, params.id), params.id)
      },
    })
  }
  addRoute(api, {
    path: '/stories',
    tag: 'across pages',
    summary: 'Stories: copies of one text and the texts beside it, those of most texts first',
    query: Paging.extend({ since: Day.optional() }),
    gives: pageOf(Nouns.Story).openapi('StoryPage'),
    answer: (c, { query: { limit, cursor, since } }) =>
      seenPage(c, limit, cursor, (rows, after) =>
        listStories(c.get('options').store, { limit: rows, ...(after ? { after } : {}), ...(since ? { since } : {}) }),
      ),
  })
  addRoute(api, {
    path: '/stories/{id}',
    tag: 'across pages',
    summary: 'One story',
    params: z.object({ id: LineId }),
    gives: Nouns.Story,
    refuses: [404],
    answer: async (c, { params }) => orNone(c, await loadStory(c.get('options').store, params.id), params.id),
  })
}

async function orNone(c: Context<SiteEnv>, thing: object | undefined, id: string): Promise<object> {
  const seen = thing && (await seenJoined(c, thing))
  if (!seen) throw new Refusal(404, 'NOT_FOUND', `Nothing with the id ${id} is held, or nothing that you may see.`)
  return seen
}

import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Reading } from '@readout/record'
import type { Context } from 'hono'
import { shownOf } from '../pages/records.ts'
import { mayReview } from '../publish/index.ts'
import type { PageToRead, SiteEnv } from '../site-options.ts'
import { addRoute } from './add-route.ts'
import { Refusal } from './problem.ts'
import { Nouns, SourceId, words } from './schemas.ts'

const Address = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^https?:\/\/[^\s\u0000]+$/i)
  .openapi({ example: 'https://times.example/norland' })
const MOST_TEXT = 4_000_000

const PageGiven = z
  .strictObject({
    url: Address.optional().openapi({ description: 'The page to fetch; beside a text, where it came from' }),
    text: words(MOST_TEXT).optional().openapi({ description: 'The page as plain text' }),
    html: words(MOST_TEXT).optional().openapi({ description: 'The page as HTML' }),
    title: words(1000).optional(),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/)
      .optional(),
  })
  .openapi('PageGiven')

const SideGiven = z.union([z.strictObject({ source: SourceId }), PageGiven]).openapi('SideGiven')

/** Reading a page takes this machine's time and a request in its name: it is for those who are signed in. */
function signedIn(c: Context<SiteEnv>): void {
  if (c.get('viewer').role === 'stranger')
    throw new Refusal(401, 'SIGN_IN', 'Reading a page is for those who are signed in. Send a token: Authorization: Bearer readout_….')
}

function pageOfGiven({ url, text, html, title, published }: z.output<typeof PageGiven>): PageToRead {
  const words = html ?? text
  if (html !== undefined && text !== undefined) throw new Refusal(422, 'INVALID', 'Give the page as text or as html, not both.')
  const beside = { ...(title ? { title } : {}), ...(published ? { published } : {}) }
  if (words !== undefined)
    return { bytes: new TextEncoder().encode(words), mediaType: html === undefined ? 'text/plain' : 'text/html', ...beside, ...(url ? { url } : {}) }
  if (url === undefined) throw new Refusal(422, 'INVALID', 'Give an address (url), or the page itself (text or html).')
  return { url }
}

async function readingOfSide(c: Context<SiteEnv>, side: z.output<typeof SideGiven>): Promise<Reading> {
  if (!('source' in side)) {
    signedIn(c)
    return c.get('options').readOnly(pageOfGiven(side))
  }
  const shown = await shownOf(c, side.source)
  if (!shown) throw new Refusal(404, 'NOT_FOUND', `No source ${side.source} is held.`)
  if (shown.textShown !== 'whole')
    throw new Refusal(
      403,
      'FORBIDDEN',
      `Of source ${side.source} you may see sentences, not the whole text: what it leaves out cannot be told. Sign in to compare it.`,
    )
  return shown.reading
}

/** Reading a page that is named or sent, and comparing two. */
export function addReadRoutes(api: OpenAPIHono<SiteEnv>): void {
  addRoute(api, {
    method: 'post',
    path: '/read',
    tag: 'read',
    summary: 'Read a page: an address or a text in, its reading out',
    description: 'Nothing is kept unless keep is true. Only the page you name is requested.',
    body: PageGiven.extend({ keep: z.boolean().default(false) }).openapi('PageToRead'),
    gives: z.object({ source: SourceId, kept: z.boolean(), address: z.string().optional(), reading: Nouns.Reading }).openapi('ReadPage'),
    refuses: [401, 403, 404, 410, 422, 507],
    answer: async (c, { body: { keep, ...given } }) => {
      signedIn(c)
      const { read, readOnly, settings } = c.get('options')
      const page = pageOfGiven(given)
      if (!keep) {
        const reading = await readOnly(page)
        return { source: reading.source.id, kept: false, reading }
      }
      if (!mayReview(c.get('viewer'))) throw new Refusal(403, 'FORBIDDEN', 'Keeping a page is for those who review. Leave keep out to read it without.')
      const { source } = await read(page)
      c.get('pages').clear()
      c.get('records').clear()
      const shown = await shownOf(c, source)
      if (!shown) throw new Refusal(410, 'WITHDRAWN', 'This text was withdrawn meanwhile.')
      return { source, kept: true, address: `${settings.origin}/article/${source}`, reading: shown.reading }
    },
  })
  addRoute(api, {
    method: 'post',
    path: '/compare',
    tag: 'read',
    summary: 'Two accounts of one contact, point by point',
    description: 'Each side is an address, a text, or a source that is held. An empty cell is "not in the text we hold", never "omitted".',
    body: z.object({ a: SideGiven, b: SideGiven, sides: z.tuple([words(60).min(1), words(60).min(1)]).optional() }).openapi('PairToCompare'),
    gives: Nouns.AccountComparison,
    refuses: [401, 403, 404, 410, 422],
    answer: async (c, { body: { a, b, sides } }) => {
      if (sides && sides[0] === sides[1]) throw new Refusal(422, 'INVALID', 'The two sides need two names.')
      const [one, two] = [await readingOfSide(c, a), await readingOfSide(c, b)]
      return c.get('options').compare(one, two, sides)
    },
  })
}

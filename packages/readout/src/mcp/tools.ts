import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Answer, AskSite } from './ask-site.ts'

const Paged = { limit: z.number().int().min(1).max(100).optional(), cursor: z.string().optional().describe('next of the page before') }
const Page = z.object({
  url: z.string().optional().describe('address of the page; the only thing that is requested'),
  text: z.string().optional().describe('the page as plain text'),
  html: z.string().optional().describe('the page as HTML'),
  title: z.string().optional(),
  published: z.string().optional().describe('the day it came out, YYYY-MM-DD, where the page does not print it'),
})
const Side = Page.extend({ source: z.string().optional().describe('id of a source that is held') })

const LOOKS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
const REQUESTS = { ...LOOKS, openWorldHint: true }
const WRITES = { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true }

function resultOf(answer: Answer): CallToolResult {
  if (!answer.ok) return { isError: true, content: [{ type: 'text', text: answer.detail }] }
  return { content: [{ type: 'text', text: JSON.stringify(answer.document) }], structuredContent: answer.document }
}

/** A name as a qualifier of a search takes it. Example: quoted('Ann "A" Oak') -> '"Ann A Oak"'. */
const quoted = (name: string): string => `"${name.replaceAll('"', '')}"`

/** Several answers as one; the first that failed stands for all. */
async function together(parts: Record<string, Promise<Answer>>): Promise<Answer> {
  const document: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(parts)) {
    const answer = await part
    if (!answer.ok) return answer
    document[name] = answer.document
  }
  return { ok: true, document }
}

/** The tools that look and change nothing: search, read, person, contact, compare, commitments, calendar. */
export function addReadingTools(server: McpServer, site: AskSite): void {
  addPageTools(server, site)
  addRecordTools(server, site)
}

function addPageTools(server: McpServer, site: AskSite): void {
  server.registerTool(
    'search',
    {
      title: 'Search the record',
      description:
        'Lines of the pages held: who said what, through whom. Qualifiers by: to: about: via: outlet: type:statement|contact|commitment|talks|event|assessment after:2031-05 age:<7d is:direct is:checked has:condition, "exact words", -not.',
      inputSchema: z.object({ q: z.string().max(1000), ...Paged }),
      annotations: LOOKS,
    },
    async ({ q, limit, cursor }) => resultOf(await site.get('/search', { q, limit, cursor })),
  )
  server.registerTool(
    'read',
    {
      title: 'Read a page',
      description: 'Reads one page (address or text) and gives its reading: every line with its exact characters and its chain. Nothing is kept.',
      inputSchema: Page,
      annotations: REQUESTS,
    },
    async (page) => resultOf(await site.post('/read', page)),
  )
  server.registerTool(
    'compare',
    {
      title: 'Compare two accounts',
      description: 'Two sides’ accounts of one contact, point by point. An empty cell means "not in the text we hold", never "omitted".',
      inputSchema: z.object({ a: Side, b: Side, sides: z.tuple([z.string(), z.string()]).optional() }),
      annotations: REQUESTS,
    },
    async ({ a, b, sides }) => resultOf(await site.post('/compare', { a, b, ...(sides ? { sides } : {}) })),
  )
}

function addRecordTools(server: McpServer, site: AskSite): void {
  server.registerTool(
    'person',
    {
      title: 'A person, office or state',
      description: 'What somebody said and what was said about them, in the pages held, with who they are taken to be.',
      inputSchema: z.object({ name: z.string().min(1).max(200), limit: Paged.limit }),
      annotations: LOOKS,
    },
    async ({ name, limit = 20 }) =>
      resultOf(
        await together({
          actors: site.get('/joined-actors', { words: name, limit: 5 }),
          said: site.get('/search', { q: `type:statement by:${quoted(name)}`, limit }),
          about: site.get('/search', { q: `type:statement about:${quoted(name)}`, limit }),
        }),
      ),
  )
  server.registerTool(
    'contact',
    {
      title: 'A call or meeting',
      description: 'One contact by its id, or those between two sides: who asked for it, how long, by whose account. Both sides’ accounts where they are held.',
      inputSchema: z.object({ id: z.string().optional(), sides: z.array(z.string()).max(6).optional().describe('codes: ["XAA", "XBB"]'), ...Paged }),
      annotations: LOOKS,
    },
    async ({ id, sides, limit, cursor }) => {
      if (id === undefined) return resultOf(await site.get('/joined-contacts', { side: sides?.join(','), limit, cursor }))
      const joined = await site.get(`/joined-contacts/${encodeURIComponent(id)}`)
      return resultOf(joined.ok ? joined : await site.get(`/contacts/${encodeURIComponent(id)}`))
    },
  )
  server.registerTool(
    'commitments',
    {
      title: 'Warnings, promises, demands',
      description: 'If-thens with all their wordings over the pages held; `joined` over pages, `lines` page by page.',
      inputSchema: z.object({ q: z.string().max(900).optional().describe('as in search'), words: z.string().max(200).optional(), ...Paged }),
      annotations: LOOKS,
    },
    async ({ q, words, limit, cursor }) =>
      resultOf(
        await together({ joined: site.get('/joined-commitments', { words, limit, cursor }), lines: site.get('/commitments', { q: q ?? words, limit }) }),
      ),
  )
  server.registerTool(
    'calendar',
    {
      title: 'Talks that are set',
      description: 'Talks announced in the pages held: parties, day, place, how certain, announced by whom.',
      inputSchema: z.object({ sides: z.array(z.string()).max(6).optional(), words: z.string().max(200).optional(), ...Paged }),
      annotations: LOOKS,
    },
    async ({ sides, words, limit, cursor }) =>
      resultOf(
        await together({
          joined: site.get('/joined-talks', { side: sides?.join(','), words, limit, cursor }),
          lines: site.get('/talks', { q: [...(sides ?? []), ...(words ? [words] : [])].map((name) => `about:${quoted(name)}`).join(' '), limit }),
        }),
      ),
  )
}

/** The tools that change the record; offered only where whoever starts the server asks for them. */
export function addWritingTools(server: McpServer, site: AskSite): void {
  server.registerTool(
    'save',
    { title: 'Read and keep a page', description: 'As read, and the page is kept in the record.', inputSchema: Page, annotations: WRITES },
    async (page) => resultOf(await site.post('/read', { ...page, keep: true })),
  )
  server.registerTool(
    'verdict',
    {
      title: 'Judge a line',
      description:
        'Accept, edit, reject, add, merge or split a line, or undo a verdict. It stands under your name beside the machine’s line; nothing is overwritten.',
      inputSchema: z.object({
        action: z.enum(['accept', 'edit', 'reject', 'add', 'merge', 'split', 'undo']),
        source: z.string(),
        kind: z.enum(['actor', 'statement', 'contact', 'commitment', 'talks', 'assessment', 'event']),
        line: z.string().optional(),
        field: z.string().optional(),
        value: z.unknown().optional(),
        reason: z.string().optional(),
        into: z.string().optional(),
        undoes: z.string().optional(),
      }),
      annotations: WRITES,
    },
    async (verdict) => resultOf(await site.post('/verdicts', verdict)),
  )
}

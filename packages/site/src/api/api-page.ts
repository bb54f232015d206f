import type { Context, Hono } from 'hono'
import { type Html, html, NOTHING } from '../layout/html.ts'
import { renderPage } from '../layout/page.ts'
import type { SiteEnv } from '../site-options.ts'

type Parameter = {
  name: string
  in: 'path' | 'query'
  required?: boolean
  description?: string
  schema?: { default?: string | number; example?: string | number }
}
type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: unknown
}
type OpenApi = { paths: Record<string, Record<string, Operation>> }
type Listed = { method: string; path: string; operation: Operation }

/** An example of a body, so that the line can be copied and run. */
const BODIES: Record<string, string> = {
  postRead: '{"text":"Ann Oak said: “We are ready.”","published":"2031-05-03"}',
  postCompare: '{"a":{"source":"SOURCE"},"b":{"source":"SOURCE"}}',
  postVerdicts: '{"action":"accept","source":"SOURCE","kind":"statement","line":"LINE"}',
}

/** Mounts the page on which the API can be tried: forms alone, no script and nothing from elsewhere. */
export function mountApiPage(app: Hono<SiteEnv>, document: object): void {
  const { paths } = document as OpenApi
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Listed => ({ method, path, operation })),
  )
  app.get('/api', (c) => apiPage(c, operations))
  app.get('/api/try', (c) => {
    const listed = operations.find(({ operation, method }) => method === 'get' && operation.operationId === c.req.query('operation'))
    return listed ? c.redirect(addressOf(listed, c.req.query()), 303) : c.redirect('/api', 303)
  })
}

/** The address that a filled form asks for. Example: /sources/{source} with source=0f… -> /api/v1/sources/0f…. */
function addressOf({ path, operation }: Listed, given: Record<string, string>): string {
  const query = new URLSearchParams()
  let filled = path
  for (const { name, in: where } of operation.parameters ?? []) {
    const value = given[name]?.trim() ?? ''
    if (where === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value || 'ID'))
    else if (value) query.set(name, value)
  }
  return `/api/v1${filled}${query.size ? `?${query}` : ''}`
}

function apiPage(c: Context<SiteEnv>, operations: readonly Listed[]): Promise<Response> {
  const { origin } = c.get('options').settings
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))]
  const body = html`<h1>API</h1>
    <p>Everything this site shows, as JSON, by the same rule of publishing. The whole description is <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).
    Lists are paged: pass <code>next</code> on as <code>cursor</code>. To write, send a token of your account: <code>Authorization: Bearer readout_…</code>.</p>
    ${tags.map((tag) => html`<section aria-labelledby="${idOf(tag)}"><h2 id="${idOf(tag)}">${capital(tag)}</h2>${operations.filter(({ operation }) => operation.tags.includes(tag)).map((listed) => operationOf(listed, origin))}</section>`)}`
  return renderPage(c, { title: 'API', section: 'about', body, description: 'The API of this site, and forms to try it.' })
}

const idOf = (tag: string): string => `tag-${tag.replace(/\W+/g, '-')}`
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function operationOf(listed: Listed, origin: string): Html {
  const { method, path, operation } = listed
  return html`<details class="operation"><summary><code>${method.toUpperCase()} ${path}</code> ${operation.summary}</summary>
    ${operation.description ? html`<p>${operation.description}</p>` : NOTHING}
    ${method === 'get' ? tryForm(listed) : NOTHING}
    <pre tabindex="0"><code>${curlOf(listed, origin)}</code></pre></details>`
}

function tryForm({ path, operation }: Listed): Html {
  const field = ({ name, required, description, schema }: Parameter) => {
    const id = `${operation.operationId}-${name}`
    return html`<p><label for="${id}">${name}${required ? ' (needed)' : ''}</label> <input id="${id}" name="${name}" ${required ? html`required` : NOTHING} placeholder="${String(schema?.example ?? schema?.default ?? '')}">${description ? html` <small>${description}</small>` : NOTHING}</p>`
  }
  return html`<form method="get" action="/api/try"><input type="hidden" name="operation" value="${operation.operationId}">${inOrder(operation.parameters).map(field)}<button>Ask<span class="unseen"> ${path}</span></button></form>`
}

/** What is looked for first, how the list is paged last. */
function inOrder(parameters: readonly Parameter[] = []): Parameter[] {
  const paging = ({ name }: Parameter) => Number(name === 'limit' || name === 'cursor')
  return [...parameters].sort((a, b) => paging(a) - paging(b))
}

function curlOf({ method, path, operation }: Listed, origin: string): string {
  const address = `${origin}/api/v1${path.replace(/\{(\w+)\}/g, (_all, name: string) => name.toUpperCase())}`
  if (method === 'get') return `curl '${address}'`
  return `curl '${address}' -H 'Content-Type: application/json' -d '${BODIES[operation.operationId] ?? '{}'}'`
}

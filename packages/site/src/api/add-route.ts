import type { OpenAPIHono } from '@hono/zod-openapi'
import { canonicalJson } from '@readout/store'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import { answerBody } from '../formats/answer-body.ts'
import type { SiteEnv } from '../site-options.ts'
import { answerProblem, Problem, Refusal } from './problem.ts'

type Fields = z.ZodObject
type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined

/** One operation of the API: what it takes and gives as zod schemas, which check each request and make the OpenAPI document. */
export type Route<P extends Fields | undefined, Q extends Fields | undefined, B extends z.ZodType | undefined> = {
  method?: 'get' | 'post'
  /** In OpenAPI's form: '/sources/{id}'. */
  path: string
  tag: string
  summary: string
  description?: string
  params?: P
  query?: Q
  body?: B
  gives: z.ZodType
  /** 201 where something is made. */
  status?: 200 | 201
  /** Problems beside 400 that it may answer with. */
  refuses?: number[]
  answer: (c: Context<SiteEnv>, given: { params: Parsed<P>; query: Parsed<Q>; body: Parsed<B> }) => Promise<unknown>
}

const PROBLEMS: Record<number, string> = {
  400: 'What was sent is not as described here',
  401: 'Sign in or send a token',
  403: 'Not for this account, or refused by the page’s site',
  404: 'Nothing has this id',
  409: 'It is there already',
  410: 'The text was withdrawn',
  413: 'Too large',
  415: 'The body must be application/json',
  422: 'Understood, but it cannot be done',
  503: 'The store or the model does not answer now',
  507: 'The store’s disk is full',
}

/** Adds an operation: to the OpenAPI document, and as a handler that checks, answers with an ETag, and tells problems as problem+json. */
export function addRoute<P extends Fields | undefined = undefined, Q extends Fields | undefined = undefined, B extends z.ZodType | undefined = undefined>(
  api: OpenAPIHono<SiteEnv>,
  route: Route<P, Q, B>,
): void {
  const { method = 'get', path, status = 200 } = route
  // What changes something is told from another site's form by its JSON body alone (security.ts).
  if (method === 'post' && !route.body) throw new TypeError(`POST ${path} needs a body of its own schema`)
  describe(api, route as unknown as AnyRoute)
  api.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
    try {
      const given = {
        params: check('path', route.params, c.req.param()),
        query: check('query', route.query, c.req.query()),
        body: route.body ? check('body', route.body, await jsonOf(c)) : undefined,
      }
      const text = `${canonicalJson(await route.answer(c, given as never))}\n`
      if (method === 'get') return answerBody(c, text, { type: 'application/json; charset=utf-8' })
      c.header('Cache-Control', 'no-store')
      return c.body(text, status as ContentfulStatusCode, { 'Content-Type': 'application/json; charset=utf-8' })
    } catch (error) {
      if (!(error instanceof Refusal)) c.set('failure', error)
      return answerProblem(c, error)
    }
  })
}

type AnyRoute = Route<Fields | undefined, Fields | undefined, z.ZodType | undefined>

function describe(api: OpenAPIHono<SiteEnv>, route: AnyRoute): void {
  const { method = 'get', path, tag, summary, description, params, query, body, gives, status = 200, refuses = [] } = route
  const problems = [400, ...(body ? [413, 415] : []), ...refuses, 503]
  const problem = { 'application/problem+json': { schema: Problem } }
  const described = problems.map((code): [string, { description: string; content: typeof problem }] => [
    String(code),
    { description: PROBLEMS[code] ?? 'A problem', content: problem },
  ])
  api.openAPIRegistry.registerPath({
    method,
    path,
    summary,
    tags: [tag],
    operationId: operationId(method, path),
    ...(description ? { description } : {}),
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: { [status]: { description: summary, content: { 'application/json': { schema: gives } } }, ...Object.fromEntries(described) },
  })
}

/** Example: ('get', '/sources/{id}/lines') -> 'getSourcesIdLines'. */
function operationId(method: string, path: string): string {
  return method + path.replace(/[^A-Za-z]+([A-Za-z]?)/g, (_all, letter: string) => letter.toUpperCase())
}

function check<T extends z.ZodType>(where: string, schema: T | undefined, value: unknown): z.output<T> | undefined {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues
    .slice(0, 10)
    .map((issue) => ({ at: [where, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))], message: issue.message }))
  const [first] = errors
  throw new Refusal(400, 'INVALID', `${first?.at.join('.') ?? where}: ${first?.message ?? 'not as described'}.`, errors)
}

/** A body longer than this in bytes is refused before it is read whole. */
const LONGEST_BODY = 12_000_000

async function jsonOf(c: Context<SiteEnv>): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.')
  const bytes = await limitedBody(c.req.raw)
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal(400, 'INVALID', 'The body is no JSON in UTF-8.', [{ at: ['body'], message: 'no JSON in UTF-8' }])
  }
  if (isDeeper(body, DEEPEST_BODY))
    throw new Refusal(400, 'INVALID', `The body is nested deeper than ${DEEPEST_BODY} levels.`, [{ at: ['body'], message: 'nested too deep' }])
  return body
}

/** No line of a record is nested half as deep; what walks a value by calling itself must not run out of stack. */
const DEEPEST_BODY = 30

function isDeeper(value: unknown, most: number): boolean {
  let level = [value]
  for (let depth = 0; level.length; depth++) {
    if (depth > most) return true
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []))
  }
  return false
}

async function limitedBody(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_BODY) throw tooLarge()
  for await (const chunk of request.body ?? []) {
    size += (chunk as Uint8Array).length
    if (size > LONGEST_BODY) throw tooLarge()
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (): Refusal => new Refusal(413, 'INPUT_TOO_LARGE', `The body is larger than ${LONGEST_BODY / 1_000_000} MB.`)

import { z } from '@hono/zod-openapi'
import { type ErrorCode, ReadoutError } from '@readout/record'
import { storeError } from '@readout/store'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SiteEnv } from '../site-options.ts'

/** What went wrong, as application/problem+json. Source: RFC 9457; `code` is the program's own, as docs/errors.md lists them. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    /** Where in what was sent: ['query', 'limit']. */
    errors: z.array(z.object({ at: z.array(z.union([z.string(), z.number()])), message: z.string() })).optional(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof Problem>

/** Codes of the API itself, beside those of the program. */
type ApiCode = ErrorCode | 'NOT_FOUND' | 'METHOD_NOT_ALLOWED' | 'INVALID' | 'UNSUPPORTED_MEDIA_TYPE' | 'SIGN_IN' | 'FORBIDDEN'

/** A refusal that the API makes; thrown where the answer is made, told by `problemOf`. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode
  readonly code: ApiCode
  readonly errors: NonNullable<Problem['errors']>
  constructor(status: ContentfulStatusCode, code: ApiCode, detail: string, errors: NonNullable<Problem['errors']> = []) {
    super(detail)
    this.status = status
    this.code = code
    this.errors = errors
  }
}

/** What a page or its site refused is the sender's to mend: 4xx; 5xx is kept for faults of this server and its store. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  INPUT_TOO_LARGE: 413,
  FETCH_TOO_LARGE: 413,
  ADDRESS_REFUSED: 403,
  ROBOTS_REFUSED: 403,
  SITE_REFUSED: 403,
  WITHDRAWN: 410,
  LINE_NOT_FOUND: 404,
  INPUT_NOT_FOUND: 404,
  QUERY_INVALID: 400,
  URL_INVALID: 400,
  STORE_FULL: 507,
  STORE_BUSY: 503,
  STORE_NEWER: 503,
  STORE_CORRUPT: 500,
  STORE_UNREACHABLE: 503,
  MODEL_MISSING: 503,
  MODEL_HASH: 500,
  INTERNAL: 500,
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Sign in',
  403: 'Refused',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Withdrawn',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be read',
  503: 'Not available now',
  507: 'Store full',
}

/** Any error as the API tells it; one of the program's own faults is told without its insides. */
export function problemOf(error: unknown): Problem {
  const make = (status: number, code: string, detail: string, errors?: Problem['errors']): Problem => ({
    type: `urn:readout:error:${code}`,
    title: TITLES[status] ?? 'Fault of the server',
    status,
    detail,
    code,
    ...(errors?.length ? { errors } : {}),
  })
  if (error instanceof Refusal) return make(error.status, error.code, error.message, error.errors)
  // Whatever room asked the store: that it is away or full is no fault of the program.
  const known = storeError(error)
  if (known instanceof ReadoutError && known.code !== 'INTERNAL') return make(STATUS[known.code] ?? 422, known.code, known.message)
  return make(500, 'INTERNAL', 'Something went wrong on our side. It is in the log; try again, and report it if it comes back.')
}

/** Answers with a problem. */
export function answerProblem(c: Context<SiteEnv>, error: unknown): Response {
  const problem = problemOf(error)
  if (problem.status === 503) c.header('Retry-After', '5')
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer')
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', 'application/problem+json; charset=utf-8')
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode)
}

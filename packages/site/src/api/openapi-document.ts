import type { OpenAPIHono } from '@hono/zod-openapi'
import type { SiteEnv } from '../site-options.ts'

export const API_VERSION = '1.0.0'

/** The OpenAPI 3.1 document, made from the schemas that check the requests. */
export function openapiDocument(api: OpenAPIHono<SiteEnv>): object {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: API_VERSION,
      description:
        'Who said what, through whom, to whom, each line tied to exact characters of a stored text. The record says who claims what; it never rates truth. ' +
        'Offsets are UTF-16 code units, 0-based, end exclusive. Lists are paged by cursor; every answer has an ETag; problems are application/problem+json.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { token: [] }],
  })
  document.components = { ...document.components, securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token of your account' } } }
  return plainTuples(document) as object
}

/**
 * Tuples as OpenAPI 3.1 takes them, where the generator leaves a list in `items`: those of one kind as an array of so many, since clients read that
 * where many do not know `prefixItems`.
 * Example: [string, string] -> { type: 'array', items: string, minItems: 2, maxItems: 2 }.
 */
function plainTuples(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(plainTuples)
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainTuples(inner)]))
  const { items, prefixItems = items, ...rest } = fields
  if (fields['type'] !== 'array' || !Array.isArray(prefixItems)) return fields
  const kinds = new Set(prefixItems.map((item) => JSON.stringify(item)))
  return { ...rest, ...(kinds.size === 1 ? { items: prefixItems[0] as unknown } : { prefixItems }), minItems: prefixItems.length, maxItems: prefixItems.length }
}

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
  return withPrefixItems(document) as object
}

/** Tuples as JSON Schema 2020-12 writes them, which OpenAPI 3.1 asks for: `prefixItems` where the generator leaves a list in `items`. */
function withPrefixItems(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(withPrefixItems)
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPrefixItems(inner)]))
  if (fields['type'] !== 'array' || !Array.isArray(fields['items'])) return fields
  const { items, ...rest } = fields
  return { ...rest, prefixItems: items, minItems: items.length, maxItems: items.length }
}

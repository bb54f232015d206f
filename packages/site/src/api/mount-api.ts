import { OpenAPIHono } from '@hono/zod-openapi'
import { canonicalJson } from '@readout/store'
import type { Hono } from 'hono'
import { answerBody } from '../formats/answer-body.ts'
import type { SiteEnv } from '../site-options.ts'
import { mountApiPage } from './api-page.ts'
import { mountCite } from './cite-page.ts'
import { addFeedRoutes } from './feed-routes.ts'
import { addJoinedRoutes } from './joined-routes.ts'
import { addLineRoutes } from './line-routes.ts'
import { openapiDocument } from './openapi-document.ts'
import { answerProblem, Refusal } from './problem.ts'
import { addReadRoutes } from './read-routes.ts'
import { addSourceRoutes } from './source-routes.ts'
import { addVerdictRoutes } from './verdict-routes.ts'

/** Mounts /api/v1, its OpenAPI document, the page to try it, and the citation of a line. */
export function mountApi(app: Hono<SiteEnv>): void {
  const api = new OpenAPIHono<SiteEnv>()
  for (const add of [addLineRoutes, addSourceRoutes, addJoinedRoutes, addReadRoutes, addVerdictRoutes, addFeedRoutes]) add(api)
  const document = openapiDocument(api)
  const text = `${canonicalJson(document)}\n`
  api.get('/openapi.json', (c) => answerBody(c, text, { type: 'application/json; charset=utf-8' }))
  refuseOtherMethods(api)
  api.all('*', (c) => answerProblem(c, new Refusal(404, 'NOT_FOUND', 'The API has nothing here. /api/v1/openapi.json lists what it has.')))
  app.route('/api/v1', api)
  mountApiPage(app, document)
  mountCite(app)
}

/** A path that exists answers 405 to the methods it has not, and says which it has. */
function refuseOtherMethods(api: OpenAPIHono<SiteEnv>): void {
  const methods = new Map<string, Set<string>>()
  for (const { path, method } of api.routes) {
    const known = methods.get(path) ?? new Set<string>()
    known.add(method)
    if (method === 'GET') known.add('HEAD')
    methods.set(path, known)
  }
  for (const [path, known] of methods) {
    const allow = [...known].sort().join(', ')
    api.all(path, (c) => {
      c.header('Allow', allow)
      return answerProblem(c, new Refusal(405, 'METHOD_NOT_ALLOWED', `Use ${allow}.`))
    })
  }
}

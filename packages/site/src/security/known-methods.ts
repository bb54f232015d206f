import type { Hono } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import type { SiteEnv } from '../site-options.ts'

/** The methods an address of the site answers, in the form of an Allow header; nothing where it has no such address. */
export type KnownMethods = (path: string) => string | undefined

/**
 * The methods of every address that is mounted when it is first asked.
 * Example: knownMethods(app)('/calendar') -> 'GET, HEAD'; of '/read' -> 'GET, HEAD, POST'.
 */
export function knownMethods(app: Hono<SiteEnv>): KnownMethods {
  let router: TrieRouter<string> | undefined
  return (path) => {
    router ??= routerOf(app)
    const methods = new Set(router.match('ALL', path)[0].map(([method]) => method))
    if (methods.has('GET')) methods.add('HEAD')
    return methods.size ? [...methods].sort().join(', ') : undefined
  }
}

function routerOf(app: Hono<SiteEnv>): TrieRouter<string> {
  const router = new TrieRouter<string>()
  // What answers every method stands before or behind the rooms and is none.
  for (const { method, path } of app.routes) if (method !== 'ALL') router.add('ALL', path, method)
  return router
}

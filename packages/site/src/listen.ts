import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { SiteEnv } from './site-options.ts'

/** A site that answers: its address, and how to stop it. */
export type Listening = { address: string; close: () => Promise<void> }

/** A reader that sends its headers or body slower than this is let go, so that slow ones cannot hold every connection. In milliseconds. */
const SLOWEST = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5000, connectionsCheckingInterval: 5000 }

/**
 * Listens on `host` and `port` (0 for any free one) and answers with the site.
 * Example: await listen(site, { host: '127.0.0.1', port: 0 }) -> { address: 'http://127.0.0.1:41235', … }.
 */
export function listen(site: Hono<SiteEnv>, { host, port }: { host: string; port: number }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, hostname: host, port, serverOptions: SLOWEST }, (info) => {
      const name = info.family === 'IPv6' ? `[${info.address}]` : info.address
      resolve({
        address: `http://${name}:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', reject)
  })
}

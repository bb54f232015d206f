import { serve } from '@hono/node-server'
import { limitServer, SERVER_LIMITS, type ServerLimits } from './security/index.ts'

/** A site that answers: its address, and how to stop it. */
export type Listening = { address: string; close: () => Promise<void> }

/** What answers a request; asked anew for each, so that a site can be made once its address is known. */
export type Answer = (request: Request, env: object) => Response | Promise<Response>

/**
 * Listens on `host` and `port` (0 for any free one), within the limits that keep slow and greedy clients from holding every connection.
 * Example: await listen(site.fetch, { host: '127.0.0.1', port: 0 }) -> { address: 'http://127.0.0.1:41235', … }.
 */
export function listen(answer: Answer, { host, port, limits = SERVER_LIMITS }: { host: string; port: number; limits?: ServerLimits }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, hostname: host, port, serverOptions: limits }, (info) => {
      const name = info.family === 'IPv6' ? `[${info.address}]` : info.address
      resolve({
        address: `http://${name}:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    }) as ReturnType<typeof serve> & Parameters<typeof limitServer>[0] & { closeAllConnections: () => void }
    limitServer(server)
    server.on('error', reject)
  })
}

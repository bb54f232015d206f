import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on this machine; `allow` is the explicit allowance that fetches of it need. */
export type Site = { origin: string; allow: string; asked: string[]; close(): void }

/** Opens one site; every path is answered by `answer`, robots.txt by 404 unless it answers it itself. */
export async function openSite(answer: Answer): Promise<Site> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.on('error', () => {})
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const allow = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `http://${allow}`,
    allow,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

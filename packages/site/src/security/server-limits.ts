/** How long a client may take over its request, in milliseconds, and how large its headers may be, in bytes. */
export type ServerLimits = Record<'headersTimeout' | 'requestTimeout' | 'keepAliveTimeout' | 'connectionsCheckingInterval' | 'maxHeaderSize', number>

/**
 * Options of the node:http server that serves a site: a client that sends its request drop by drop, or many headers, is cut off.
 * Times in milliseconds. Source: nodejs.org, http.createServer; slowloris holds a connection by never ending its headers.
 */
export const SERVER_LIMITS: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
}

/** Connections held at once; more are closed as they come. */
const MOST_CONNECTIONS = 2000
/** A connection over which nothing goes for so long is closed: a reader that takes its answer drop by drop too. */
const SILENT_MS = 30_000

/** The limits that are set on a server after it is made. */
export function limitServer(server: { maxConnections: number; maxHeadersCount: number | null; setTimeout(ms: number): unknown }): void {
  server.maxConnections = MOST_CONNECTIONS
  server.maxHeadersCount = 100
  server.setTimeout(SILENT_MS)
}

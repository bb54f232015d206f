declare module 'autocannon' {
  /** What this bench uses of autocannon's options and results; times in milliseconds. */
  type Options = { url: string; connections: number; duration: number; requests?: { method: 'GET'; setupRequest: (request: object) => object }[] }
  type Result = {
    requests: { average: number; total: number }
    latency: { p50: number; p99: number; max: number }
    non2xx: number
    errors: number
    timeouts: number
  }
  export default function autocannon(options: Options): Promise<Result>
}

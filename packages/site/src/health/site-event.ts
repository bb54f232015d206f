/**
 * One line of the log: fixed names and keys, no address of a reader, no query, no e-mail. `time` is ISO 8601 in UTC.
 * Example: { time, level: 'info', event: 'request', method: 'GET', route: '/article/:source', status: 200, duration_ms: 3.1, viewer_role: 'stranger' }.
 */
export type SiteEvent = { time: string } & (
  | { level: 'info'; event: 'request'; method: string; route: string; status: number; duration_ms: number; viewer_role: string; article_id?: string }
  | { level: 'error'; event: 'failure'; method: string; route: string; status: number; code: string; message: string }
)

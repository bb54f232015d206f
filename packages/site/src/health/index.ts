export { makeMetrics } from './metrics.ts'
export { mountHealth, mountMetrics } from './mount-health.ts'
export { observe } from './observe.ts'
export type { SiteEvent } from './site-event.ts'

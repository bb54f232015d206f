export { makeMetrics } from './metrics.ts'
export { mountHealth } from './mount-health.ts'
export { observe } from './observe.ts'
export type { SiteEvent } from './site-event.ts'

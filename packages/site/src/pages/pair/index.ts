// What is counted between two sides, on a terminal as on the page.
export { type DayCounts, isBetween, type PairEvent, quadsADay } from './quads-a-day.ts'
export { QUADS } from '../../words/event.ts'

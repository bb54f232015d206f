export { findTimes, type Times } from './find-times.ts'

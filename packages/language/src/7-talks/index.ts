export { findTalks, type TalksSet } from './find-talks.ts'

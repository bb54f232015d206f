export { loadPublished } from './load-published.ts'
export { mayReview, type Published } from './published-record.ts'

export { loadPublished } from './load-published.ts'
export { mayReview, type Published, publishedRecord, UNCHECKED_BANNER, type WithdrawnLine } from './published-record.ts'

export { loadPublished } from './load-published.ts'
export { mayReview, type Published } from './published-record.ts'
export { sentenceOf } from './sentence-of.ts'

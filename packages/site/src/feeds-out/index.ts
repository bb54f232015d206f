export { mountFeeds } from './mount-feeds.ts'
export { talksListing, type WhoseTalks } from './talks-listing.ts'

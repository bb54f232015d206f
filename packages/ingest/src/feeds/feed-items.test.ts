import { expect, test } from 'vitest'
import { feedItems } from './feed-items.ts'
import { parseFeed } from './parse-feed.ts'

const AT = 'https://news.example/feed'
const items = (content: string, more = '<title>Talks</title><link>/talks?utm_source=rss</link>') =>
  feedItems(
    parseFeed(`<rss version="2.0"><channel><title>T</title><item>${more}<guid>1</guid><description>${content}</description></item></channel></rss>`, AT),
    AT,
  )
const hash = (content: string, more?: string) => items(content, more)[0]?.hash

test('an item is known by its guid, its page by an address without what only tells how a reader came', () => {
  expect(items('Words')).toMatchObject([{ key: '1', url: 'https://news.example/talks', title: 'Talks' }])
})

test('other words make another item; counters, times and markup do not', () => {
  expect(hash('Talks are open.')).not.toBe(hash('Talks are closed.'))
  expect(hash('Open. 12 comments')).toBe(hash('Open. 140 comments'))
  expect(hash('&lt;p class="a"&gt;Open.&lt;/p&gt;')).toBe(hash('&lt;p class="b"&gt;Open.&lt;/p&gt;'))
})

test('of a post every character counts, since nothing else is read', () => {
  const post = '<link>https://social.example/@mfa/110001</link>'
  expect(hash('Twelve people and 3 boats.', post)).not.toBe(hash('Twelve people and 5 boats.', post))
})

test('an item that names no page and says nothing is left out', () => {
  expect(items('', '<title>Nothing</title>')).toEqual([])
})

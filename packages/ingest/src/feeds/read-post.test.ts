import { read } from '@readout/language'
import { expect, test } from 'vitest'
import type { FeedEntry } from './feed-entry.ts'
import { pageAddress } from './page-address.ts'
import { postPage, readPost } from './read-post.ts'

const feed = { title: 'Ministry of Orland', url: 'https://social.example/@mfa.rss' }
const entry = (more: Partial<FeedEntry>): FeedEntry => ({
  key: 'k1',
  url: 'https://social.example/@mfa/110001',
  content: '<p>We will not accept any ultimatum.</p><p>Talks resume in Oria on Monday. <a href="https://gov.example/x">gov.example/x</a></p>',
  isHtml: true,
  published: '2031-05-03T10:00:00Z',
  pictures: [],
  ...more,
})

test('a post without title is read as text with handle, time and address', () => {
  const post = readPost(entry({}), feed)
  expect(post).toEqual({
    name: 'Ministry of Orland',
    handle: '@mfa@social.example',
    at: '2031-05-03T10:00:00Z',
    url: 'https://social.example/@mfa/110001',
    text: 'We will not accept any ultimatum.\nTalks resume in Oria on Monday. gov.example/x',
  })
})

test.each([
  ['https://social.example/@mfa@other.example/110001', '@mfa@other.example'],
  ['https://social.example/users/mfa/statuses/110001', '@mfa@social.example'],
  ['https://x.com/mfa/status/1234567890', '@mfa'],
  ['https://bsky.app/profile/mfa.example/post/3kabc', '@mfa.example'],
  ['https://t.me/mfa_orland/1234', '@mfa_orland'],
])('%s belongs to %s', (url, handle) => {
  expect(readPost(entry({ url }), feed)?.handle).toBe(handle)
})

test('a title that repeats the beginning of the words is none', () => {
  expect(readPost(entry({ title: 'We will not accept any…', url: 'https://blog.example/1' }), feed)).toMatchObject({ url: 'https://blog.example/1' })
})

test.each([
  ['an entry with a title of its own', { title: 'Minister visits Oria', url: 'https://gov.example/1' }],
  ['an entry without words', { content: '<img src="x">' }],
  ['an entry without content', { content: undefined as never }],
  ['a long text that lost its title', { content: 'words '.repeat(2000), url: 'https://gov.example/1' }],
])('%s names a page', (_what, more) => {
  expect(readPost(entry(more), feed)).toBeUndefined()
})

test('the page of a post is read: who, when, where, and its words as the article', async () => {
  const post = readPost(entry({}), feed)
  const reading = await read({ html: postPage(post as NonNullable<typeof post>), url: post?.url as string, published: post?.at as string })
  expect(reading.article.paragraphs.map(({ exact }) => exact)).toEqual(['We will not accept any ultimatum.', 'Talks resume in Oria on Monday. gov.example/x'])
  for (const words of ['Ministry of Orland (@mfa@social.example)', 'https://social.example/@mfa/110001']) expect(reading.source.text).toContain(words)
  expect(reading.article.byline).toMatchObject([{ exact: 'Ministry of Orland' }])
  const hostile = { text: '<script>alert(1)</script>', name: '"><b>', url: 'https://social.example/@x/110002' }
  expect(postPage(hostile)).not.toMatch(/<script|"><b>/)
  expect(reading.article.published?.value).toMatch(/^2031-05-03/)
})

test.each([
  ['https://example.org/a?id=7&utm_source=rss&utm_medium=feed#top', 'https://example.org/a?id=7'],
  ['https://example.org/a?fbclid=x', 'https://example.org/a'],
  ['https://example.org/a?q=b+c%20d', 'https://example.org/a?q=b+c%20d'],
])('%s is known as %s', (link, address) => {
  expect(pageAddress(link)).toBe(address)
})

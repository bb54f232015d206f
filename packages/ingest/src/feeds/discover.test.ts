import { expect, test } from 'vitest'
import { discoverFeeds, sitemapsOfRobots } from './discover.ts'

const AT = 'https://news.example/world/'

test('feeds named in the head, absolute, comments last, oEmbed not among them', () => {
  const html = `<!doctype html><html><head>
  <link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0?x">
  <link rel="alternate" type="application/rss+xml" title="News &raquo; Comments Feed" href="/comments/feed/">
  <link title='News' href='feed.xml?a=1&amp;b=2' type='application/rss+xml' rel='alternate'>
  <LINK REL=alternate TYPE=application/atom+xml HREF=/atom.xml>
  <link rel="alternate feed" href="/feed.json" type="application/feed+json">
  <link rel="alternate" hreflang="fr" href="/fr/"><link rel="stylesheet" href="a.css"></head></html>`
  expect(discoverFeeds(html, AT).map(({ url }) => url)).toEqual([
    'https://news.example/world/feed.xml?a=1&b=2',
    'https://news.example/atom.xml',
    'https://news.example/feed.json',
    'https://news.example/comments/feed/',
  ])
})

test('a base is heard; what is no web address is not', () => {
  const html =
    '<base href="https://cdn.example/"><link rel="alternate" type="application/rss+xml" href="f"><link rel="alternate" type="application/rss+xml" href="javascript:1">'
  expect(discoverFeeds(html, AT)).toEqual([{ url: 'https://cdn.example/f' }])
})

test('an ordinary page names none, and neither does one of open links or of one endless link', () => {
  expect(discoverFeeds('<p>No feed here: <a href="/rss">RSS</a></p>', AT)).toEqual([])
  expect(discoverFeeds('<link '.repeat(80_000), AT)).toEqual([])
  expect(discoverFeeds(`<link ${'rel=alternate '.repeat(40_000)}`, AT)).toEqual([])
})

test('sitemaps of a robots.txt', () => {
  expect(sitemapsOfRobots('User-agent: *\nDisallow: /x\nSitemap: https://news.example/a.xml\n  sitemap : /b.xml\n', AT)).toEqual([
    'https://news.example/a.xml',
    'https://news.example/b.xml',
  ])
})

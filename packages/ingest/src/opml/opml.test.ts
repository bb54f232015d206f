import { expect, test } from 'vitest'
import { isOpml, readOpml } from './read-opml.ts'
import { writeOpml } from './write-opml.ts'

const FEEDS = [
  { url: 'https://news.example/feed?a=1&b=2', title: 'Example Times', siteUrl: 'https://news.example/' },
  { url: 'https://gov.example/rss', title: 'Office <b> & "house"', folder: 'Ministries' },
  { url: 'https://gov.example/atom', title: 'Calls', folder: 'Ministries / Orland' },
]

test('what is written is read back', () => {
  const text = writeOpml(FEEDS, 'Followed', new Date('2031-05-04T10:00:00Z'))
  expect(isOpml(text)).toBe(true)
  expect(readOpml(text)).toEqual([FEEDS[0], { ...FEEDS[1], title: 'Office & "house"' }, FEEDS[2]])
})

test('folders within folders, upper-case attributes, feeds listed twice, outlines that are none', () => {
  const text = `<?xml version="1.0"?><opml version="1.0"><head/><body><outline text="World"><outline text="Orland"><outline text="A" XMLURL="https://a.example/f"/><outline title="A again" xmlUrl="https://a.example/f"/></outline><outline text="note"/></outline><outline type="rss" text="B" url="https://b.example/f"/><outline text="C" xmlUrl="javascript:alert(1)"/></body></opml>`
  expect(readOpml(text)).toEqual([
    { url: 'https://a.example/f', title: 'A', folder: 'World / Orland' },
    { url: 'https://b.example/f', title: 'B' },
  ])
})

test.each(['', 'words', '<html></html>', '<opml version="2.0"><body></body></opml>', '<opml><body><outline text="x" xmlUrl="ftp://x/"/></body>'])(
  '%j lists no feed',
  (text) => {
    expect(() => readOpml(text)).toThrow(expect.objectContaining({ code: 'NOT_A_FEED' }))
  },
)

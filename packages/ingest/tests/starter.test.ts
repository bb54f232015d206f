import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOpml } from '../src/opml/read-opml.ts'

const feeds = readOpml(readFileSync(new URL('../../../examples/feeds/starter.opml', import.meta.url), 'utf8'))

test('the starter list is sorted, each feed with the source of its address and whether somebody looked', () => {
  expect(feeds.length).toBeGreaterThan(25)
  for (const feed of feeds)
    expect(feed).toMatchObject({
      title: expect.any(String),
      siteUrl: expect.any(String),
      folder: expect.any(String),
      source: expect.stringMatching(/\S{5}/),
      checked: 'not checked from here',
    })
  const places = feeds.map(({ folder, title }) => `${folder}\0${title}`)
  expect(places).toEqual([...places].sort())
})

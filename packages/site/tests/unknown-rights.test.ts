import { randomUUID } from 'node:crypto'
import type { Reading } from '@readout/record'
import { listStories, loadReading, saveVerdict, setRights } from '@readout/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoSite, demoSite } from './demo-site.ts'

/** Words of the one sentence that a person checked, of sentences nobody checked, and of a sentence that no line stands on. */
const CHECKED = 'calmer than expected'
const UNCHECKED = ['defend every ship that carries bread', 'the strait was ever closed', 'would respond firmly']
const NO_LINE = 'The call was the first between the two leaders since November'
const SUFFIXES = ['', '.json', '.csv', '.atom', '.feed.json', '.ics', '.md', '.html']

let site: DemoSite
let sources: string[]

beforeAll(async () => {
  site = await demoSite(/sorrel-times|harbour|dayline/, { loopback: false, replies: false })
  sources = Object.values(site.sources)
  for (const source of sources) await setRights(site.store, source, { kind: 'unknown' })
  const source = site.sources['sorrel-times.html'] as string
  const { statements } = (await loadReading(site.store, source)) as Reading
  const line = statements.find(({ content }) => content.some(({ exact }) => exact.includes(CHECKED)))?.id as string
  await saveVerdict(site.store, {
    id: randomUUID(),
    at: '2025-04-09T08:00:00Z',
    who: 'Ann Ash',
    action: 'accept',
    source,
    kind: 'statement',
    line,
    scope: 'page',
    extractor: '1',
    textVersion: 1,
  })
})
afterAll(() => site.close())

/** Addresses that a stranger can ask for: every list, every page of what is held, and what these link to. */
async function addresses(): Promise<string[]> {
  const { rows } = await listStories(site.store)
  const lists = [
    '/stories',
    '/contacts',
    '/commitments',
    '/calendar',
    '/search',
    '/people',
    '/sources',
    '/person/mira-kostane',
    '/state/XAA',
    '/outlet/the-sorrel-times',
    '/pair/XAA/XAB',
    ...rows.map(({ id }) => `/story/${id}`),
  ]
  const found = new Set([
    '/',
    ...sources.flatMap((source) => ['', '/sides', '/versions', '/provenance', '/replies'].map((tab) => `/article/${source}${tab}`)),
    ...lists.flatMap((path) => SUFFIXES.map((suffix) => path + suffix)),
  ])
  for (const path of [...found].slice(0, 20)) {
    const text = await (await fetch(site.address + path)).text()
    for (const [, link] of text.matchAll(/href="(\/[^"#]*)"/g))
      if (link && !link.startsWith('//') && !link.startsWith('/assets')) found.add(link.replaceAll('&amp;', '&'))
  }
  return [...found]
}

test('a stranger finds the checked sentence, and no word of the others in any page or format', async () => {
  let seen = 0
  for (const path of await addresses()) {
    const text = await (await fetch(site.address + path)).text()
    if (text.includes(CHECKED)) seen++
    for (const words of [...UNCHECKED, NO_LINE]) expect(text.includes(words), `${words} in ${path}`).toBe(false)
  }
  expect(seen).toBeGreaterThan(3)
}, 60_000)

import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { SiteEnv } from '../site-options.ts'
import { answerListing } from './answer-listing.ts'
import type { Listing, ListingRow } from './listing.ts'
import { type Format, parseSuffix, withSuffix } from './parse-suffix.ts'

const row = (over: Partial<ListingRow> = {}): ListingRow => ({
  id: 't1',
  address: '/talks/t1',
  title: 'Grain talks',
  updated: '2031-05-03T10:00:00Z',
  cells: { who: 'Norland, Sudmark', day: '2031-06-03', level: null },
  ...over,
})

const listing = (rows: ListingRow[], over: Partial<Listing> = {}): Listing => ({
  title: 'Talks to come',
  path: '/calendar',
  query: 'by=oak',
  columns: [
    { key: 'who', label: 'Parties' },
    { key: 'day', label: 'Day' },
    { key: 'level', label: 'Level' },
  ],
  rows,
  total: rows.length,
  ...over,
})

const site = { settings: { name: 'Example Readout', origin: 'https://readout.example' }, now: () => '2031-05-04T00:00:00Z' }

async function ask(format: Exclude<Format, 'page'>, list: Listing, headers: Record<string, string> = {}): Promise<Response> {
  const app = new Hono<SiteEnv>()
  app.get('/list', (c) => answerListing(c, list, format, site))
  return app.request('/list', { headers })
}

describe('a list in its formats', () => {
  test('.json is canonical, versioned, with total and the next page', async () => {
    const answer = await ask('json', listing([row({ document: { b: 1, a: 2 } })], { total: 2455, next: 'c2' }))
    const text = await answer.text()
    expect(text).toContain('"document":{"a":2,"b":1}')
    expect(JSON.parse(text)).toMatchObject({
      schema: 'readout-list/1',
      count: 1,
      total: 2455,
      next: 'c2',
      rows: [{ id: 't1', address: 'https://readout.example/talks/t1' }],
    })
    expect(answer.headers.get('link')).toBe('<https://readout.example/calendar.json?by=oak&cursor=c2>; rel="next"')
  })

  test('.csv has labels, every row, guards against formulas and tells its counts', async () => {
    const answer = await ask('csv', listing([row({ cells: { who: '=cmd|x', day: 'a,"b"', level: -1 } })], { total: 9 }))
    expect((await answer.text()).split('\r\n')).toEqual([
      'Id,Parties,Day,Level,Updated,Address',
      `t1,'=cmd|x,"a,""b""",-1,2031-05-03T10:00:00Z,https://readout.example/talks/t1`,
      '',
    ])
    expect(answer.headers.get('x-readout-total')).toBe('9')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="calendar-1-of-9.csv"')
  })

  test('.atom is well-formed with stable ids, updated and links, whatever the words', async () => {
    const hostile = ']]> <script>&"\u0000\ud800'
    const list = listing([row(), row({ id: 't2', title: hostile, cells: { who: hostile }, updated: '2031-05-05T00:00:00Z' })])
    const text = await (await ask('atom', list)).text()
    const { document } = parseHTML(text.replace(/^<\?xml[^>]*\?>\s*/, ''))
    expect([...document.querySelectorAll('feed > entry > id')].map((id) => id.textContent)).toEqual(['urn:readout:t1', 'urn:readout:t2'])
    expect(document.querySelector('feed > updated')?.textContent).toBe('2031-05-05T00:00:00Z')
    expect(text).toContain('<link rel="self" type="application/atom+xml" href="https://readout.example/calendar.atom?by=oak"/>')
    expect(text).not.toContain('<script')
    expect(text).not.toMatch(/[\u0000\ud800]/)
    expect(await (await ask('atom', list)).text()).toBe(text)
  })

  test('.feed.json is a JSON Feed 1.1', async () => {
    expect(await (await ask('feed', listing([row()]))).json()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://readout.example/calendar.feed.json?by=oak',
      items: [
        {
          id: 'urn:readout:t1',
          url: 'https://readout.example/talks/t1',
          content_html: '<dl><dt>Parties</dt><dd>Norland, Sudmark</dd><dt>Day</dt><dd>2031-06-03</dd></dl>',
        },
      ],
    })
  })

  test('.ics has stable UIDs, SEQUENCE and STATUS; a vague date has no entry, an hour only with its zone', async () => {
    const dated = (uid: string, start?: string) =>
      row({ calendar: { uid, status: 'TENTATIVE', sequence: 2, about: 'a\r\nSTATUS:CONFIRMED', ...(start ? { start } : {}) } })
    const list = listing([
      dated('t1', '2031-06-03'),
      dated('t2', '2031-06-03T10:00+02:00'),
      dated('t3', '2031-06-03T10:00'),
      dated('t4'),
      dated('t5', '2031-06'),
      row(),
    ])
    const answer = await ask('ics', list)
    const text = await answer.text()
    expect(text.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual(['UID:t1.readout', 'UID:t2.readout', 'UID:t3.readout'])
    expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:20310603',
      'DTSTART:20310603T080000Z',
      'DTSTART;VALUE=DATE:20310603',
    ])
    expect(text).toContain('SEQUENCE:2\r\nSTATUS:TENTATIVE')
    expect(text).not.toMatch(/^STATUS:CONFIRMED/m)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  })

  test('.md numbers the sources of its rows once each', async () => {
    const source = { title: 'Norland agrees', address: 'https://norland.example/1', sha256: 'ab' }
    const text = await (await ask('md', listing([row({ sources: [source], unchecked: true }), row({ id: 't2', sources: [source] })]))).text()
    expect(text.match(/norland\.example/g)).toHaveLength(1)
    expect(text).toContain('† \\[1\\] |')
  })

  test.each(['json', 'csv', 'atom', 'feed', 'ics'] as const)('.%s of the same list is the same edition: 304 to who holds it', async (format) => {
    const first = await ask(format, listing([row()]))
    const again = await ask(format, listing([row()]), { 'if-none-match': `W/${first.headers.get('etag')}` })
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, ''])
    expect(
      (
        await ask(format, listing([row({ title: 'Other', id: 't9', calendar: { uid: 't9', start: '2031-06-04', status: 'CONFIRMED', sequence: 0 } })]), {
          'if-none-match': first.headers.get('etag') as string,
        })
      ).status,
    ).toBe(200)
  })
})

test.each([
  ['/commitments.csv', '/commitments', 'csv'],
  ['/search.feed.json', '/search', 'feed'],
  ['/search.json', '/search', 'json'],
  ['/search', '/search', 'page'],
  ['/person/j.smith', '/person/j.smith', 'page'],
  ['/.json', '/.json', 'page'],
] as const)('the suffix of %s', (address, path, format) => {
  expect(parseSuffix(address)).toEqual({ path, format })
  expect(withSuffix(path, '', format)).toBe(address)
})

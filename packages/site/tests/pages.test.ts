import type { Reading } from '@readout/record'
import { loadReading } from '@readout/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoSite, demoSite } from './demo-site.ts'

let site: DemoSite

beforeAll(async () => {
  site = await demoSite(/readout|sorrel-times|harbour|dayline|both-sides|talks-postponed|scraped-thaw/)
})
afterAll(() => site.close())

const page = async (path: string, init: RequestInit = {}): Promise<{ status: number; text: string; headers: Headers }> => {
  const answer = await fetch(site.address + path, { redirect: 'manual', ...init })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const csrf = async (path = '/read'): Promise<string> => /name="csrf" value="([^"]+)"/.exec((await page(path)).text)?.[1] ?? ''
const send = async (path: string, fields: Record<string, string>) =>
  page(path, { method: 'POST', body: new URLSearchParams({ csrf: await csrf(), ...fields }), headers: { 'content-type': 'application/x-www-form-urlencoded' } })
/** Text of a page as a reader reads it. */
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&quot;/g, "'")
    .replace(/\s+/g, ' ')

test('the front tells a story of three pages once, with how many carry the same text', async () => {
  const { text } = await page('/')
  const found = words(text)
  expect(found).toMatch(/[23] carry the same text \(agency named in [23]\)/)
  expect(found).toContain('Calls and meetings')
  expect(found).toMatch(/1 min/)
  expect(text).toMatch(/<time datetime="2025-03-0\d/)
})

test('next are the talks to come alone; those whose day is past stand in the calendar under theirs', async () => {
  const front = words((await page('/')).text)
  const next = front.slice(front.indexOf('Next talks'), front.indexOf('Wording that moved'))
  expect(next).toContain('Jun 2025')
  expect(next).not.toMatch(/ago\)|called off|cancelled/)
  const calendar = words((await page('/calendar')).text)
  expect(calendar.slice(0, calendar.indexOf('Past, or past their day'))).toContain('To come 1 Jun 2025 (worked out from “June”) (in 1 month)')
})

test('a story tells its texts by number, each sign that ties them once, in whole words', async () => {
  const { text } = await page('/')
  const story = /href="(\/story\/[^"]+)"/.exec(text)?.[1] as string
  const found = words((await page(story)).text)
  expect(found).toMatch(/First told Thu 6 Mar 2025 , last Fri 7 Mar 2025 \./)
  const reasons = found.match(/In this story because it [^.]+\./g) ?? []
  expect(reasons.length).toBeGreaterThan(1)
  for (const reason of reasons) expect(reason.match(/tells of the same contact as/g)?.length ?? 0, reason).toBeLessThanOrEqual(1)
  expect(reasons.join(' ')).toMatch(/as texts \d(?:, \d)* and \d/)
  expect(found).not.toContain('President of Orvani”')
})

test('a person stands with the name of the side, and prose tells days in words', async () => {
  const found = words((await page('/person/mira-kostane')).text)
  expect(found).toContain('person, Orvania Mira Kostane')
  expect(found).toMatch(/Told \d times: first [A-Z][a-z]{2} \d+ Mar 2025/)
})

test('a dateline stands in the text and is not said to be left out of it', async () => {
  const { text } = await page(`/article/${site.sources['sorrel-times.html']}`)
  const found = words(text)
  expect(found).toContain('TESSEL (MPA)')
  const left = found.slice(found.indexOf('Left out of the text'))
  expect(left).toContain('meta line')
  expect(left).not.toContain('dateline')
})

test('an article gives the source first, then text, lines with their chains, and what was left out', async () => {
  const { text } = await page(`/article/${site.sources['sorrel-times.html']}`)
  const main = text.slice(text.indexOf('<main'))
  expect(main.indexOf('Read it at sorreltimes.example')).toBeLessThan(main.indexOf('<h1>'))
  const found = words(main)
  expect(found).toContain('Read by machine, not checked')
  expect(found).toContain('Oskar Venn › The Sorrel Times')
  expect(found.slice(found.indexOf('Left out of the text'))).toContain('“0 4 min 9 mths” — 0 comments, 4 min, 9 months old')
  // A comment form's words are no words of the article.
  expect(found.slice(0, found.indexOf('Left out of the text'))).not.toContain('Your email address will not be published')
})

test('each line lights exactly its own characters, and without script too', async () => {
  const source = site.sources['orvania-readout.html'] as string
  const { statements } = (await loadReading(site.store, source)) as Reading
  expect(statements.length).toBeGreaterThan(2)
  for (const { id, content } of statements) {
    const { text } = await page(`/article/${source}?line=${id}`)
    const pieces = [...text.matchAll(/<(?:a|span) class="w[^"]*"[^>]* data-l="([^"]+)">([^<]*)</g)].filter(([, ids]) => ids?.split(' ').includes(id))
    const whole = pieces.map(([, , piece]) => piece).join('')
    expect(words(whole)).toBe(words(content.map(({ exact }) => exact.replace(/'/g, '&#39;').replace(/"/g, '&quot;')).join('')))
    expect([...text.matchAll(/class="w[^"]* lit"/g)]).toHaveLength(pieces.length)
    expect(text).toContain(`id="w-${id}"`)
  }
})

test('both sides of a call stand in one table, by whom, and an empty cell never says that a side left something out', async () => {
  const { text } = await page('/contacts')
  const address = /href="(\/contact\/[^"]+)">Call,[^<]*Venn/.exec(text)?.[1] as string
  const found = words((await page(address)).text)
  expect(found).toMatch(/Orvania/)
  expect(found).toMatch(/about 40 minutes, says/)
  expect(found).toMatch(/not in the (?:text we hold|fragments held)/)
  expect(found).not.toMatch(/\bomitted\b/i)
})

test.each([
  '/contacts',
  '/commitments',
  '/calendar',
  '/search',
  '/stories',
  '/people',
  '/sources',
  '/person/mira-kostane',
  '/state/XAA',
  '/outlet/the-sorrel-times',
  '/pair/XAA/XAB',
])('the list at %s answers in every format at the same address, with the same number of rows', async (path) => {
  const json = JSON.parse((await page(`${path}.json`)).text) as { count: number; total: number; columns: unknown[] }
  expect(json.total).toBeGreaterThan(0)
  const csv = await page(`${path}.csv`)
  expect(Number(csv.headers.get('x-readout-total'))).toBe(json.total)
  expect((await page(`${path}.atom`)).text).toContain('<feed')
  for (const suffix of ['md', 'html', 'docx', 'feed.json']) expect((await page(`${path}.${suffix}`)).status).toBe(200)
  expect((await page(path)).text).toContain(`${path}.csv`)
})

test('the calendar as .ics has stable identifiers, and no day that no text states', async () => {
  const first = (await page('/calendar.ics')).text
  expect(first).toContain('BEGIN:VEVENT')
  expect(first.match(/^UID:.*$/gm)).toEqual((await page('/calendar.ics')).text.match(/^UID:.*$/gm))
  const listed = JSON.parse((await page('/calendar.json')).text) as { total: number }
  expect((first.match(/BEGIN:VEVENT/g) ?? []).length).toBeLessThanOrEqual(listed.total)
})

test('the search form writes the search, and what is wrong in the box is said with what to write', async () => {
  const { status, headers } = await page('/search?q=&by=Mira+Kostane&is=direct&words=bread')
  expect(status).toBe(303)
  expect(decodeURIComponent(headers.get('location') ?? '')).toBe('/search?q=by:"Mira Kostane" is:direct bread')
  const wrong = await page('/search?q=colour:red')
  expect(wrong.status).toBe(400)
  expect(words(wrong.text)).toContain('is not a qualifier')
  expect(wrong.text).toContain('value="colour:red"')
})

test('a search is saved, counted and removed', async () => {
  const saved = await send('/saved', { query: 'by:kostane', name: 'Kostane' })
  expect(saved.status).toBe(303)
  const { text } = await page('/saved')
  expect(words(text)).toMatch(/Kostane by:kostane · \d+ lines/)
  const listed = JSON.parse((await page('/saved.json')).text) as { rows: { cells: Record<string, unknown> }[] }
  expect(listed.rows.map(({ cells }) => [cells['name'], cells['search']])).toEqual([['Kostane', 'by:kostane']])
  expect((await page('/saved.csv')).text).toContain('by:kostane')
  expect((await page('/saved.atom')).text).toContain('<title>Kostane</title>')
  const remove = /action="(\/saved\/[^"]+\/remove)"/.exec(text)?.[1] as string
  expect((await send(remove, {})).status).toBe(303)
  expect(words((await page('/saved')).text)).toContain('None is saved yet')
})

test('a pasted text is read with each step shown and ends on the page of its article; what cannot be read says why', async () => {
  const { text } = await send('/read', { page: 'Minister Ann Oak of Orvania said on Monday: “We will open the port if the ships leave.” It was a short call.' })
  expect(words(text)).toContain('Reading who said what')
  const address = /url=(\/article\/[0-9a-f]{16})"/.exec(text)?.[1] as string
  expect(words((await page(address)).text)).toContain('We will open the port if the ships leave')
  const refused = await send('/read', { page: 'nonsense' })
  expect(refused.status).toBe(422)
  expect(words(refused.text)).toContain('This is no address of a page')
})

test('two pasted accounts are compared and nothing of them is kept', async () => {
  const before = JSON.parse((await page('/sources.json')).text) as { total: number }
  const { text } = await send('/compare', {
    a: 'President Ann Oak of Orvania spoke with Prime Minister Bo Elm of Kelmar. They discussed the ceasefire. The call lasted 20 minutes.',
    b: 'Prime Minister Bo Elm of Kelmar and President Ann Oak of Orvania talked. They discussed the ceasefire and gas transit.',
  })
  expect(words(text)).toContain('Nothing of these two texts was kept')
  expect(words(text)).toContain('ceasefire')
  expect((JSON.parse((await page('/sources.json')).text) as { total: number }).total).toBe(before.total)
  expect((await send('/compare', { a: 'only one', b: '' })).status).toBe(422)
})

test('of two accounts a row that is told differently stands once, with all that differs in it', async () => {
  const { text } = await send('/compare', {
    a: 'President Ann Oak of Orvania spoke with Prime Minister Bo Elm of Kelmar. President Oak said Orvania would open two more locks if the levy is lifted.',
    b: 'Prime Minister Bo Elm of Kelmar and President Ann Oak of Orvania talked. He noted that President Oak promised to open three more locks.',
  })
  const rows = words(text).split('Told differently.').slice(1)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatch(/sets a condition \(“if”\).* gives 2, .* gives 3\./)
  expect(words(text).match(/would open two more locks if the levy is lifted/g)).toHaveLength(1)
})

test('a contact that pages only quote offers to add each side’s own text, by its name', async () => {
  const { rows } = JSON.parse((await page('/contacts.json')).text) as { rows: { address: string; cells: { contact: string } }[] }
  const asked = async (row: (typeof rows)[number] | undefined) =>
    words((await page(new URL(row?.address ?? '/', site.address).pathname)).text).match(/Add the text of \w+/g)
  expect(await asked(rows.find(({ cells }) => cells.contact.includes('Tarsinia')))).toEqual(['Add the text of Orvania', 'Add the text of Tarsinia'])
  // Both sides' own texts of the call are held.
  expect(await asked(rows.find(({ cells }) => /Venn|Kelmar/.test(cells.contact)))).toBeNull()
})

test('how long and who asked stand once, though one account alone tells them', async () => {
  const { text } = await send('/compare', {
    a: 'President Ann Oak of Orvania spoke by phone with Prime Minister Bo Elm of Kelmar at the request of Kelmar. They discussed the dam.',
    b: 'Prime Minister Bo Elm of Kelmar and President Ann Oak of Orvania spoke by phone. They discussed the dam. The call lasted 20 minutes.',
  })
  const table = text.slice(text.indexOf('<tbody>'), text.indexOf('</tbody>'))
  expect(table.match(/how long/g)).toHaveLength(1)
  expect(table.match(/asked for/g)).toHaveLength(1)
})

test('an account in another language is told and not compared', async () => {
  const { status, text } = await send('/compare', {
    a: 'Le ministère a annoncé lundi que les deux présidents ont parlé de la réouverture du canal et des droits de passage pour les bateaux. Ils ont décidé de se revoir dans la capitale au mois de juin, avec leurs ministres des transports et des finances.',
    b: 'Prime Minister Bo Elm of Kelmar and President Ann Oak of Orvania talked about the canal.',
  })
  expect(status).toBe(422)
  expect(words(text)).toContain('Text A is not in English')
})

test('colours and keys are the reader’s, kept in a cookie, and lead back to a page of this site alone', async () => {
  const dark = await send('/look', { theme: 'dark', keys: 'off', back: '/about' })
  expect(dark.headers.get('location')).toBe('/about')
  const cookie = (dark.headers.get('set-cookie') ?? '').split(';')[0] as string
  const { text } = await page('/about', { headers: { cookie } })
  expect(text).toContain('data-theme="dark"')
  expect(text).not.toContain('data-keys="on"')
  expect((await send('/look', { theme: 'light', back: '//evil.example/' })).headers.get('location')).toBe('/')
  expect((await send('/look', { theme: 'light', back: '/\\evil.example' })).headers.get('location')).toBe('/')
})

test('an article page is at most 100 KB over the wire, the script at most 10 KB', async () => {
  const answer = await fetch(`${site.address}/article/${site.sources['both-sides.html']}`, { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const text = await answer.text()
  expect(text.length).toBeLessThan(100_000)
  const scripts = [...text.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src as string)
  let size = 0
  for (const script of scripts) size += (await page(script)).text.length
  expect(size).toBeLessThanOrEqual(10_000)
  expect([...text.matchAll(/rel="stylesheet"/g)]).toHaveLength(1)
})

test('what is withdrawn leaves a note with hash and reason, and its words are gone from every list', async () => {
  const source = site.sources['scraped-thaw.txt'] as string
  await send(`/sources/${source}/withdraw`, { reason: 'The publisher asked for it.', sure: 'yes' })
  const { status, text } = await page(`/article/${source}`)
  expect(status).toBe(410)
  expect(words(text)).toContain('The publisher asked for it.')
  expect((await page('/search.json?q=patience')).text).not.toContain('cheaper insurance')
})

test.each(['/article/0000000000000000', '/story/none', '/contact/none', '/person/nobody-of-that-name', '/commitment/none', '/pair/XAA/XAA', '/no/such/page'])(
  '%s is not here, and the page says how to go on',
  async (path) => {
    const { status, text } = await page(path)
    expect(status).toBe(404)
    expect(words(text)).toContain('Search the record')
  },
)

test('a commitment’s standing is set by a person with the line that says so, told on its page, and undone', async () => {
  const row = (JSON.parse((await page('/commitments.json')).text) as { rows: { address: string }[] }).rows[0] as { address: string }
  const address = new URL(row.address).pathname
  const id = address.split('/')[2] as string
  const line = /href="(\/article\/[0-9a-f]{16}#\w+)"/.exec((await page(address)).text)?.[1] as string
  expect((await send(`/joined/commitment/${id}/status`, { status: 'carried-out', line: 'nowhere' })).status).toBe(422)
  expect((await send(`/joined/commitment/${id}/status`, { status: 'carried-out', line })).status).toBe(303)
  const set = (await page(address)).text
  expect(words(set)).toContain('carried out, set by owner')
  const verdict = /name="verdict" value="([^"]+)"/.exec(set)?.[1] as string
  await send(`/joined/commitment/${id}/undo`, { verdict })
  expect(words((await page(address)).text)).not.toContain('carried out, set by')
})

test('two persons are put together by the address of the other, and taken apart again', async () => {
  const people = JSON.parse((await page('/people.json?kind=person')).text) as { rows: { id: string; address: string }[] }
  const [one, other] = people.rows as [{ id: string; address: string }, { id: string; address: string }]
  expect((await send(`/joined/actor/${one.id}/merge`, { into: '/person/nobody-of-that-name' })).status).toBe(422)
  expect((await send(`/joined/actor/${one.id}/merge`, { into: other.address })).status).toBe(303)
  expect((await page(new URL(one.address).pathname)).status).toBe(200)
  const after = JSON.parse((await page('/people.json?kind=person')).text) as { total: number }
  expect(after.total).toBe(people.rows.length - 1)
})

test('the front says what is new since a reader last looked, and no more once they have', async () => {
  const told = words((await page('/')).text)
  expect(told).toMatch(/New since \w{3} 8 Apr 2025/)
  expect(told).toContain('their own accounts of')
  expect((await send('/seen', {})).headers.get('location')).toBe('/')
  expect(words((await page('/')).text)).not.toContain('New since')
})

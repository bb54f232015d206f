import { across } from '@readout/language'
import { joinSource } from '@readout/store'
import { afterEach, expect, test } from 'vitest'
import { inventedReading } from './invented-reading.ts'
import { trySite, type TrySite } from './try-site.ts'

type Page = { items: { id: string; versions: { line: string; evidence: { span: { exact: string } }[] }[]; latest: string; name?: string }[]; total?: number }

let site: TrySite
afterEach(() => site.close())

/** Two invented pages that tell of the same talks, on two days. */
const first = inventedReading()
const second = inventedReading({
  words: 'We are ready indeed',
  headline: 'Norland is ready again',
  published: '2031-05-04',
  url: 'https://post.example/norland',
})

async function joined(rights: 'own' | 'unknown' = 'own'): Promise<void> {
  for (const reading of [first, second]) await joinSource(site.store, await site.keep(reading, rights), across)
}

test('who reviews sees a joined thing whole, with a total', async () => {
  site = await trySite()
  await joined()
  const page = (await (await site.get('/api/v1/joined-talks')).json()) as Page
  expect([page.total, page.items[0]?.versions.length, page.items[0]?.latest]).toEqual([1, 2, '2031-05-04'])
  expect((await site.get(`/api/v1/joined-talks/${page.items[0]?.id}`)).status).toBe(200)
})

test('a stranger sees the tellings that were checked, days and facts by those alone, and no count of the rest', async () => {
  site = await trySite({ loopback: false })
  await joined()
  await site.judge(first, 'tLorn', { kind: 'talks' })
  const page = (await (await site.get('/api/v1/joined-talks')).json()) as Page
  expect(page.total).toBeUndefined()
  expect(page.items).toHaveLength(1)
  expect(page.items[0]).toMatchObject({ first: '2031-05-03', latest: '2031-05-03', versions: [{ source: first.source.id, line: 'tLorn' }] })
  expect((await site.get('/api/v1/joined-actors')).status).toBe(403)
  expect(await (await site.get('/pair/XNO/XSU.ics')).text()).toContain('SEQUENCE:0')
})

test('a stranger sees nothing of what nobody checked', async () => {
  site = await trySite({ loopback: false })
  await joined()
  expect((await (await site.get('/api/v1/joined-talks')).json()) as Page).toEqual({ items: [] })
  expect(await (await site.get('/pair/XNO/XSU.ics')).text()).not.toContain('VEVENT')
})

test('of a text of unknown rights the evidence is within the sentence of its line', async () => {
  site = await trySite({ loopback: false, showUnchecked: true })
  await joined('unknown')
  for (const address of ['/api/v1/joined-talks', '/api/v1/utterances', '/api/v1/joined-commitments', '/api/v1/joined-contacts', '/api/v1/stories']) {
    const answer = await site.get(address)
    const text = await answer.text()
    expect([address, answer.status, text.includes('The harbour was quiet')]).toEqual([address, 200, false])
  }
})

test('the front tells the last wording that moved, though it was told again since', async () => {
  site = await trySite()
  for (const [day, words] of [
    ['2031-05-01', 'would close the lower lock to barges if Finland lifts the toll'],
    ['2031-05-03', 'could close the lower lock to barges if Finland lifts the toll'],
    ['2031-05-06', 'could close the lower lock to barges if Finland lifts the toll'],
  ] as const) {
    const html = `<html lang="en"><head><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article><h1>Lock of ${day}</h1><p>Norwegian Transport Minister Ida Rolf said Norway ${words}.</p></article></body></html>`
    const reading = await site.options.readOnly({ bytes: new TextEncoder().encode(html), mediaType: 'text/html' })
    await joinSource(site.store, await site.keep(reading), across)
  }
  const front = (await (await site.get('/')).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(front.slice(front.indexOf('Wording that moved'))).toMatch(/Ida Rolf : “could” for “would”/)
})

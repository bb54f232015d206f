import { afterAll, beforeAll, expect, test } from 'vitest'
import { listJoinedContacts } from '@readout/store'
import { type DemoSite, demoSite } from './demo-site.ts'

let site: DemoSite
beforeAll(async () => {
  site = await demoSite(/^(?:orvania|kelmar)-readout/)
})
afterAll(() => site.close())

test('both sides’ own texts stand side by side, and who asked and how long stand once', async () => {
  const { rows } = await listJoinedContacts(site.store, { limit: 10 })
  const contact = rows.find(({ kind }) => kind === 'call')
  const text = await (await fetch(`${site.address}/contact/${contact?.id}`)).text()
  expect(text).toContain('Both texts are held whole.')
  expect(text).toContain('data-side="Orvania"')
  expect(text).toContain('data-side="Kelmar"')
  const table = text.slice(text.indexOf('<table class="compare"'), text.indexOf('</table>'))
  expect(table).not.toContain('how long it took')
  expect(table).not.toContain('who asked for it')
  const row = (point: string) => new RegExp(`</span> ${point}(.*?)</tr>`, 's').exec(table)?.[1] ?? ''
  for (const point of ['how long', 'asked for by']) expect(row(point), point).toContain('told differently')
  expect(row('how long')).toContain('35 minutes')
  expect(row('how long')).toContain('forty minutes')
})

test('a number of pages that tell the same words gives them once', async () => {
  const { rows } = await listJoinedContacts(site.store, { limit: 10 })
  const contact = rows.find(({ kind }) => kind === 'call')
  const text = await (await fetch(`${site.address}/contact/${contact?.id}`)).text()
  const said = [...text.slice(text.indexOf('What was said there')).matchAll(/<p class="line-head">(.*?)<\/p>\s*<p class="line-words">(.*?)<\/p>/gs)].map(
    ([, who, words]) => `${who?.split(',')[0]} ${words}`.replace(/<[^>]+>/g, '').toLowerCase(),
  )
  expect(said.length).toBeGreaterThan(3)
  expect(new Set(said).size).toBe(said.length)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runReadout } from './run-readout.ts'

// Invented: two states, a page.
const folder = mkdtempSync(join(tmpdir(), 'readout-dyad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const run = (...args: string[]) => runReadout(args, { env: { READOUT_DATA: at('data'), DATABASE_URL: '', READOUT_DATABASE_URL: '', READOUT_NO_MODEL: '1' } })

const STATES = [
  { code: 'XAA', name: 'Orland', demonyms: ['Orlandian'] },
  { code: 'XAB', name: 'Borland', demonyms: ['Borlandian'] },
]
const STORY = `<html lang="en"><head><title>Orland threatens Borland</title><meta property="og:site_name" content="Strait News"><meta property="article:published_time" content="2031-05-05T10:00:00Z"></head><body><article><h1>Orland threatens Borland</h1>
<p>Orland threatened Borland on Saturday. Foreign Minister Ann Oak of Orland spoke by phone with Foreign Minister Bo Elm of Borland on Sunday.</p>
<p>Oak said that Orland would close the strait if Borland moved its ships.</p></article></body></html>`

beforeAll(async () => {
  writeFileSync(at('states.json'), JSON.stringify(STATES))
  writeFileSync(at('story.html'), STORY)
  expect((await run('save', at('story.html'), '--states', at('states.json'))).code).toBe(0)
})

test('dyad: counts by day with their sentences, contacts and if-thens between two sides, in either order', async () => {
  const { code, stdout } = await run('dyad', 'Orland', 'Borland')
  expect(code).toBe(0)
  expect(stdout).toContain('Orland ↔ Borland')
  expect(stdout).toMatch(/Sat 3 May 2031: 1 conflict in words/)
  expect(stdout).toContain('“Orland threatened Borland')
  expect(stdout).toMatch(/CONTACT +call of/)
  const days = async (a: string, b: string) => JSON.parse((await run('dyad', a, b, '--json')).stdout).days
  expect(await days('XAB', 'XAA')).toEqual(await days('Ann Oak', 'Borland'))
  expect(await run('dyad', 'Orland', 'Ann Oak')).toMatchObject({ code: 2, stdout: '' })
  expect(await run('dyad', 'Orland', 'Nowhere')).toMatchObject({ code: 3, stdout: '' })
})

test('watch: a pair in either order is one, a search another; removed it is gone', async () => {
  expect((await run('watch')).code).toBe(3)
  expect((await run('watch', 'Orland', 'Borland')).stderr).toContain('Orland and Borland: watched from now on')
  expect((await run('watch', 'Borland', 'Orland')).stderr).not.toContain('from now on')
  await run('watch', 'by:oak', 'has:condition')
  const { watches } = JSON.parse((await run('watch', '--json')).stdout)
  expect(watches.map(({ watch, total }: { watch: { name: string }; total: number }) => [watch.name, total])).toEqual([
    ['Orland and Borland', expect.any(Number)],
    // The if-then and the statement it stands in.
    ['by:oak has:condition', 2],
  ])
  expect(await run('watch', 'by:nonsense:x', 'colour:red')).toMatchObject({ code: 2 })
  expect((await run('watch', 'Orland', 'Borland', '--remove')).code).toBe(0)
  expect((await run('watch', 'Orland', 'Borland', '--remove')).code).toBe(3)
  expect((await run('watch')).stdout).not.toContain('Orland and Borland')
})

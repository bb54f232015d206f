import type { JudgedKind } from '@readout/record'
import { afterEach, expect, test } from 'vitest'
import { inventedReading } from '../invented-reading.ts'
import { trySite, type TrySite } from '../try-site.ts'
import { everyAnswer } from './every-answer.ts'
import { PUBLIC, signedIn, visitor } from './visitor.ts'

let on: TrySite
afterEach(() => on.close())

const SECRET = 'Lanterns hung over the cobbles all evening.'
const UNCHECKED = 'the port would stay open'
const reading = inventedReading({ more: `${SECRET} Nobody counted the herring barrels.` })
const HIDDEN = ['Lanterns', 'cobbles', 'herring barrels']
const SHOWN: [string, JudgedKind][] = [
  ['sQuoted', 'statement'],
  ['mBridge', 'commitment'],
  ['cCall', 'contact'],
  ['tLorn', 'talks'],
]
const known = {
  source: [reading.source.id],
  line: ['sQuoted', 'sTold', 'mBridge', 'cCall', 'tLorn'],
  id: ['sQuoted', 'sTold', 'mBridge', 'cCall', 'tLorn', `${reading.source.id}.cCall`, reading.source.id],
  slug: ['ann-oak', 'bo-elm', 'norland', 'example-times', 'XNO'],
  code: ['XNO'],
  a: ['XNO'],
  b: ['XSU'],
  file: ['ann-oak.ics', 'XNO.ics', 'XSU.ics'],
  secret: ['x'],
  sha256: [reading.source.sha256],
}

async function publicSite(rights: 'unknown' | 'own', settings = {}): Promise<TrySite> {
  on = await trySite({ ...PUBLIC, ...settings })
  await on.keep(reading, rights)
  for (const [line, kind] of SHOWN) await on.judge(reading, line, { kind })
  return on
}

test('no format gives a stranger the text of a source of unknown rights beyond the sentence of each checked line', async () => {
  await publicSite('unknown')
  const answers = await everyAnswer(on, visitor(on), known)
  const full = answers.filter(({ status }) => status === 200)
  // The test asks what it means to ask: pages and every format, and the checked lines are there.
  for (const type of [
    'text/html',
    'application/json',
    'text/csv',
    'application/atom+xml',
    'application/feed+json',
    'text/calendar',
    'text/markdown',
    'officedocument',
  ])
    expect(full.filter((answer) => answer.type.includes(type)).length, type).toBeGreaterThan(0)
  expect(full.filter(({ text }) => text.includes('We are ready for talks')).length).toBeGreaterThan(5)
  expect(full.filter(({ text }) => text.includes('Norland is ready')).length).toBeGreaterThan(2)
  for (const { address, text } of answers) for (const words of [...HIDDEN, UNCHECKED]) expect(text.includes(words) ? `${address}: ${words}` : '').toBe('')
})

test('the same pages give the whole text to who is signed in, and unchecked lines to who may check them', async () => {
  await publicSite('unknown')
  const reader = await everyAnswer(on, await signedIn(on, 'reader'), known, 300)
  expect(reader.filter(({ text }) => text.includes('Lanterns')).length).toBeGreaterThan(1)
  expect(reader.some(({ text, type, address }) => type.includes('json') && text.includes('"sTold"') && address.startsWith('/api/'))).toBe(false)
  const reviewer = await signedIn(on, 'reviewer')
  expect(await reviewer.page(`/article/${reading.source.id}`)).toContain('id="sTold"')
})

test('a source of one’s own is shown whole, its unchecked lines are not', async () => {
  await publicSite('own')
  const answers = await everyAnswer(on, visitor(on), known, 300)
  expect(answers.filter(({ text }) => text.includes('Lanterns')).length).toBeGreaterThan(0)
  for (const { address, text } of answers.filter(({ status }) => status === 200)) expect(/["=#/]sTold["\s&?]/.test(text) ? address : '').toBe('')
})

test('where unchecked lines are shown every page of them carries the banner, no search engine takes it, and no JSON-LD stands in it', async () => {
  await publicSite('own', { showUnchecked: true })
  const response = await visitor(on).get(`/article/${reading.source.id}`)
  const page = await response.text()
  expect(page).toContain('Read by machine, not checked')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).not.toContain('application/ld+json')
})

test('of a withdrawn source no format holds a word', async () => {
  await publicSite('own')
  const { withdrawSource } = await import('@readout/store')
  await withdrawSource(on.store, reading.source.id, 'asked by the publisher', '2031-05-11T00:00:00Z')
  const answers = await everyAnswer(on, visitor(on), known)
  expect(answers.find(({ address }) => address === `/article/${reading.source.id}`)).toMatchObject({ status: 410 })
  for (const { address, text } of answers)
    for (const words of [...HIDDEN, UNCHECKED, 'We are ready for talks', 'close the bridge'])
      expect(text.includes(words) ? `${address}: ${words}` : '').toBe('')
})

import { type Reading, checkReading } from '@readout/record'
import { drawSample, linesToReview, listDeeds, listVerdicts, loadReading, shownRecord } from '@readout/store'
import { afterEach, expect, test } from 'vitest'
import { inventedReading } from './invented-reading.ts'
import { PUBLIC, signedIn, type Visitor, visitor } from './security/visitor.ts'
import { NOW, trySite, type TrySite } from './try-site.ts'

let on: TrySite
let bo: Visitor
const reading = inventedReading({})
const source = reading.source.id
const line = (id: string): string => `/review/line/${source}/${id}`
afterEach(() => on.close())

async function openSite(): Promise<void> {
  on = await trySite(PUBLIC)
  await on.keep(reading)
  bo = await signedIn(on, 'reviewer', 'Bo')
}
const shown = async () => shownRecord((await loadReading(on.store, source)) as Reading, await listVerdicts(on.store, source))

test('accept, undo, reject, undo: what a stranger sees follows, with the name and the time', async () => {
  await openSite()
  const stranger = async () => visitor(on).page(`/article/${source}`)
  expect(await stranger()).not.toContain('id="sQuoted"')
  expect((await bo.post(line('sQuoted'), { do: 'accept page' })).headers.get('location')).toBe(`/article/${source}#sQuoted`)
  expect(await stranger()).toMatch(/id="sQuoted"[\s\S]*Checked by Bo, <time datetime="2031-05-10T09:00:00Z">/)
  await bo.post(line('sQuoted'), { do: 'undo page' })
  expect(await stranger()).not.toContain('id="sQuoted"')
  expect((await bo.post(line('sQuoted'), { do: 'reject page', reason: ' ' })).status).toBe(422)
  await bo.post(line('sQuoted'), { do: 'reject page', reason: 'not said' })
  expect((await shown()).states['sQuoted']).toMatchObject({ state: 'withdrawn', by: 'Bo', reason: 'not said' })
  expect(await stranger()).not.toContain('id="sQuoted"')
  await bo.post(line('sQuoted'), { do: 'undo page' })
  expect((await shown()).states['sQuoted']).toEqual({ state: 'machine' })
  expect((await listDeeds(on.store, { limit: 9 })).map(({ action }) => action).slice(0, 4)).toEqual([
    'line: undo',
    'line: reject',
    'line: undo',
    'line: accept',
  ])
})

test('fields are mended one by one; a changed speaker begins the chain; what is no choice changes nothing', async () => {
  await openSite()
  expect((await bo.post(line('sTold'), { do: 'edit page', 'field-act': 'shout' })).status).toBe(422)
  expect((await bo.post(line('sTold'), { do: 'edit page', 'field-act': 'promise', 'field-speaker': 'aOak' })).status).toBe(422)
  await bo.post(line('sTold'), { do: 'edit page', 'field-act': 'deny', 'field-speaker': 'aElm', 'field-mode': 'indirect' })
  const { reading: now, states } = await shown()
  const told = now.statements.find(({ id }) => id === 'sTold')
  expect(told).toMatchObject({ act: 'deny', speaker: 'aElm' })
  expect(now.chains.find(({ id }) => id === told?.chain)?.hops.map(({ agent }) => agent)).toEqual(['aElm', 'page'])
  expect(now.statements.find(({ id }) => id === 'sQuoted')?.chain).toBe('h1')
  expect(states['sTold']).toMatchObject({ state: 'checked', mended: ['speaker', 'act'] })
  expect(checkReading(now)).toEqual([])
})

test('what else a verdict touches is told first, and “all copies” reaches them', async () => {
  await openSite()
  const copy = inventedReading({ headline: 'Norland ready, says Oak', more: 'Another day.' })
  await on.keep(copy)
  const page = await bo.page(line('sQuoted'))
  expect(page).toContain('Touches 1 copy on another page.')
  expect(page).toContain('value="accept copies"')
  await bo.post(line('sQuoted'), { do: 'accept copies' })
  const other = shownRecord((await loadReading(on.store, copy.source.id)) as Reading, await listVerdicts(on.store, copy.source.id))
  expect(other.states['sQuoted']).toMatchObject({ state: 'checked', by: 'Bo' })
  expect(other.states['sTold']).toEqual({ state: 'machine' })
})

test('a line is added from its words: on exact characters, with a speaker of the page or a new one', async () => {
  await openSite()
  const add = `/review/add/${source}`
  expect((await bo.post(add, { words: 'The harbour was loud', kind: 'statement', mode: 'indirect', act: 'assert' })).status).toBe(422)
  expect(await bo.page(`${add}?words=${encodeURIComponent('The harbour\nwas quiet')}`)).toContain('<mark>The harbour was quiet</mark>')
  const sent = await bo.post(add, { words: 'The harbour was quiet', kind: 'statement', mode: 'indirect', act: 'assert', speaker: 'nobody', name: 'Di Moss' })
  const id = sent.headers.get('location')?.split('#')[1] as string
  expect(sent.status).toBe(303)
  const { reading: now, states } = await shown()
  const added = now.statements.find((one) => one.id === id)
  expect(added).toMatchObject({ content: [{ exact: 'The harbour was quiet' }], act: 'assert' })
  expect(now.actors.find((actor) => actor.id === added?.speaker)).toMatchObject({ name: 'Di Moss' })
  expect(now.chains.find((chain) => chain.id === added?.chain)?.hops.map(({ agent }) => agent)).toEqual([added?.speaker, 'page'])
  expect(states[id]).toMatchObject({ state: 'added', by: 'Bo' })
  expect(checkReading(now)).toEqual([])
  expect(await visitor(on).page(`/article/${source}`)).toContain('Added by Bo')
  expect((await bo.post(add, { words: 'The harbour was quiet', kind: 'statement', mode: 'indirect', act: 'assert' })).status).toBe(422)
  const bound = await bo.post(add, { words: 'Norland will close', kind: 'commitment', commitment: 'threat', speaker: 'aNor' })
  expect(bound.status).toBe(303)
  expect((await shown()).reading.commitments.map(({ kind }) => kind)).toEqual(['warning', 'threat'])
})

test('the list holds what nobody judged, the unsure first; one by one leads through it and skips', async () => {
  on = await trySite({})
  const unsure = { ...reading, statements: reading.statements.map((one) => (one.id === 'sTold' ? { ...one, confidence: 0.2 } : one)) }
  await on.keep(unsure)
  bo = visitor(on)
  expect((await linesToReview(on.store, { limit: 9 })).map((one) => one.line)[0]).toBe('sTold')
  const first = (await bo.get('/review/next')).headers.get('location') as string
  expect(first).toMatch(new RegExp(`^${line('sTold')}\\?`))
  const page = await bo.page(first)
  const skip = /<a href="([^"]*)" data-key="s"/.exec(page)?.[1]?.replaceAll('&amp;', '&') as string
  expect((await bo.get(skip)).headers.get('location')).not.toMatch(new RegExp(`^${line('sTold')}`))
  const back = /name="back" value="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') as string
  await bo.post(line('sTold'), { do: 'accept page', back })
  expect((await linesToReview(on.store, { limit: 9 })).map((one) => one.line)).not.toContain('sTold')
  expect((await bo.get(back)).headers.get('location')).not.toMatch(new RegExp(`^${line('sTold')}`))
  await bo.post(line('sTold'), { do: 'undo page' })
  expect((await linesToReview(on.store, { limit: 9 })).map((one) => one.line)).toContain('sTold')
})

test('a random sample is kept, counts rejected lines, and gives precision with its interval', async () => {
  on = await trySite({})
  await on.keep(reading)
  bo = visitor(on)
  await bo.post(line('sTold'), { do: 'reject page', reason: 'not said' })
  const sample = await drawSample(on.store, { size: 10, seed: 'one', by: 'owner', now: NOW })
  expect(sample.lines.map((one) => one.line).sort()).toEqual(['cCall', 'mBridge', 'sQuoted', 'sTold', 'tLorn'])
  expect((await drawSample(on.store, { size: 3, seed: 'two', by: 'owner', now: NOW })).lines).toEqual(
    (await drawSample(on.store, { size: 3, seed: 'two', by: 'owner', now: NOW })).lines,
  )
  await bo.post(line('sQuoted'), { do: 'accept page' })
  await bo.post(line('mBridge'), { do: 'accept page' })
  await bo.post(line('cCall'), { do: 'edit page', 'field-status': 'reported' })
  const page = await bo.page(`/review/samples/${sample.id}`)
  // Two right, one mended, one rejected, one open: 2 of 4.
  expect(page).toContain('Right as the machine read it: 50 % (15 % to 85 %), 2 of 4.')
  expect((await bo.get(`/review/samples/${sample.id}/next`)).headers.get('location')).toMatch(new RegExp(`^${line('tLorn')}`))
})

test('a reader finds no controls, and a reviewer finds them as forms that need no script', async () => {
  await openSite()
  await bo.post(line('sQuoted'), { do: 'accept page' })
  const forReader = await visitor(on).page(`/article/${source}`)
  expect(forReader).not.toContain('/review/')
  expect(forReader).not.toContain('review-')
  const page = await bo.page(`/article/${source}`)
  expect(page).toMatch(/<form method="post" action="\/review\/line\/\w+\/sTold">/)
  expect((await visitor(on).post(line('sTold'), { do: 'accept page' })).status).toBe(401)
})

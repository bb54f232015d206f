import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { exportJsonl, loadReply, listReplies, replyCounts, sealedEmail, unsealEmail } from '@readout/store'
import { afterEach, expect, test, vi } from 'vitest'
import { inventedReading } from '../invented-reading.ts'
import { NOW, trySite, type TrySite } from '../try-site.ts'
import { everyAnswer } from './every-answer.ts'
import { PUBLIC, signedIn, visitor } from './visitor.ts'

let on: TrySite
afterEach(() => on.close())

const ADDRESS = 'Cy.Fern+letters@mail.example'
const reading = inventedReading({})
const place = `/article/${reading.source.id}/replies`
const known = {
  source: [reading.source.id],
  line: ['sQuoted'],
  id: ['sQuoted'],
  slug: ['ann-oak'],
  code: ['XNO'],
  a: ['XNO'],
  b: ['XSU'],
  file: ['ann-oak.ics'],
  secret: ['x'],
  sha256: ['x'],
}

/** The address as it might hide. */
function formsOf(address: string): string[] {
  const forms: string[] = []
  for (const one of [address, address.toLowerCase(), address.toLowerCase().trim()]) {
    const bytes = Buffer.from(one)
    forms.push(one, bytes.toString('base64').replace(/=+$/, '').slice(0, 30), bytes.toString('hex'), encodeURIComponent(one), one.split('@')[0] as string)
  }
  return [...new Set(forms)]
}

function lacksAddress(text: string, where: string): void {
  for (const form of formsOf(ADDRESS)) expect(text.includes(form) ? `${where}: ${form}` : '').toBe('')
}

async function publicSite(): Promise<TrySite> {
  on = await trySite({ ...PUBLIC, emailKey: new Uint8Array(randomBytes(32)), showUnchecked: true })
  await on.keep(reading)
  return on
}

test('an e-mail stands in no page, feed, export, log, error, header or byte of the database, for nobody', async () => {
  const logged: string[] = []
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')].map((spy) =>
    spy.mockImplementation((chunk) => {
      logged.push(String(chunk))
      return true
    }),
  )
  await publicSite()
  const who = visitor(on)
  const sent = { name: 'Cy Fern', email: ADDRESS, words: 'Well read, I think.' }
  const outputs: string[] = []
  // Wrong forms first: what is shown again must not hold it either.
  for (const fields of [
    { ...sent, words: '' },
    { ...sent, name: '' },
    { ...sent, email: `${ADDRESS} and more` },
    { ...sent, website: 'x' },
  ])
    outputs.push(await (await who.post(place, fields)).text())
  const receipt = (await who.post(place, sent)).headers.get('location') as string
  outputs.push(receipt, await who.page(receipt))
  await who.post(`/wrong/${reading.source.id}/sQuoted`, { ...sent, kind: 'answer', party: 'Ann Oak' })
  const admin = await signedIn(on, 'administrator')
  outputs.push(await admin.page('/moderate'))
  for (const { id } of await listReplies(on.store, {})) await admin.post(`/moderate/${id}`, { what: 'shown' })
  for (const viewer of [who, admin])
    for (const answer of await everyAnswer(on, viewer, known, 400)) outputs.push(answer.text, answer.address, JSON.stringify([...answer.headers]))
  for await (const line of exportJsonl(on.store, { private: true })) outputs.push(line)
  expect(outputs.some((text) => text.includes('Well read, I think.'))).toBe(true)
  for (const text of outputs) lacksAddress(text, text.slice(0, 80))
  for (const spy of spies) spy.mockRestore()
  for (const line of logged) lacksAddress(line, 'log')
  const { rows } = await on.store.db.executeQuery<{ file: string }>({
    sql: 'pragma database_list',
    parameters: [],
    query: { kind: 'RawNode' } as never,
    queryId: {} as never,
  })
  const folder = path.dirname((rows[0] as { file: string }).file)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.includes('sqlite')) continue
    lacksAddress(readFileSync(path.join(folder, name), 'latin1'), name)
  }
  // And it is there, for the holder of the key.
  const [reply] = await listReplies(on.store, { kind: 'reply' })
  expect(unsealEmail((await sealedEmail(on.store, reply?.id ?? '')) ?? '', on.options.settings.emailKey as Uint8Array, reply?.id ?? '').reveal()).toBe(ADDRESS)
})

test('a reply waits, is shown when a person says so, and counts the same everywhere', async () => {
  await publicSite()
  const who = visitor(on)
  const response = await who.post(place, { name: 'Cy Fern', email: ADDRESS, words: 'Well read.\n\nTruly.' })
  expect(response.status).toBe(303)
  const receipt = response.headers.get('location') as string
  expect(await who.page(receipt)).toContain('It waits for a person to read it')
  expect(await who.page(place)).not.toContain('Well read.')
  expect(await who.page(`${place}.atom`)).not.toContain('Well read.')
  const bo = await signedIn(on, 'reviewer', 'Bo')
  const id = /\/moderate\/(\w+)/.exec(await bo.page('/moderate'))?.[1] as string
  await bo.post(`/moderate/${id}`, { what: 'shown' })
  const page = await who.page(place)
  expect(page).toContain('<p>Well read.</p><p>Truly.</p>')
  const count = (await replyCounts(on.store, [reading.source.id]))[reading.source.id]
  expect([
    count,
    /<h2>(\d+) repl/.exec(page)?.[1],
    /Replies \((\d+)\)/.exec(page)?.[1],
    /(\d+) reply<\/a>/.exec(await who.page(`/article/${reading.source.id}`))?.[1],
    (await who.page(`${place}.atom`)).match(/<entry>/g)?.length,
  ]).toEqual([1, '1', '1', '1', 1])
  expect(JSON.parse(await who.page(`${place}.json`)).total).toBe(1)
  expect(await who.page(receipt)).toContain('It is shown.')
})

test('its writer erases the e-mail, and then all of it', async () => {
  await publicSite()
  const who = visitor(on)
  const receipt = (await who.post(place, { name: 'Cy', email: ADDRESS, words: 'Hm.' })).headers.get('location') as string
  const [reply] = await listReplies(on.store, {})
  expect(await who.page(receipt)).toContain('Your e-mail is kept sealed until')
  await who.post(receipt, { what: 'erase-email' })
  expect([await sealedEmail(on.store, reply?.id ?? ''), (await who.page(receipt)).includes('No e-mail of yours is kept')]).toEqual([undefined, true])
  await who.post(receipt, { what: 'erase' })
  expect([await loadReply(on.store, reply?.id ?? ''), (await who.get(receipt)).status]).toEqual([undefined, 404])
})

test('an e-mail goes on the day that was told, without anybody asking', async () => {
  let now = NOW
  on = await trySite({ ...PUBLIC, showUnchecked: true, emailDays: 30 }, { now: () => now })
  await on.keep(reading)
  await visitor(on).post(place, { name: 'Cy', email: ADDRESS, words: 'Hm.' })
  const [reply] = await listReplies(on.store, {})
  now = '2031-06-08T08:00:00Z'
  await visitor(on).post(place, { name: 'Di', email: ADDRESS, words: 'Hm!' })
  expect(await sealedEmail(on.store, reply?.id ?? '')).toBeDefined()
  now = '2031-06-09T09:00:01Z'
  await visitor(on).post(place, { name: 'Ed', email: ADDRESS, words: 'Hm?' })
  expect(await sealedEmail(on.store, reply?.id ?? '')).toBeUndefined()
})

test('a program that fills the hidden field is thanked and nothing is kept; many from one client wait', async () => {
  await publicSite()
  const who = visitor(on)
  expect((await who.post(place, { name: 'Bot', email: ADDRESS, words: 'Buy.', website: 'http://spam.example' })).headers.get('location')).toBe(
    '/receipt/thanks',
  )
  expect(await listReplies(on.store, {})).toEqual([])
  const statuses: number[] = []
  for (let n = 0; n < 8; n++) statuses.push((await who.post(place, { name: 'Cy', email: ADDRESS, words: `No. ${n}` })).status)
  expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429, 429])
})

test('off by default: no form, no count, no feed; and without a key as well', async () => {
  for (const settings of [{ loopback: false }, { loopback: false, replies: true }]) {
    on = await trySite({ ...settings, showUnchecked: true })
    await on.keep(reading)
    const who = visitor(on)
    expect(await who.page(place)).toContain('takes no replies')
    expect(await who.page(`/article/${reading.source.id}`)).not.toContain('Replies (')
    expect((await who.post(place, { name: 'Cy', email: ADDRESS, words: 'Hm.' })).status).toBe(403)
    expect((await who.get(`${place}.atom`)).status).toBe(404)
    if (settings.replies === undefined) await on.close()
  }
})

test('“Wrong line?” needs no account nor e-mail, is due on a day, and is never published', async () => {
  await publicSite()
  const who = visitor(on)
  const wrong = `/wrong/${reading.source.id}/sQuoted`
  expect(await who.page(wrong)).toContain('We are ready for talks')
  const receipt = (await who.post(wrong, { words: 'She said “almost”.' })).headers.get('location') as string
  expect(await listReplies(on.store, {})).toMatchObject([{ kind: 'wrong-line', line: 'sQuoted', due: '2031-05-17T09:00:00.000Z', name: '' }])
  expect(await who.page(receipt)).toContain('until Sat 17 May 2031')
  const bo = await signedIn(on, 'reviewer', 'Bo')
  const id = /\/moderate\/(\w+)/.exec(await bo.page('/moderate'))?.[1] as string
  const next = (await bo.post(`/moderate/${id}`, { what: 'shown' })).headers.get('location') as string
  expect(next).toBe(`/review/line/${reading.source.id}/sQuoted`)
  expect(await bo.page(next)).toContain('Check a line')
  expect(await who.page(receipt)).toContain('You were right')
  for (const { text, address } of await everyAnswer(on, visitor(on), known, 300)) expect(text.includes('almost') ? address : '').toBe('')
})

test('an answer of somebody the line names stands beside it once a person let it', async () => {
  await publicSite()
  const who = visitor(on)
  const wrong = `/wrong/${reading.source.id}/sQuoted`
  expect((await who.post(wrong, { kind: 'answer', party: 'Nobody Here', words: 'x', name: 'Cy', email: ADDRESS })).status).toBe(422)
  expect((await who.post(wrong, { kind: 'answer', party: 'Ann Oak', words: 'I meant the port.', name: 'Her office' })).status).toBe(422)
  expect((await who.post(wrong, { kind: 'answer', party: 'Ann Oak', words: 'I meant the port.', name: 'Her office', email: ADDRESS })).status).toBe(303)
  expect(await who.page(`/article/${reading.source.id}`)).not.toContain('I meant the port.')
  const bo = await signedIn(on, 'reviewer', 'Bo')
  const id = /\/moderate\/(\w+)/.exec(await bo.page('/moderate'))?.[1] as string
  await bo.post(`/moderate/${id}`, { what: 'shown' })
  const page = await who.page(`/article/${reading.source.id}`)
  const line = page.slice(page.indexOf('id="sQuoted"'), page.indexOf('id="sTold"'))
  expect(line).toContain('Answer of <b>Ann Oak</b>, given by Her office')
  expect(line).toContain('I meant the port.')
})

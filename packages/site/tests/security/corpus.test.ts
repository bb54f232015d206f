import { decideReply, makeAccount, makeToken, noteDeed, saveReply } from '@readout/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NOW, ORIGIN, trySite, type TrySite } from '../try-site.ts'
import { type Answered, everyAnswer } from './every-answer.ts'
import { holesIn, holesInCalendar, holesInCsv, holesInHtml, holesInXml } from './holes.ts'
import { hostileReading } from './hostile-reading.ts'
import { CANARY, PAYLOADS } from './payloads.ts'
import { PASSWORD, type Visitor, visitor } from './visitor.ts'

const LONG = process.env['READOUT_LONG'] === '1'
/** Pages followed from the lists in the short run; the long one follows all. */
const FOLLOWED = LONG ? 30_000 : 350

let on: TrySite
let who: Visitor
const sources: string[] = []

const answered = async (address: string): Promise<Answered> => {
  const response = await who.get(address)
  return { address, status: response.status, type: response.headers.get('content-type') ?? '', headers: response.headers, text: await response.text() }
}
const holes: string[] = []
let asked = 0
const look = (answer: Answered): void => {
  asked++
  for (const hole of holesIn(answer, ORIGIN)) holes.push(`${answer.address.slice(0, 100)}: ${hole}`)
}

// Every payload stands in every field of a page, and in a reply, an answer, a verdict's reason, a feed's title, an account, a token, the audit log.
beforeAll(async () => {
  on = await trySite({ replies: true, emailKey: new Uint8Array(32), showUnchecked: true, name: `<${CANARY}>"'&` })
  who = visitor(on)
  for (const [n, { text }] of PAYLOADS.entries()) {
    const reading = hostileReading(text, n)
    sources.push(await on.keep(reading, 'own'))
    await on.judge(reading, `sQ${n}`, n % 2 ? { action: 'reject', reason: text, who: text } : { who: text })
    const reply = { source: reading.source.id, name: text, words: text, at: NOW, due: NOW }
    const sent = [
      await saveReply(on.store, { ...reply, kind: 'reply', line: null, party: null }),
      await saveReply(on.store, { ...reply, kind: 'answer', line: `sT${n}`, party: text }),
    ]
    for (const { id } of sent) await decideReply(on.store, id, { state: 'shown', by: text, at: NOW, reason: text })
    await saveReply(on.store, { ...reply, kind: 'wrong-line', line: `sT${n}`, party: null })
    await noteDeed(on.store, { at: NOW, who: text, action: text, object: text, detail: { [text]: text } })
  }
  // Accounts are few: a password costs its work.
  const { id } = await makeAccount(on.store, { name: `"><${CANARY}>`, role: 'administrator', password: PASSWORD, now: NOW })
  for (const { text } of PAYLOADS) await makeToken(on.store, { account: id, name: text, role: 'reader', now: NOW })
  await on.store.db
    .insertInto('accounts')
    .values(
      PAYLOADS.slice(0, 300).map(({ text }, n) => ({
        id: `x${n}`,
        name: text,
        name_key: `${n} ${text}`,
        role: 'reader',
        password: null,
        created_at: NOW,
        disabled_at: null,
      })),
    )
    .execute()
}, 300_000)
afterAll(() => on.close())

test('the corpus is large, and every kind is in it', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(500)
  expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length)
})

describe('no payload makes an element, an attribute, an address, a cell, a header or a line of a file', () => {
  test('on the pages of each source and each line, for who may do everything', async () => {
    for (const [n, source] of sources.entries()) {
      for (const address of [
        `/article/${source}`,
        `/wrong/${source}/sT${n}`,
        ...(LONG || n % 4 === 0
          ? [
              `/article/${source}/replies`,
              `/article/${source}/provenance`,
              `/review/line/${source}/sT${n}`,
              `/cite/${source}/sT${n}`,
              `/article/${source}/replies.atom`,
              `/api/v1/readings/${source}`,
            ]
          : []),
      ])
        look(await answered(address))
    }
    expect(holes).toEqual([])
    expect(asked).toBeGreaterThan(2 * PAYLOADS.length)
  })

  test('on every other page, list, feed and file, as far as links lead', async () => {
    const before = asked
    for (const answer of await everyAnswer(
      on,
      who,
      { slug: ['sudmark'], a: ['XNO'], b: ['XSU'], code: ['XNO'], file: ['XNO.ics', 'XSU.ics'], secret: ['x'], id: ['x'], source: [], line: [], sha256: [] },
      FOLLOWED,
    ))
      look(answer)
    expect(holes).toEqual([])
    expect(asked - before).toBeGreaterThan(100)
  })

  test('in what a reader types into an address or a form', async () => {
    const large = on
    on = await trySite({ replies: true, emailKey: new Uint8Array(32), showUnchecked: true })
    who = visitor(on)
    for (const n of [0, 1, 40]) await on.keep(hostileReading((PAYLOADS[n] as { text: string }).text, n), 'own')
    for (const [n, { text }] of PAYLOADS.entries()) {
      const typed = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))
      look(await answered(`/search?q=${typed}`))
      if (!LONG && n % 6) continue
      for (const address of [
        `/search.${['csv', 'atom', 'json', 'ics', 'md'][n % 5]}?q=${typed}`,
        `/login?next=${typed}`,
        `/review/add/${sources[0]}?words=${typed}&near=${typed}`,
        `/article/${sources[0]}?line=${typed}`,
        `/commitments?by=${typed}&kind=${typed}`,
        `/calendar?zone=${typed}`,
        `/review?kind=${typed}&source=${typed}`,
      ])
        look(await answered(address))
    }
    const forms: [string, (text: string) => Record<string, string>][] = [
      ['/login', (text) => ({ name: text, password: text, next: text })],
      [`/article/${sources[0]}/replies`, (text) => ({ name: text, email: text, words: text, kind: text, party: text })],
      [`/wrong/${sources[0]}/sT0`, (text) => ({ name: text, email: text, words: text, kind: 'answer', party: text })],
      [`/review/add/${sources[0]}`, (text) => ({ words: text, speaker: text, name: text, mode: text, act: text, kind: text, place: text })],
      [`/review/line/${sources[0]}/sT0`, (text) => ({ do: 'edit page', back: text, 'field-speaker': text, 'field-mode': text, reason: text })],
      ['/look', (text) => ({ theme: text, keys: text, zone: text, back: text })],
      ['/admin/accounts/x0', (text) => ({ role: text, what: text })],
    ]
    for (const [address, fields] of forms)
      for (const [n, { text }] of PAYLOADS.entries()) {
        if (!LONG && (n + address.length) % 24) continue
        const response = await who.post(address, fields(text))
        look({
          address: `POST ${address}`,
          status: response.status,
          type: response.headers.get('content-type') ?? '',
          headers: response.headers,
          text: await response.text(),
        })
      }
    await on.close()
    on = large
    who = visitor(on)
    expect(holes).toEqual([])
  })
})

test('the eye that looks for holes sees them: the same payloads, put in as they are', () => {
  const seen = (kind: string, look: (text: string) => string[]) => {
    const of = PAYLOADS.filter((payload) => payload.kind === kind)
    return of.filter(({ text }) => look(text).length > 0).length / of.length
  }
  const html = (page: string) => holesInHtml(page, { origin: ORIGIN })
  // What is left is text that is encoded already, or what HTML itself leaves out.
  expect(seen('markup', (text) => [...html(`<p>${text}</p>`), ...html(`<p title="${text}">x</p>`)])).toBeGreaterThan(0.8)
  expect(seen('script-address', (text) => html(`<a href="${text}">x</a><img src="${text}">`))).toBeGreaterThan(0.8)
  expect(seen('spreadsheet', (text) => holesInCsv(`a,${text}\r\n`))).toBeGreaterThan(0.7)
  expect(seen('header', (text) => holesInCalendar(`BEGIN:VCALENDAR\r\nSUMMARY:${text}\r\nEND:VCALENDAR\r\n`))).toBeGreaterThan(0.4)
  expect(seen('markup', (text) => holesInXml(`<feed><title>${text}</title></feed>`, ORIGIN))).toBeGreaterThan(0.9)
})

test('no address climbs to a file', async () => {
  const roots = ['/', '/assets/', '/article/', '/article/x/picture/', '/person/', '/api/v1/sources/', '/api/v1/readings/', '/story/', '/cite/', '/feeds/']
  for (const { text } of PAYLOADS.filter(({ kind }) => kind === 'path'))
    for (const root of LONG ? roots : roots.slice(0, 6))
      for (const path of [text.replace(/[\\#?]/g, encodeURIComponent), encodeURIComponent(text)]) {
        const response = await who.get(root + path)
        const body = await response.text()
        expect(`${root}${path}: ${response.status}`).toMatch(/: (?:200|3\d\d|4\d\d)$/)
        expect(body).not.toMatch(/root:[x*]?:0|SQLite format|"private": true|\[fonts\]|PATH=/)
      }
})

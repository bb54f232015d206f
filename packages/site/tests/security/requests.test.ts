import { createHook } from 'node:async_hooks'
import { connect } from 'node:net'
import { makeAccount, hasNoAccount, listAccounts } from '@readout/store'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { firstAdministratorLink, listen, type Listening } from '../../src/index.ts'
import { inventedReading } from '../invented-reading.ts'
import { NOW, ORIGIN, trySite, type TrySite } from '../try-site.ts'
import { csrfIn, PASSWORD, PUBLIC, signedIn, visitor } from './visitor.ts'

let on: TrySite
let listening: Listening | undefined
afterEach(async () => {
  await listening?.close()
  listening = undefined
  await on.close()
})

describe('forms of other sites (CSRF)', () => {
  const form = (headers: Record<string, string>, csrf = '') =>
    on.site.request(`${ORIGIN}/look`, {
      method: 'POST',
      body: new URLSearchParams({ csrf, theme: 'dark' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })

  test('on loopback, where there is no login: no token, a foreign origin, or a foreign page changes nothing', async () => {
    on = await trySite({})
    const csrf = csrfIn(await visitor(on).page('/about'))
    expect(csrf).toHaveLength(32)
    expect((await form({})).status).toBe(403)
    expect((await form({}, 'x'.repeat(32))).status).toBe(403)
    expect((await form({ origin: 'http://evil.example' }, csrf)).status).toBe(403)
    expect((await form({ origin: 'null' }, csrf)).status).toBe(403)
    expect((await form({ origin: 'https://127.0.0.1:8321' }, csrf)).status).toBe(403)
    expect((await form({ 'sec-fetch-site': 'cross-site' }, csrf)).status).toBe(403)
    expect((await form({ 'sec-fetch-site': 'same-site' }, csrf)).status).toBe(403)
    expect((await form({ origin: ORIGIN, 'sec-fetch-site': 'same-origin' }, csrf)).status).toBe(303)
  })

  test('the token of one person is no other person’s, and none outlives its session', async () => {
    on = await trySite(PUBLIC)
    const ann = await signedIn(on, 'reviewer', 'Ann')
    const bo = await signedIn(on, 'reader', 'Bo')
    const ofAnn = csrfIn(await ann.page('/about'))
    expect((await bo.post('/look', { csrf: ofAnn, theme: 'dark' })).status).toBe(403)
    expect((await visitor(on).post('/look', { csrf: ofAnn, theme: 'dark' })).status).toBe(403)
    await ann.post('/logout', {})
    await ann.post('/login', { name: 'Ann', password: PASSWORD })
    expect((await ann.post('/look', { csrf: ofAnn, theme: 'dark' })).status).toBe(403)
  })

  test('plain text and JSON from a foreign page are refused, and no preflight is answered', async () => {
    on = await trySite({})
    const send = (type: string, headers: Record<string, string>) =>
      on.site.request(`${ORIGIN}/api/v1/verdicts`, { method: 'POST', body: '{}', headers: { 'content-type': type, ...headers } })
    expect((await send('text/plain', {})).status).toBe(415)
    expect((await send('application/json', { origin: 'http://evil.example' })).status).toBe(403)
    const preflight = await on.site.request(`${ORIGIN}/api/v1/verdicts`, {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    })
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('another site may link here, and take nothing from here', async () => {
    on = await trySite({})
    const ask = async (mode: string) => (await on.get('/about', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode })).status
    expect([await ask('navigate'), await ask('no-cors'), await ask('cors')]).toEqual([200, 403, 403])
  })
})

describe('host rebinding', () => {
  const ask = (address: string, host: string, path = '/'): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(address)
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))
      let answer = ''
      socket.on('data', (bytes) => {
        answer += bytes.toString('utf8')
      })
      socket.on('end', () => resolve(answer))
      socket.on('error', reject)
    })

  test('a name that was turned to this machine gets nothing of the record; the site’s own names do', async () => {
    on = await trySite({})
    const reading = inventedReading({})
    await on.keep(reading)
    listening = await listen(on.site.fetch, { host: '127.0.0.1', port: 0 })
    const { port } = new URL(listening.address)
    // The site is told its origin before it listens on a port of its own: names are right, the port is the one it was told.
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1.evil.example:8321',
      `127.0.0.1:${port}`,
      'localhost',
      '127.0.0.1@evil.example:8321',
    ]) {
      const answer = await ask(listening.address, host, `/article/${reading.source.id}`)
      expect(answer, host).toMatch(/^HTTP\/1\.1 (?:421|400) /)
      expect(answer).not.toContain('Norland')
    }
    for (const host of ['127.0.0.1:8321', 'localhost:8321', 'LOCALHOST:8321', '[::1]:8321'])
      expect(await ask(listening.address, host, `/article/${reading.source.id}`), host).toContain('Norland')
    expect(await ask(listening.address, '10.0.0.7:9', '/healthz')).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('what a proxy brings to a site on loopback is not its owner', async () => {
    on = await trySite({})
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) expect((await on.get('/about', { [name]: '192.0.2.7' })).status, name).toBe(421)
  })

  test('nor what nginx brings by its defaults: HTTP/1.0, the name of the site behind it, no word of whom it asks for', async () => {
    on = await trySite({})
    const reading = inventedReading({})
    await on.keep(reading)
    listening = await listen(on.site.fetch, { host: '127.0.0.1', port: 0 })
    const asked = (version: string, headers = '') =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(new URL((listening as Listening).address).port), '127.0.0.1', () =>
          socket.write(`GET /article/${reading.source.id} HTTP/${version}\r\nHost: 127.0.0.1:8321\r\nConnection: close\r\n${headers}\r\n`),
        )
        let answer = ''
        socket.on('data', (data) => {
          answer += data.toString()
        })
        socket.on('end', () => resolve(answer))
        socket.on('error', reject)
      })
    const proxied = await asked('1.0')
    expect(proxied).toMatch(/ 421 /)
    expect(proxied).toContain('--origin')
    expect(proxied).not.toContain('Norland')
    // Told to speak HTTP/1.1 it still brings what the browser says of the page it is on.
    expect(await asked('1.1', 'Sec-Fetch-Site: same-origin\r\nReferer: https://record.example/\r\n')).toMatch(/ 421 /)
    expect(await asked('1.1', 'Sec-Fetch-Site: same-origin\r\nReferer: http://127.0.0.1:8321/\r\n')).toContain('Norland')
    // A link from elsewhere is no page of this site.
    expect(await asked('1.1', 'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nReferer: https://times.example/\r\n')).toContain('Norland')
  })

  test('a page answers the methods it has not with 405 and says which it has, whatever they bring', async () => {
    on = await trySite({})
    const send = (method: string, address: string, headers: Record<string, string> = {}) => on.site.request(ORIGIN + address, { method, headers })
    for (const [method, address, allow] of [
      ['PUT', '/calendar', 'GET, HEAD'],
      ['DELETE', '/article/0123456789abcdef', 'GET, HEAD'],
      ['PATCH', '/read', 'GET, HEAD, POST'],
      ['POST', '/person/ann-oak', 'GET, HEAD'],
      ['PUT', '/seen', 'POST'],
    ] as const) {
      const answer = await send(method, address)
      expect([answer.status, answer.headers.get('allow')], `${method} ${address}`).toEqual([405, allow])
    }
    expect(await (await send('PUT', '/calendar', { accept: 'text/html' })).text()).toContain('It answers GET, HEAD.')
    expect((await send('POST', '/seen')).status).toBe(403)
    expect((await send('PUT', '/no-such-page')).status).toBe(403)
  })

  test('beyond loopback the machine’s own names open nothing', async () => {
    on = await trySite({ ...PUBLIC, origin: 'https://record.example' })
    const ask = (host: string) => on.site.request('https://record.example/about', { headers: { host } })
    expect((await ask('record.example')).status).toBe(200)
    for (const host of ['127.0.0.1:8321', 'localhost', 'record.example:8443', 'record.example.evil.example']) expect((await ask(host)).status).toBe(421)
  })
})

describe('sessions', () => {
  test('a session that was planted is not adopted: signing in makes a new one, and the old secret opens nothing', async () => {
    on = await trySite(PUBLIC)
    await makeAccount(on.store, { name: 'Ann', role: 'reader', password: PASSWORD, now: NOW })
    const ann = visitor(on)
    ann.cookies.set('readout-session', 'planted-by-somebody-else')
    expect((await ann.post('/login', { name: 'Ann', password: PASSWORD })).status).toBe(303)
    const first = ann.cookies.get('readout-session')
    expect(first).toMatch(/^[\w-]{43}$/)
    await ann.post('/login', { name: 'Ann', password: PASSWORD })
    expect(ann.cookies.get('readout-session')).not.toBe(first)
    const thief = visitor(on)
    thief.cookies.set('readout-session', first as string)
    expect((await thief.get('/account')).status).toBe(303)
    thief.cookies.set('readout-session', 'planted-by-somebody-else')
    expect((await thief.get('/account')).status).toBe(303)
  })

  test('the cookie is for this host alone, out of reach of script, and sent over https only where the site has it', async () => {
    on = await trySite({ ...PUBLIC, origin: 'https://record.example' })
    await makeAccount(on.store, { name: 'Ann', role: 'reader', password: PASSWORD, now: NOW })
    const response = await visitor(on, 'https://record.example').post('/login', { name: 'Ann', password: PASSWORD })
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-readout=[\w-]{43};/)
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
    expect(cookie).not.toMatch(/domain/i)
    expect(response.headers.get('strict-transport-security')).toContain('max-age=')
  })

  test('signing out ends the session, not only the cookie', async () => {
    on = await trySite(PUBLIC)
    const ann = await signedIn(on, 'reader')
    const secret = ann.cookies.get('readout-session') as string
    await ann.post('/logout', {})
    expect(ann.cookies.has('readout-session')).toBe(false)
    const thief = visitor(on)
    thief.cookies.set('readout-session', secret)
    expect((await thief.get('/account')).status).toBe(303)
  })

  test('after signing in nobody is sent to another site', async () => {
    on = await trySite(PUBLIC)
    await makeAccount(on.store, { name: 'Ann', role: 'reader', password: PASSWORD, now: NOW })
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/\tx', 'javascript:alert(1)', ''])
      expect((await visitor(on).post('/login', { name: 'Ann', password: PASSWORD, next })).headers.get('location'), next).toBe('/')
  })
})

describe('who has an account (enumeration and timing)', () => {
  // What takes the time is scrypt: how often it is worked is counted where Node starts that work, so that a busy machine changes nothing.
  let derived = 0
  const count = createHook({ init: (_id, type) => void (type === 'SCRYPTREQUEST' && derived++) })
  beforeAll(() => void count.enable())
  afterAll(() => void count.disable())

  const answer = async (name: string, password: string) => {
    const before = derived
    const response = await visitor(on).post('/login', { name, password })
    const page = (await response.text()).replaceAll(name, 'NAME').replace(/(nonce|value)="[\w-]*"/g, '$1')
    return { status: response.status, page, work: derived - before, headers: [...response.headers.keys()].sort() }
  }

  test('a wrong name, a wrong password and a closed account get the same answer after the same work', async () => {
    on = await trySite(PUBLIC)
    await makeAccount(on.store, { name: 'Root', role: 'administrator', password: PASSWORD, now: NOW })
    await makeAccount(on.store, { name: 'Ann', role: 'reader', password: PASSWORD, now: NOW })
    await on.store.db.updateTable('accounts').set({ disabled_at: NOW }).where('name', '=', 'Ann').execute()
    const [known, unknown, closed] = [await answer('Root', 'ten green bottles'), await answer('Rout', 'ten green bottles'), await answer('Ann', PASSWORD)]
    expect(known.status).toBe(401)
    expect([unknown.status, closed.status]).toEqual([401, 401])
    expect([unknown.page, closed.page]).toEqual([known.page, known.page])
    expect([unknown.headers, closed.headers]).toEqual([known.headers, known.headers])
    expect([known.work, unknown.work, closed.work]).toEqual([1, 1, 1])
  })

  test('a list of passwords is stopped, at a name that is there as at one that is not', async () => {
    on = await trySite(PUBLIC)
    await makeAccount(on.store, { name: 'Root', role: 'administrator', password: PASSWORD, now: NOW })
    const last = async (name: string) => {
      let status = 0
      for (let n = 0; n < 11; n++) status = (await visitor(on).post('/login', { name, password: 'x'.repeat(300) })).status
      return status
    }
    expect(await last('Nobody')).toBe(429)
    await on.close()
    on = await trySite(PUBLIC)
    await makeAccount(on.store, { name: 'Root', role: 'administrator', password: PASSWORD, now: NOW })
    expect(await last('Root')).toBe(429)
  })
})

describe('the first administrator', () => {
  test('a link printed at the first bind beyond loopback makes one administrator, once', async () => {
    on = await trySite(PUBLIC)
    const old = (await firstAdministratorLink(on.options)) as string
    const link = (await firstAdministratorLink(on.options)) as string
    const path = link.slice(ORIGIN.length)
    const somebody = visitor(on)
    expect((await somebody.get(old.slice(ORIGIN.length))).status).toBe(410)
    expect(await somebody.page(path)).toContain('administrator')
    expect((await somebody.post(path, { name: 'Ann', password: 'short' })).status).toBe(422)
    expect(await hasNoAccount(on.store)).toBe(true)
    expect((await somebody.post(path, { name: 'Ann', password: PASSWORD })).headers.get('location')).toBe('/account')
    expect(await listAccounts(on.store)).toMatchObject([{ name: 'Ann', role: 'administrator' }])
    expect(await somebody.page('/admin/accounts')).toContain('Ann')
    expect((await visitor(on).post(path, { name: 'Eve', password: PASSWORD })).status).toBe(410)
    expect(await firstAdministratorLink(on.options)).toBeUndefined()
  })

  test('on loopback there is none, and nobody signs in', async () => {
    on = await trySite({})
    expect(await firstAdministratorLink(on.options)).toBeUndefined()
    expect((await visitor(on).get('/login')).status).toBe(303)
    expect((await visitor(on).get('/admin/accounts')).status).toBe(200)
  })
})

describe('roles', () => {
  const PAGES = { '/account': 1, '/review': 2, '/moderate': 2, '/admin/accounts': 3, '/admin/audit': 3 }
  test.each([
    ['stranger', 0],
    ['reader', 1],
    ['reviewer', 2],
    ['administrator', 3],
  ] as const)('a %s opens what its role opens', async (role, rank) => {
    on = await trySite(PUBLIC)
    const who = role === 'stranger' ? visitor(on) : await signedIn(on, role)
    for (const [path, needed] of Object.entries(PAGES)) expect((await who.get(path)).status, path).toBe(rank >= needed ? 200 : rank === 0 ? 303 : 403)
    if (rank < 3) expect((await who.post('/admin/accounts/invite', { role: 'administrator' })).status).toBe(rank === 0 ? 401 : 403)
    if (rank < 2) expect((await who.post('/review/samples', { size: '10' })).status).toBe(rank === 0 ? 401 : 403)
  })

  test('a token that does not hold is told so, and one of a reader may not judge', async () => {
    on = await trySite(PUBLIC)
    expect((await on.get('/api/v1/sources', { authorization: 'Bearer readout_no' })).status).toBe(401)
    expect((await on.get('/api/v1/sources', { authorization: 'Basic eDp5' })).status).toBe(401)
    const reader = await on.token('reader')
    expect((await on.get('/api/v1/sources', reader)).status).toBe(200)
    expect((await on.get('/review', reader)).status).toBe(403)
    const reading = inventedReading({})
    await on.keep(reading)
    const verdict = { action: 'accept', source: reading.source.id, kind: 'statement', line: 'sQuoted', scope: 'page' }
    // A reader and a stranger may not judge by the API either.
    expect((await on.post('/api/v1/verdicts', verdict, reader)).status).toBe(403)
    expect([401, 403]).toContain((await on.post('/api/v1/verdicts', verdict)).status)
    expect((await on.post('/api/v1/verdicts', verdict, await on.token('reviewer'))).status).toBe(201)
  })

  test('a token made on the page of an account works, is shown once, and not when revoked', async () => {
    on = await trySite(PUBLIC)
    const ann = await signedIn(on, 'reviewer')
    const made = await (await ann.post('/account/tokens', { name: 'script', role: 'reviewer' })).text()
    const secret = /readout_[\w-]{43}/.exec(made)?.[0] as string
    expect((await on.get('/review', { authorization: `Bearer ${secret}` })).status).toBe(200)
    const page = await ann.page('/account')
    expect(page).not.toContain(secret)
    await ann.post(/\/account\/tokens\/\w+\/revoke/.exec(page)?.[0] as string, {})
    expect((await on.get('/review', { authorization: `Bearer ${secret}` })).status).toBe(401)
  })
})

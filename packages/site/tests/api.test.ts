import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inventedReading } from './invented-reading.ts'
import { inventedReadings, NOW, ORIGIN, trySite, type TrySite } from './try-site.ts'

type Json = Record<string, unknown> & { items: Record<string, unknown>[]; total?: number; next?: string }
const json = async (answer: Response | Promise<Response>): Promise<Json> => (await (await answer).json()) as Json

let site: TrySite
afterEach(() => site.close())

describe('on this machine alone', () => {
  const reading = inventedReading()
  const { id } = reading.source
  beforeEach(async () => {
    site = await trySite()
    await site.keep(reading)
  })

  test('OpenAPI 3.1 lists every operation, and each one answers', async () => {
    const document = await json(site.get('/api/v1/openapi.json'))
    expect(document['openapi']).toBe('3.1.0')
    const paths = document['paths'] as Record<string, Record<string, unknown>>
    const lines: Record<string, string> = { statements: 'sQuoted', contacts: 'cCall', commitments: 'mBridge', talks: 'tLorn' }
    const empty = /joined|utterances|stories|events|assessments/
    for (const path of Object.keys(paths).filter((one) => paths[one]?.['get'])) {
      const noun = path.split('/')[1] as string
      const filled = path.replace('{source}', id).replace('{id}', lines[noun] ?? 'sQuoted')
      const answer = await site.get(`/api/v1${filled}`)
      expect([filled, answer.status]).toEqual([filled, empty.test(path) && path.endsWith('{id}') ? 404 : 200])
    }
    expect(Object.keys(paths).length).toBeGreaterThan(30)
  })

  test('a line comes with its page, its state, the names of its ids and its chain', async () => {
    expect(await json(site.get('/api/v1/statements/sQuoted'))).toMatchObject({
      kind: 'statement',
      address: `${ORIGIN}/article/${id}#sQuoted`,
      sentence: 'Ann Oak, quoted: “We are ready for talks”',
      state: { state: 'machine' },
      article: { headline: 'Norland is ready', outlet: 'Example Times', published: '2031-05-03' },
      names: { aOak: 'Ann Oak' },
      chain: { id: 'h1' },
      line: { mode: 'direct' },
    })
  })

  test('search tells totals and facets', async () => {
    const found = await json(site.get('/api/v1/search?q=by:oak'))
    expect(found.total).toBe(3)
    expect(found['facets']).toMatchObject({ type: { statement: 2, contact: 1 } })
  })

  test.each([
    ['/api/v1/search?q=colour:red', 400, 'QUERY_INVALID'],
    ['/api/v1/search?limit=1000', 400, 'INVALID'],
    ['/api/v1/statements?cursor=bm9uZQ', 400, 'QUERY_INVALID'],
    ['/api/v1/statements/sNone', 404, 'NOT_FOUND'],
    ['/api/v1/statements/cCall', 404, 'NOT_FOUND'],
    ['/api/v1/sources/ffffffffffffffff', 404, 'NOT_FOUND'],
    ['/api/v1/sources/..%2f..%2fetc', 400, 'INVALID'],
    ['/api/v1/search?q=a%00b', 400, 'INVALID'],
    ['/api/v1/nothing', 404, 'NOT_FOUND'],
    ['/api/v1', 404, 'NOT_FOUND'],
  ])('%s is told as a problem: %i %s', async (address, status, code) => {
    const answer = await site.get(address)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ status, code, type: `urn:readout:error:${code}` })])
  })

  test('the same answer is the same edition, and no other site may read it', async () => {
    const first = await site.get('/api/v1/statements')
    const again = await site.get('/api/v1/statements', { 'if-none-match': first.headers.get('etag') as string })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const foreign = await site.get('/api/v1/statements', { origin: 'https://evil.example' })
    expect([...foreign.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('a method that a path has not is refused with those it has', async () => {
    const answer = await site.site.request(`${ORIGIN}/api/v1/statements`, { method: 'DELETE', headers: { 'content-type': 'application/json' } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('read: a text in, its reading out, nothing kept unless asked', async () => {
    const text = 'Foreign minister Ann Oak said on Monday: “We are ready for talks.”'
    const read = await json(site.post('/api/v1/read', { text, published: '2031-05-03' }))
    expect(read).toMatchObject({ kept: false, reading: { schema: 'readout/1' } })
    expect((await json(site.get('/api/v1/sources'))).total).toBe(1)
    const kept = await json(site.post('/api/v1/read', { text, keep: true }))
    expect(kept).toMatchObject({ kept: true, address: `${ORIGIN}/article/${String(kept['source'])}` })
    expect((await json(site.get('/api/v1/sources'))).total).toBe(2)
  })

  test.each([
    [{}, 422],
    [{ text: 'a', html: 'b' }, 422],
    [{ url: 'javascript:alert(1)' }, 400],
    [{ text: 5 }, 400],
    ['no object', 400],
  ])('read refuses %j', async (body, status) => expect((await site.post('/api/v1/read', body)).status).toBe(status))

  test('a body that is no JSON, or says it is something else, is refused', async () => {
    const send = async (body: string, type: string) =>
      (await site.site.request(`${ORIGIN}/api/v1/read`, { method: 'POST', body, headers: { 'content-type': type, 'x-csrf-token': '' } })).status
    expect(await send('{"text":', 'application/json')).toBe(400)
    expect(await send('text=a', 'application/x-www-form-urlencoded')).toBe(415)
  })

  test.each(['POST', 'PUT', 'DELETE'])('a path that only gives answers %s with what it takes, whatever the body says it is', async (method) => {
    for (const headers of [{}, { 'content-type': 'text/plain' }] as Record<string, string>[]) {
      const answer = await site.site.request(`${ORIGIN}/api/v1/accounts`, { method, headers, ...(method === 'DELETE' ? {} : { body: '' }) })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
  })

  test('compare: held sources and texts in, one comparison out', async () => {
    const other = 'The Sudmark presidential office said Bo Elm told Ann Oak that grain exports must resume.'
    const compared = await json(site.post('/api/v1/compare', { a: { source: id }, b: { text: other }, sides: ['Norland', 'Sudmark'] }))
    expect(compared['sides']).toEqual(['Norland', 'Sudmark'])
    expect((await site.post('/api/v1/compare', { a: { source: id }, b: { source: 'ffffffffffffffff' } })).status).toBe(404)
  })

  describe('verdicts', () => {
    const give = (over: object) => site.post('/api/v1/verdicts', { action: 'accept', source: id, kind: 'statement', line: 'sQuoted', ...over })

    test('an accept stands at once, with who and when', async () => {
      const answer = await give({})
      expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ who: 'owner', at: NOW, extractor: '1' })])
      expect((await json(site.get('/api/v1/statements/sQuoted')))['state']).toMatchObject({ state: 'checked', by: 'owner' })
      expect((await json(site.get('/api/v1/verdicts'))).total).toBe(1)
    })

    test.each([
      ['content that is no list of spans', { action: 'edit', field: 'content', value: 'words' }],
      ['a span that does not stand in the text', { action: 'edit', field: 'content', value: [{ exact: 'nowhere', start: 3, end: 10 }] }],
      ['a speaker that nobody is', { action: 'edit', field: 'speaker', value: 'aNobody' }],
      ['an id', { action: 'edit', field: 'id', value: 'sTold' }],
      ['a field that no statement has', { action: 'edit', field: 'colour', value: 'red' }],
      ['a line that is none', { action: 'add', line: undefined, value: { content: [{ exact: 'Ann', start: 0, end: 3 }] } }],
      ['a rejection without its reason', { action: 'reject' }],
    ])('what would leave the record unsound is refused: %s', async (_name, over) => {
      expect([(await give(over)).status, (await json(site.get('/api/v1/verdicts'))).total]).toEqual([422, 0])
    })

    test('twenty thousand lists within each other are refused, not a fault', async () => {
      const value = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
      const body = `{"action":"edit","source":"${id}","kind":"statement","line":"sQuoted","field":"content","value":${value}}`
      const answer = await site.site.request(`${ORIGIN}/api/v1/verdicts`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
      expect([answer.status, (await json(site.get('/api/v1/verdicts'))).total]).toEqual([400, 0])
    })

    test('an edit, an added line and an undo', async () => {
      expect((await give({ action: 'edit', field: 'act', value: 'promise' })).status).toBe(201)
      const { exact, start, end } = {
        exact: 'Ann Oak said',
        start: reading.source.text.indexOf('Ann Oak said'),
        end: reading.source.text.indexOf('Ann Oak said') + 12,
      }
      const line = { ...reading.statements[1], content: [{ exact, start, end }], id: 'ignored' }
      const added = await json(give({ action: 'add', line: undefined, value: line }))
      expect(added['line']).toMatch(/^s[0-9a-f]{12}$/)
      const first = (await json(site.get('/api/v1/verdicts'))).items[0]
      expect((await give({ action: 'undo', undoes: first?.['id'] })).status).toBe(201)
      expect((await json(site.get('/api/v1/statements/sQuoted')))['line']).toMatchObject({ act: 'assert' })
      expect((await json(site.get(`/api/v1/sources/${id}/lines/${String(added['line'])}`)))['item']).toMatchObject({ state: { state: 'added' } })
    })
  })

  test('the page to try it asks by plain forms, and cites are pages and data', async () => {
    const page = await (await site.get('/api')).text()
    expect(page).toContain('action="/api/try"')
    expect(page).not.toMatch(/https?:\/\/(?!127\.0\.0\.1|times\.example)/)
    const tried = await site.get('/api/try?operation=getSearch&q=by%3Aoak')
    expect(tried.headers.get('location')).toBe('/api/v1/search?q=by%3Aoak')
    expect(await (await site.get(`/cite/${id}/sQuoted`)).text()).toContain('“We are ready for talks”. In “Norland is ready”')
    expect(await json(site.get(`/cite/${id}/sQuoted.csl`))).toMatchObject([{ type: 'article-newspaper' }])
    expect((await site.get(`/cite/${id}/sNone`)).status).toBe(404)
  })
})

test('every line comes once over the pages of a list', async () => {
  site = await trySite()
  for (const reading of inventedReadings(7)) await site.keep(reading)
  const seen: unknown[] = []
  let next: string | undefined
  do {
    const page: Json = await json(site.get(`/api/v1/statements?limit=3${next ? `&cursor=${next}` : ''}`))
    expect(page.total).toBe(14)
    seen.push(...page.items.map((item) => item['address']))
    next = page.next
  } while (next)
  expect([seen.length, new Set(seen).size]).toEqual([14, 14])
  const sources: unknown[] = []
  do {
    const page: Json = await json(site.get(`/api/v1/sources?limit=2${next ? `&cursor=${next}` : ''}`))
    sources.push(...page.items.map((item) => item['id']))
    next = page.next
  } while (next)
  expect(new Set(sources).size).toBe(7)
})

describe('beyond this machine', () => {
  const reading = inventedReading()
  const { id } = reading.source

  test('a stranger sees what a person checked, and counts of that alone', async () => {
    site = await trySite({ loopback: false })
    await site.keep(reading)
    await site.judge(reading, 'sQuoted')
    expect(await json(site.get('/api/v1/search'))).toMatchObject({ total: 1, facets: { type: { statement: 1 } }, items: [{ line: { id: 'sQuoted' } }] })
    expect((await site.get('/api/v1/statements/sTold')).status).toBe(404)
    expect((await json(site.get('/api/v1/search', await site.token('reviewer')))).total).toBe(5)
  })

  test('a line that was checked and then withdrawn is counted no more', async () => {
    site = await trySite({ loopback: false, showUnchecked: true })
    await site.keep(reading)
    await site.judge(reading, 'sQuoted', { action: 'reject', reason: 'not said' })
    expect((await json(site.get('/api/v1/statements'))).total).toBe(1)
  })

  test('nobody reads, judges or lists feeds without a token; a reader may read, not judge', async () => {
    site = await trySite({ loopback: false })
    await site.keep(reading)
    const verdict = { action: 'accept', source: id, kind: 'statement', line: 'sQuoted' }
    const text = { text: 'Ann Oak said the port is open.' }
    expect((await site.post('/api/v1/read', text)).status).toBe(401)
    expect((await site.post('/api/v1/verdicts', verdict)).status).toBe(401)
    expect((await site.get('/api/v1/feeds')).status).toBe(401)
    expect((await site.get('/feeds.opml')).status).toBe(404)
    const reader = await site.token('reader')
    expect((await site.post('/api/v1/read', text, reader)).status).toBe(200)
    expect((await site.post('/api/v1/read', { ...text, keep: true }, reader)).status).toBe(403)
    expect((await site.post('/api/v1/verdicts', verdict, reader)).status).toBe(403)
    expect((await site.post('/api/v1/verdicts', verdict, await site.token('reviewer'))).status).toBe(201)
    expect((await site.get('/api/v1/feeds', reader)).status).toBe(200)
  })

  test('of a source of unknown rights no format gives a sentence that no shown line stands on', async () => {
    site = await trySite({ loopback: false })
    const secret = 'The harbour was quiet that evening'
    const unknown = inventedReading({ more: `${secret}.` })
    await site.keep(unknown, 'unknown')
    await site.judge(unknown, 'sQuoted')
    const source = unknown.source.id
    for (const address of [
      `/api/v1/articles/${source}`,
      `/api/v1/readings/${source}`,
      '/api/v1/articles',
      '/api/v1/readings',
      '/api/v1/search',
      '/api/v1/actors',
      `/api/v1/sources/${source}/lines/sQuoted`,
      `/cite/${source}/sQuoted`,
      `/cite/${source}/sQuoted.json`,
      '/pair/XNO/XSU.ics',
      '/person/ann-oak.ics',
    ]) {
      const answer = await site.get(address)
      const text = await answer.text()
      expect([address, answer.status, text.includes(secret), text.includes('close the bridge')]).toEqual([address, 200, false, false])
    }
    expect((await site.post('/api/v1/compare', { a: { source }, b: { source } })).status).toBe(403)
  })
})

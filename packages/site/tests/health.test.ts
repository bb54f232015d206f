import { afterEach, expect, test } from 'vitest'
import type { SiteEvent } from '../src/health/index.ts'
import { makeMetrics } from '../src/health/index.ts'
import { inventedReading } from './invented-reading.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
afterEach(() => site?.close())

test('healthz and readyz answer by any name, and readyz tells when the store does not', async () => {
  site = await trySite()
  expect(await (await site.site.request('http://10.0.0.7/healthz', { headers: { host: '10.0.0.7' } })).text()).toBe('ok\n')
  expect((await site.get('/readyz')).status).toBe(200)
  const gone = await trySite()
  await gone.store.close()
  expect((await gone.get('/healthz')).status).toBe(200)
  expect((await gone.get('/readyz')).status).toBe(503)
})

test('metrics count answers by route, never by address or words of a search', async () => {
  site = await trySite()
  const source = await site.keep(inventedReading())
  await site.get('/api/v1/search?q=by%3Aoak')
  await site.get(`/api/v1/sources/${source}`)
  await site.get('/guessed/address')
  const text = await (await site.get('/metrics')).text()
  expect(text).toContain('readout_http_requests_total{method="GET",route="/api/v1/search",status="200"} 1')
  expect(text).toContain('readout_sources{state="held"} 1')
  expect(text).toContain('readout_lines{kind="statement"} 2')
  expect(text).not.toMatch(new RegExp(`oak|guessed|${source}`))
  for (const line of text.trim().split('\n')) expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? [\d.e+-]+)$/)
})

test('beyond this machine metrics are for those with a token', async () => {
  site = await trySite({ loopback: false })
  expect((await site.get('/metrics')).status).toBe(401)
  expect((await site.get('/metrics', await site.token('reader'))).status).toBe(200)
})

test('a histogram holds every answer in its last bucket', () => {
  const metrics = makeMetrics()
  for (const durationMs of [1, 20, 9000]) metrics.count({ method: 'GET', route: '/a"b', status: 200, durationMs })
  const text = metrics.text({})
  expect(text).toContain('readout_http_request_duration_seconds_bucket{route="/a\\"b",le="0.025"} 2')
  expect(text).toContain('readout_http_request_duration_seconds_bucket{route="/a\\"b",le="+Inf"} 3')
  expect(text).toContain('readout_http_request_duration_seconds_count{route="/a\\"b"} 3')
})

test('the log has fixed names and keys, and neither query nor address of a reader', async () => {
  const events: SiteEvent[] = []
  site = await trySite({ loopback: false, proxies: 1 }, { log: (event) => events.push(event) })
  const source = await site.keep(inventedReading())
  await site.get(`/article/${source}?line=sQuoted`, { 'x-forwarded-for': '192.0.2.7' })
  await site.get('/search?q=secret+words')
  await site.store.close()
  await site.get('/api/v1/sources')
  expect(events[0]).toMatchObject({
    level: 'info',
    event: 'request',
    method: 'GET',
    route: '/article/:source',
    status: 200,
    viewer_role: 'stranger',
    article_id: source,
  })
  const failure = events.find(({ event }) => event === 'failure')
  expect(failure).toMatchObject({ level: 'error', status: expect.any(Number), code: expect.any(String) })
  expect(JSON.stringify(events)).not.toMatch(/secret|192\.0\.2\.7|sQuoted/)
})

test('what fails is told to a person as a page and to a program as a problem, without its insides', async () => {
  site = await trySite()
  site.site.get('/broken', () => {
    throw new Error('an inside nobody should read')
  })
  site.site.get('/api/broken', () => {
    throw new Error('an inside nobody should read')
  })
  const page = await site.get('/broken')
  expect([page.status, page.headers.get('content-type'), page.headers.get('x-content-type-options')]).toEqual([500, 'text/html; charset=utf-8', 'nosniff'])
  expect(await page.text()).not.toContain('inside')
  const problem = await site.get('/api/broken')
  expect(await problem.json()).toMatchObject({ status: 500, code: 'INTERNAL' })
})

import { decideReply, listReplies, saveFeed, saveReply } from '@readout/store'
import { afterEach, describe, expect, test } from 'vitest'
import { inventedReading } from './invented-reading.ts'
import { NOW, trySite, type TrySite } from './try-site.ts'

let site: TrySite
afterEach(() => site.close())

describe('calendars to subscribe to', () => {
  const fields = (text: string, name: string) => text.match(new RegExp(`^${name}[:;].*$`, 'gm'))?.map((line) => line.trim())

  test('talks of a person, a state and a pair: a stable UID, STATUS and SEQUENCE, and a day without a made-up hour', async () => {
    site = await trySite()
    await site.keep(inventedReading())
    for (const address of ['/state/XNO.ics', '/pair/XNO/XSU.ics', '/body/norland.ics']) {
      const answer = await site.get(address)
      const text = await answer.text()
      expect([address, answer.headers.get('content-type'), fields(text, 'DTSTART')]).toEqual([
        address,
        'text/calendar; charset=utf-8',
        ['DTSTART;VALUE=DATE:20310603'],
      ])
      expect(text).toContain('SEQUENCE:0\r\nSTATUS:TENTATIVE')
      expect(text).toContain('LOCATION:Port Lorn')
      expect(fields(await (await site.get(address)).text(), 'UID')).toEqual(fields(text, 'UID'))
      expect((await site.get(address, { 'if-none-match': answer.headers.get('etag') as string })).status).toBe(304)
    }
    expect(fields(await (await site.get('/state/XQQ.ics')).text(), 'UID')).toBeUndefined()
  })

  test('a stranger subscribes to what was checked', async () => {
    site = await trySite({ loopback: false })
    const reading = inventedReading()
    await site.keep(reading)
    expect(await (await site.get('/state/XNO.ics')).text()).not.toContain('VEVENT')
    await site.judge(reading, 'tLorn', { kind: 'talks' })
    expect(await (await site.get('/state/XNO.ics')).text()).toContain('BEGIN:VEVENT')
  })
})

describe('replies of an article', () => {
  const send = async (source: string, words: string) =>
    saveReply(site.store, { source, line: null, kind: 'reply', name: 'Dee <Fir>', party: null, words, at: NOW, due: NOW })

  test('those shown stand in the feed, those waiting do not', async () => {
    site = await trySite({ replies: true, emailKey: new Uint8Array(32).fill(1) })
    const source = await site.keep(inventedReading())
    await send(source, 'Shown & <b>bold</b>')
    const [first] = await listReplies(site.store, { source })
    await decideReply(site.store, first?.id ?? '', { state: 'shown', by: 'Ann Ash', at: NOW })
    await send(source, 'Still waiting')
    const atom = await (await site.get(`/article/${source}/replies.atom`)).text()
    expect(atom).toContain('Reply by Dee &lt;Fir&gt;')
    expect(atom).not.toMatch(/Still waiting|<b>/)
    expect(await (await site.get(`/article/${source}/replies.feed.json`)).json()).toMatchObject({
      items: [{ content_text: 'Name: Dee <Fir>\nWords: Shown & <b>bold</b>' }],
    })
  })

  test('a site that takes none has no such feed', async () => {
    site = await trySite()
    const source = await site.keep(inventedReading())
    expect((await site.get(`/article/${source}/replies.atom`)).status).toBe(404)
  })
})

test('what is followed as OPML, folders round their feeds, words escaped', async () => {
  site = await trySite()
  await saveFeed(site.store, { url: 'https://times.example/feed?a=1&b=2', kind: 'feed', origin: 'given', title: 'Times <& Co>', folder: 'Agencies' }, NOW)
  const answer = await site.get('/feeds.opml')
  expect(answer.headers.get('content-disposition')).toContain('feeds.opml')
  expect(await answer.text()).toContain(
    '<outline text="Agencies">\n<outline type="rss" text="Times &lt;&amp; Co&gt;" title="Times &lt;&amp; Co&gt;" xmlUrl="https://times.example/feed?a=1&amp;b=2"/>\n</outline>',
  )
})

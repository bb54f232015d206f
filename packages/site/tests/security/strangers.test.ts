import { afterEach, expect, test } from 'vitest'
import { inventedReading } from '../invented-reading.ts'
import { trySite, type TrySite } from '../try-site.ts'
import { PUBLIC, signedIn, visitor } from './visitor.ts'

let on: TrySite
afterEach(() => on.close())

/** What a form may hold, filled in so that it would do something. */
const FIELDS = {
  url: 'https://times.example/x',
  page: 'Ann Oak said the port would stay open.',
  a: 'Ann Oak said the port would stay open.',
  b: 'Bo Elm said the port would close.',
  query: 'port',
  rights: 'public-domain',
  reason: 'x',
  sure: 'yes',
  role: 'administrator',
  what: 'close',
  do: 'accept page',
  words: 'We are ready for talks',
  size: '10',
}
/** Forms for everybody: they keep what waits for a person, or what is the sender's own. */
const FOR_ALL = new Set(['/login', '/logout', '/look', '/welcome/:secret', '/article/:source/replies', '/wrong/:source/:line', '/receipt/:secret'])
const OF_THE_RECORD = ['sources', 'verdicts', 'feeds', 'accounts', 'tokens', 'invitations', 'review_samples', 'audit'] as const

test.each(['stranger', 'reader'] as const)(
  'no form takes anything into the record from a %s: nothing is fetched, kept, judged, withdrawn or put off to a worker',
  async (role) => {
    const asked: string[] = []
    const note = (what: string) => async () => {
      asked.push(what)
      throw new Error(what)
    }
    on = await trySite({ ...PUBLIC, showUnchecked: true }, { read: note('read'), readOnly: note('readOnly'), enqueue: note('enqueue') })
    const reading = inventedReading({})
    await on.keep(reading)
    const who = role === 'stranger' ? visitor(on) : await signedIn(on, 'reader')
    const record = async () => JSON.stringify(await Promise.all(OF_THE_RECORD.map((table) => on.store.db.selectFrom(table).selectAll().execute())))
    const before = await record()
    const forms = on.site.routes.filter(({ method, path }) => method === 'POST' && !FOR_ALL.has(path) && !path.startsWith('/account/'))
    expect(forms.length).toBeGreaterThan(12)
    const cookie = [...who.cookies].map((pair) => pair.join('=')).join('; ')
    const verdict = { action: 'accept', source: reading.source.id, kind: 'statement', line: 'sQuoted', scope: 'page' }
    for (const { path } of forms) {
      const address = path.replace(':source', reading.source.id).replace(':line', 'sQuoted').replace(/:\w+/g, 'x')
      const bodies: unknown[] = path.startsWith('/api/')
        ? [verdict, { url: FIELDS.url }, { text: FIELDS.page }, { url: FIELDS.url, keep: true }, { a: { text: FIELDS.a }, b: { url: FIELDS.url } }]
        : []
      for (const body of bodies) await on.post(address, body, { cookie })
      if (!bodies.length) expect((await who.post(address, FIELDS)).status, path).toBeLessThan(500)
    }
    expect(await record()).toBe(before)
    // Who is signed in may have a page read for them by the API without its being kept.
    expect(new Set(asked)).toEqual(new Set(role === 'stranger' ? [] : asked.filter((what) => what === 'readOnly')))
  },
)

import { expect, test } from 'vitest'
import { trySite } from './try-site.ts'

test('every page and the API say that the store is away, and not that the program failed', async () => {
  const on = await trySite({})
  // The secret of the forms is read before the store goes.
  await on.get('/about')
  const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
  const { db } = on.store
  Object.defineProperty(on.store, 'db', {
    get: () => {
      throw away
    },
    configurable: true,
  })
  for (const path of ['/', '/people', '/contacts', '/commitments', '/sources', '/search?q=oak', '/api/v1/contacts']) {
    const answer = await on.get(path, { accept: 'text/html' })
    expect([answer.status, answer.headers.get('retry-after')], path).toEqual([503, '5'])
    expect(await answer.text(), path).toContain('The database does not answer')
  }
  Object.defineProperty(on.store, 'db', { value: db })
  expect((await on.get('/people')).status).toBe(200)
  await on.close()
})

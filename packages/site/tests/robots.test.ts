import { expect, test } from 'vitest'
import { trySite } from './try-site.ts'
import { PUBLIC } from './security/visitor.ts'

test('robots.txt closes a site for this machine alone', async () => {
  const on = await trySite({})
  const answer = await on.get('/robots.txt')
  expect([answer.status, await answer.text()]).toEqual([200, 'User-agent: *\nDisallow: /\n'])
  await on.close()
})

test('beyond loopback it closes the rooms that nothing is found by, and articles stay open', async () => {
  const on = await trySite(PUBLIC)
  const text = await (await on.get('/robots.txt')).text()
  for (const path of ['/search', '/api', '/login', '/admin']) expect(text).toContain(`Disallow: ${path}\n`)
  expect(text).not.toMatch(/Disallow: (?:\/\n|\/article|\/story)/)
  expect(text).toContain('noindex')
  await on.close()
})

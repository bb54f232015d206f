import { expect, test } from 'vitest'
import { escaped } from './escape.ts'
import { html } from './html.ts'
import { CSRF, cutAtMarkers, fillMarkers, NONCE } from './markers.ts'
import { makeShortMemory } from './short-memory.ts'

test('a kept page gets the nonce and token of each sending, and its own words stay', () => {
  const parts = cutAtMarkers(String(html`<p nonce="${NONCE}">${'nonce-x csrf-y'}</p><i value="${CSRF}"></i>`))
  expect(fillMarkers(parts, { nonce: 'N1', csrf: 'C1' })).toBe('<p nonce="N1">nonce-x csrf-y</p><i value="C1"></i>')
  expect(fillMarkers(parts, { nonce: 'N2', csrf: 'C2' })).toBe('<p nonce="N2">nonce-x csrf-y</p><i value="C2"></i>')
})

test('what is remembered is forgotten after two seconds, on clearing, and when there is too much', () => {
  let at = 0
  const memory = makeShortMemory<number>(() => at, 2)
  memory.set('a', 1)
  at = 1999
  expect(memory.get('a')).toBe(1)
  at = 2001
  expect(memory.get('a')).toBeUndefined()
  memory.set('b', 2)
  memory.set('c', 3)
  memory.set('d', 4)
  expect([memory.get('b'), memory.get('c'), memory.get('d')]).toEqual([undefined, 3, 4])
  memory.clear()
  expect(memory.get('d')).toBeUndefined()
})

test('text that goes round the templates is escaped as they do it', () => {
  for (const text of [`<b>"'&`, 'plain', '', '&amp;']) expect(escaped(text)).toBe(String(html`${text}`))
})

import { expect, test } from 'vitest'
import { addressOfActor, hostOf, outsideAddress, slugOf } from './addresses.ts'

test.each([
  ['Ann O’Neill-Oak', 'ann-o-neill-oak'],
  ['Żółć', 'zolc'],
  ['«…»', ''],
  ['<script>', 'script'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('an actor without a name has no page; a state’s stands under its code', () => {
  expect(addressOfActor({ kind: 'person', name: 'a senior official', unnamed: true })).toBeUndefined()
  expect(addressOfActor({ kind: 'state', name: 'Orvania', code: 'XAA' })).toBe('/state/XAA')
  expect(addressOfActor({ kind: 'group', name: 'Harbour Union' })).toBe('/body/harbour-union')
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a b', 'ftp://x.example', '', undefined, null])(
  '%s is no address to link to',
  (url) => {
    expect(outsideAddress(url)).toBeUndefined()
  },
)

test('what is an address keeps standing', () => {
  expect(outsideAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
  expect(hostOf('https://www.example.org/a')).toBe('example.org')
  expect(hostOf('nonsense')).toBe('nonsense')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQuery, parseQuery } from './query.ts'

test('qualifiers, words, phrases and minus', () => {
  expect(parseQuery('by:oak age:<2w has:condition "at once" grain -port')).toMatchObject({
    by: ['oak'],
    age: { than: '<', days: 14 },
    has: ['condition'],
    phrases: ['at once'],
    words: ['grain'],
    not: ['port'],
  })
  expect(parseQuery('by:"Ann Oak"').by).toEqual(['Ann Oak'])
})

test.each(['is:sideways', 'age:soon', 'after:tomorrow', 'colour:red', '-by:oak', 'type:poem'])('refused with what to write: %s', (text) => {
  expect(() => parseQuery(text)).toThrowError(expect.objectContaining({ code: 'QUERY_INVALID' }))
})

test('any text is parsed or refused with a code, and what is parsed is read again the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      let query: ReturnType<typeof parseQuery>
      try {
        query = parseQuery(text)
      } catch (problem) {
        expect(problem).toMatchObject({ code: 'QUERY_INVALID' })
        return
      }
      if (!/[":-]/.test(text)) expect(parseQuery(formatQuery(query))).toEqual(query)
    }),
  )
})

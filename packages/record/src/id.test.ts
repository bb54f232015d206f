import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ID_LETTER, lineIds, sha256Hex, sourceId } from './id.ts'

const runs = { numRuns: process.env['READOUT_LONG'] === '1' ? 5_000 : 200 }
const kinds = Object.keys(ID_LETTER) as (keyof typeof ID_LETTER)[]

describe('sha256Hex', () => {
  test('agrees with Node on any well-formed text and any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => sha256Hex(text) === createHash('sha256').update(text, 'utf8').digest('hex')),
      runs,
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => sha256Hex(bytes) === createHash('sha256').update(bytes).digest('hex')),
      runs,
    )
  })
  test('the id of a source is its first 16 digits', () => expect(sourceId('')).toBe('e3b0c44298fc1c14'))
})

describe('lineIds', () => {
  test('letter and twelve digits of source, kind, start and end', () => {
    const expected = `s${createHash('sha256').update('0123456789abcdef|statement|4|20').digest('hex').slice(0, 12)}`
    expect(lineIds('0123456789abcdef')('statement', { start: 4, end: 20 })).toBe(expected)
  })
  test('ties get -2 and -3 in the order of the calls', () => {
    const id = lineIds('0123456789abcdef')
    const key = { start: 1, end: 2 }
    const [first, second, third] = [id('event', key), id('event', key), id('event', key)]
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`])
  })
  test('one source, one kind, one place: one id, whatever else was named before', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(50), fc.nat(50)), { maxLength: 8 }), fc.constantFrom(...kinds), (before, kind) => {
        const fresh = lineIds('s')
        const used = lineIds('s')
        for (const [other, start, end] of before) used(other, { start, end })
        expect(used(kind, { start: 60, end: 99 })).toBe(fresh(kind, { start: 60, end: 99 }))
      }),
      runs,
    ))
  test('no two lines of a source share an id', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(5), fc.nat(5)), { maxLength: 40 }), (calls) => {
        const id = lineIds('s')
        const made = calls.map(([kind, start, end]) => id(kind, { start, end }))
        expect(new Set(made).size).toBe(made.length)
      }),
      runs,
    ))
})

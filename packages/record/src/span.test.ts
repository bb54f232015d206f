import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPosition, contains, holds, joinSpans, overlap, type Range, sliceSpan, trimSpan } from './span.ts'

const runs = { numRuns: process.env['READOUT_LONG'] === '1' ? 20_000 : 500 }
/** Texts with astral letters, lone surrogates and odd spaces, with a range inside. */
const textAndRange = fc
  .string({
    unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(' ', '\u00a0', '\n', '\u2009', '\ud83d', '“', 'é')),
    maxLength: 60,
  })
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  .map(([text, a, b]): [string, Range] => [text, { start: Math.min(a, b), end: Math.max(a, b) }])
const range = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]): Range => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('sliceSpan', () => {
  test('counts UTF-16 units', () => expect(sliceSpan('😀 call', 3, 7)).toEqual({ exact: 'call', start: 3, end: 7 }))
  test('every slice holds in its text', () =>
    fc.assert(
      fc.property(textAndRange, ([text, r]) => holds(text, sliceSpan(text, r.start, r.end))),
      runs,
    ))
})

describe('holds', () => {
  test('not when the words differ', () => expect(holds('abc', { exact: 'c', start: 1, end: 2 })).toBe(false))
  test('not past the end of the text', () => expect(holds('abc', { exact: 'c', start: 2, end: 9 })).toBe(false))
  test('not when the ends are crossed', () => expect(holds('abc', { exact: '', start: 2, end: 1 })).toBe(false))
  test('a span moved by one character holds only where the text repeats', () =>
    fc.assert(
      fc.property(textAndRange, ([text, r]) => {
        const moved = { exact: text.slice(r.start, r.end), start: r.start + 1, end: r.end + 1 }
        return holds(text, moved) === (r.end + 1 <= text.length && text.slice(r.start + 1, r.end + 1) === moved.exact)
      }),
      runs,
    ))
})

describe('trimSpan', () => {
  test('takes no-break spaces too', () => expect(trimSpan('\u00a0a b\u2009', 0, 5)).toEqual({ exact: 'a b', start: 1, end: 4 }))
  test('an all-white range comes out empty, inside it', () => expect(trimSpan('x   y', 1, 4)).toMatchObject({ exact: '' }))
  test('inside the range, holds, has no white end, and trims the same the second time', () =>
    fc.assert(
      fc.property(textAndRange, ([text, r]) => {
        const span = trimSpan(text, r.start, r.end)
        expect(contains(r, span) && holds(text, span)).toBe(true)
        expect(span.exact).toBe(span.exact.trim())
        expect(trimSpan(text, span.start, span.end)).toEqual(span)
      }),
      runs,
    ))
})

describe('overlap, contains, joinSpans', () => {
  test('ranges that touch share nothing', () => expect(overlap({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(0))
  test('overlap is the number of positions in both', () =>
    fc.assert(
      fc.property(range, range, (a, b) => {
        let shared = 0
        for (let at = 0; at <= 80; at++) if (a.start <= at && at < a.end && b.start <= at && at < b.end) shared++
        return overlap(a, b) === shared && overlap(b, a) === shared
      }),
      runs,
    ))
  test('what contains a range that is not empty shares all of it', () =>
    fc.assert(
      fc.property(range, range, (a, b) => !contains(a, b) || overlap(a, b) === b.end - b.start),
      runs,
    ))
  test('a joined span contains both and no smaller one does', () =>
    fc.assert(
      fc.property(textAndRange, fc.nat(), fc.nat(), ([text, a], x, y) => {
        const b = { start: Math.min(x % (text.length + 1), y % (text.length + 1)), end: Math.max(x % (text.length + 1), y % (text.length + 1)) }
        const joined = joinSpans(text, a, b)
        expect(contains(joined, a) && contains(joined, b) && holds(text, joined)).toBe(true)
        expect([a.start, b.start]).toContain(joined.start)
        expect([a.end, b.end]).toContain(joined.end)
      }),
      runs,
    ))
})

describe('byPosition', () => {
  test('the longer first at one start', () =>
    expect(
      [
        { start: 0, end: 2 },
        { start: 0, end: 9 },
      ].toSorted(byPosition),
    ).toEqual([
      { start: 0, end: 9 },
      { start: 0, end: 2 },
    ]))
  test('is an order: sorting any shuffle gives one list', () =>
    fc.assert(
      fc.property(
        fc
          .array(range, { maxLength: 12 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }))),
        ([list, shuffled]) => {
          expect(shuffled.toSorted(byPosition)).toEqual(list.toSorted(byPosition))
        },
      ),
      runs,
    ))
})

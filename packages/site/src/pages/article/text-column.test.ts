import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTHING } from '../../layout/html.ts'
import type { RailLine } from './rail-lines.ts'
import { textWriter } from './text-column.ts'

const line = (id: string, ...ranges: [number, number][]): RailLine => ({
  id,
  kind: 'statement',
  head: NOTHING,
  body: NOTHING,
  facts: NOTHING,
  chain: NOTHING,
  spans: ranges.map(([start, end]) => ({ exact: TEXT.slice(start, end), start, end })),
})
const TEXT = 'Oak said <we> will wait & “see” if it holds.'
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const piecesOf = (markup: string, id: string): string =>
  [...markup.matchAll(/<(?:a|span) class="w[^>]*data-l="([^"]+)">([^<]*)</g)]
    .filter(([, ids]) => ids?.split(' ').includes(id))
    .map(([, , words]) => plain(words ?? ''))
    .join('')

test('where lines overlap each still has exactly its own characters, and one place to lead to', () => {
  const lines = [line('s1', [9, 31]), line('m1', [14, 44]), line('s2', [9, 13])]
  const writer = textWriter(TEXT, lines, {})
  const markup = String(writer.write({ start: 0, end: TEXT.length }))
  expect(plain(markup)).toBe(TEXT)
  for (const { id, spans } of lines) {
    expect(piecesOf(markup, id)).toBe(spans.map(({ exact }) => exact).join(''))
    expect(markup.match(new RegExp(`id="w-${id}"`, 'g'))).toHaveLength(1)
  }
  expect([...writer.met].sort()).toEqual(['m1', 's1', 's2'])
})

test('a line over two paragraphs is marked in both and led to once', () => {
  const writer = textWriter(TEXT, [line('s1', [4, 30])], {})
  const markup = `${writer.write({ start: 0, end: 13 })}|${writer.write({ start: 14, end: TEXT.length })}`
  expect(markup.match(/id="w-s1"/g)).toHaveLength(1)
  expect(piecesOf(markup, 's1')).toBe(TEXT.slice(4, 13) + TEXT.slice(14, 30))
})

test('checked lines are solid, the line asked for is lit', () => {
  const writer = textWriter(TEXT, [line('s1', [0, 3])], { s1: { state: 'checked', by: 'Ann', at: '2031-05-03', verdict: 'v' } as never }, 's1')
  expect(String(writer.write({ start: 0, end: 8 }))).toContain('class="w said solid lit"')
})

test('whatever the spans, the text stays the text and every line keeps its characters', () => {
  const range = fc
    .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, size]): [number, number] => [start, Math.min(TEXT.length, start + size)])
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (ranges) => {
      const lines = ranges.map((one, at) => line(`s${at}`, one))
      const markup = String(textWriter(TEXT, lines, {}).write({ start: 0, end: TEXT.length }))
      expect(plain(markup)).toBe(TEXT)
      for (const { id, spans } of lines) expect(piecesOf(markup, id)).toBe(spans[0]?.exact)
    }),
  )
})

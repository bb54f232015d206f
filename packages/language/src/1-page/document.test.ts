import { describe, expect, test } from 'vitest'
import { type Element, isElement, type Node, readDocument } from './document.ts'

function texts(root: Element): { chars: string; start: number; end: number }[] {
  const out: { chars: string; start: number; end: number }[] = []
  const pending: Node[] = [root]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isElement(next)) pending.push(...[...next.children].reverse())
    else out.push({ chars: next.chars, start: next.start, end: next.end })
  }
  return out
}

describe('readDocument', () => {
  test('character data carries its place, entities decoded', () => {
    expect(texts(readDocument('<p>A &amp; B'))).toEqual([{ chars: 'A & B', start: 3, end: 12 }])
  })
  test('carriage returns and astral characters count as UTF-16 units', () => {
    const html = '<p>\r\n😀</p><p>x'
    expect(texts(readDocument(html)).at(-1)).toEqual({ chars: 'x', start: html.length - 1, end: html.length })
  })
  test('a foster-parented text keeps its own place', () => {
    const html = '<table>lost<tr><td>cell</table>'
    for (const { chars, start, end } of texts(readDocument(html))) expect(html.slice(start, end)).toBe(chars)
  })
  test.each([
    ['unclosed divs', '<div>'.repeat(50_000)],
    ['font and p', `<p>${Array.from({ length: 20_000 }, (_, i) => `<font a=${i}>`).join('')}</p>${'<p>x'.repeat(20_000)}`],
    ['stray cells', `<table>${'<b>x</b>'.repeat(20_000)}`],
  ])('%s: every text keeps its own place', (_, html) => {
    const wrong = texts(readDocument(html)).filter(({ chars, start, end }) => html.slice(start, end) !== chars)
    expect(wrong).toEqual([])
  })
})

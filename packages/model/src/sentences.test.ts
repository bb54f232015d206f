import { expect, test } from 'vitest'
import { cutSentences } from './sentences.ts'

const cut = (text: string): string[] => {
  const found = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)]
  const pieces = { ids: found.map(() => 0), starts: found.map((m) => m.index), ends: found.map((m) => m.index + m[0].length) }
  return cutSentences(text, pieces).map(([first, after]) => text.slice(pieces.starts[first], pieces.ends[after - 1]))
}

test('cuts at full stops, closing marks and line breaks', () => {
  expect(cut('We agreed. They left.')).toEqual(['We agreed.', 'They left.'])
  expect(cut('“We agreed.” They left')).toEqual(['“We agreed.”', 'They left'])
  expect(cut('A headline\nA line')).toEqual(['A headline', 'A line'])
})

test('does not cut after short forms, initials and figures', () => {
  expect(cut('Gen. Oak met Mr. Elm of the U.S. Mission at 3.5 km.')).toHaveLength(1)
})

test('nothing in nothing', () => {
  expect(cut(' ')).toEqual([])
})

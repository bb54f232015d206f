import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

const cut = (text: string) => tokenize(text, { start: 0, end: text.length }).map((token) => text.slice(token.start, token.end))

test.each([
  ["Oak's U.S. trip, 10", ['Oak', "'s", 'U.S.', 'trip', ',', '10']],
  ['Gen. Ash left at 10:30 a.m.', ['Gen.', 'Ash', 'left', 'at', '10:30', 'a.m.']],
  ['“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
  ["It won't pay $5,000.50 (3.5%)", ['It', "won't", 'pay', '$', '5,000.50', '(', '3.5', '%', ')']],
  ['the ministers’ well-known plan', ['the', 'ministers', '’', 'well-known', 'plan']],
  ['Dec.7 and 1990s', ['Dec.', '7', 'and', '1990s']],
  ['Élodie Ñandú met 👩‍🚀 там', ['Élodie', 'Ñandú', 'met', '👩', '‍', '🚀', 'там']],
])('%s', (text, tokens) => {
  expect(cut(text)).toEqual(tokens)
})

test('a capital is told, and straight apostrophes stand in lower', () => {
  const [first] = tokenize('O’Brien said', { start: 0, end: 12 })
  expect(first).toMatchObject({ capital: true, lower: "o'brien", kind: 'word' })
})

import { expect, test } from 'vitest'
import { balanced } from './balanced.ts'

test.each([
  ['if it closes again,” Oak said', 'if it closes again, Oak said'],
  ['“we will wait', 'we will wait'],
  ['” these dialogues', ' these dialogues'],
  ['it "will close', 'it will close'],
  ['a “b “c” d', 'a b “c” d'],
])('%s loses the mark that stands alone', (words, kept) => {
  expect(balanced(words)).toBe(kept)
})

test.each(['act “decisively”', 'the «plan»', 'called it "good" and "frank"', 'the ministers’ word', '„plan“ B'])('%s stays as it is', (words) => {
  expect(balanced(words)).toBe(words)
})

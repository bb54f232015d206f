import { describe, expect, test } from 'vitest'
import { agencyCaption, captionParts, creditNames } from './caption-line.ts'

const cut = (words: string) => {
  const parts = captionParts(words)
  return parts && [words.slice(...parts.caption), words.slice(...parts.credit)]
}

describe('captionParts', () => {
  test.each([
    ['Oak in the call from her home. Image: AFP/Getty', 'Oak in the call from her home.', 'AFP/Getty'],
    ['The harbour on Monday (Image credit: Bo Elm)', 'The harbour on Monday', 'Bo Elm'],
    ['The harbour on Monday. Photo by Bo Elm', 'The harbour on Monday.', 'Bo Elm'],
    ['The ferry | Photo: Example Wire', 'The ferry', 'Example Wire'],
    ['Foto: Bo Elm/dpa', '', 'Bo Elm/dpa'],
  ])('%s', (words, caption, credit) => expect(cut(words)).toEqual([caption, credit]))
  test.each([
    'The minister said she had seen the photo by the harbour office on Monday.',
    'They spoke about the image: it had been taken before the talks began, he said.',
    'A photo shows the two leaders at the table.',
    'Bo Elm (Northland Party)',
  ])('must not match: %s', (words) => expect(cut(words)).toBeNull())
  test('a paragraph of many sentences that ends in brackets is none', () => {
    expect(cut(`${'The sides met again. '.repeat(6)}(Photo: Bo Elm)`)).toBeNull()
  })
})

test('an agency that signs without a label', () => {
  const words = 'The harbour at dawn. Bo Elm/Reuters'
  expect(words.slice(...(agencyCaption(words)?.credit ?? [0, 0]))).toBe('Bo Elm/Reuters')
  expect(agencyCaption('He spoke to Reuters')).toBeNull()
})
test('names in a credit', () => expect(creditNames('Bo Elm/AFP | Example Wire')).toEqual(['Bo Elm', 'AFP', 'Example Wire']))

import { describe, expect, test } from 'vitest'
import { readPage } from '../1-page/index.ts'
import { cutText } from './cut-text.ts'

const cut = (text: string) => {
  const { value } = cutText(readPage({ text }).value)
  return value.quotations.map(({ inner, depth, closed }) => [text.slice(inner.start, inner.end), depth, closed])
}

describe('quotations', () => {
  test.each([
    [
      'straight, with one inside',
      "\"We 'fully' agree with the workers' demands,\" the minister said on Monday.",
      [
        ["We 'fully' agree with the workers' demands,", 0, true],
        ['fully', 1, true],
      ],
    ],
    ['single marks as the outer ones', '‘The ministers’ plan won’t work’, the envoy added on Monday evening.', [['The ministers’ plan won’t work', 0, true]]],
    ['guillemets', 'The envoy said: «We are ready to talk at any time.»', [['We are ready to talk at any time.', 0, true]]],
    [
      'both marks turned the same way',
      'The office said, before adding” these talks can go on only in calm.” It did not say more.',
      [['these talks can go on only in calm.', 0, true]],
    ],
    ['one never closed, mended at the end of its sentence', 'The envoy said “we are ready. The meeting went on for an hour.', [['we are ready.', 0, false]]],
  ])('%s', (_name, text, quotations) => {
    expect(cut(text)).toEqual(quotations)
  })

  test.each(["The workers' demands and the '90s", 'It is 5\'10" tall, they said', 'rock ’n’ roll and the ministers’ plan'])('no quotation in %s', (text) => {
    expect(cut(text)).toEqual([])
  })

  test('a quotation goes on from paragraph to paragraph', () => {
    const text =
      '“We began the day in hope,” the envoy said. “There is more to do.\n\n“It goes on here, and there was no end to it.\n\n“And it ends here,” the envoy said.'
    const { quotations } = cutText(readPage({ text }).value).value
    expect(quotations.map(({ continues }) => continues)).toEqual([undefined, undefined, 1, 2])
  })

  test('a quotation that the next paragraph closes without opening runs over both', () => {
    const text = '“We began the day in hope and we went on with it.\n\nAnd it ended well for all of us,” the envoy said.'
    const { quotations } = cutText(readPage({ text }).value).value
    expect(quotations.map(({ inner, continues }) => [text.slice(inner.start, inner.end), continues])).toEqual([
      ['“We began the day in hope and we went on with it.'.slice(1), undefined],
      ['And it ended well for all of us,', 0],
    ])
  })
})

test('tokens know their sentence and their innermost quotation', () => {
  const text = 'The envoy said: “We ‘fully’ agree with you.” Nobody else spoke there.'
  const { tokens, sentences } = cutText(readPage({ text }).value).value
  const at = (word: string) => tokens.find((token) => token.lower === word)
  expect(at('we')).toMatchObject({ sentence: 0, quotation: 0 })
  expect(at('fully')).toMatchObject({ quotation: 1 })
  expect(at('agree')).toMatchObject({ quotation: 0 })
  expect(at('nobody')).toMatchObject({ sentence: 1, quotation: -1 })
  expect(sentences).toHaveLength(2)
})

test('half a million marks cost one pass and leave nothing out of place', () => {
  const text = `The envoy said ${'“” "\''.repeat(100_000)} and left.`
  for (const { start, end } of cutText(readPage({ text }).value).value.quotations) expect(start).toBeLessThan(end)
})

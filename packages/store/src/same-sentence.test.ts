import { describe, expect, test } from 'vitest'
import { sameSentence } from './same-sentence.ts'

/** A text of one block a line. */
function linesOf(text: string) {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const }
    start = block.end + 1
    return block
  })
  return { text, blocks }
}
const carry = (from: string, to: string, exact: string, nth = 0) => {
  let start = from.indexOf(exact)
  for (let n = 0; n < nth; n++) start = from.indexOf(exact, start + 1)
  const there = sameSentence(linesOf(from), linesOf(to))({ exact, start, end: start + exact.length })
  return there && `${to.slice(0, there.start)}[${to.slice(there.start, there.end)}]${to.slice(there.end)}`
}

describe('a span goes where its sentence stands word for word', () => {
  test.each([
    ['in another paragraph', 'One.\nWe go now.', 'New.\nOne.\nWe go now.', 'go', 'New.\nOne.\nWe [go] now.'],
    ['with sentences around it changed', 'It rains. We go now. All stay.', 'It snows! We go now. Few stay.', 'go', 'It snows! We [go] now. Few stay.'],
    ['with its own full stop', 'We go. All stay.', 'We go. Few stay.', 'We go.', '[We go.] Few stay.'],
    ['in quotation marks', '“We go.” He left.', 'First. “We go.” She left.', 'go', 'First. “We [go].” She left.'],
    ['over two sentences', 'We go. We come. End.', 'Start. We go. We come. More.', 'go. We come', 'Start. We [go. We come]. More.'],
  ])('%s', (_what, from, to, exact, expected) => expect(carry(from, to, exact)).toBe(expected))

  test('the second of two goes to the second of two', () => expect(carry('Yes.\nNo.\nYes.', 'Yes.\nYes.\nMore.', 'Yes', 1)).toBe('Yes.\n[Yes].\nMore.'))
})

describe('and nowhere else', () => {
  test.each([
    ['a word is put in', 'He said the navy would leave.', 'He said the navy would not leave.', 'leave'],
    ['it became part of a longer sentence', 'We will go.', 'He denied that “We will go.” was said; We will go. or not.', 'go'],
    ['more stands before it in its sentence', 'We go now.', 'Never say We go now.', 'go'],
    ['more stands behind it in its sentence', 'We go', 'We go if they come', 'go'],
    ['it is gone', 'We go.', 'They stay.', 'go'],
    ['it stands twice where it stood once', 'Yes.\nNo.', 'Yes.\nNo.\nYes.', 'Yes'],
  ])('%s', (_what, from, to, exact) => expect(carry(from, to, exact)).toBeUndefined())
})

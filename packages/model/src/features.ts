import type { Pieces } from './wordpiece.ts'

/** What the network is told of [CLS] and [SEP]: no letter, no paragraph, no quotation. */
export const EDGE_FEATURE = 6

/**
 * What an uncased vocabulary loses, per piece: opens a paragraph (1) + 2 × shape (0 no capital, 1 first letter, 2 all letters, 3 no letter)
 * + 8 if inside quotation marks, the marks included.
 * Example: the pieces of 'He said “Go”' -> [2, 0, 14, 10, 14]
 */
export function findFeatures(text: string, pieces: Pieces): number[] {
  let quoted = false
  let before = 0
  return pieces.starts.map((start, index) => {
    const end = pieces.ends[index] as number
    const piece = text.slice(start, end)
    const opens = text.slice(before, start).includes('\n')
    if (opens) quoted = false
    const closes = piece === '”' || (piece === '"' && quoted)
    if (!closes && (piece === '“' || piece === '"' || piece === '„')) quoted = true
    const feature = Number(opens) + 2 * shapeOf(piece) + 8 * Number(quoted)
    if (closes) quoted = false
    before = end
    return feature
  })
}

function shapeOf(piece: string): number {
  const letters = piece.match(/\p{L}/gu)
  if (!letters) return 3
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase() && /\p{Lu}/u.test(letter)).length
  if (letters.length > 1 && capitals === letters.length) return 2
  return /\p{Lu}/u.test(letters[0] as string) ? 1 : 0
}

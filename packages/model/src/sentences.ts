import type { Pieces } from './wordpiece.ts'

/** Words that a full stop follows without ending a sentence. */
const SHORT_FORMS = new Set('adm al capt col dr etc ft gen gov jr lt maj mr mrs ms no pres prof rep sen sgt sr st vs'.split(' '))
const MARKS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['”', '"', '’', "'", ')', ']'])

/**
 * Cuts pieces into sentences, roughly, to pool the quad class over; the language stages cut their own with more care.
 * Example: the pieces of 'We agreed. They left.' -> [[0, 3], [3, 6]]
 */
export function cutSentences(text: string, pieces: Pieces): [number, number][] {
  const word = (piece: number): string => text.slice(pieces.starts[piece], pieces.ends[piece])
  const sentences: [number, number][] = []
  let first = 0
  const close = (after: number): void => {
    if (after > first) sentences.push([first, after])
    first = after
  }
  for (let piece = 0; piece < pieces.ids.length; piece += 1) {
    if (piece > 0 && text.slice(pieces.ends[piece - 1], pieces.starts[piece]).includes('\n')) close(piece)
    const before = piece > 0 ? word(piece - 1).toLowerCase() : ''
    if (!MARKS.has(word(piece)) || (word(piece) === '.' && (before.length < 2 || SHORT_FORMS.has(before)))) continue
    let after = piece + 1
    while (after < pieces.ids.length && pieces.starts[after] === pieces.ends[after - 1] && CLOSERS.has(word(after))) after += 1
    const spaced = after < pieces.ids.length && (pieces.starts[after] as number) > (pieces.ends[after - 1] as number)
    if (spaced && /^[\p{Lu}\p{N}“"‘(]/u.test(word(after))) {
      close(after)
      piece = after - 1
    }
  }
  close(pieces.ids.length)
  return sentences
}

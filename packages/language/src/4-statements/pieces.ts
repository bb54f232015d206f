import { lowerBound, type Range } from '@readout/record'
import type { Text } from '../2-text/index.ts'
import type { Attribution } from './ground.ts'
import { trimComma } from './read-verbs.ts'

/**
 * The pieces of a tag's content that can be its own: one in a later paragraph opens that paragraph or follows a piece that does, and a quotation that goes on from the
 * paragraph before is taken whole. A tag that would lose all of its pieces keeps them.
 * Example: “We wait,” Oak said. ¶ The ministry on Sunday: “No.” -> We wait.
 * Source: PolNeAR train, where 11 of 23,300 pieces stand in a later paragraph behind words of its own.
 */
export function ownPieces(text: Text, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  if (!cue || content.length < 2) return attribution
  const kept: Range[] = []
  const terms = content.filter(({ start, end }) => TERMS.test(text.text.slice(start, end)))
  for (const tagged of terms.length < content.length ? content.filter((piece) => !terms.includes(piece)) : content) {
    const opens = paragraphStart(text.text, tagged.start)
    const piece = opens > cue.end ? goesOn(text, tagged) : tagged
    const covered = Math.max(opens, kept.at(-1)?.end ?? 0)
    if (opens > cue.end && /[\p{L}\p{N}]/u.test(text.text.slice(covered, piece.start))) continue
    kept.push(piece)
  }
  return kept.length ? { ...attribution, content: kept } : attribution
}

/** "who asked |not to be named|": on what terms it was said, not what. */
const TERMS = /^(?:not )?(?:to )?be (?:identified|named|quoted)(?: by name)?[,.]?$/i

const paragraphStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** All of the quotation that goes on from the paragraph before, where the piece holds most of it. */
function goesOn({ text, quotations }: Text, piece: Range): Range {
  const next = quotations[lowerBound(quotations, paragraphStart(text, piece.start))]
  if (next?.continues === undefined || next.start > piece.start || piece.end < (next.inner.start + next.inner.end) / 2) return piece
  const whole = { start: next.inner.start, end: trimComma(text, next.inner.start, next.inner.end) }
  return piece.end > next.end ? { start: whole.start, end: piece.end } : whole
}

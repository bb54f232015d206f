import type { Commitment } from '@readout/record'
import type { Draft } from './find-commitments.ts'

const WEAK = new Set(
  'a an and any are as at be been but by for from had has have he her his i if in into is it its of on or our she that the their them they this to us was we were will with would'.split(
    ' ',
  ),
)

const wordsOf = (span: { exact: string } | undefined): string[] => (span ? (span.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : [])
const strong = (words: string[]): Set<string> => new Set(words.filter((word) => !WEAK.has(word)).map(stem))
/** Crude stem, so that "invades" and "invade" are one word. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '')

/** Share of the smaller set that both hold. */
function alike(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / Math.min(a.size, b.size)
}

/** True where two drafts tell one commitment: same issuer and sort, and mostly the same words in consequence and condition. */
function one(a: Draft, b: Draft): boolean {
  if (a.issuer === null || a.issuer !== b.issuer || (a.kind === 'demand') !== (b.kind === 'demand') || (a.kind === 'refusal') !== (b.kind === 'refusal'))
    return false
  const [ca, cb] = [strong(wordsOf(a.consequence)), strong(wordsOf(b.consequence))]
  if (Math.min(ca.size, cb.size) < 2 || alike(ca, cb) < 0.66) return false
  if (!a.condition || !b.condition) return a.condition === undefined && b.condition === undefined
  return alike(strong(wordsOf(a.condition)), strong(wordsOf(b.condition))) >= 0.5
}

/** What one wording has that the other has not. Example: "would answer", "could answer" -> 'has "could" for "would"'. */
export function differenceOf(first: Draft, other: Draft): string {
  const parts: string[] = []
  for (const [name, a, b] of [
    ['condition', first.condition, other.condition],
    ['consequence', first.consequence, other.consequence],
  ] as const) {
    const [wa, wb] = [wordsOf(a), wordsOf(b)]
    const added = wb.filter((word) => !wa.includes(word))
    const missing = wa.filter((word) => !wb.includes(word))
    const say = (words: string[]) => `"${words.slice(0, 12).join(' ')}"`
    if (added.length > 0 && missing.length > 0) parts.push(`${name} has ${say(added)} for ${say(missing)}`)
    else if (added.length > 0) parts.push(`${name} adds ${say(added)}`)
    else if (missing.length > 0) parts.push(`${name} lacks ${say(missing)}`)
  }
  return parts.join('; ') || 'same words'
}

/**
 * Joins wordings of one commitment: the first stands, the others go into its `otherWordings` with the difference in words.
 * Example: "would answer if attacked", later “we will answer if attacked” -> one commitment with one other wording.
 */
export function joinWordings(drafts: Draft[]): Draft[] {
  const kept: Draft[] = []
  const joined = new Map<Draft, Set<string>>()
  for (const draft of drafts) {
    const first = kept.slice(-40).find((other) => one(other, draft))
    const statement: Commitment['statements'][number] | undefined = draft.statements[0]
    if (!first || statement === undefined) {
      kept.push(draft)
      continue
    }
    const own = joined.get(first) ?? new Set(first.statements)
    joined.set(first, own)
    first.otherWordings.push({
      statement,
      ...(draft.condition ? { condition: draft.condition } : {}),
      consequence: draft.consequence,
      difference: differenceOf(first, draft),
    })
    for (const id of draft.statements) own.add(id)
  }
  for (const [first, own] of joined) first.statements = [...own]
  return kept
}

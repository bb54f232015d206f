import type { Statement } from '@readout/record'

const STOP: ReadonlySet<string> = new Set(
  'a about after against all also an and any are as at be been but by can could did do does for from had has have he her his if in is it its may more no not of on or our she should so some such than that the their them there they this to was we were what when which while who will with would you i'.split(
    ' ',
  ),
)

/** Share of the shorter one's words that both hold, from which two wordings count as one utterance; lower where one quotes and one paraphrases, side by side. */
const SHARED = 0.6
const SHARED_BESIDE = 0.34

type Told = { statement: Statement; words: Set<string>; at: number }

/**
 * Joins what one speaker said once and the page tells twice (a paraphrase, then the quotation): each later statement gets `sameAs` of the first telling.
 * Example: "called for a ceasefire" and “I call for a ceasefire today” -> joined. Changes the statements given.
 */
export function joinSame(statements: Statement[]): void {
  const bySpeaker = new Map<string, Told[]>()
  for (const statement of statements) {
    if (typeof statement.speaker !== 'string') continue
    const told: Told = { statement, words: wordsOf(statement), at: (statement.cue ?? statement.content[0])?.start ?? 0 }
    const earlier = bySpeaker.get(statement.speaker) ?? []
    let best: Told | undefined
    let most = 0
    // The nearest few are enough: an utterance is told again soon, and the work stays linear.
    for (const other of earlier.slice(-6)) {
      const share = sameness(other, told)
      if (share > 0 && share >= most) [best, most] = [other, share]
    }
    if (best) statement.sameAs = best.statement.sameAs ?? best.statement.id
    earlier.push(told)
    bySpeaker.set(statement.speaker, earlier)
  }
}

/** The share of words two wordings have in common where that makes them one utterance, else 0. */
function sameness(a: Told, b: Told): number {
  const small = Math.min(a.words.size, b.words.size)
  // What stands in the other is no second telling of it.
  if (b.statement.parent === a.statement.id) return 0
  let both = 0
  for (const word of a.words) if (b.words.has(word)) both++
  if (both && illustrates(a, b)) return 1
  if (small < 2 || both < 2) return 0
  const beside = a.statement.mode !== b.statement.mode && a.statement.parent === b.statement.parent
  return both / small >= (beside ? SHARED_BESIDE : SHARED) ? both / small : 0
}

/** "rejected the plan, saying: “…”": a summary, and in the same sentence the quotation it sums up. */
const illustrates = (a: Told, b: Told): boolean =>
  a.statement.mode === 'indirect' && b.statement.mode === 'direct' && SAYING.test(b.statement.cue?.exact ?? '') && b.at > a.at && b.at - a.at < SENTENCE
const SAYING = /^(?:saying|stating|writing|tweeting|declaring)$/
/** Characters within which a participle hangs on the cue before it. */
const SENTENCE = 300

/** The words of the content, and of a cue that tells more than that something was said ("called for"). */
function wordsOf(statement: Statement): Set<string> {
  const stems = (exact: string) => (exact.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !STOP.has(word)).map(stem)
  return new Set([...statement.content.flatMap((span) => stems(span.exact)), ...stems(statement.cue?.exact ?? '').filter((word) => !SAYS.has(word))])
}

/** Stems of words that only say that something was said. */
const SAYS: ReadonlySet<string> = new Set(['add', 'decla', 'note', 'said', 'say', 'state', 'tell', 'told'])

/** The first letters of a word without its ending, enough to make "called" and "call", "Syrian" and "Syria" meet. */
const stem = (word: string): string => word.replace(/(?:ing|ed|s)$/, '').slice(0, 5)

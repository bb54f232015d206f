import type { Statement } from '@readout/record'

const STOP: ReadonlySet<string> = new Set(
  'a about after against all also an and any are as at be been but by can could did do does for from had has have he her his if in is it its may more no not of on or our she should so some such than that the their them there they this to was we were what when which while who will with would you i'.split(
    ' ',
  ),
)

/** Share of the shorter one's words that both hold, from which two wordings count as one utterance; lower where one quotes and one paraphrases, side by side. */
const SHARED = 0.6
const SHARED_BESIDE = 0.34

type Told = { statement: Statement; words: Set<string> }

/**
 * Joins what one speaker said once and the page tells twice (a paraphrase, then the quotation): the later statement gets `sameAs` of the earlier.
 * Example: "called for a ceasefire" and “I ask both for a ceasefire today” -> joined. Changes the statements given.
 */
export function joinSame(statements: Statement[]): void {
  const bySpeaker = new Map<string, Told[]>()
  for (const statement of statements) {
    if (typeof statement.speaker !== 'string') continue
    const told: Told = { statement, words: wordsOf(statement) }
    const earlier = bySpeaker.get(statement.speaker) ?? []
    // The nearest few are enough: an utterance is told again soon, and the work stays linear.
    for (const other of earlier.slice(-6).reverse()) {
      if (other.statement.parent !== statement.parent || !isSame(other, told)) continue
      statement.sameAs = other.statement.id
      break
    }
    earlier.push(told)
    bySpeaker.set(statement.speaker, earlier)
  }
}

function isSame(a: Told, b: Told): boolean {
  const small = Math.min(a.words.size, b.words.size)
  if (small < 2) return false
  let both = 0
  for (const word of a.words) if (b.words.has(word)) both++
  const beside = a.statement.mode !== b.statement.mode
  return both >= 2 && both / small >= (beside ? SHARED_BESIDE : SHARED)
}

/** The words of the content, and of a cue that tells more than that something was said ("called for"). */
function wordsOf(statement: Statement): Set<string> {
  const words = [...statement.content, ...(statement.cue ? [statement.cue] : [])].flatMap((span) => span.exact.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return new Set(
    words
      .filter((word) => !STOP.has(word))
      .map(stem)
      .filter((word) => !SAYS.has(word)),
  )
}

/** Stems of words that only say that something was said. */
const SAYS: ReadonlySet<string> = new Set(['add', 'decla', 'note', 'said', 'say', 'state', 'tell', 'told'])

/** The first letters of a word without its ending, enough to make "called" and "call", "Syrian" and "Syria" meet. */
const stem = (word: string): string => word.replace(/(?:ing|ed|s)$/, '').slice(0, 5)

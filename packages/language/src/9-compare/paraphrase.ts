/** Modals by what they say; a paraphrase that moves from one to another says something else. */
const MODAL = /\b(?:will|would|shall|should|must|can|could|may|might)\b/g
const FIGURE = /\d+(?:[.,]\d+)*/g
const NUMBER_WORD = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion)\b/gi
/** Words that widen or narrow a claim. Source: written for the project. */
const SCOPE =
  /\b(?:further|again|only|all|any|some|immediate(?:ly)?|total(?:ly)?|not|never|no|fully|partially|partly|permanent(?:ly)?|temporar(?:y|ily)|limited)\b/gi
/** Words that set a condition, by what they set: it holds if, or holds unless. */
const CONDITIONS: [kind: string, pattern: RegExp][] = [
  ['if', /\b(?:if|in the event of|in (?:the )?case of|provided that|as long as|should the|on condition that)\b/i],
  ['unless', /\b(?:unless|until)\b/i],
]

/** "will" and "would" differ by tense of telling alone: reported speech shifts one to the other. Source: sequence of tenses, any grammar of English. */
const SHIFTED: Record<string, string> = { would: 'will', could: 'can', might: 'may' }
/** "To" with a verb ("vowed to act") tells what "will" tells: its absence drops nothing. */
const IMPLIED = new Set(['will', 'would', 'shall'])

const DIGITS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
}

const found = (text: string, pattern: RegExp): string[] => [...new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase()))]
const quantities = (text: string): string[] => [...found(text, FIGURE), ...found(text, NUMBER_WORD)]
const plain = (modal: string): string => SHIFTED[modal] ?? modal
const digits = (quantity: string): string => DIGITS[quantity] ?? quantity.replaceAll(',', '')

function modals(paraphrase: string, original: string): string[] {
  const [mine, theirs] = [found(paraphrase, MODAL), found(original, MODAL)]
  const [first, other] = [mine[0], theirs[0]]
  if (first && other) return theirs.some((modal) => plain(modal) === plain(first)) ? [] : [`“${first}” for “${other}”`]
  if (other && !IMPLIED.has(other)) return [`modal “${other}” missing`]
  return first && !other && !IMPLIED.has(first) ? [`modal “${first}” added`] : []
}

function conditions(paraphrase: string, sentence: string): string[] {
  return CONDITIONS.flatMap(([, pattern]) => {
    const [mine, theirs] = [pattern.exec(paraphrase)?.[0].toLowerCase(), pattern.exec(sentence)?.[0].toLowerCase()]
    if (theirs && !mine) return [`condition “${theirs}” missing`]
    return mine && !theirs ? [`condition “${mine}” added`] : []
  })
}

function unlike(mine: string[], theirs: string[], what: string, key: (word: string) => string = (word) => word): string[] {
  const missing = theirs.filter((word) => !mine.some((one) => key(one) === key(word))).map((word) => `${what}“${word}” missing`)
  return [...missing, ...mine.filter((word) => !theirs.some((one) => key(one) === key(word))).map((word) => `${what}“${word}” added`)]
}

/**
 * What a paraphrase drops or adds against the words it tells: a modal (but for the shift of reported speech), a condition, a quantity, a word of scope.
 * `sentence` is the whole sentence those words stand in, where a condition may stand before or after them.
 * Example: paraphrase "would invade", original "will further invade" -> ['“further” missing'].
 */
export function paraphraseDifferences(paraphrase: string, original: string, sentence = original): string[] {
  return [
    ...modals(paraphrase, original),
    ...conditions(paraphrase, sentence),
    ...unlike(quantities(paraphrase), quantities(original), 'quantity ', digits),
    ...unlike(found(paraphrase, SCOPE), found(original, SCOPE), ''),
  ]
}

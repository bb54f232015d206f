/** Modals by firmness; a paraphrase that moves from one to another says something else. */
const MODAL = /\b(?:will|would|shall|should|must|can|could|may|might)\b/gi
const CONDITION = /\b(?:if|unless|in the event of|provided that|as long as|in case of|until|should the)\b/gi
const QUANTITY = /\d+(?:[.,]\d+)*/g
/** Words that widen or narrow a claim. Source: written for the project. */
const SCOPE = /\b(?:further|again|only|all|any|some|immediate(?:ly)?|total(?:ly)?|not|never|no|fully|partially|partly)\b/gi

/** "will" and "would" differ by tense of telling alone: reported speech shifts one to the other. Source: sequence of tenses, any grammar of English. */
const SHIFTED: Record<string, string> = { would: 'will', could: 'can', might: 'may', should: 'shall' }

const found = (text: string, pattern: RegExp): string[] => [...new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase()))]
const unshifted = (words: string[]): string[] => [...new Set(words.map((word) => SHIFTED[word] ?? word))]

/**
 * What a paraphrase drops or adds against the sentence it tells: modals (but for the shift of reported speech), conditions, quantities, words of scope.
 * Example: paraphrase "would invade", original "will further invade" -> ['“further” missing'].
 */
export function paraphraseDifferences(paraphrase: string, original: string): string[] {
  const differences: string[] = []
  const compare = (mine: string[], theirs: string[], what: string) => {
    for (const word of theirs) if (!mine.includes(word)) differences.push(`${what}“${word}” missing`)
    for (const word of mine) if (!theirs.includes(word)) differences.push(`${what}“${word}” added`)
  }
  const [modalMine, modalTheirs] = [unshifted(found(paraphrase, MODAL)), unshifted(found(original, MODAL))]
  const [first, other] = [modalMine[0], modalTheirs[0]]
  if (first && other && !modalTheirs.includes(first)) differences.push(`“${found(paraphrase, MODAL)[0]}” for “${found(original, MODAL)[0]}”`)
  compare(found(paraphrase, CONDITION), found(original, CONDITION), 'condition ')
  compare(found(paraphrase, QUANTITY), found(original, QUANTITY), 'quantity ')
  compare(found(paraphrase, SCOPE), found(original, SCOPE), '')
  return differences
}

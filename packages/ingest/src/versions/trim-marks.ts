const LETTER = /[\p{L}\p{N}]/u

/**
 * A word without the marks around it; `starts` and `ends` say which characters may stand at its edges. Reads each character once, however long the run of marks.
 * Example: trimMarks('“ready,”') -> 'ready'.
 */
export function trimMarks(word: string, starts: RegExp = LETTER, ends: RegExp = LETTER): string {
  const letters = Array.from(word)
  const first = letters.findIndex((letter) => starts.test(letter))
  return first < 0 ? '' : letters.slice(first, letters.findLastIndex((letter) => ends.test(letter)) + 1).join('')
}

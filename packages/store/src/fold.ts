const MARKS = /\p{M}/gu

/** Letters that no decomposition folds. Source: Unicode names; the usual transliterations of news agencies. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' }
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Letters, digits and signs of ASCII alone. */
const PLAIN = /^[\x00-\x7f]*$/

/**
 * A name or text folded for search: lower case, without diacritics, curly apostrophes straight.
 * Example: 'Żółć O’Néill' -> "zolc o'neill".
 */
export function fold(text: string): string {
  // Most text is plain letters, and taking marks apart costs ten times as much.
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replaceAll('’', "'")
}

/** A piece of a sentence as the time grammar sees it: a word, a run of digits, or one other character. Offsets into the whole text, UTF-16. */
export type Lexeme = { start: number; end: number; lower: string; kind: 'word' | 'digits' | 'mark'; capital: boolean; glued: boolean }

const PIECE = /\p{L}+|\d+|[^\s\p{L}\d]/gu

/**
 * Cuts a stretch of text for the time grammar: "Dec.7" is three lexemes, so are "4:00" and "mid-2022"; curly apostrophes become straight ones.
 * Example: lexemes('at 4:00', 0, 7) -> at · 4 · : · 00.
 */
export function lexemes(text: string, start: number, end: number): Lexeme[] {
  const out: Lexeme[] = []
  let last = -1
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const word = match[0]
    const at = start + match.index
    const first = word.charCodeAt(0)
    const digits = first >= 48 && first <= 57
    const lower = digits ? word : word.toLowerCase()
    const kind = digits ? 'digits' : lower !== word.toUpperCase() || word.length > 1 ? 'word' : 'mark'
    out.push({ start: at, end: at + word.length, lower: mark(lower), kind, capital: kind === 'word' && word[0] !== lower[0], glued: at === last })
    last = at + word.length
  }
  return out
}

function mark(lower: string): string {
  if (lower === '’' || lower === '‘') return "'"
  if (lower === '–' || lower === '—' || lower === '‑' || lower === '‐') return lower === '—' ? '—' : '-'
  return lower
}

/** A run of words drawn in one way. */
export type Piece = { text: string; style?: (text: string) => string }

/** Control characters, the marks that turn writing round, and what would move a terminal's cursor: never passed on from a page. */
const UNSAFE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A page's words as one line that a terminal can show safely.
 * Example: clean('one\n\x1b[2Jtwo') -> 'one [2Jtwo'.
 */
export function clean(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()
}

/**
 * Columns a text takes: marks that combine take none, East Asian wide characters two.
 * Example: columns('né') -> 2; columns('会談') -> 4.
 */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += /[\p{Mn}\u200b-\u200d\ufe0f]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/**
 * Pieces set in lines of at most `width` columns; a word that is longer than a line is cut.
 * Example: wrap([{ text: 'the talks will go on' }], 10) -> ['the talks', 'will go on'].
 */
export function wrap(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const endLine = () => {
    lines.push(line)
    line = ''
    used = 0
  }
  for (const { word, space, style } of words(pieces)) {
    let rest = word
    let wide = columns(rest)
    if (used > 0 && used + (space ? 1 : 0) + wide > width) endLine()
    else if (space && used > 0) {
      line += ' '
      used++
    }
    while (wide > width) {
      const head = fit(rest, width - used)
      line += style(head)
      rest = rest.slice(head.length)
      wide = columns(rest)
      endLine()
    }
    line += style(rest)
    used += wide
  }
  if (used > 0) lines.push(line)
  return lines
}

type Word = { word: string; space: boolean; style: (text: string) => string }

/** Words of all pieces; `space` tells whether white space stood before, so that a mark of another style stays with its word. */
function words(pieces: readonly Piece[]): Word[] {
  const found: Word[] = []
  let space = false
  for (const { text, style = (t: string) => t } of pieces) {
    for (const part of text.split(/([ \n]+)/)) {
      if (!part) continue
      if (/^[ \n]/.test(part)) space = true
      else {
        found.push({ word: part, space, style })
        space = false
      }
    }
  }
  return found
}

/** The longest start of a word that fits, one character at least. */
function fit(word: string, width: number): string {
  let head = ''
  for (const character of word) {
    if (head && columns(head + character) > width) break
    head += character
  }
  return head
}

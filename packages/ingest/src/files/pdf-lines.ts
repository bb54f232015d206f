/** A run of text on a page of a PDF, as its text layer holds it: place in points from the bottom left, height of the letters. */
export type PdfRun = { str: string; x: number; y: number; width: number; fontSize: number }

type Line = { text: string; x: number; y: number; end: number; size: number }

/** Share of the letters' height that parts two words; less is the space between letters. */
const WORD_GAP = 0.15
/** A step to the next line over this many letter heights parts two paragraphs: set text steps 1.0 to 1.5. */
const PARAGRAPH_STEP = 1.7
/** Letter heights by which the first line of a paragraph stands in. */
const INDENT = 0.9

/**
 * The paragraphs of one page, in the order its text layer gives them: lines joined by a space, a word cut at a line's end made whole.
 * Example: runs "Talks are", "nego-", "tiated" on three lines -> ['Talks are negotiated'].
 */
export function pdfParagraphs(runs: readonly PdfRun[]): string[] {
  const paragraphs: string[] = []
  let before: Line | undefined
  let left = 0
  for (const line of linesOf(runs)) {
    const last = paragraphs.at(-1)
    if (before && last !== undefined && goesOn(before, line, left)) paragraphs[paragraphs.length - 1] = joined(last, line.text)
    else {
      paragraphs.push(line.text)
      left = line.x
    }
    if (before && line.x < before.x) left = Math.min(left, line.x)
    before = line
  }
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

function linesOf(runs: readonly PdfRun[]): Line[] {
  const lines: Line[] = []
  for (const { str, x, y, width, fontSize } of runs) {
    if (!str) continue
    const size = fontSize || 10
    const line = lines.at(-1)
    if (line && Math.abs(line.y - y) < size * 0.5 && x >= line.x - size) {
      const apart = x - line.end > size * WORD_GAP && !line.text.endsWith(' ') && !str.startsWith(' ')
      line.text += (apart ? ' ' : '') + str
      line.end = Math.max(line.end, x + width)
      if (str.trim()) line.size = Math.max(line.size, size)
    } else if (str.trim()) lines.push({ text: str, x, y, end: x + width, size })
  }
  return lines
}

function goesOn(before: Line, line: Line, left: number): boolean {
  const size = Math.max(before.size, line.size)
  const step = before.y - line.y
  const sameLetters = Math.abs(before.size - line.size) < size * 0.15
  const indented = line.x > left + size * INDENT && line.x > before.x + size * INDENT
  return sameLetters && step > 0 && step < size * PARAGRAPH_STEP && !indented
}

/** A hyphen between small letters at a line's end is the printer's, unless the word is written with one anyway, which cannot be told. */
function joined(text: string, next: string): string {
  return /\p{Ll}[-\u00ad]\s*$/u.test(text) && /^\s*\p{Ll}/u.test(next) ? text.replace(/[-\u00ad]\s*$/, '') + next.trimStart() : `${text} ${next}`
}

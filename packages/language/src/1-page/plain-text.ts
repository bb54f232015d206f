import type { Block } from '@readout/record'

const TERMINAL = /[.!?:;…]["”’»)\]]*$/
/** Line lengths that a wrapping editor or mailer leaves. */
const WRAP_FROM = 45
const WRAP_TO = 100

type Line = { start: number; end: number }

/**
 * The blocks of a plain text, which is left as it is: one a line, or, where the lines are wrapped inside paragraphs parted by empty lines, one a paragraph.
 * Example: 'A\n\nB' -> [0,1) and [3,4).
 */
export function plainBlocks(text: string): Block[] {
  const groups = lineGroups(text)
  const wrapped = areWrapped(text, groups)
  return groups.flatMap((lines): Block[] => {
    const first = lines[0] as Line
    const last = lines.at(-1) as Line
    if (wrapped) return [{ start: first.start, end: last.end, kind: 'paragraph' }]
    return lines.map((line) => ({ ...line, kind: 'paragraph' as const }))
  })
}

/** Lines with words, trimmed, in the groups that empty lines part. */
function lineGroups(text: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    let start = at
    let end = stop
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) group.push({ start, end })
    else if (group.length) {
      groups.push(group)
      group = []
    }
    at = stop + 1
  }
  if (group.length) groups.push(group)
  return groups
}

const isSpace = (code: number) => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029

/** Wrapped: most lines that another follows in their group are of a wrapping length, end without a mark, and the next goes on in lower case at least now and then. */
function areWrapped(text: string, groups: Line[][]): boolean {
  let pairs = 0
  let open = 0
  let lower = 0
  for (const lines of groups)
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i] as Line
      const next = lines[i + 1] as Line
      pairs++
      const size = line.end - line.start
      if (size < WRAP_FROM || size > WRAP_TO || TERMINAL.test(text.slice(Math.max(line.start, line.end - 4), line.end))) continue
      open++
      const letter = text[next.start] as string
      if (letter !== letter.toUpperCase()) lower++
    }
  return open >= 3 && open * 2 > pairs && lower * 4 >= open
}

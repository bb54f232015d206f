import type { JudgedKind } from '@readout/record'
import { keySpanOf, linesOfKind, type ShownSource } from '@readout/store'
import type { Terminal } from '../output/terminal.ts'
import { clean, type Piece, wrap } from '../output/wrap.ts'
import { linesOf, printHead, printLine } from '../record-text/print-record.ts'

/** Characters shown on either side of the words of a line, cut where a sentence ends. */
const AROUND = 240

/** A line to judge: its page, the sentence with its words marked, and the line as the record prints it. */
export function showLine(shown: ShownSource, kind: JudgedKind, id: string, head: string, terminal: Terminal): string {
  const { reading } = shown
  const line = linesOfKind(reading, kind).find((one) => one.id === id)
  const span = line && keySpanOf(kind, line)
  const printed = linesOf(reading).find((one) => one.id === id)
  const { dim } = terminal.colours
  const width = terminal.wrap ? terminal.width : Number.MAX_SAFE_INTEGER
  return [
    '',
    dim(`── ${head} ${'─'.repeat(Math.max(2, Math.min(terminal.width, 110) - head.length - 4))}`),
    ...printHead(reading, terminal),
    ...(span ? wrap(sentenceOf(reading.source.text, span, terminal), width) : []),
    '',
    ...(printed ? printLine(printed, { terminal }) : []),
  ].join('\n')
}

/** The words of a span in their sentence: bold and underlined, or between ⟦ ⟧ where there is no such drawing. */
export function sentenceOf(text: string, { start, end }: { start: number; end: number }, { colours }: Pick<Terminal, 'colours'>): Piece[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(Math.max(lineStart, start - AROUND), start)
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND))
  const from = Math.max(0, ...['. ', '.” ', '! ', '? '].map((stop) => before.lastIndexOf(stop) + (before.includes(stop) ? stop.length : 0)))
  const stop = /[.!?]["”’]?(?:\s|$)/.exec(after)
  const marked = clean(text.slice(start, end))
  const opening = clean(before.slice(from))
  const closing = clean(after.slice(0, stop ? stop.index + stop[0].length : after.length))
  const drawn = colours.isColorSupported ? { text: marked, style: (words: string) => colours.bold(colours.underline(words)) } : { text: `⟦${marked}⟧` }
  const gap = (words: string, at: number) => (/\s/.test(words.at(at) ?? '') ? ' ' : '')
  return [{ text: `${opening}${gap(before, -1)}` }, drawn, { text: `${gap(after, 0)}${closing}` }]
}

import type { Reading, Span } from '@readout/record'
import type { Terminal } from '../output/terminal.ts'
import { clean, wrap } from '../output/wrap.ts'
import { namesOf } from '../record-text/names.ts'
import { linesOf } from '../record-text/print-record.ts'
import { tellWhen } from '../record-text/tell-when.ts'
import { allLines, type Found } from './find-line.ts'

type Row = [label: string, text: string]

/** How one line came about: the words of the page, then what each stage made of them, and the notes that touch them. */
export function printExplained(reading: Reading, found: Found, model: string, terminal: Terminal): string {
  const { bold, dim } = terminal.colours
  const told = linesOf(reading).find((line) => line.id === found.line.id)
  const head = told ? `${told.label}  ${told.body.map((piece) => piece.text).join('')}` : found.kind
  const rows: Row[] = [
    ['line', `${found.line.id} · ${found.kind} · made by packages/language/src/${found.stage}`],
    ['rule', `${found.line.rule ?? 'none of its own'}${found.line.confidence === undefined ? '' : ` · confidence ${found.line.confidence.toFixed(2)}`}`],
    ['read with', `extractor ${reading.extractor.version}, text version ${reading.extractor.textVersion}; ${model}`],
    ...stageRows(reading, found),
  ]
  const out = [...draw([['', clean(head)]], terminal, bold), '', ...caretRows(reading, found, terminal), '', ...draw(rows, terminal, dim)]
  return `${out.join('\n')}\n`
}

function draw(rows: readonly Row[], { width, wrap: wrapped }: Terminal, style: (text: string) => string): string[] {
  return rows.flatMap(([label, text]) => {
    const indent = label ? 14 : 0
    const lines = wrap([{ text }], wrapped ? Math.max(20, width - indent) : Number.MAX_SAFE_INTEGER)
    return lines.map((line, at) => (label ? `${style((at ? '' : label).padEnd(indent))}${line}` : style(line)))
  })
}

/** The paragraph with carets under the words the line stands on, in windows of one terminal row. */
function caretRows(reading: Reading, { spans }: Found, { width, colours }: Terminal): string[] {
  const { text } = reading.source
  return spans.flatMap((span) => {
    const room = Math.max(20, width - 8)
    const from = Math.max(text.lastIndexOf('\n', span.start) + 1, span.start - Math.max(0, Math.floor((room - (span.end - span.start)) / 2)))
    const lineEnd = text.indexOf('\n', span.start)
    const to = Math.min(lineEnd < 0 ? text.length : lineEnd, from + room)
    const shown = text.slice(from, to).replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
    const marks = ' '.repeat(span.start - from) + '^'.repeat(Math.max(1, Math.min(span.end, to) - span.start))
    return [`  ${shown}`, `  ${colours.cyan(marks)} ${colours.dim(`[${span.start}–${span.end}]`)}`]
  })
}

function stageRows(reading: Reading, found: Found): Row[] {
  const names = namesOf(reading)
  const { article, source } = reading
  const window = surroundings(reading, found)
  const touches = (span: Pick<Span, 'start' | 'end'> | undefined) => span !== undefined && span.start < window.end && span.end > window.start
  const block = source.blocks.findIndex(touches)
  const paragraph = article.paragraphs.findIndex(touches)
  const strips = article.furniture.filter(({ span }) => touches(span))
  const rows: Row[] = [
    [
      '1-page',
      `block ${block + 1} of ${source.blocks.length} (${source.blocks[block]?.kind ?? 'none'})${source.blocks[block]?.html ? `, characters ${source.blocks[block].html.join('–')} of the document` : ''}; ${paragraph < 0 ? 'outside the article' : `paragraph ${paragraph + 1} of ${article.paragraphs.length}`}`,
    ],
    ...strips.map(({ kind, rule, span }): Row => ['', `left out as ${kind} by ${rule}: “${clean(span.exact)}”`]),
    ...reading.times
      .filter(({ span }) => touches(span))
      .map((when): Row => ['2-text', `“${clean(when.span?.exact ?? '')}” = ${when.value}: ${tellWhen(when)}`]),
    ...reading.actors.flatMap((actor) =>
      actor.mentions
        .filter(touches)
        .map(
          (mention): Row => [
            '3-people',
            `“${clean(mention.exact)}” = ${names.of(actor.id)} (${mention.kind}${mention.inferred ? ', worked out' : ''}, ${mention.rule})`,
          ],
        ),
    ),
    ...allLines(reading)
      .filter((other) => other.kind !== 'actors' && other.line.id !== found.line.id && other.spans.some(touches))
      .map((other): Row => [other.stage, `${other.kind} ${other.line.id}${other.line.rule ? ` by ${other.line.rule}` : ''}`]),
    ...reading.notes.filter((note) => touches(note.span)).map((note): Row => ['note', `${note.stage} ${note.rule}: ${note.reason}`]),
  ]
  return rows.filter(([, text]) => text)
}

/** The article's paragraphs that the line stands in, so that the words round it are explained too. */
function surroundings({ article }: Reading, { span }: Found): { start: number; end: number } {
  const inside = article.paragraphs.filter((paragraph) => paragraph.start < span.end && paragraph.end > span.start)
  return { start: Math.min(span.start, ...inside.map(({ start }) => start)), end: Math.max(span.end, ...inside.map(({ end }) => end)) }
}

import type { Block, Range, Reading, Span } from '@readout/record'
import type { LineState } from '@readout/store'
import { escaped, markup } from '../../layout/escape.ts'
import type { Html } from '../../layout/html.ts'
import type { RailLine } from './rail-lines.ts'

type Mark = { start: number; end: number; line: RailLine }

/** Writes spans of the text with the characters of each line marked, and remembers which lines it met. */
export type TextWriter = { write: (span: Range) => Html; met: ReadonlySet<string> }

/**
 * A writer over one source's text. Where lines overlap, a piece belongs to all of them (`data-l`), so that each line lights exactly its own characters.
 * The first piece of a line is a link to it and the target of "Show words". `lit` is the line that a reader asked to see.
 */
export function textWriter(text: string, lines: readonly RailLine[], states: Record<string, LineState>, lit?: string): TextWriter {
  const marks: Mark[] = lines.flatMap((line) => line.spans.map(({ start, end }) => ({ start, end, line }))).sort((a, b) => a.start - b.start)
  const met = new Set<string>()
  return { met, write: (span) => writeSpan(text, span, marks, met, states, lit) }
}

function writeSpan(text: string, span: Range, marks: readonly Mark[], met: Set<string>, states: Record<string, LineState>, lit: string | undefined): Html {
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start)
  if (!inside.length) return markup(escaped(text.slice(span.start, span.end)))
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start)
    if (end < span.end) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  let written = ''
  for (let at = 1; at < places.length; at++) {
    const [start, end] = [places[at - 1] as number, places[at] as number]
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ line }) => line)
    const words = escaped(text.slice(start, end))
    written += over.length ? piece(words, over, met, states, lit) : words
  }
  return markup(written)
}

/** A piece of the text that some lines stand on; `words` are escaped. Its first line's first piece is the target of "Show words". */
function piece(words: string, over: readonly RailLine[], met: Set<string>, states: Record<string, LineState>, lit: string | undefined): string {
  const ids = [...new Set(over.map(({ id }) => id))]
  const fresh = ids.filter((id) => !met.has(id))
  for (const id of fresh) met.add(id)
  const kinds = new Set(over.map(({ kind }) => kind))
  const checked = over.some(({ id }) => states[id] && states[id].state !== 'machine')
  const look = `w ${kinds.has('statement') ? 'said' : kinds.has('commitment') ? 'bound' : 'told'}${checked ? ' solid' : ''}${lit && ids.includes(lit) ? ' lit' : ''}`
  const all = escaped(ids.join(' '))
  const [first, ...others] = fresh.map(escaped)
  if (first === undefined) return `<span class="${look}" data-l="${all}">${words}</span>`
  const targets = others.map((id) => `<span id="w-${id}"></span>`).join('')
  return `${targets}<a class="${look}" id="w-${first}" href="#${first}" data-l="${all}">${words}</a>`
}

const TAGS: Partial<Record<Block['kind'], string>> = { heading: 'h2', quote: 'blockquote' }

/** The paragraphs of the article in their order, headings and block quotations as such; numbered so that a paragraph can be named. */
export function paragraphsOf(reading: Reading, writer: TextWriter, sentencesOnly: boolean): Html {
  const kinds = new Map(reading.source.blocks.map((block) => [block.start, block.kind]))
  const { headline } = reading.article
  let written = ''
  reading.article.paragraphs.forEach((paragraph: Span, at) => {
    // Where sentences alone are shown, the headline is one of them and stands over the page already.
    if (headline && 'exact' in headline && headline.start <= paragraph.start && paragraph.end <= headline.end) return
    const tag = sentencesOnly ? 'p' : (TAGS[kinds.get(paragraph.start) ?? 'paragraph'] ?? 'p')
    written += `<${tag} id="p${at + 1}">${writer.write(paragraph)}</${tag}>\n`
  })
  return markup(written)
}
